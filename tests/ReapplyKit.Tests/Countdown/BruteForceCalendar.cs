namespace ReapplyKit.Tests;

/// <summary>The text's months on a season, date by date: when a milestone may start, must end, and would like to be.</summary>
internal sealed class BruteForceCalendar(Season season, LocalDate asOf, bool isStretched = false)
{
    private readonly LocalDate _submission = season.SubmissionDay;

    public LocalDate Release(Milestone milestone, LocalDate today)
    {
        var stage = milestone.From switch
        {
            { Event: not null } => First(milestone.From),
            { Month: 0 } => season.ReviewDay,
            { Month: 1 } => _submission,
            _ => today,
        };
        var portal = milestone.NotBefore is { } opening ? First(opening) : today;
        return LocalDate.Max(today, LocalDate.Max(stage, portal));
    }

    /// <summary>The last day of work allowed.</summary>
    public LocalDate Deadline(Milestone milestone)
    {
        var day = milestone.To switch
        {
            { Event: not null } => Last(milestone.To),
            { IsDay: true } => isStretched ? Closing : Last(milestone.To),
            { Month: 0 } => isStretched ? season[SeasonEvent.RankingOpens].Date.PlusDays(-1) : Last(milestone.To),
            { Month: 1 } => isStretched ? season[SeasonEvent.RankingOpens].Date.PlusDays(-1) : MonthStart(0).PlusDays(-1),
            _ => isStretched ? Closing : _submission.PlusDays(-1),
        };
        return milestone.NotAfter is { } last ? LocalDate.Min(day, Last(last)) : day;
    }

    // All sent before the review day carries one date; after it, an application can be sent until the season ends.
    private LocalDate Closing => asOf < season.ReviewDay ? season.ReviewDay.PlusDays(-1) : season[SeasonEvent.ErasCloses].Date;

    public DateInterval Window(Milestone milestone)
    {
        if (milestone.From.Event is not null)
            return new DateInterval(First(milestone.From), LocalDate.Max(First(milestone.From), Last(milestone.To)));
        var first = Placed(First(milestone.From), milestone.From);
        var last = Placed(Last(milestone.To).PlusDays(1), milestone.To).PlusDays(-1);
        return new DateInterval(first, LocalDate.Max(first, last));
    }

    public LocalDate First(WindowMark at) => at switch
    {
        { Event: { } what } => season[what].Date.PlusDays(at.Days),
        { Month: 0 } => season.ReviewDay.PlusWeeks(at.Number - 1),
        { IsDay: true } => _submission.PlusDays(at.Number - 1),
        _ => MonthStart(at.Month).PlusWeeks(at.Number - 1),
    };

    public LocalDate Last(WindowMark at) => at switch
    {
        { Event: not null } => First(at),
        { IsDay: true } => First(at),
        { Month: > 0, Number: 4 } => MonthStart(at.Month - 1).PlusDays(-1),
        _ => First(at).PlusDays(6),
    };

    private LocalDate MonthStart(int month) => _submission.PlusMonths(-(month - 1));

    /// <summary>With more time than the text assumes, Month 12 comes at once; with less, everything before the submission day is pressed.</summary>
    private LocalDate Placed(LocalDate date, WindowMark at) =>
        at.Month == 12 && asOf < MonthStart(12) ? date.PlusDays(-Period.DaysBetween(asOf, MonthStart(12))) : Pressed(date);

    /// <summary>What lies before the submission day moves into what is left of it, at the same share of the way.</summary>
    private LocalDate Pressed(LocalDate date)
    {
        var begin = MonthStart(12);
        if (asOf <= begin || date >= _submission)
            return date;
        if (asOf >= _submission)
            return asOf;
        var days = Period.DaysBetween(begin, date) * Period.DaysBetween(asOf, _submission) / Period.DaysBetween(begin, _submission);
        return asOf.PlusDays(days);
    }
}
