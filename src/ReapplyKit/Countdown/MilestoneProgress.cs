using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>How far one milestone has come.</summary>
public sealed record MilestoneProgress
{
    private MilestoneProgress(MilestoneId milestone, MilestoneState state) => (Milestone, State) = (milestone, state);

    /// <summary>The milestone.</summary>
    public MilestoneId Milestone { get; }

    /// <summary>How far it has come.</summary>
    public MilestoneState State { get; }

    /// <summary>Its first day of work; null where it is skipped, or done and nobody noted when it began.</summary>
    public LocalDate? Started { get; private init; }

    /// <summary>Its last day of work; null unless done.</summary>
    public LocalDate? Finished { get; private init; }

    /// <summary>Why it is skipped; null unless it is.</summary>
    public string? Reason { get; private init; }

    /// <summary>The first day on which it takes its place in a plan; null where it is skipped.</summary>
    internal LocalDate? FirstDay => Started ?? Finished;

    /// <summary>A milestone begun and not finished.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="started">Its first day of work.</param>
    /// <returns>The progress.</returns>
    public static MilestoneProgress Running(MilestoneId milestone, LocalDate started) =>
        new(Guard.Against.Null(milestone), MilestoneState.Running) { Started = Guard.Against.StatedDayOutOfRange(started) };

    /// <summary>A milestone finished.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="started">Its first day of work.</param>
    /// <param name="finished">Its last day of work.</param>
    /// <returns>The progress.</returns>
    /// <exception cref="ArgumentException">It is finished before it started.</exception>
    public static MilestoneProgress Done(MilestoneId milestone, LocalDate started, LocalDate finished) =>
        Done(milestone, finished) with
        {
            Started = Guard.Against.StatedDayOutOfRange(started) <= finished ? started : throw new ArgumentOutOfRangeException(
                nameof(started), DayText.Of(started), $"started must not lie after {DayText.Of(finished)}: a milestone is not finished before it started."),
        };

    /// <summary>A milestone finished, without the day on which it began. A plan shows it on its last day.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="finished">Its last day of work.</param>
    /// <returns>The progress.</returns>
    public static MilestoneProgress Done(MilestoneId milestone, LocalDate finished) =>
        new(Guard.Against.Null(milestone), MilestoneState.Done) { Finished = Guard.Against.StatedDayOutOfRange(finished) };

    /// <summary>A milestone left out on purpose.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The progress.</returns>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    public static MilestoneProgress Skipped(MilestoneId milestone, string reason) =>
        new(Guard.Against.Null(milestone), MilestoneState.Skipped) { Reason = Guard.Against.NullOrWhiteSpace(reason) };

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{Milestone}: {State}{((Finished ?? Started) is { } day ? ShortText.Of($" {day}") : "")}");
}

/// <summary>How far a milestone has come.</summary>
public enum MilestoneState
{
    /// <summary>Begun, not finished.</summary>
    Running,

    /// <summary>Finished.</summary>
    Done,

    /// <summary>Left out on purpose, with a reason.</summary>
    Skipped,
}
