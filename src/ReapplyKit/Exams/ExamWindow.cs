namespace ReapplyKit;

/// <summary>The months of the countdown in which an exam is best sat (clause M10.4).</summary>
/// <param name="FromMonth">The first month; months count down to Month 1.</param>
/// <param name="ToMonth">The last month, not before the first.</param>
/// <param name="Rule">The rule that states it.</param>
internal sealed record ExamWindow(int FromMonth, int ToMonth, RuleId Rule)
{
    /// <summary>The window on a season's calendar.</summary>
    /// <param name="season">The season.</param>
    /// <returns>From the first day of the first month to the last day of the last, both included.</returns>
    public DateInterval Of(Season season) => new(season.MonthStart(FromMonth), season.MonthStart(ToMonth - 1).PlusDays(-1));
}
