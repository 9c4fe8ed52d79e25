namespace ReapplyKit;

/// <summary>How ready an application is, as of a day.</summary>
public sealed record ApplicationReadiness
{
    internal ApplicationReadiness()
    {
    }

    /// <summary>The pack it was judged by.</summary>
    public required RulePackStamp Pack { get; init; }

    /// <summary>The Match year of the season.</summary>
    public required int Season { get; init; }

    /// <summary>The day it was judged as of.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The checks, part by part.</summary>
    public required ValueList<ReadinessCheck> Checks { get; init; }

    /// <summary>The size of each statement that is written.</summary>
    public required ValueList<StatementMeasure> Statements { get; init; }

    /// <summary>Whether all before submission is met; false where something is missed, null where only something is unknown.</summary>
    public bool? IsReadyToSubmit => Stand(c => c.Part < ReadinessPart.Submission);

    /// <summary>How one part stands: missed where any of its checks is missed, else unknown where any is unknown, else met.</summary>
    /// <param name="part">The part.</param>
    public CheckState this[ReadinessPart part] =>
        Stand(c => c.Part == part) switch { true => CheckState.Met, false => CheckState.Missed, null => CheckState.Unknown };

    private bool? Stand(Func<ReadinessCheck, bool> belongs) => Together.All(Checks.Where(belongs).Select(c => c.Check.State switch
    {
        CheckState.Met => true,
        CheckState.Missed => false,
        _ => (bool?)null,
    }));
}
