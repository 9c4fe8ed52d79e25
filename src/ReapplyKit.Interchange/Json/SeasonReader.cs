using static ReapplyKit.Interchange.KeptValues;

namespace ReapplyKit.Interchange;

/// <summary>Reads a season back.</summary>
internal static class SeasonReader
{
    public static Season? Read(JsonCursor at)
    {
        var year = at["year"].Required().Whole(SeasonCalendar.FirstYear, SeasonCalendar.LastYear);
        var dates = at["dates"].Required().Items().Select(Date).ToValueList();
        if (at.Log.IsEmpty && !dates.Select(d => d.Event).SequenceEqual(Enum.GetValues<SeasonEvent>()))
            at["dates"].Problem($"each of {Words.All<SeasonEvent>()} is expected, once and in this order");
        return year is { } known && at.Log.IsEmpty ? new Season(known, dates) : null;
    }

    public static SeasonDate Date(JsonCursor at) => new()
    {
        Event = Word<SeasonEvent>(at["event"]),
        Date = Day(at["date"]),
        Time = Time(at["time"]),
        Zone = Text(at["zone"]),
        Status = Word<DateStatus>(at["status"]),
        Source = Text(at["source"]),
    };
}
