namespace ReapplyKit;

/// <summary>The days of a rotation as far as its dates tell them.</summary>
internal static class RotationDays
{
    /// <summary>From the first to the last day; four weeks where one is not stated; null where neither is, or they contradict.</summary>
    public static DateInterval? Of(Rotation rotation) => rotation switch
    {
        { Start: { } start, End: { } end } => start <= end ? new DateInterval(start, end) : null,
        { Start: { } start } => new DateInterval(start, start.PlusDays(FileReading.DaysOfARotation - 1)),
        { End: { } end } => new DateInterval(end.PlusDays(1 - FileReading.DaysOfARotation), end),
        _ => null,
    };

    /// <summary>How many days some rotations cover; a day of several counts once.</summary>
    public static int Covered(IEnumerable<DateInterval> rotations)
    {
        var days = 0;
        LocalDate? covered = null;
        foreach (var rotation in rotations.OrderBy(r => r.Start))
        {
            var first = covered?.PlusDays(1) is { } next ? LocalDate.Max(rotation.Start, next) : rotation.Start;
            if (first > rotation.End)
                continue;
            days += Period.DaysBetween(first, rotation.End) + 1;
            covered = rotation.End;
        }
        return days;
    }
}
