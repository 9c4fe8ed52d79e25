using Ardalis.GuardClauses;

namespace ReapplyKit.Reports;

/// <summary>How long a report is, and what it shows beside the plan.</summary>
public sealed record ReportOptions
{
    private const int MostWeeklyHours = 168;

    /// <summary>Nothing beside the plan.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>How the applicant is called; null for what the case says.</summary>
    public string? Reference { get; init; }

    /// <summary>The hours the applicant has in a week, 1 to 168; null for those of the case. Where neither says, no workload is shown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The hours are outside the range.</exception>
    public int? WeeklyHours
    {
        get;
        init => field = value is { } hours ? Guard.Against.OutOfRange(hours, nameof(WeeklyHours), 1, MostWeeklyHours) : null;
    }

    /// <summary>How much the report tells.</summary>
    public ReportLength Length { get; init; }

    /// <summary>What applying to the list takes; null where it was not put together.</summary>
    public ApplicationSheet? Sheet { get; init; }

    /// <summary>The signals behind the sheet; null where they were not allocated.</summary>
    public SignalPlan? Signals { get; init; }

    /// <summary>What its owner should know of how the list was read, a sentence each: cells left unknown, rows set aside.</summary>
    public ValueList<string> ListRemarks { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Reference ?? "Report"}, {WeeklyHours} hours a week");
}
