using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>How working time is split over the year, in percent (clause M10.6).</summary>
/// <remarks>Packs are checked to sum to 100.</remarks>
public sealed class TimeBudget : RulePackPart
{
    internal TimeBudget()
    {
    }

    /// <summary>Percent research.</summary>
    public required int Research { get; init; }

    /// <summary>Percent USCE and clinical work.</summary>
    public required int Clinical { get; init; }

    /// <summary>Percent exam preparation.</summary>
    public required int ExamPrep { get; init; }

    /// <summary>Percent administration and ERAS.</summary>
    public required int Admin { get; init; }

    /// <summary>The rule that states it.</summary>
    public required RuleId Rule { get; init; }

    /// <summary>Splits a number of hours, by largest remainder, so that the parts always sum to it.</summary>
    /// <param name="hours">Whole hours, 0 or more.</param>
    /// <returns>Hours of research, clinical work, exam preparation and administration.</returns>
    /// <exception cref="ArgumentException">The hours are negative.</exception>
    public (int Research, int Clinical, int ExamPrep, int Admin) Of(int hours)
    {
        Guard.Against.Negative(hours);
        var parts = LargestRemainder.Apportion(hours, [Research, Clinical, ExamPrep, Admin]);
        return (parts[0], parts[1], parts[2], parts[3]);
    }
}
