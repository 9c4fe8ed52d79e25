using static System.FormattableString;

namespace ReapplyKit;

/// <summary>Dates an exam that nothing stands in the way of, and notes what the dates mean.</summary>
internal sealed class ExamPlanner(ExamRules rules, ExamFile file, ExamCalendar calendar, ExamStudy study)
{
    public ExamPlan Plan()
    {
        var weeks = rules.Study.WeeksAt(study.WeeklyHours)!.Value;
        var studyDays = weeks * ExamCalendar.DaysPerWeek;
        var examDay = ExamDay(weeks);
        var studyFrom = StudyFrom(examDay, studyDays);
        var practice = file.IsRetake ? rules.PracticeDays.BeforeBooking(examDay, rules.QuestionBank.MostDaysBefore) : rules.PracticeDays.Before(examDay);
        var registerFrom = RegisterFrom(examDay, studyFrom, practice);
        return new ExamPlan
        {
            Pack = rules.Pack,
            AsOf = calendar.AsOf,
            Exam = file.Exam,
            AttemptsLeft = rules.Attempts.Left(file.Own.Attempts).AtLeast,
            Registration = new DateInterval(
                registerFrom,
                LocalDate.Max(registerFrom, LocalDate.Min(registerFrom.PlusDays(rules.Registration.Days - 1), LastToBook(examDay)))),
            Study = new DateInterval(studyFrom, examDay.PlusDays(-1)),
            StudyWeeks = weeks,
            WeeklyHours = study.WeeklyHours,
            QuestionsPerWeek = rules.QuestionBank.QuestionsPerWeek(study.QuestionBankSize, studyDays),
            BankFinishedBy = examDay.PlusDays(-rules.QuestionBank.MostDaysBefore),
            PracticeDays = practice,
            ExamDay = examDay,
            ResultExpected = ResultExpected(examDay),
            ResultLatest = ResultLatest(examDay),
            IsInsideApplicationSeason = IsInsideSeason(examDay),
            Notes = Notes(weeks, examDay).ToValueList(),
        };
    }

    private LocalDate ExamDay(int weeks)
    {
        if (calendar.Timing.Booked is { } booked)
            return booked;
        var prepared = calendar.PreparedAfter(weeks);
        var ready = calendar.Timing.AsSoonAsPrepared ? prepared : LocalDate.Max(calendar.Window.Start, prepared);
        var first = LocalDate.Max(calendar.FirstDay, LocalDate.Max(calendar.Timing.NotBefore ?? calendar.FirstDay, file.FirstDayBySpacing ?? calendar.FirstDay));
        return Workdays.Near(LocalDate.Max(ready, first), first, LastDays());
    }

    // The days that no weekend or holiday is worth missing.
    private LocalDate[] LastDays() =>
    [
        calendar.LastExamDay,
        calendar.SubmissionDay.PlusDays(-1),
        calendar.ReviewDay.PlusDays(-rules.Result.Days - 1),
        calendar.RankListDeadline.PlusDays(-rules.Result.Days),
        file.OtherPassedOn?.Latest.PlusYears(rules.Certification.Years) ?? calendar.RankListDeadline,
    ];

    // A day before the weekend or holiday takes its days from the study.
    private LocalDate StudyFrom(LocalDate examDay, int studyDays) => calendar.Timing.Booked is null
        ? LocalDate.Max(calendar.FirstDay, examDay.PlusDays(-studyDays)) : examDay.PlusDays(-studyDays);

    private LocalDate LastToBook(LocalDate examDay) => examDay.PlusDays(-rules.Registration.Days);

    // Who failed books on practice scores, and not on hope.
    private LocalDate RegisterFrom(LocalDate examDay, LocalDate studyFrom, ValueList<LocalDate> practice)
    {
        var first = file.IsRetake ? practice[^1].PlusDays(1) : studyFrom.PlusDays(-rules.Registration.Days);
        if (calendar.Timing.BookFrom is { } known)
            first = LocalDate.Max(first, known);
        return LocalDate.Max(calendar.FirstDay, LocalDate.Min(first, LastToBook(examDay)));
    }

    private LocalDate ResultExpected(LocalDate examDay) => examDay.PlusDays(rules.Result.Days);

    private LocalDate ResultLatest(LocalDate examDay) => examDay.PlusDays(rules.Result.AllowDays);

    private bool IsInsideSeason(LocalDate examDay) => examDay >= calendar.SubmissionDay;

    private IEnumerable<ExamNote> Notes(int weeks, LocalDate examDay)
    {
        var window = calendar.Window;
        var applications = $"applications from {DayText.Said(calendar.SubmissionDay)}";
        yield return new ExamNote(ExamNoteKind.StudyPace, Pace(weeks), rules.Study.HoursRule);
        if (file.FirstDayBySpacing is { } first && examDay == Workdays.OnOrAfter(first))
        {
            var value = $"not before {DayText.Said(first)}";
            yield return new ExamNote(ExamNoteKind.AttemptSpacing, value, rules.Attempts.SpacingRule);
        }
        if (examDay > window.End)
        {
            var value = $"after the window {DayText.Said(window.Start)} to {DayText.Said(window.End)}";
            yield return new ExamNote(ExamNoteKind.OutsideWindow, value, rules.Window.Rule);
        }
        if (IsInsideSeason(examDay))
            yield return new ExamNote(ExamNoteKind.InsideSeason, applications, rules.OutsideSeason);
        if (ResultLatest(examDay) > calendar.SubmissionDay)
            yield return new ExamNote(ExamNoteKind.ResultAfterSubmission, $"{ResultDays(examDay)}; {applications}", rules.Result.Rule);
        if (ResultLatest(examDay) > calendar.RankListDeadline)
        {
            var value = $"{ResultDays(examDay)}; rank lists due {DayText.Said(calendar.RankListDeadline)}";
            yield return new ExamNote(ExamNoteKind.ResultAfterRankListDeadline, value, rules.RankListDeadline);
        }
    }

    private string Pace(int weeks)
    {
        var needed = rules.Study.WeeksNeededAt(study.WeeklyHours);
        var held = needed < weeks ? Invariant($", held at {weeks}") : "";
        return Invariant($"{rules.Study.TotalHours} hours at {study.WeeklyHours} a week: {needed} weeks{held}");
    }

    private string ResultDays(LocalDate examDay) =>
        $"expected by {DayText.Said(ResultExpected(examDay))}, at the latest {DayText.Said(ResultLatest(examDay))}";
}
