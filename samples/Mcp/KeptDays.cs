using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using ReapplyKit;
using ReapplyKit.Interchange;
using ReapplyKit.Rules;
using static System.FormattableString;

namespace Mcp;

/// <summary>
/// What planning on needs of a plan, short enough for an assistant to keep: its case, and the days of each milestone. The pack tells the
/// rest of a milestone, and the calendar the rest of a season.
/// </summary>
internal static class KeptDays
{
    public const string Name = "keep";

    /// <summary>How to come by it.</summary>
    public const string Ask = "ask the tool plan with the arguments and asOf of that plan and parts [\"keep\"], and give that answer";

    private const int Version = DocumentVersion.Current;

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForReapplyKit();

    public static JsonObject Of(ReapplicationPlan plan) => new()
    {
        ["asOf"] = Text(plan.AsOf),
        ["season"] = plan.Season.Year,
        ["windowsFrom"] = Text(plan.Schedule.WindowsFrom),
        ["days"] = new JsonArray([.. plan.Schedule.Milestones.Select(m => (JsonNode)$"{m.Milestone.Id} {Text(m.Start)} {Text(m.Finish)}")]),
        ["pack"] = Node(plan.Pack),

        // The list is a file of its own, and given again; the plan so far is this one.
        ["case"] = JsonNode.Parse(CaseJson.Write(plan.Case with { Programs = [], PlanSoFar = null })),
    };

    /// <summary>The plan or schedule in what is given as one, as its reader takes it: kept days are written out, a bare schedule is told its version.</summary>
    public static byte[] InFull(byte[] given, RulePack rules)
    {
        if (Parsed(given) is not { } answer)
            return given;
        if ((answer[Name] ?? (answer["days"] is null ? null : answer)) is JsonObject kept)
            return Bytes(Plan(kept, rules));
        if (answer["version"] is not null || answer["milestones"] is not JsonArray || answer["request"] is null)
            return given;
        answer["version"] = Version;
        return Bytes(answer);
    }

    /// <summary>Whether it is a short answer of the tool plan, which holds neither a case nor whole dates.</summary>
    public static bool IsShortAnswer(JsonElement given) =>
        given.ValueKind == JsonValueKind.Object && given.TryGetProperty(FirstWords.Name, out _) && !given.TryGetProperty(Name, out _) && !given.TryGetProperty("schedule", out _);

    private static JsonObject Plan(JsonObject kept, RulePack rules) => new()
    {
        ["version"] = Version,
        ["pack"] = kept["pack"]?.DeepClone(),
        ["asOf"] = kept["asOf"]?.DeepClone(),
        ["case"] = kept["case"]?.DeepClone(),
        ["schedule"] = new JsonObject
        {
            ["request"] = new JsonObject
            {
                ["season"] = Season(kept["season"], rules),
                ["asOf"] = kept["asOf"]?.DeepClone(),
                ["decisions"] = new JsonObject(),
                ["relaxations"] = new JsonArray(),
            },
            ["season"] = Season(kept["season"], rules),
            ["decisions"] = new JsonObject(),
            ["milestones"] = new JsonArray([.. (kept["days"] as JsonArray ?? []).Select(line => Dated(line?.ToString() ?? "", rules))]),
            ["notThisSeason"] = new JsonArray(),
            ["conflicts"] = new JsonArray(),
            ["held"] = new JsonArray(),
            ["dropped"] = new JsonArray(),
            ["openDecisions"] = new JsonArray(),
            ["criticalPath"] = new JsonArray(),
            ["windowsFrom"] = kept["windowsFrom"]?.DeepClone(),
            ["nominalDays"] = 0,
        },
    };

    private static JsonNode? Season(JsonNode? year, RulePack rules) =>
        year?.GetValueKind() == JsonValueKind.Number && year.AsValue().TryGetValue<int>(out var known) && known is >= SeasonCalendar.FirstYear and <= SeasonCalendar.LastYear
            ? Node(rules.Seasons.For(known)) : new JsonObject { ["year"] = year?.DeepClone() };

    // Whatever a line does not tell, the reader of schedules finds missing, and says where.
    private static JsonObject Dated(string line, RulePack rules)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (id, start, finish) = (words.ElementAtOrDefault(0) ?? "", words.ElementAtOrDefault(1) ?? "", words.ElementAtOrDefault(2) ?? "");
        return new JsonObject
        {
            ["milestone"] = rules.Countdown.Find(id).Match(Node, _ => new JsonObject { ["id"] = id }),
            ["window"] = new JsonObject { ["start"] = start, ["end"] = finish },
            ["earliestStart"] = start,
            ["start"] = start,
            ["finish"] = finish,
            ["latestStart"] = start,
            ["latestFinish"] = finish,
            ["freeSlackDays"] = 0,
        };
    }

    private static JsonNode Node<T>(T value) => JsonSerializer.SerializeToNode(value, Options.GetTypeInfo(typeof(T)))!;

    private static JsonObject? Parsed(byte[] utf8)
    {
        try
        {
            return JsonNode.Parse(utf8) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[] Bytes(JsonNode node) => CompactJson.Write(writer => node.WriteTo(writer));

    private static string Text(LocalDate day) => Invariant($"{day:uuuu-MM-dd}");
}
