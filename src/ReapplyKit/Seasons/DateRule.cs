namespace ReapplyKit;

/// <summary>How an event's date follows from the Match year, where nothing is published. One of three forms.</summary>
internal abstract record DateRule(string Text)
{
    public abstract LocalDate For(int matchYear, Func<SeasonEvent, LocalDate> others);

    /// <summary>The n-th weekday of a month.</summary>
    public sealed record NthWeekday(string Text, int YearOffset, int Month, int Nth, IsoDayOfWeek Weekday) : DateRule(Text)
    {
        public override LocalDate For(int matchYear, Func<SeasonEvent, LocalDate> others) =>
            LocalDate.FromYearMonthWeekAndDay(matchYear + YearOffset, Month, Nth, Weekday);
    }

    /// <summary>A day of a month, moved off the weekend where the rule says so.</summary>
    public sealed record DayOfMonth(string Text, int YearOffset, int Month, int Day, WeekendRule OnWeekend) : DateRule(Text)
    {
        public override LocalDate For(int matchYear, Func<SeasonEvent, LocalDate> others)
        {
            var date = new LocalDate(matchYear + YearOffset, Month, Day);
            if (date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
                return date;
            return OnWeekend switch
            {
                WeekendRule.NextMonday => date.Next(IsoDayOfWeek.Monday),
                WeekendRule.PreviousFriday => date.Previous(IsoDayOfWeek.Friday),
                _ => date,
            };
        }
    }

    /// <summary>So many days before or after another event.</summary>
    public sealed record DaysFrom(string Text, SeasonEvent Event, int Days) : DateRule(Text)
    {
        public override LocalDate For(int matchYear, Func<SeasonEvent, LocalDate> others) => others(Event).PlusDays(Days);
    }
}
