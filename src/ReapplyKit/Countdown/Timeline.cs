namespace ReapplyKit;

/// <summary>
/// Lays the text's months on a real calendar, in days counted from the submission day. Months 12 to 2 are pressed evenly into what is left
/// before that day when it is less than they assume. When it is more, Month 12 comes at once, as the text has it straight after the Match,
/// and the lead-in lies between it and Month 11. Month 1 and the final stretch hang on the season's own dates and stay.
/// </summary>
internal readonly struct Timeline
{
    private const int DaysPerWeek = 7;
    private const int WeeksPerMonth = 4;

    // The first day of each month of the countdown, by its number; 0 is the month after Month 1.
    private readonly int[] _monthStart;

    // The day of each event of the season, by its number.
    private readonly int[] _eventDay;
    private readonly LocalDate _submissionDay;
    private readonly int _reviewDay;
    private readonly int _asOf;
    private readonly int _today;
    private readonly bool _isStretched;

    /// <param name="season">The season.</param>
    /// <param name="asOf">The day from which the windows are laid out.</param>
    /// <param name="isStretched">
    /// Whether what the text has done by the submission day may take until programs begin to review, since all applications sent before that
    /// carry one date; after it, until the season closes.
    /// </param>
    /// <param name="today">The day of planning; null where the windows are laid out from it.</param>
    public Timeline(Season season, LocalDate asOf, bool isStretched = false, LocalDate? today = null)
    {
        _isStretched = isStretched;
        _submissionDay = season.SubmissionDay;
        _monthStart = new int[WindowMark.FirstMonth + 1];
        for (var month = 0; month <= WindowMark.FirstMonth; month++)
            _monthStart[month] = DayOf(season.MonthStart(month));
        _eventDay = new int[(int)season.Dates.Max(static d => d.Event) + 1];
        foreach (var date in season.Dates)
            _eventDay[(int)date.Event] = DayOf(date.Date);
        _reviewDay = DayOf(season.ReviewDay);
        _asOf = DayOf(asOf);
        _today = DayOf(today ?? asOf);
    }

    /// <summary>Days the text's months 12 to 2 take.</summary>
    public int NominalDays => -_monthStart[WindowMark.FirstMonth];

    /// <summary>A date as days from the submission day.</summary>
    public int DayOf(LocalDate date) => Period.DaysBetween(_submissionDay, date);

    /// <summary>Days from the submission day as a date.</summary>
    public LocalDate DateOf(int day) => _submissionDay.PlusDays(day);

    /// <summary>A milestone's window on this calendar, at least one day long, its end exclusive.</summary>
    public (int First, int End) WindowOf(Milestone milestone)
    {
        if (milestone.From.Event is not null)
            return (FirstDay(milestone.From), Math.Max(EndOf(milestone.To), FirstDay(milestone.From) + 1));
        var (first, end) = (Place(FirstDay(milestone.From), milestone.From.Month), Place(EndOf(milestone.To), milestone.To.Month));
        return (first, Math.Max(end, first + 1));
    }

    /// <summary>
    /// The last day by which the text, or the season's calendar, has a milestone done; null where neither names a day. A decision is due at
    /// the end of its month, and pressing windows together does not put it off. Where the Match that was lost came after that, its month is
    /// counted from Match Day.
    /// </summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="lastMatch">The last Match Day before the windows were laid out.</param>
    public LocalDate? Due(Milestone milestone, LocalDate lastMatch)
    {
        if (milestone.Gate is null)
            return milestone.To.Event is not null || milestone.To.IsDay || milestone.NotAfter is not null
                ? DateOf(Deadline(milestone) - 1) : null;
        var byMatch = DayOf(lastMatch.PlusMonths(WindowMark.FirstMonth + 1 - milestone.To.Month));
        var byText = Math.Max(EndOf(milestone.To), byMatch);
        return DateOf((-_asOf > NominalDays ? WindowOf(milestone).End : byText) - 1);
    }

    /// <summary>The days between Month 12 and Month 11, where there is more time than the text assumes; null where there is none.</summary>
    public DateInterval? LeadIn => -_asOf > NominalDays
        ? new DateInterval(DateOf(Place(_monthStart[WindowMark.FirstMonth - 1], WindowMark.FirstMonth)),
            DateOf(_monthStart[WindowMark.FirstMonth - 1] - 1))
        : null;

    /// <summary>The first day a milestone may start, windows apart.</summary>
    public int Release(Milestone milestone, int floor)
    {
        var stage = milestone.From switch
        {
            { Event: not null } => FirstDay(milestone.From),
            { Month: WindowMark.FinalStretch } => _reviewDay,
            { Month: 1 } => 0,
            _ => floor,
        };
        var portal = milestone.NotBefore is { } opening ? FirstDay(opening) : floor;
        return Math.Max(floor, Math.Max(stage, portal));
    }

    /// <summary>
    /// The day by which a milestone must be finished, exclusive: the submission day for everything before it, the end of the stretch after
    /// it, and the window itself where the text counts days.
    /// </summary>
    public int Deadline(Milestone milestone)
    {
        var deadline = milestone.To switch
        {
            { Event: not null } => EndOf(milestone.To),
            { IsDay: true } => _isStretched ? Closing : EndOf(milestone.To),
            { Month: WindowMark.FinalStretch } => _isStretched ? Ranking : EndOf(milestone.To),
            { Month: 1 } => _isStretched ? Ranking : _monthStart[0],
            _ => _isStretched ? Closing : 0,
        };
        return milestone.NotAfter is { } last ? Math.Min(deadline, EndOf(last)) : deadline;
    }

    /// <summary>Whether it leads up to the application, or is sending it.</summary>
    public static bool IsBeforeApplication(Milestone milestone) => milestone.To switch
    {
        { Event: { } what } => what is SeasonEvent.ErasOpens or SeasonEvent.SubmissionOpens
            || (what == SeasonEvent.ReviewOpens && milestone.To.Days <= 0),
        { IsDay: true } => true,
        _ => milestone.To.Month > 1,
    };

    // The day after the last on which an application still carries the one date, or can be sent at all.
    private int Closing => _today < _reviewDay ? _reviewDay : _eventDay[(int)SeasonEvent.ErasCloses] + 1;

    // Interviews are over when ranking opens.
    private int Ranking => _eventDay[(int)SeasonEvent.RankingOpens];

    private int FirstDay(WindowMark mark) => mark.Event is { } what
        ? _eventDay[(int)what] + mark.Days
        : Start(mark) + (mark.IsDay ? mark.Number - 1 : (mark.Number - 1) * DaysPerWeek);

    private int EndOf(WindowMark mark)
    {
        if (mark.Event is not null)
            return FirstDay(mark) + 1;
        if (mark.IsDay)
            return Start(mark) + mark.Number;
        return mark.Number < WeeksPerMonth || mark.Month == WindowMark.FinalStretch
            ? Start(mark) + mark.Number * DaysPerWeek
            : _monthStart[mark.Month - 1];
    }

    private int Start(WindowMark mark) => mark.Month == WindowMark.FinalStretch ? _reviewDay : _monthStart[mark.Month];

    private int Place(int nominal, int month)
    {
        var left = -_asOf;
        if (left >= NominalDays)
            return month == WindowMark.FirstMonth ? nominal + NominalDays - left : nominal;
        if (nominal >= 0)
            return nominal;
        return _asOf + (int)((long)(nominal + NominalDays) * Math.Max(left, 0) / NominalDays);
    }
}
