namespace ReapplyKit;

/// <summary>
/// Levels work over the weeks of a plan: each milestone goes where it finds room within its slack, and long work takes longer where a week
/// has too few hours for it. What finds no room goes where it exceeds the hours least, the earliest first.
/// </summary>
internal sealed class Levelling
{
    private const int DaysPerWeek = 7;
    private const int MinutesPerHour = 60;

    // What is essential or short keeps its day: a week later gains nothing worth the delay of all that waits for it.
    private const int ShortHours = 4;
    private const int MostDaysLater = 28;

    private readonly int _floor;
    private readonly int _limit;
    private int[] _minutes = new int[80];

    /// <param name="weeklyHours">The hours of a week.</param>
    /// <param name="floor">The first day of the first week.</param>
    public Levelling(int weeklyHours, int floor) => (_limit, _floor) = (weeklyHours * MinutesPerHour, floor);

    /// <summary>Whether a milestone gives way to others.</summary>
    public static bool MayMove(Milestone milestone) => milestone.Importance != Importance.Essential && milestone.Hours > ShortHours;

    /// <summary>Takes up work whose days stand.</summary>
    public void Take(int start, int days, int hours)
    {
        for (var day = 0; day < days; day++)
        {
            if (start + day >= _floor)
                Week(start + day) += Share(hours, days, day);
        }
    }

    /// <summary>Finds the days of a milestone.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="days">The days it takes at least.</param>
    /// <param name="first">The first day on which it would start if hours were no matter.</param>
    /// <param name="latest">The latest day on which it can start with its fewest days.</param>
    public (int Start, int Days) Find(Milestone milestone, int days, int first, int latest)
    {
        var best = (Excess: int.MaxValue, Start: first, Days: days);
        var last = Math.Max(first, Math.Min(latest, first + MostDaysLater));
        for (var start = first; start <= last && best.Excess > 0; start = NextWeek(start))
        {
            Try(start, days);
            // A hospital's rotation does not grow longer with an applicant's fewer hours; neither does what half a week's hours do.
            if (milestone.Workstream != Workstream.Clinical && milestone.Hours * MinutesPerHour * 2 > _limit)
            {
                var most = Math.Min(latest + days - start, days + 2 * DaysPerWeek * milestone.Hours * MinutesPerHour / _limit);
                for (var longer = days + DaysPerWeek; longer <= most && best.Excess > 0; longer += DaysPerWeek)
                    Try(start, longer);
            }
        }
        Take(best.Start, best.Days, milestone.Hours);
        return (best.Start, best.Days);

        void Try(int start, int length)
        {
            var excess = Excess(start, length, milestone.Hours);
            if (excess < best.Excess)
                best = (excess, start, length);
        }
    }

    /// <summary>The weeks that take more than the hours there are, with the minutes they take.</summary>
    public IEnumerable<(int FirstDay, int Minutes)> Overfull()
    {
        for (var week = 0; week < _minutes.Length; week++)
        {
            if (_minutes[week] > _limit)
                yield return (_floor + week * DaysPerWeek, _minutes[week]);
        }
    }

    private int NextWeek(int day) => day + DaysPerWeek - (day - _floor) % DaysPerWeek;

    private int Excess(int start, int days, int hours)
    {
        var (excess, week, add) = (0, (start - _floor) / DaysPerWeek, 0);
        for (var day = 0; day < days; day++)
        {
            var at = (start + day - _floor) / DaysPerWeek;
            if (at != week)
            {
                excess += Over(week, add);
                (week, add) = (at, 0);
            }
            add += Share(hours, days, day);
        }
        return excess + Over(week, add);
    }

    private int Over(int week, int add)
    {
        var taken = week < _minutes.Length ? _minutes[week] : 0;
        return Math.Max(0, taken + add - Math.Max(_limit, taken));
    }

    private ref int Week(int day)
    {
        var week = (day - _floor) / DaysPerWeek;
        if (week >= _minutes.Length)
            Array.Resize(ref _minutes, week * 2);
        return ref _minutes[week];
    }

    // In whole minutes that sum to the hours.
    private static int Share(int hours, int days, int day) =>
        hours * MinutesPerHour * (day + 1) / days - hours * MinutesPerHour * day / days;
}
