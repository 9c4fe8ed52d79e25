using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>What counts as an answer to each suspect of the diagnosis (clauses C.2 and C.3).</summary>
/// <example><code>
/// var proof = rules.Proof.Compare(before, after, diagnosis, rules.Proof.LastCycle(cycle), rules.Proof.NextCycle(list, submitted, season));
/// foreach (var open in proof.StillOpen)
///     Show(open.Suspect.Weakness);
/// </code></example>
public sealed class ProofRules : RulePackPart
{
    internal ProofRules(ProofFactRules facts, ValueList<WeaknessAnswer> answeredBy) =>
        (Facts, AnsweredBy) = (facts, answeredBy);

    /// <summary>The rules of facts outside the rubric.</summary>
    internal ProofFactRules Facts { get; }

    /// <summary>The rule of what answers a suspect.</summary>
    public required RuleId Answered { get; init; }

    /// <summary>Which checks answer each weakness outside the rubric; one that is not named has no check that could.</summary>
    internal ValueList<WeaknessAnswer> AnsweredBy { get; }

    /// <summary>The rule of the number of programs.</summary>
    public required RuleId Breadth { get; init; }

    /// <summary>The rule of the number of states.</summary>
    public required RuleId Geography { get; init; }

    /// <summary>The rule of the day of submission.</summary>
    public required RuleId SubmissionDay { get; init; }

    /// <summary>The figures of the diagnosis, which the new application is held against too.</summary>
    public required SuspicionThresholds Thresholds { get; init; }

    /// <summary>The calendars that tell on which day of its season an application was submitted.</summary>
    public required SeasonCalendar Seasons { get; init; }

    /// <summary>
    /// Compares two files of one applicant, and holds what changed against the suspects of the last cycle (clauses C.2 and C.3).
    /// </summary>
    /// <param name="before">The verdict on the file as it was.</param>
    /// <param name="after">The verdict on the file as it is.</param>
    /// <param name="diagnosis">The diagnosis of the last cycle; null where there is none.</param>
    /// <param name="checksBefore">Checks of how things stood, by any rule of the pack.</param>
    /// <param name="checksAfter">The same of how they stand.</param>
    /// <returns>The changes, the answers and the facts of the story.</returns>
    /// <exception cref="ArgumentException">A report is null, or was judged by another pack.</exception>
    public ProofOfChange Compare(
        CompetitivenessReport before,
        CompetitivenessReport after,
        Diagnosis? diagnosis,
        ValueList<Check> checksBefore,
        ValueList<Check> checksAfter)
    {
        OfThisPack(Guard.Against.Null(before));
        OfThisPack(Guard.Against.Null(after));
        var changes = new ChangeSearch(Facts, before, after).Run();
        var answers = new AnswerSearch(this, before, after, changes, checksBefore, checksAfter);
        var answered = (diagnosis?.Suspects ?? []).Select(answers.Of).ToValueList();
        return new ProofOfChange
        {
            Pack = Pack,
            Before = before.AsOf,
            After = after.AsOf,
            Changes = changes,
            Answers = answered,
            Story = StoryText.Of(before, after, changes, answered),
        };
    }

    /// <summary>The last cycle held against breadth, geography and the first days (clauses M12.7, M4.11 and M1.2).</summary>
    /// <param name="cycle">The cycle; null where not stated.</param>
    /// <returns>Three checks, each unknown where its number is not stated.</returns>
    public ValueList<Check> LastCycle(CycleOutcome? cycle) =>
        CycleChecks.Of(
            this,
            cycle?.Applications,
            cycle?.States,
            cycle?.Submitted,
            cycle?.Season is { } year ? Seasons.For(year) : null);

    /// <summary>The new application held against the same (clauses M2.8, M11.9 and M1.2).</summary>
    /// <param name="list">The program list; null where there is none.</param>
    /// <param name="submitted">The day of submission, done or planned; null where not stated.</param>
    /// <param name="season">The season applied in.</param>
    /// <returns>Three checks, each unknown where its number is not known.</returns>
    public ValueList<Check> NextCycle(ProgramList? list, LocalDate? submitted, Season season)
    {
        Guard.Against.Null(season);
        // Nobody submits before the season opens; a day before it belongs to another one.
        return CycleChecks.Of(
            this, list?.Programs.Count, list is null ? null : StatesOf(list), submitted < season.SubmissionDay ? null : submitted, season);
    }

    // A program that states no state may stand in a new one; that matters only while the known ones are too few.
    private int? StatesOf(ProgramList list)
    {
        var states = list.Programs.Select(p => p.Assessment.Program.State).ToArray();
        var known = states.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return known < Thresholds.FewestStates && states.Contains(null) ? null : known;
    }

    private void OfThisPack(CompetitivenessReport report) =>
        Guard.Against.InvalidInput(report, nameof(report), r => r.Pack == Pack, "The report was judged by another pack.");
}
