namespace ReapplyKit;

/// <summary>How long before the exam the question bank is finished (clause M7.4).</summary>
/// <param name="FewestDaysBefore">At least so many days before.</param>
/// <param name="MostDaysBefore">At most so many days before; plans aim at these.</param>
/// <param name="Rule">The rule that states it.</param>
internal sealed record QuestionBankFinish(int FewestDaysBefore, int MostDaysBefore, RuleId Rule)
{
    private const int DaysPerWeek = 7;

    /// <summary>The questions of a week, so that the bank is finished in time; null where their number is not stated.</summary>
    internal int? QuestionsPerWeek(int? questions, int studyDays)
    {
        var days = studyDays - MostDaysBefore;
        return (questions * DaysPerWeek + days - 1) / days;
    }
}
