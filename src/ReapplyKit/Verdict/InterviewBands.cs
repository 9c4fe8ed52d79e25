using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// The diagnosis of a cycle by its interviews: 0–2, 3–7, or 8 and more without a match (clauses M12.15 to M12.17), and the facts suspected
/// of it.
/// </summary>
public sealed record InterviewBands
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
    /// <returns>One of four verdicts, its suspects ordered by evidence.</returns>
    public Diagnosis Diagnose(CycleOutcome cycle, CompetitivenessReport report)
    {
        Guard.Against.Null(cycle);
        Guard.Against.Null(report);
        if (cycle.Matched)
            return new Diagnosis(new Matched { Interviews = cycle.Interviews, Rule = Matched, Clauses = Book[Matched].Clauses });
        var band = cycle.Interviews <= Structural.AtMost ? Structural : cycle.Interviews <= Conversion.AtMost ? Conversion : RedFlag;
        var search = new SuspectSearch(this, band, cycle, report);
        var (suspects, notChecked, clauses) = (search.Suspects(), search.Unchecked(), Book[band.Rule].Clauses);
        if (band == Structural)
            return new Diagnosis(new StructuralProblem
            {
                Interviews = cycle.Interviews,
                Rule = band.Rule,
                Clauses = clauses,
                Suspects = suspects,
                Unchecked = notChecked
            });
        if (band == Conversion)
            return new Diagnosis(new ConversionProblem
            {
                Interviews = cycle.Interviews,
                Rule = band.Rule,
                Clauses = clauses,
                Suspects = suspects,
                Unchecked = notChecked
            });
        return new Diagnosis(new LikelyRedFlag
        {
            Interviews = cycle.Interviews,
            Rule = band.Rule,
            Clauses = clauses,
            Suspects = suspects,
            Unchecked = notChecked
        });
    }
}
