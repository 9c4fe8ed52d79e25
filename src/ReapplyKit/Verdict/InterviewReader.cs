namespace ReapplyKit;

/// <summary>Reads the <c>interviews</c> section of a pack.</summary>
internal static class InterviewReader
{
    private const int HighestFigure = 1000;

    private static readonly string[] Problems = ["structural", "conversion", "redFlag"];

    public static InterviewBands Read(
        JsonCursor at, RuleRegister rules, RuleBook book, SeasonCalendar seasons, SpecialtyFamilies specialties)
    {
        at.Required().Knows("bands", "matched", "running", "nothingShown", "suspects");
        var bands = at["bands"].Required().Items().Select((b, i) => Band(b, i, rules)).ToValueList();
        if (rules.IsChecked)
            CheckCover(at["bands"], bands);
        return new InterviewBands
        {
            Pack = book.Pack,
            Structural = bands.ElementAtOrDefault(0)!,
            Conversion = bands.ElementAtOrDefault(1)!,
            RedFlag = bands.ElementAtOrDefault(2)!,
            Matched = rules.Read(at["matched"]),
            Running = rules.Read(at["running"]),
            NothingShown = rules.Read(at["nothingShown"]),
            Thresholds = Thresholds(at["suspects"], rules),
            Book = book,
            Seasons = seasons,
            Specialties = specialties,
        };
    }

    private static InterviewBand Band(JsonCursor at, int place, RuleRegister rules)
    {
        if (place < Problems.Length && at["problem"].Required().Text() is { } problem && problem != Problems[place])
            at["problem"].Problem($"the bands stand in the order {string.Join(", ", Problems)}");
        return new InterviewBand(
            at["atLeast"].Required().Whole(0, HighestFigure) ?? 0,
            at["atMost"].Whole(0, HighestFigure),
            rules.Read(at, "problem", "atLeast", "atMost", "looks", "supposes", "alsoWeak"),
            at["looks"].Required().WordList<SuspectKind>(),
            at["supposes"].WordList<WeaknessKind>(),
            at["alsoWeak"].WordList<SuspectKind>());
    }

    private static void CheckCover(JsonCursor at, ValueList<InterviewBand> bands)
    {
        if (bands.Count != Problems.Length)
            at.Problem("exactly three bands are needed");
        else if (bands[0].AtLeast != 0 || bands[1].AtLeast != bands[0].AtMost + 1 || bands[2].AtLeast != bands[1].AtMost + 1
            || bands[2].AtMost is not null)
            at.Problem("gap or overlap: the bands hold every number of interviews from 0 on exactly once");
        else if (bands.Any(b => b.AtMost < b.AtLeast))
            at.Problem("a band ends before it begins");
    }

    private static SuspicionThresholds Thresholds(JsonCursor at, RuleRegister rules)
    {
        return new SuspicionThresholds
        {
            FewestApplications = at["applicationBreadth"]["fewest"].Required().Whole(0, HighestFigure) ?? 0,
            BreadthSpecialties = at["applicationBreadth"]["specialties"].Items().Select(s => s.Text()).OfType<string>().ToValueList(),
            FewestStates = at["geography"]["fewest"].Required().Whole(0, HighestFigure) ?? 0,
            LastEarlyDay = at["lateSubmission"]["lastEarlyDay"].Required().Whole(1, HighestFigure) ?? 1,
            Rules = rules.ReadEach<SuspectKind>(at, Figures),
        };
    }

    private static string[] Figures(string suspect) => suspect switch
    {
        "applicationBreadth" => ["fewest", "specialties"],
        "geography" => ["fewest"],
        "lateSubmission" => ["lastEarlyDay"],
        _ => [],
    };
}
