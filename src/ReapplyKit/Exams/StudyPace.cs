using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>How many weeks of study an exam takes (clause M10.5), by the hours there are in a week.</summary>
/// <param name="ShortestWeeks">Never fewer weeks than these.</param>
/// <param name="LongestWeeks">Never more weeks than these.</param>
/// <param name="TotalHours">Hours of study in all.</param>
/// <param name="WeeksRule">The rule that states the weeks.</param>
/// <param name="HoursRule">The rule that states the hours.</param>
internal sealed record StudyPace(int ShortestWeeks, int LongestWeeks, int TotalHours, RuleId WeeksRule, RuleId HoursRule)
{
    /// <summary>The fewest hours a week with which the study ends within <see cref="LongestWeeks"/>.</summary>
    public int FewestWeeklyHours => RoundedUp(TotalHours, LongestWeeks);

    /// <summary>
    /// The fewest hours a week with which the study takes the fewest weeks (clause M10.5), the question bank not stated: where it finds no
    /// exam day, more hours find none either.
    /// </summary>
    public ExamStudy Fastest => new() { WeeklyHours = Math.Min(RoundedUp(TotalHours, ShortestWeeks), ExamStudy.MostWeeklyHours) };

    /// <summary>The weeks of study at so many hours a week.</summary>
    /// <param name="weeklyHours">Hours a week, 1 or more.</param>
    /// <returns>The weeks, or null where the hours are too few.</returns>
    /// <exception cref="ArgumentException">There is no hour.</exception>
    public int? WeeksAt(int weeklyHours) =>
        WeeksNeededAt(weeklyHours) is var weeks && weeks > LongestWeeks ? null : Math.Max(weeks, ShortestWeeks);

    internal int WeeksNeededAt(int weeklyHours) => RoundedUp(TotalHours, Guard.Against.NegativeOrZero(weeklyHours));

    private static int RoundedUp(int dividend, int divisor) => (dividend + divisor - 1) / divisor;
}
