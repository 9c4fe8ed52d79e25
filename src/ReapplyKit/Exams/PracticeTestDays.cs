namespace ReapplyKit;

/// <summary>The full practice test days before an exam (clauses M3.2 and M3.3).</summary>
/// <param name="DaysBefore">How many days before the exam each is sat, the earliest day first.</param>
/// <param name="Within">They all fall within so many days before the exam.</param>
/// <param name="Rule">The rule that states it.</param>
internal sealed record PracticeTestDays(ValueList<int> DaysBefore, int Within, RuleId Rule)
{
    /// <summary>The same days for who books by their scores: as early as the finished question bank and <see cref="Within"/> allow.</summary>
    /// <param name="examDay">The day of the exam.</param>
    /// <param name="bankDaysBefore">How many days before it the question bank is finished.</param>
    internal ValueList<LocalDate> BeforeBooking(LocalDate examDay, int bankDaysBefore) =>
        Before(examDay.PlusDays(-Math.Max(0, Math.Min(bankDaysBefore - 1, Within) - DaysBefore[0])));

    internal ValueList<LocalDate> Before(LocalDate examDay) => DaysBefore.Select(days => examDay.PlusDays(-days)).ToValueList();
}
