namespace ReapplyKit;

/// <summary>Reads the <c>exams</c> section of a pack.</summary>
internal static class ExamRulesReader
{
    private const int DaysPerWeek = 7;
    private const int MostWeeks = 52;
    private const int MostHours = 10_000;
    private const int MostDays = 366;
    private const int FirstMonth = 12;
    private const int LastMonth = 2;
    private const int MostAttempts = 20;
    private const int MostMonths = 120;
    private const int FewestPracticeDays = 2;
    private const int MonthsOfAYear = 12;
    private const int YearWithoutLeapDay = 2001;

    public static ExamRules Read(JsonCursor at, RuleRegister rules, RulePackStamp pack, ProfileReading reading)
    {
        at.Required().Knows(
            "registration", "studyWeeks", "studyHours", "questionBank", "practiceDays", "window", "result", "season", "rankListDeadline",
            "attempts", "attemptSpacing", "passed", "prerequisites", "certification", "pathway", "sevenYears", "h1b");
        var problems = at.Log.Count;
        var exams = new ExamRules(
            new ExamRegistration(Whole(at["registration"]["days"], 1, MostDays), rules.Read(at["registration"], "days")),
            Study(at["studyWeeks"], at["studyHours"], rules),
            QuestionBank(at["questionBank"], rules),
            PracticeDays(at["practiceDays"], rules),
            Window(at["window"], rules),
            Result(at["result"], rules),
            Certification(at, rules))
        {
            Pack = pack,
            Reading = reading,
            Attempts = Attempts(at["attempts"], at["attemptSpacing"], rules),
            OutsideSeason = rules.Read(at["season"]),
            RankListDeadline = rules.Read(at["rankListDeadline"]),
            PassNotRetaken = rules.Read(at["passed"]),
            Step3Prerequisites = rules.Read(at["prerequisites"]),
        };
        if (rules.IsChecked && at.Log.Count == problems)
            CheckThatItFitsTheStudy(at, exams);
        return exams;
    }

    private static void CheckThatItFitsTheStudy(JsonCursor at, ExamRules exams)
    {
        var studyDays = exams.Study.ShortestWeeks * DaysPerWeek;
        if (exams.Study.FewestWeeklyHours > ExamStudy.MostWeeklyHours)
            at["studyHours"]["hours"].Problem("the longest study has no room for so many hours");
        if (exams.Registration.Days > studyDays)
            at["registration"]["days"].Problem("registration ends before the shortest study does");
        if (exams.QuestionBank.MostDaysBefore >= studyDays)
            at["questionBank"]["atMost"].Problem("the question bank is finished after the shortest study begins");
        if (exams.PracticeDays.DaysBefore[0] > Math.Min(exams.PracticeDays.Within, studyDays))
            at["practiceDays"]["daysBefore"].Problem("practice days fall within the days stated and within the shortest study");
    }

    private static StudyPace Study(JsonCursor weeks, JsonCursor hours, RuleRegister rules)
    {
        var (shortest, longest) = Range(weeks, "atLeast", "atMost", 1, MostWeeks);
        var (weeksRule, hoursRule) = (rules.Read(weeks, "atLeast", "atMost"), rules.Read(hours, "hours"));
        return new StudyPace(shortest, longest, Whole(hours["hours"], 1, MostHours), weeksRule, hoursRule);
    }

    private static QuestionBankFinish QuestionBank(JsonCursor at, RuleRegister rules)
    {
        var (fewest, most) = Range(at, "atLeast", "atMost", 0, MostDays);
        return new QuestionBankFinish(fewest, most, rules.Read(at, "atLeast", "atMost"));
    }

    private static PracticeTestDays PracticeDays(JsonCursor at, RuleRegister rules)
    {
        var days = new List<int>();
        foreach (var day in at["daysBefore"].Required().Items())
            days.Add(Whole(day, 1, MostDays));
        if (rules.IsChecked && (days.Count < FewestPracticeDays || days.Zip(days.Skip(1)).Any(pair => pair.First <= pair.Second)))
            at["daysBefore"].Problem("two practice days or more are listed, the earliest first");
        return new PracticeTestDays(new(days.ToArray()), Whole(at["within"], 1, MostDays), rules.Read(at, "daysBefore", "within"));
    }

    private static ExamWindow Window(JsonCursor at, RuleRegister rules)
    {
        var (last, first) = Range(at, "toMonth", "fromMonth", LastMonth, FirstMonth);
        return new ExamWindow(first, last, rules.Read(at, "fromMonth", "toMonth"));
    }

    private static ResultLag Result(JsonCursor at, RuleRegister rules)
    {
        var (days, allow) = Range(at, "days", "allow", 0, MostDays);
        return new ResultLag(days, allow, rules.Read(at, "days", "allow"));
    }

    private static AttemptLimits Attempts(JsonCursor number, JsonCursor spacing, RuleRegister rules) => new()
    {
        Most = Whole(number["most"], 2, MostAttempts),
        MostInPeriod = Whole(spacing["most"], 1, MostAttempts),
        PeriodMonths = Whole(spacing["months"], 1, MostMonths),
        LastAfterFirstMonths = Whole(spacing["lastAfterFirst"], 0, MostMonths),
        LastAfterLatestMonths = Whole(spacing["lastAfterLatest"], 0, MostMonths),
        Rule = rules.Read(number, "most"),
        SpacingRule = rules.Read(spacing, "most", "months", "lastAfterFirst", "lastAfterLatest"),
    };

    private static CertificationRules Certification(JsonCursor at, RuleRegister rules)
    {
        var (days, pathway, years, h1b) = (at["certification"], at["pathway"], at["sevenYears"], at["h1b"]);
        return new CertificationRules
        {
            ApplicationDays = Whole(days["applicationDays"], 1, MostDays),
            EnglishDays = Whole(days["englishDays"], 1, MostDays),
            PathwayDays = Whole(days["pathwayDays"], 1, MostDays),
            VerificationDays = Whole(days["verificationDays"], 1, MostDays),
            IssueDays = Whole(days["issueDays"], 0, MostDays),
            DaysRule = rules.Read(days, "applicationDays", "englishDays", "pathwayDays", "verificationDays", "issueDays"),
            PathwayMonth = Whole(pathway["month"], 1, MonthsOfAYear),
            PathwayDay = Whole(pathway["day"], 1, DaysOfTheShortestMonth(pathway["month"])),
            PathwayRule = rules.Read(pathway, "month", "day"),
            Years = Whole(years["years"], 1, MostMonths),
            YearsRule = rules.Read(years, "years"),
            Step3Month = Whole(h1b["month"], 1, MonthsOfAYear),
            Step3Day = Whole(h1b["day"], 1, DaysOfTheShortestMonth(h1b["month"])),
            Step3Rule = rules.Read(h1b, "month", "day"),
        };
    }

    // A day that every year's month has.
    private static int DaysOfTheShortestMonth(JsonCursor month) =>
        DayText.DaysOfMonth(YearWithoutLeapDay, month.Whole(1, MonthsOfAYear) ?? 1);

    private static (int Low, int High) Range(JsonCursor at, string low, string high, int atLeast, int atMost)
    {
        var lower = Whole(at[low], atLeast, atMost);
        return (lower, Whole(at[high], lower, atMost));
    }

    private static int Whole(JsonCursor at, int atLeast, int atMost) => at.Required().Whole(atLeast, atMost) ?? atLeast;
}
