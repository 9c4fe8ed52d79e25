using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>How last cycle went, as the autopsy asks (clauses M12.7 and M12.8). What is not stated is null.</summary>
public sealed record CycleOutcome
{
    /// <summary>Interviews attended, 0 or more: what the diagnosis turns on.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public required int Interviews { get; init => field = Guard.Against.Negative(value); }

    /// <summary>
    /// Whether the cycle ended in a match. Without this nothing can be diagnosed: the same interviews mean one thing matched and another
    /// unmatched.
    /// </summary>
    public required bool Matched { get; init; }

    /// <summary>The Match year of the cycle, such as 2026 for applications sent in September 2025; null where not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendars do not reach that year.</exception>
    public int? Season
    {
        get;
        init => field = value is { } year
            ? Guard.Against.OutOfRange(year, nameof(Season), SeasonCalendar.FirstYear, SeasonCalendar.LastYear) : null;
    }

    /// <summary>Applications sent.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public int? Applications { get; init => field = NotNegative(value); }

    /// <summary>Programs on the certified rank list.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public int? Ranked { get; init => field = NotNegative(value); }

    /// <summary>States applied to.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public int? States { get; init => field = NotNegative(value); }

    /// <summary>The day the application was submitted.</summary>
    public LocalDate? Submitted { get; init; }

    private static int? NotNegative(int? value) => value is { } v ? Guard.Against.Negative(v) : null;
}
