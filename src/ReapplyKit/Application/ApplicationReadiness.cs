using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>How ready an application is, as of a day.</summary>
public sealed record ApplicationReadiness
{
    internal ApplicationReadiness()
    {
    }

    /// <summary>The pack it was judged by.</summary>
    public RulePackStamp Pack { get; internal init; }

    /// <summary>The Match year of the season.</summary>
    public int Season { get; internal init; }

    /// <summary>The day it was judged as of.</summary>
    public LocalDate AsOf { get; internal init; }

    /// <summary>The checks, part by part.</summary>
    public ValueList<ReadinessCheck> Checks { get; internal init; }

    /// <summary>The size of each statement that is written.</summary>
    public ValueList<StatementMeasure> Statements { get; internal init; }

    /// <summary>Whether all before submission is met; false where something is missed, null where only something is unknown.</summary>
    public bool? IsReadyToSubmit => Stand(c => c.Part < ReadinessPart.Submission);

    /// <summary>How one part stands: missed where any of its checks is missed, else unknown where any is unknown, else met.</summary>
    /// <param name="part">The part.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public CheckState this[ReadinessPart part] =>
        StandOf(Guard.Against.Undefined(part)) switch { true => CheckState.Met, false => CheckState.NotMet, null => CheckState.Unknown };

    private bool? StandOf(ReadinessPart part) => Stand(c => c.Part == part);

    private bool? Stand(Func<ReadinessCheck, bool> belongs) => ThreeValued.All(Checks.Where(belongs).Select(c => c.Check.State switch
    {
        CheckState.Met => true,
        CheckState.NotMet => false,
        _ => (bool?)null,
    }));

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{Season} application as of {AsOf}: {Checks.Count} checks, ready: {IsReadyToSubmit}");
}

/// <summary>One check of an application, and the part it belongs to.</summary>
public sealed record ReadinessCheck
{
    internal ReadinessCheck(ReadinessPart part, Check check) =>
        (Part, Check) = (part, check);

    /// <summary>The part.</summary>
    public ReadinessPart Part { get; internal init; }

    /// <summary>The check.</summary>
    public Check Check { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Part}: {Check}");
}

/// <summary>The parts of an application that are looked at, those before submission first.</summary>
public enum ReadinessPart
{
    /// <summary>Personal statements (clauses M5.2 to M5.4, M5.9 and M5.10).</summary>
    Statements,

    /// <summary>Experiences (clauses M4.4 and M4.5).</summary>
    Experiences,

    /// <summary>Particulars, account and documents (clauses M4.2, M4.3, M4.6, M2.2 and M2.5 to M2.7).</summary>
    Documents,

    /// <summary>The program list, and what is assigned to each program (clauses M1.3 to M1.5).</summary>
    Assignments,

    /// <summary>Outside reviews (clauses M3.8 to M3.12).</summary>
    Reviews,

    /// <summary>The day of submission (clauses M1.1, M1.2 and M1.6).</summary>
    Submission,

    /// <summary>Updates and logistics before interviews (clauses F.2, F.3 and F.10 to F.13).</summary>
    FinalWeeks,
}

/// <summary>
/// The size of a personal statement, and how much of it goes to red flags: not to every detail of every failure (clause M5.9). The text
/// gives no figure, so that it is told and not judged.
/// </summary>
public sealed record StatementMeasure
{
    internal StatementMeasure(string name, int characters, int? redFlagPercent) =>
        (Name, Characters, RedFlagPercent) = (name, characters, redFlagPercent);

    /// <summary>The statement's name.</summary>
    public string Name { get; internal init; }

    /// <summary>Its length in characters, spaces included, as UTF-16 units; 0 where it is not written.</summary>
    public int Characters { get; internal init; }

    /// <summary>
    /// The whole percent of it, rounded down, that its passages on red flags take, each place counted once; null where one of them
    /// does not stand in it.
    /// </summary>
    public int? RedFlagPercent { get; internal init; }

    /// <summary>Measures a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>Its size.</returns>
    public static StatementMeasure Of(PersonalStatement statement)
    {
        Guard.Against.Null(statement);
        return new StatementMeasure(statement.Name, statement.Text?.Length ?? 0, new PassageSearch(statement).Percent());
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Name}: {Characters} characters, {RedFlagPercent} % on red flags");
}
