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
    private readonly Season _season;
    private readonly int _reviewDay;
    private readonly int _asOf;

    /// <param name="season">The season.</param>
    /// <param name="asOf">The day from which the windows are laid out.</param>
    public Timeline(Season season, LocalDate asOf)
    {
        _season = season;
        _monthStart = new int[WindowMark.FirstMonth + 1];
        for (var month = 0; month <= WindowMark.FirstMonth; month++)
            _monthStart[month] = DayOf(season.MonthStart(month));
        _reviewDay = DayOf(season.ReviewDay);
        _asOf = DayOf(asOf);
    }

    /// <summary>Days the text's months 12 to 2 take.</summary>
    public int NominalDays => -_monthStart[WindowMark.FirstMonth];

    /// <summary>A date as days from the submission day.</summary>
    public int DayOf(LocalDate date) => Period.DaysBetween(_season.SubmissionDay, date);

    /// <summary>Days from the submission day as a date.</summary>
    public LocalDate DateOf(int day) => _season.SubmissionDay.PlusDays(day);

    /// <summary>A milestone's window on this calendar, at least one day long, its end exclusive.</summary>
    public (int First, int End) WindowOf(Milestone milestone)
    {
        var (first, end) = (Place(FirstDay(milestone.From), milestone.From.Month), Place(EndOf(milestone.To), milestone.To.Month));
        return (first, Math.Max(end, first + 1));
    }

    /// <summary>The last day by which the text has a milestone done; pressing windows together does not put it off.</summary>
    public LocalDate DueByTheText(Milestone milestone) => DateOf(Math.Min(EndOf(milestone.To), WindowOf(milestone).End) - 1);

    /// <summary>The days between Month 12 and Month 11, where there is more time than the text assumes; null where there is none.</summary>
    public DateInterval? LeadIn => -_asOf > NominalDays
        ? new DateInterval(DateOf(Place(_monthStart[WindowMark.FirstMonth - 1], WindowMark.FirstMonth)),
            DateOf(_monthStart[WindowMark.FirstMonth - 1] - 1))
        : null;

    /// <summary>The first day a milestone may start, windows apart.</summary>
    public int Release(Milestone milestone, int floor)
    {
        var stage = milestone.From.Month switch
        {
            WindowMark.FinalStretch => _reviewDay,
            1 => 0,
            _ => floor,
        };
        var portal = milestone.NotBefore is { } what ? DayOf(_season[what].Date) : floor;
        return Math.Max(floor, Math.Max(stage, portal));
    }

    /// <summary>
    /// The day by which a milestone must be finished, exclusive: the submission day for everything before it, the end of the stretch after
    /// it, and the window itself where the text counts days.
    /// </summary>
    public int Deadline(Milestone milestone) => milestone.To switch
    {
        { IsDay: true } or { Month: WindowMark.FinalStretch } => EndOf(milestone.To),
        { Month: 1 } => _monthStart[0],
        _ => 0,
    };

    private int FirstDay(WindowMark mark) => Start(mark) + (mark.IsDay ? mark.Number - 1 : (mark.Number - 1) * DaysPerWeek);

    private int EndOf(WindowMark mark)
    {
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
