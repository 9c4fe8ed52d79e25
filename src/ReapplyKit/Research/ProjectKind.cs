namespace ReapplyKit;

/// <summary>The design of a research or QI project (clauses M8.3 to M8.7).</summary>
public enum ProjectKind
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>Retrospective chart review.</summary>
    ChartReview,

    /// <summary>Case report or small case series.</summary>
    CaseReport,

    /// <summary>QI project: a clinic process, guideline adherence.</summary>
    QualityImprovement,

    /// <summary>Review article.</summary>
    ReviewArticle,

    /// <summary>Trial or other design over several years.</summary>
    MultiYearTrial,

    /// <summary>Any other design.</summary>
    Other,
}
