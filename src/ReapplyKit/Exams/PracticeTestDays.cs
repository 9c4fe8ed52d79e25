namespace ReapplyKit;

/// <summary>The full practice test days before an exam (clauses M3.2 and M3.3).</summary>
/// <param name="DaysBefore">How many days before the exam each is sat, the earliest day first.</param>
/// <param name="Within">They all fall within so many days before the exam.</param>
/// <param name="Rule">The rule that states it.</param>
internal sealed record PracticeTestDays(ValueList<int> DaysBefore, int Within, RuleId Rule)
{
    internal ValueList<LocalDate> Before(LocalDate examDay) => DaysBefore.Select(days => examDay.PlusDays(-days)).ToValueList();
}
