namespace ReapplyKit;

/// <summary>Reads the season calendars.</summary>
internal static class SeasonReader
{
    private const int MostDaysApart = 366;
    private const int OrdinaryYear = 2023;

    public static SeasonCalendar Read(JsonCursor at, RuleRegister register, int daysToResult, int daysAwaited)
    {
        at.Required().Knows("zone", "events", "seasons");
        var zone = at["zone"].Required().Text() ?? "UTC";
        if (register.IsChecked && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
            at["zone"].Problem("is not a time zone of the IANA database, such as America/New_York");
        at["events"].Required().Knows(Words.OfEach(typeof(SeasonEvent)));
        var rules = new ValueList<EventRule>(
            Array.ConvertAll(Enum.GetValues<SeasonEvent>(), e => Rule(e, at["events"][Words.Of(e)].Required())));
        if (register.IsChecked)
            CheckRing(at["events"], rules);
        var (published, years) = (new List<SeasonDate>(), new List<int>());
        var seen = new HashSet<int>();
        foreach (var season in at["seasons"].Required().Items())
        {
            season.Knows("year", "dates");
            if (season["year"].Required().Whole(SeasonCalendar.FirstYear, SeasonCalendar.LastYear) is not { } year)
                continue;
            if (!seen.Add(year))
                season["year"].Problem("stands twice");
            var events = new HashSet<string>();
            foreach (var date in season["dates"].Required().Items().Select(d => Date(d, rules, zone)).OfType<SeasonDate>())
            {
                var word = Words.Of(date.Event);
                if (!events.Add(word))
                    season["dates"].Log.Add(season["dates"].Path, word, "is dated twice in one season");
                published.Add(date);
                years.Add(year);
            }
        }
        return new SeasonCalendar(zone, rules, published.ToValueList(), years.ToValueList(), daysToResult, daysAwaited);
    }

    private static SeasonDate? Date(JsonCursor at, ValueList<EventRule> rules, string zone)
    {
        at.Knows("event", "date", "source", "confidence");
        var what = at["event"].Required().Word<SeasonEvent>();
        var date = at["date"].Required().Date();
        var source = SourceReader.Read(at, "weaker dates are left to the rule");
        if (what is not { } known || date is null)
            return null;
        return new SeasonDate
        {
            Event = known,
            Date = date.Value,
            Time = rules.First(r => r.Event == known).Time,
            Zone = zone,
            Status = DateStatus.Confirmed,
            Source = source ?? "",
        };
    }

    private static EventRule Rule(SeasonEvent what, JsonCursor at)
    {
        at.Knows("text", "time", "nth", "weekday", "month", "day", "yearOffset", "onWeekend", "from", "days");
        var text = at["text"].Required().Text() ?? "";
        return new EventRule(what, DateRuleOf(at, text), at["time"].Time());
    }

    private static int ShortestLength(int month) => DayText.DaysOfMonth(OrdinaryYear, month);

    private static void CheckRing(JsonCursor at, ValueList<EventRule> rules)
    {
        foreach (var rule in rules)
        {
            var (next, steps) = (rule.Rule as DateRule.DaysFrom, 0);
            while (next is not null && next.Event != rule.Event && steps++ < rules.Count)
                next = rules.First(r => r.Event == next.Event).Rule as DateRule.DaysFrom;
            if (next is not null)
                at[Words.Of(rule.Event)]["from"].Problem("events are dated from one another in a ring");
        }
    }

    private static DateRule DateRuleOf(JsonCursor at, string text)
    {
        if (at["from"].IsStated)
        {
            var other = at["from"].Word<SeasonEvent>() ?? SeasonEvent.MatchDay;
            return new DateRule.DaysFrom(text, other, at["days"].Required().Whole(-MostDaysApart, MostDaysApart) ?? 0);
        }
        var yearOffset = at["yearOffset"].Required().Whole(-1, 0) ?? 0;
        var month = at["month"].Required().Whole(1, 12) ?? 1;
        if (at["nth"].IsStated)
            return new DateRule.NthWeekday(text, yearOffset, month, at["nth"].Whole(1, 4) ?? 1,
                at["weekday"].Required().Word<IsoDayOfWeek>() ?? IsoDayOfWeek.Monday);
        return new DateRule.DayOfMonth(text, yearOffset, month, at["day"].Required().Whole(1, ShortestLength(month)) ?? 1,
            at["onWeekend"].Required().Word<WeekendRule>() ?? WeekendRule.Keep);
    }
}
