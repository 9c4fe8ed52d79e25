using NodaTime.Text;

namespace ReapplyKit.Interchange;

/// <summary>Values that always stand in what the library wrote.</summary>
internal static class KeptValues
{
    public static string Text(JsonCursor at) => at.Required().Text() ?? "";

    public static LocalDate Day(JsonCursor at) => at.Required().Date() ?? default;

    /// <summary>A day of planning: of a year of the calendar, or of the one before, in which its first season opened.</summary>
    public static LocalDate PlanningDay(JsonCursor at)
    {
        var day = at.Required().Date();
        if (day?.Year is < SeasonCalendar.OpeningYear or > SeasonCalendar.LastYear)
            at.Problem(FormattableString.Invariant($"is not a day from {SeasonCalendar.OpeningYear} to {SeasonCalendar.LastYear}, the years the calendar knows"));
        return day ?? default;
    }

    public static int Whole(JsonCursor at, int atLeast = -Most, int atMost = Most) => at.Required().Whole(atLeast, atMost) ?? 0;

    public static TEnum Word<TEnum>(JsonCursor at)
        where TEnum : struct, Enum => at.Required().Word<TEnum>() ?? default;

    public static ValueList<T> List<T>(JsonCursor at, Func<JsonCursor, T?> read)
        where T : class => at.Required().ListOrNull(read) ?? [];

    public static MilestoneId? MilestoneName(JsonCursor at) =>
        at.Required().Read<MilestoneId>(MilestoneId.TryParse, "a milestone name such as exam.step3.register");

    public static ClauseId? ClauseNumber(JsonCursor at) => at.Required().Read<ClauseId>(ClauseId.TryParse, "a clause number such as M12.3");

    public static RulePackStamp Stamp(JsonCursor at) =>
        new(Text(at["id"]), Text(at["version"]), Day(at["effective"]), at["contentHash"].Text());

    public static DateInterval? Days(JsonCursor at)
    {
        var (start, end) = (at["start"].Required().Date(), at["end"].Required().Date());
        if (end < start)
            at["end"].Problem("lies before the start");
        return start is { } first && end is { } last && first <= last ? new DateInterval(first, last) : null;
    }

    public static LocalTime? Time(JsonCursor at)
    {
        if (at.Text() is not { } text)
            return null;
        var parsed = LocalTimePattern.ExtendedIso.Parse(text);
        if (!parsed.Success)
            at.Problem("is not a time of day such as 09:00:00");
        return parsed.Success ? parsed.Value : null;
    }

    private const int Most = 1_000_000;
}
