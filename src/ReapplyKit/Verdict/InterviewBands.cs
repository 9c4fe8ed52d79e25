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

    /// <summary>The rule that a cycle is not diagnosed before its Match Week.</summary>
    public required RuleId Running { get; init; }

    /// <summary>The rule of what to do where a cycle failed and the file shows no cause.</summary>
    public required RuleId NothingShown { get; init; }

    /// <summary>The figures a cycle is held against.</summary>
    public required SuspicionThresholds Thresholds { get; init; }

    /// <summary>Where citations are looked up.</summary>
    public required RuleBook Book { get; init; }

    /// <summary>The calendars that tell on which day of its season an application was submitted.</summary>
    public required SeasonCalendar Seasons { get; init; }

    /// <summary>The names of specialties, by which a cycle's own is known.</summary>
    internal SpecialtyFamilies Specialties { get; init; } = null!;

    /// <summary>Diagnoses a cycle.</summary>
    /// <param name="cycle">How it went.</param>
    /// <param name="report">The rubric's verdict on the file, which names the weak components.</param>
    /// <returns>The kind of problem, and the suspects with the strongest evidence first.</returns>
    /// <exception cref="ArgumentException">The cycle is over, and its interviews are not stated.</exception>
    public Diagnosis Diagnose(CycleOutcome cycle, CompetitivenessReport report) =>
        Diagnose(cycle, report, Guard.Against.Null(report).AsOf);

    /// <summary>Diagnoses a cycle by a file as it stood on another day.</summary>
    internal Diagnosis Diagnose(CycleOutcome cycle, CompetitivenessReport report, LocalDate asOf)
    {
        Guard.Against.Null(cycle);
        var (kind, band) =
            cycle.HasPosition ? (DiagnosisKind.Matched, null)
            : cycle.Ended is null || IsRunning(cycle, asOf) ? (DiagnosisKind.Running, null)
            : Held(cycle) <= Structural.AtMost ? (DiagnosisKind.Structural, Structural)
            : cycle.Interviews <= Conversion.AtMost ? (DiagnosisKind.Conversion, Conversion)
            : (DiagnosisKind.RedFlag, (InterviewBand?)RedFlag);
        var rule = band?.Rule ?? (kind == DiagnosisKind.Running ? Running : Matched);
        var diagnosis = new Diagnosis { Kind = kind, FileAsOf = report.AsOf, Interviews = cycle.Interviews ?? 0, Rule = rule, Clauses = Book[rule].Clauses };
        if (band is null)
            return diagnosis;
        var search = new SuspectSearch(this, band, cycle, report);
        var (suspects, missing) = (search.Suspects(), search.Unchecked());
        return diagnosis with
        {
            Suspects = suspects,
            AlsoWeak = search.AlsoWeak(suspects),
            Unchecked = missing,
            Ask = !suspects.IsEmpty ? []
                : missing.IsEmpty ? [Book[NothingShown].Text]
                : [$"State what could explain it: {string.Join("; ", missing)}.", Book[NothingShown].Text],
        };
    }

    /// <summary>
    /// Whether the text's figure of applications is held against a cycle: it is for some specialties; where it is not known which was applied
    /// in, it is told.
    /// </summary>
    internal bool IsHeldAgainstBreadth(CycleOutcome cycle, ValueList<string> specialties) =>
        (cycle.Specialty is { } stated ? [stated] : specialties).All(s => Thresholds.BreadthSpecialties.Contains(s, Specialties.ByName));

    private static int Held(CycleOutcome cycle) => cycle.Interviews
        ?? throw new ArgumentException("The cycle is over, and its interviews are not stated: without their number nothing is diagnosed.", nameof(cycle));

    private bool IsRunning(CycleOutcome cycle, LocalDate asOf) =>
        Seasons.Find(cycle.SeasonOrSubmitted) is { } season && asOf < season[SeasonEvent.MatchWeekBegins].Date;
}
