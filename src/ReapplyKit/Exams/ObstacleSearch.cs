using static System.FormattableString;

namespace ReapplyKit;

/// <summary>Looks for all that stands in the way of an exam; each obstacle is judged by itself, so that all are named at once.</summary>
internal sealed class ObstacleSearch(ExamRules rules, ExamFile file, ExamCalendar calendar, ExamStudy study)
{
    private const string NotStated = "not stated";
    private readonly List<ExamObstacle> _found = [];

    public ValueList<ExamObstacle> Run()
    {
        if (file.Exam == Exam.Step3 && file.Facts.SitsComlexAlone)
        {
            Add(ExamObstacleKind.ComlexInstead, "no Step sat; COMLEX Level 3 is not planned here", "a pass of Step 1 and Step 2 CK", rules.Step3Prerequisites);
            return _found.ToValueList();
        }
        if (file.Own.Outcome == ExamOutcome.Passed)
        {
            Add(ExamObstacleKind.AlreadyPassed, "passed", $"{file.ExamName} not passed", rules.PassNotRetaken);
        }
        else
        {
            CheckResult();
            CheckAttempts();
            CheckSpacing();
        }
        CheckYears();
        if (file.Exam == Exam.Step3 && calendar.Timing.EligibleFrom is null)
            CheckPrerequisites();
        CheckHours();
        CheckRoom();
        return _found.ToValueList();
    }

    private string LastDay => $"the last exam day, {DayText.Said(calendar.LastExamDay)}";

    private void CheckResult()
    {
        if (file.HasOpenResult)
            Add(ExamObstacleKind.ResultOpen, "not out or not stated", "no pass", rules.PassNotRetaken, $"{file.ExamName} result");
    }

    private void CheckAttempts()
    {
        var (attempts, most, rule) = (file.Own.Attempts, rules.Attempts.Most, rules.Attempts.Rule);
        if (attempts.IsAtLeast(most) == true)
        {
            AddLimit(file.ExamName, attempts);
        }
        else if (!attempts.IsExact)
        {
            var value = attempts.IsUnknown ? NotStated : $"{attempts} attempts";
            Add(ExamObstacleKind.AttemptsNotStated, value, Invariant($"{most - 1} attempts or fewer so far"), rule, "number of attempts");
        }
        foreach (var (exam, name, facts) in ((Exam, string, ExamFacts)[])[
            (Exam.Step1, "Step 1", file.Facts.Step1), (Exam.Step2Ck, "Step 2 CK", file.Facts.Step2Ck)])
        {
            if (exam != file.Exam && file.Exam != Exam.Step3 && facts.Outcome == ExamOutcome.Failed
                && facts.Attempts.IsAtLeast(most) == true)
                AddLimit(name, facts.Attempts);
        }
    }

    private void CheckSpacing()
    {
        var rule = rules.Attempts.SpacingRule;
        if (file.LacksAttemptDates)
            Add(ExamObstacleKind.AttemptDatesNotStated, NotStated, "the day of each attempt", rule, "dates of the attempts");
        if (file.FirstDayBySpacing is { } first && first > calendar.LastExamDay)
            Add(ExamObstacleKind.MustWait, $"not before {DayText.Said(first)}", LastDay, rule, notBefore: first);
    }

    // A pass lapses for certification only; whoever holds the certificate, or needs none, keeps it.
    private void CheckYears()
    {
        if (file.OtherPassedOn is not { } passed || file.Facts.EcfmgCertified == true || !file.Facts.Type.NeedsEcfmgCertificate())
            return;
        var last = passed.Latest.PlusYears(rules.Certification.Years);
        var prepared = calendar.PreparedAfter(rules.Study.WeeksAt(study.WeeklyHours) ?? rules.Study.ShortestWeeks);
        if ((calendar.Timing.Booked ?? prepared) > last)
            Add(ExamObstacleKind.OutsideSevenYears, $"prepared on {DayText.Said(prepared)}",
                $"by {DayText.Said(last)}", rules.Certification.YearsRule);
    }

    private void CheckPrerequisites()
    {
        Require(file.Facts.Step1, ExamObstacleKind.Step1NotPassed, "Step 1");
        Require(file.Facts.Step2Ck, ExamObstacleKind.Step2CkNotPassed, "Step 2 CK");
        if (!file.Facts.Type.NeedsEcfmgCertificate())
            return;
        if (file.Facts.EcfmgCertified is null)
            Add(ExamObstacleKind.NoEcfmgCertificate, NotStated, "issued", rules.Step3Prerequisites, "ECFMG certificate");
        if (file.Facts.EcfmgCertified is false)
            Add(ExamObstacleKind.NoEcfmgCertificate, "not issued", "issued", rules.Step3Prerequisites);
    }

    private void Require(in ExamFacts exam, ExamObstacleKind kind, string name)
    {
        if (exam.Outcome == ExamOutcome.Unknown)
            Add(kind, NotStated, "passed", rules.Step3Prerequisites, $"{name} result");
        else if (exam.Outcome != ExamOutcome.Passed)
            Add(kind, Words.Sentence(exam.Outcome), "passed", rules.Step3Prerequisites);
    }

    private void CheckHours()
    {
        var (hours, fewest, rule) = (study.WeeklyHours, rules.Study.FewestWeeklyHours, rules.Study.HoursRule);
        if (hours < fewest)
            Add(ExamObstacleKind.TooFewHours, Invariant($"{hours} hours a week"), Invariant($"{fewest} or more"), rule);
    }

    // Where the hours are too few, room is judged by the shortest study: where that finds none, more hours would not help.
    private void CheckRoom()
    {
        var prepared = calendar.PreparedAfter(rules.Study.WeeksAt(study.WeeklyHours) ?? rules.Study.ShortestWeeks);
        if (prepared <= calendar.LastExamDay || calendar.Timing.Booked is not null)
            return;
        _found.Add(new ExamObstacle
        {
            Kind = ExamObstacleKind.NoRoom,
            Value = $"prepared on {DayText.Said(prepared)}",
            Threshold = LastDay,
            Rule = calendar.LastExamDayRule,
            NeededDays = Period.DaysBetween(calendar.AsOf, prepared),
            AvailableDays = Period.DaysBetween(calendar.AsOf, calendar.LastExamDay),
        });
    }

    private void AddLimit(string exam, Quantity attempts)
    {
        var limits = rules.Attempts;
        Add(ExamObstacleKind.AttemptLimitReached, $"{exam}: {attempts} attempts", Invariant($"at most {limits.Most} in all"), limits.Rule);
    }

    private void Add(
        ExamObstacleKind kind, string value, string threshold, RuleId rule, string? missing = null, LocalDate? notBefore = null) =>
        _found.Add(new ExamObstacle
        {
            Kind = kind,
            Value = value,
            Threshold = threshold,
            Rule = rule,
            Missing = missing,
            NotBefore = notBefore,
        });
}
