using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// One research or QI project, planned or under way, with what is agreed of it (clauses M8.2 to M8.12). What is not agreed or not stated is
/// null.
/// </summary>
public sealed record ResearchProject
{
    internal const int MostMonths = 240;
    internal const int LastAuthor = 1000;

    /// <summary>Its title; null where not stated.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// Its specialty, by any of its names: research of another than the one applied in is counted apart. Null where not stated; it counts.
    /// </summary>
    public string? Specialty { get; init; }

    /// <summary>Its design.</summary>
    public ProjectKind Kind { get; init => field = Guard.Against.Undefined(value, nameof(Kind)); }

    /// <summary>Its first day; null where not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 1900 to 2200.</exception>
    public LocalDate? Start { get; init => field = Guard.Against.StatedDayOutOfRange(value, nameof(Start)); }

    /// <summary>How many months it takes from its start to submission, 1 to 240; null where not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The months are outside the range.</exception>
    public int? Months
    {
        get;
        init => field = value is { } months ? Guard.Against.OutOfRange(months, nameof(Months), 1, MostMonths) : null;
    }

    /// <summary>The roles agreed; empty where none is.</summary>
    public ValueList<ResearchRole> Roles { get; init; }

    /// <summary>The place among the authors agreed, 1 for the first; null where none is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public int? AuthorPosition
    {
        get;
        init => field = value is { } place ? Guard.Against.OutOfRange(place, nameof(AuthorPosition), 1, LastAuthor) : null;
    }

    /// <summary>Whether somebody else is senior author; null where not stated.</summary>
    public bool? HasSeniorAuthor { get; init; }

    /// <summary>The abstract deadline agreed; null where none is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 1900 to 2200.</exception>
    public LocalDate? AbstractDeadline { get; init => field = Guard.Against.StatedDayOutOfRange(value, nameof(AbstractDeadline)); }

    /// <summary>The journal a manuscript is meant for; null where none is agreed.</summary>
    public string? TargetJournal { get; init; }

    /// <summary>What comes out of it.</summary>
    public ResearchOutput Output { get; init => field = Guard.Against.Undefined(value, nameof(Output)); }

    /// <summary>How far it has come.</summary>
    public ProjectStage Stage { get; init => field = Guard.Against.Undefined(value, nameof(Stage)); }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Title ?? "Project"}: {Kind}, {Stage}, {Output}");
}

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

/// <summary>How far a project has come (clauses M11.6 and M6.6).</summary>
public enum ProjectStage
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>An idea only.</summary>
    Idea,

    /// <summary>In process.</summary>
    InProcess,

    /// <summary>Submitted.</summary>
    Submitted,

    /// <summary>Accepted or published.</summary>
    Accepted,
}

/// <summary>What comes out of a project (clause M11.6).</summary>
public enum ResearchOutput
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>An abstract.</summary>
    Abstract,

    /// <summary>A poster.</summary>
    Poster,

    /// <summary>A manuscript.</summary>
    Manuscript,
}

/// <summary>What the applicant does in a project (clause M8.9).</summary>
public enum ResearchRole
{
    /// <summary>Data collection.</summary>
    DataCollection,

    /// <summary>Analysis.</summary>
    Analysis,

    /// <summary>Writing.</summary>
    Writing,
}
