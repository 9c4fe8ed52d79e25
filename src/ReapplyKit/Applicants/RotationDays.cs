namespace ReapplyKit;

/// <summary>The days of rotations as far as their dates tell them, and what those days come to.</summary>
internal static class RotationDays
{
    /// <summary>
    /// From the first to the last day; four weeks where one is not stated; null where neither is, or they contradict. A last day that is a
    /// Friday counts to its Sunday, so that four Monday-to-Friday weeks are 28 days.
    /// </summary>
    public static DateInterval? Of(Rotation rotation) => rotation switch
    {
        { Start: { } start, End: { } end } => start <= end ? new DateInterval(start, ToSunday(end)) : null,
        { Start: { } start } => new DateInterval(start, Later(start, ProfileReading.DaysOfAMonth - 1)),
        { End: { } end } => new DateInterval(end.PlusDays(1 - ProfileReading.DaysOfAMonth), ToSunday(end)),
        _ => null,
    };

    /// <summary>The days of a rotation up to a day of judgement; null where it has not begun. Once ended it counts to its Sunday.</summary>
    public static DateInterval? Until(LocalDate asOf, Rotation rotation, DateInterval days) =>
        HasEnded(asOf, rotation, days) ? days
        : days.Start <= asOf ? new DateInterval(days.Start, LocalDate.Min(days.End, asOf))
        : null;

    /// <summary>Whether a rotation has ended by a day.</summary>
    public static bool HasEnded(LocalDate asOf, Rotation rotation, DateInterval days) => (rotation.End ?? days.End) <= asOf;

    /// <summary>How many days some rotations cover; a day of several counts once.</summary>
    public static int Covered(IEnumerable<DateInterval> rotations)
    {
        var days = 0;
        LocalDate? covered = null;
        foreach (var rotation in rotations.OrderBy(r => r.Start))
        {
            var fresh = FreshDays(rotation, covered);
            if (fresh <= 0)
                continue;
            days += fresh;
            covered = rotation.End;
        }
        return days;
    }

    /// <summary>How many stays are separate: each has so many days that no other of them has counted, those that end first first.</summary>
    public static int Separate(IEnumerable<DateInterval> rotations, int fewestDays)
    {
        var stays = 0;
        LocalDate? covered = null;
        foreach (var rotation in rotations.OrderBy(r => r.End))
        {
            if (FreshDays(rotation, covered) < fewestDays)
                continue;
            stays++;
            covered = rotation.End;
        }
        return stays;
    }

    private static int FreshDays(DateInterval rotation, LocalDate? covered)
    {
        var first = covered?.PlusDays(1) is { } next ? LocalDate.Max(rotation.Start, next) : rotation.Start;
        return Period.DaysBetween(first, rotation.End) + 1;
    }

    private static LocalDate ToSunday(LocalDate end) => end.DayOfWeek == IsoDayOfWeek.Friday ? Later(end, 2) : end;

    // "No end" is often written as 9999-12-31, which is the last day there is.
    private static LocalDate Later(LocalDate day, int days) =>
        Period.DaysBetween(day, LocalDate.MaxIsoValue) < days ? LocalDate.MaxIsoValue : day.PlusDays(days);
}
