namespace ReapplyKit;

/// <summary>What matters more or less, takes longer or shorter, comes earlier, or is called otherwise, where a file stands so.</summary>
internal sealed record EmphasisRule
{
    /// <summary>Where the last cycle is diagnosed so; null where it does not matter.</summary>
    public DiagnosisKind? Diagnosis { get; init; }

    /// <summary>Where this component stands at <see cref="Tier"/>; null where it does not matter.</summary>
    public RubricComponent? Component { get; init; }

    public Tier? Tier { get; init; }

    /// <summary>Where this is the main activity; null where it does not matter.</summary>
    public MainActivity? MainActivity { get; init; }

    /// <summary>Where the applicant is one of these; empty where it does not matter.</summary>
    public ValueList<ApplicantType> Applicants { get; init; }

    public required ValueList<MilestoneSetting> Settings { get; init; }

    /// <summary>The clauses behind it.</summary>
    public required ValueList<ClauseId> Clauses { get; init; }

    public bool Applies(CompetitivenessReport report, Diagnosis? diagnosis, YearDecisions decisions) =>
        (Diagnosis is null || diagnosis?.Kind == Diagnosis)
        && (MainActivity is null || decisions.MainActivity == MainActivity)
        && (Applicants.IsEmpty || Applicants.Contains(report.Facts.Type))
        && (Component is null || report.Findings.Any(f => f.Component == Component && f.Tier == Tier));
}
