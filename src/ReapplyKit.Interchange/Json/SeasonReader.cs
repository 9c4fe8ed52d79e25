using static ReapplyKit.Interchange.KeptValues;

namespace ReapplyKit.Interchange;

/// <summary>Reads a season back.</summary>
internal static class SeasonReader
{
    private const int MostYears = 10;

    public static Season? Read(JsonCursor at)
    {
        var year = at["year"].Required().Whole(SeasonCalendar.FirstYear, SeasonCalendar.LastYear);
        var dates = at["dates"].Required().Items().Select(d => Date(d, year)).ToValueList();
        if (at.Log.IsEmpty && !dates.Select(d => d.Event).SequenceEqual(Enum.GetValues<SeasonEvent>()))
            at["dates"].Problem($"each of {Words.All<SeasonEvent>()} is expected, once and in this order");
        return year is { } known && at.Log.IsEmpty ? new Season(known, dates) : null;
    }

    private static SeasonDate Date(JsonCursor at, int? season)
    {
        var day = Day(at["date"]);
        if (day != default && season is { } year && Math.Abs(day.Year - year) > MostYears)
            at["date"].Problem(FormattableString.Invariant($"lies more than ten years from the {year} Match"));
        return new()
        {
            Event = Word<SeasonEvent>(at["event"]),
            Date = day,
            Time = Time(at["time"]),
            Zone = Text(at["zone"]),
            Status = Word<DateStatus>(at["status"]),
            Source = Text(at["source"]),
        };
    }
}
