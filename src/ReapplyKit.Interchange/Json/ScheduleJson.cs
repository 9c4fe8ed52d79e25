using System.Text.Json;
using Ardalis.GuardClauses;
using NodaTime.Text;

namespace ReapplyKit.Interchange;

/// <summary>
/// Writes a schedule by itself as JSON in UTF-8, and reads it back, off that document or off a whole plan, for whoever shows it: a
/// calendar, a
/// task list. Members that are not known are passed over, since a later writer of the same version may add some.
/// </summary>
public static class ScheduleJson
{
    private const int MostDays = 100_000;

    /// <summary>Writes a schedule. The same schedule gives the same bytes.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <returns>The document, indented, without byte-order mark; <see cref="Read"/> gives back the same schedule.</returns>
    /// <exception cref="ArgumentException">The schedule holds what no document can state, such as a blank title.</exception>
    public static byte[] Write(PublishedSchedule schedule)
    {
        Guard.Against.Null(schedule);
        var utf8 = JsonSerializer.SerializeToUtf8Bytes(ScheduleWriter.Document(schedule), DocumentContext.Written.PublishedScheduleDocument);
        return Unreadable.Refuse(Read(utf8), utf8, nameof(schedule));
    }

    /// <summary>Reads a schedule.</summary>
    /// <param name="utf8">A schedule's document, or a plan's that has a schedule.</param>
    /// <returns>The schedule; or every problem with its JSON path.</returns>
    public static OneOf<PublishedSchedule, InputProblems> Read(ReadOnlyMemory<byte> utf8) =>
        VersionedJson.Read(utf8, (root, _) => Schedule(root));

    private static PublishedSchedule Schedule(JsonCursor root)
    {
        var (pack, season, schedule) = (root["pack"].Required(), root["season"].Required(), root["schedule"].Required());
        return new PublishedSchedule
        {
            Pack = new RulePackStamp(Text(pack["id"]), Text(pack["version"]), Day(pack["effective"]), pack["contentHash"].Text()),
            AsOf = Day(root["asOf"]),
            Season = season["year"].Required().Whole(SeasonCalendar.FirstYear, SeasonCalendar.LastYear) ?? 0,
            SeasonStatus = Word<DateStatus>(season["status"]),
            Dates = season["dates"].Required().Items().Select(Date).ToValueList(),
            IsCompressed = schedule["isCompressed"].Required().YesNo() ?? false,
            Milestones = List(schedule["milestones"], Milestone),
            Held = List(schedule["held"], Hold),
            Dropped = List(schedule["dropped"], Id),
        };
    }

    private static SeasonDate Date(JsonCursor at) => new()
    {
        Event = Word<SeasonEvent>(at["event"]),
        Date = Day(at["date"]),
        Time = Time(at["time"]),
        Zone = Text(at["zone"]),
        Status = Word<DateStatus>(at["status"]),
        Source = Text(at["source"]),
    };

    private static PublishedMilestone? Milestone(JsonCursor at) => Id(at["id"]) is not { } id ? null : new PublishedMilestone
    {
        Id = id,
        Title = Text(at["title"]),
        Workstream = Word<Workstream>(at["workstream"]),
        Importance = Word<Importance>(at["importance"]),
        Start = Day(at["start"]),
        Finish = Day(at["finish"]),
        LatestFinish = Day(at["latestFinish"]),
        SlackDays = at["slackDays"].Required().Whole(-MostDays, MostDays) ?? 0,
        After = List(at["after"], Id),
        Targets = List(at["targets"], Text),
        Mends = at["mends"].Required().WordList<WeaknessKind>(),
        Clauses = List(at["clauses"], Clause),
        Guidance = List(at["guidance"], Clause),
    };

    private static PublishedHold? Hold(JsonCursor at) =>
        Id(at["id"]) is { } id ? new PublishedHold(id, Text(at["title"]), at["waitsFor"].Required().WordList<DecisionGate>()) : null;

    private static ValueList<T> List<T>(JsonCursor at, Func<JsonCursor, T?> read)
        where T : class => at.Required().ListOrNull(read) ?? [];

    private static string Text(JsonCursor at) => at.Required().Text() ?? "";

    private static LocalDate Day(JsonCursor at) => at.Required().Date() ?? default;

    private static TEnum Word<TEnum>(JsonCursor at)
        where TEnum : struct, Enum => at.Required().Word<TEnum>() ?? default;

    private static MilestoneId? Id(JsonCursor at) =>
        at.Required().Read<MilestoneId>(MilestoneId.TryParse, "a milestone name such as exam.step3.register");

    private static ClauseId? Clause(JsonCursor at) => at.Required().Read<ClauseId>(ClauseId.TryParse, "a clause number such as M12.3");

    private static LocalTime? Time(JsonCursor at)
    {
        if (at.Text() is not { } text)
            return null;
        var parsed = LocalTimePattern.ExtendedIso.Parse(text);
        if (!parsed.Success)
            at.Problem("is not a time of day such as 09:00:00");
        return parsed.Success ? parsed.Value : null;
    }
}
