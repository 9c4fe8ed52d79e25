namespace ReapplyKit.Reports;

/// <summary>
/// The days of the plan for Step 3, the earliest that hours and calendar allow; none where Step 3 is not decided on, since what hangs on an open decision
/// is held, not guessed.
/// </summary>
internal static class ExamEntries
{
    public static IEnumerable<CalendarEntry> Of(ReapplicationPlan plan, RulePack rules)
    {
        return plan.Schedule.Decisions.Step3 == true && plan.Step3Exam.TryPickT0(out var exam, out _) ? Of(exam, rules) : [];
    }

    private static IEnumerable<CalendarEntry> Of(ExamPlan exam, RulePack rules)
    {
        yield return Entry("bank", On(exam.BankFinishedBy), "question bank finished");
        foreach (var (day, number) in exam.PracticeDays.Select((day, place) => (day, place + 1)))
            yield return Entry(FormattableString.Invariant($"practice-{number}"), On(day), FormattableString.Invariant($"full practice test {number}"));
        yield return Entry("day", On(exam.ExamDay), "exam day") with { Alarm = CalendarAlarm.Deadline };
        yield return Entry("result", new DateInterval(exam.ResultExpected, exam.ResultLatest), "result comes");

        CalendarEntry Entry(string name, DateInterval days, string what) => new(
            $"exam_{Enum.GetName(exam.Exam)}_{name}",
            days,
            $"{ReportWords.Title(exam.Exam)} as early as can be: {what}",
            Description(exam, rules),
            [ReportWords.Title(Workstream.ExamPrep)])
        {
            IsTentative = true,
        };
    }

    private static ValueList<string> Description(ExamPlan exam, RulePack rules) =>
    [
        $"Registration: {ReportWords.Days(exam.Registration)}",
        FormattableString.Invariant($"Study: {ReportWords.Days(exam.Study)}, {exam.StudyWeeks} weeks with {exam.WeeklyHours} hours each"),
        .. exam.QuestionsPerWeek is { } questions ? (string[])[FormattableString.Invariant($"Questions a week: {questions}")] : [],
        .. exam.Notes.Select(note =>
            $"{rules.Book[note.Rule].Text} {ReportWords.Title(note.Kind)}: {note.Value}. {Citation.Of(note.Rule, rules)}"),
    ];

    private static DateInterval On(LocalDate day) => new(day, day);
}
