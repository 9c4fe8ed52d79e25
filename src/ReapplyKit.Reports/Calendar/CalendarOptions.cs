using Ardalis.GuardClauses;

namespace ReapplyKit.Reports;

/// <summary>How a plan's calendar is written.</summary>
/// <remarks><see cref="Default"/> is what most people want.</remarks>
public sealed record CalendarOptions
{
    private const int LongestNotice = 90;
    private const int MostRevisions = 999;

    /// <summary>What must not be missed, a day's notice for deadlines and a week's for work, a name after the Match year.</summary>
    public static CalendarOptions Default { get; } = new();

    /// <summary>What the calendar is called; null for a name after the Match year and the applicant.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// Whose calendar it is: events of two applicants never replace each other, and those of one applicant are brought up to date. Null
    /// for the reference of the case.
    /// </summary>
    public string? Reference { get; init; }

    /// <summary>How much goes in.</summary>
    public CalendarScope Scope { get; init; }

    /// <summary>
    /// How often the plan was made again on its day, 0 to 999: raise it when you write a calendar a second time that day, so that it
    /// replaces the first. A plan of a later day always does.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public int Revision { get; init => field = Guard.Against.OutOfRange(value, nameof(Revision), 0, MostRevisions); }

    /// <summary>How many days before the end of work an alarm rings, 1 to 90; null for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public int? NoticeDays { get; init => field = Notice(value, nameof(NoticeDays)); } = 7;

    /// <summary>How many days before a deadline an alarm rings, 1 to 90; null for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public int? DeadlineNoticeDays { get; init => field = Notice(value, nameof(DeadlineNoticeDays)); } = 1;

    private static int? Notice(int? days, string name) => days is { } known ? Guard.Against.OutOfRange(known, name, 1, LongestNotice) : null;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Name ?? Reference ?? "Calendar"}, {Scope}, revision {Revision}");
}
