namespace ReapplyKit.Rules;

/// <summary>How working time is split over the year, in percent (clause M10.6).</summary>
/// <remarks>Packs are checked to sum to 100.</remarks>
/// <param name="Research">Percent research.</param>
/// <param name="Clinical">Percent USCE and clinical work.</param>
/// <param name="ExamPrep">Percent exam preparation.</param>
/// <param name="Admin">Percent administration and ERAS.</param>
/// <param name="Rule">The rule that states it.</param>
public sealed record TimeBudget(int Research, int Clinical, int ExamPrep, int Admin, RuleId Rule)
{
    /// <summary>Splits a number of hours, by largest remainder, so that the parts always sum to it.</summary>
    /// <param name="hours">Whole hours, 0 or more.</param>
    /// <returns>Hours of research, clinical work, exam preparation and administration.</returns>
    /// <exception cref="ArgumentException">The hours are negative.</exception>
    public (int Research, int Clinical, int ExamPrep, int Admin) Of(int hours)
    {
        var parts = LargestRemainder.Apportion(hours, [Research, Clinical, ExamPrep, Admin]);
        return (parts[0], parts[1], parts[2], parts[3]);
    }
}
