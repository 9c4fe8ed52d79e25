namespace ReapplyKit.Reports;

/// <summary>The dates of the season as events: moments where there is an hour, whole days otherwise; what is projected says so.</summary>
internal static class SeasonEntries
{
    public static IEnumerable<CalendarEntry> Of(Schedule schedule, Progress progress)
    {
        var registers = schedule.Milestones.Any(dated =>
            dated.Milestone.Addresses.Contains(WeaknessKind.NotRegistered) && progress.Of(dated.Milestone.Id)?.State != MilestoneState.Done);
        return schedule.Season.Dates.Select(date => Of(date, schedule.Season.Year, registers));
    }

    /// <summary>Until when who is not in a running season can still register for its SOAP.</summary>
    public static IEnumerable<CalendarEntry> LateRegistration(ReapplicationPlan plan) =>
        plan.Brief.SoapRegistration is not { } last || plan.Running is not { Season: var season } ? []
            : [Of(last, season.Year, registers: false) with
            {
                Name = "soap_registration",
                Summary = FormattableString.Invariant($"Last hour to register with NRMP, if you want to take part in SOAP of the {season.Year} Match"),
                MatchYear = season.Year,
            }];

    private static CalendarEntry Of(SeasonDate date, int year, bool registers)
    {
        var isProjected = date.Status == DateStatus.Projected;
        return new CalendarEntry(
            "season_" + Enum.GetName(date.Event),
            date.ToInstant() is { } moment ? moment : new DateInterval(date.Date, date.Date),
            FormattableString.Invariant($"{ReportWords.Title(date.Event)}, {year} Match{(isProjected ? " (projected)" : "")}"),
            [Hour(date), $"{ReportWords.Title(date.Status)}: {date.Source}"],
            ["Season"])
        {
            IsTentative = isProjected,
            IsEssential = IsDeadline(date.Event) || (registers && date.Event == SeasonEvent.NrmpStandardRegistrationCloses),
            Alarm = CalendarAlarm.Deadline,
        };
    }

    /// <summary>
    /// What somebody must have done by then; registration has a milestone of its own, on the first day that it can be done. Other dates open
    /// something.
    /// </summary>
    public static bool IsDeadline(SeasonEvent date) =>
        date is SeasonEvent.ReviewOpens or SeasonEvent.RankListDeadline or SeasonEvent.MatchWeekBegins or SeasonEvent.MatchDay;

    private static string Hour(SeasonDate date) =>
        date.Time is { } hour ? $"{ReportWords.Day(date.Date)}, {ReportWords.Hour(hour)} in {date.Zone}" : ReportWords.Day(date.Date);
}
