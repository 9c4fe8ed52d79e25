using Ardalis.GuardClauses;

namespace ReapplyKit.Reports;

/// <summary>How a plan's calendar is written.</summary>
/// <remarks><see cref="Standard"/> is what most people want.</remarks>
public sealed record CalendarOptions
{
    private const int LongestNotice = 90;

    /// <summary>A week's notice, and a name after the Match year.</summary>
    public static CalendarOptions Standard { get; } = new();

    /// <summary>What the calendar is called; null for a name after the Match year.</summary>
    public string? Name { get; init; }

    /// <summary>How many days before the end of what must not be missed an alarm rings, 1 to 90; null for no alarms.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public int? NoticeDays { get; init => field = value is { } days ? Guard.Against.OutOfRange(days, nameof(NoticeDays), 1, LongestNotice) : null; } = 7;
}
