using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>
/// The diagnosis of a cycle by its interviews: 0–2, 3–7, or 8 and more without a match (clauses M12.15 to M12.17), and the facts suspected
/// of it.
/// </summary>
public sealed class InterviewBands : RulePackPart
{
    internal InterviewBands()
    {
    }

    /// <summary>The band of a structural problem.</summary>
    public required InterviewBand Structural { get; init; }

    /// <summary>The band of a conversion problem.</summary>
    public required InterviewBand Conversion { get; init; }

    /// <summary>The band of a likely red flag.</summary>
    public required InterviewBand RedFlag { get; init; }

    /// <summary>The rule that a match needs no diagnosis.</summary>
    public required RuleId Matched { get; init; }

    /// <summary>The figures a cycle is held against.</summary>
    public required SuspicionThresholds Thresholds { get; init; }

    /// <summary>Where citations are looked up.</summary>
    public required RuleBook Book { get; init; }

    /// <summary>The calendars that tell on which day of its season an application was submitted.</summary>
    public required SeasonCalendar Seasons { get; init; }

    /// <summary>Diagnoses a cycle.</summary>
    /// <param name="cycle">How it went.</param>
    /// <param name="report">The rubric's verdict on the file, which names the weak components.</param>
    /// <returns>The kind of problem, and the suspects with the strongest evidence first.</returns>
    public Diagnosis Diagnose(CycleOutcome cycle, CompetitivenessReport report)
    {
        Guard.Against.Null(cycle);
        Guard.Against.Null(report);
        var (kind, band) =
            cycle.Matched ? (DiagnosisKind.Matched, null)
            : cycle.Interviews <= Structural.AtMost ? (DiagnosisKind.Structural, Structural)
            : cycle.Interviews <= Conversion.AtMost ? (DiagnosisKind.Conversion, Conversion)
            : (DiagnosisKind.RedFlag, (InterviewBand?)RedFlag);
        var rule = band?.Rule ?? Matched;
        var diagnosis = new Diagnosis { Kind = kind, Interviews = cycle.Interviews, Rule = rule, Clauses = Book[rule].Clauses };
        if (band is null)
            return diagnosis;
        var search = new SuspectSearch(this, band, cycle, report);
        return diagnosis with { Suspects = search.Suspects(), Unchecked = search.Unchecked() };
    }
}
