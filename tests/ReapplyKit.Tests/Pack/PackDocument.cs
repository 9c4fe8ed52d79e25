using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using OneOf;

namespace ReapplyKit.Tests;

/// <summary>The seeds as a document that a test may spoil before it is loaded.</summary>
internal static class PackDocument
{
    /// <summary>A copy of the rules under a name of its own, with its own copies of the seed sections named.</summary>
    public static JsonObject Rules(params string[] sections) => Seeds(sections).Set("$.id", "own");

    /// <summary>A copy of the seeds as they are: the rules, and the sections named.</summary>
    public static JsonObject Seeds(params string[] sections)
    {
        var document = JsonNode.Parse(SourceTree.Seed("rules"))!.AsObject();
        foreach (var section in sections)
            document[section] = JsonNode.Parse(SourceTree.Seed(section));
        return document;
    }

    /// <summary>A pack of its own that takes from the library what it does not state.</summary>
    public static JsonObject Extending(string id = "own", string version = "0.1.0") => new()
    {
        ["id"] = id,
        ["version"] = version,
        ["effective"] = "2026-01-01",
        ["extends"] = "countdown-article",
    };

    /// <summary>A patch of one list: entries of one's own instead of all that the seeds have.</summary>
    public static JsonObject Instead(JsonArray seeds, string name, IEnumerable<JsonNode> entries)
    {
        var patch = new JsonObject();
        foreach (var old in seeds)
            patch[old![name]!.ToString()] = null;
        foreach (var entry in entries)
            patch[entry[name]!.ToString()] = entry;
        return patch;
    }

    public static RulePack Load(JsonNode document) => Parse(document.ToJsonString()).Match(
        pack => pack,
        problems => throw new ArgumentException(string.Join('\n', problems.Problems.Select(p => $"{p.Where} {p.Message}")), nameof(document)));

    public static ValueList<Problem> Problems(JsonNode document) => Problems(document.ToJsonString());

    public static ValueList<Problem> Problems(string json) => Parse(json).AsT1.Problems;

    public static OneOf<RulePack, RulePackProblems> Parse(string json) => RulePack.Parse(Encoding.UTF8.GetBytes(json));

    /// <summary>The node at a path such as <c>$.rubric.step2Ck.scores[1]</c>.</summary>
    public static JsonNode At(this JsonNode document, string path) =>
        Steps(path).Aggregate(document, (node, step) =>
            Step(node, step) ?? throw new ArgumentException($"Nothing stands at {path}.", nameof(path)));

    /// <summary>Puts a value where a path ends, whether or not something stands there.</summary>
    public static T Set<T>(this T document, string path, JsonNode? value)
        where T : JsonNode
    {
        var (owner, name) = Owner(document, path);
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            owner[index] = value;
        else
            owner[name] = value;
        return document;
    }

    public static T Drop<T>(this T document, string path)
        where T : JsonNode
    {
        var (owner, name) = Owner(document, path);
        if (owner is JsonArray list)
            list.RemoveAt(int.Parse(name, CultureInfo.InvariantCulture));
        else
            owner.AsObject().Remove(name);
        return document;
    }

    private static (JsonNode Owner, string Name) Owner(JsonNode document, string path)
    {
        var steps = Steps(path);
        return (steps[..^1].Aggregate(document, (node, step) => Step(node, step)!), steps[^1]);
    }

    private static JsonNode? Step(JsonNode node, string step) =>
        node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : node[step];

    private static string[] Steps(string path) =>
        path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Skip(1).ToArray();
}
