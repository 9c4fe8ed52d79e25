using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Spoils a document in one place at a time, in every way that a schema can speak of.</summary>
internal sealed class Spoiling(JsonObject document, JsonObject schema)
{
    // Each is put wherever anything stands.
    private static readonly string[] Values =
        ["null", "true", "false", "1.5", "99999999999", "\"\"", "\" \"", "\"z9\"", "\"2026\"", "\"2026-02-30\"", "\"2026-13\"", "[]", "[null]", "{}", "[{}]"];

    public IEnumerable<(string Where, JsonNode Spoiled)> Everywhere()
    {
        var numbers = Bounds(schema).SelectMany(b => (int[])[b - 1, b, b + 1]).Distinct().Select(Text).ToArray();
        var words = Words(schema).Distinct().Select(w => $"\"{w}\"").ToArray();
        foreach (var path in Places(document, ""))
        {
            var stands = At(path);
            yield return ($"{path} left out", Without(path));
            if (stands is JsonObject)
                yield return ($"{path} with a member that is not known", With($"{path}/surprise", "1"));
            var values = stands?.GetValueKind() switch
            {
                JsonValueKind.Number => [.. Values, .. numbers],
                JsonValueKind.String when words.Contains(stands!.ToJsonString()) => [.. Values, .. words, "7"],
                _ => (string[])[.. Values, "7"],
            };
            foreach (var value in values)
                yield return ($"{path} = {value}", With(path, value));
        }
    }

    private static IEnumerable<string> Places(JsonNode? node, string path) => node switch
    {
        JsonObject o => o.SelectMany(m => Places(m.Value, $"{path}/{m.Key}").Prepend($"{path}/{m.Key}")),
        JsonArray list => list.SelectMany((item, i) => Places(item, $"{path}/{i}").Prepend($"{path}/{i}")),
        _ => [],
    };

    private static IEnumerable<int> Bounds(JsonNode? node) => Members(node).Where(m => m.Key is "minimum" or "maximum").Select(m => m.Value!.GetValue<int>());

    private static IEnumerable<string> Words(JsonNode? node) => Members(node)
        .Where(m => m.Key == "enum").SelectMany(m => m.Value!.AsArray()).OfType<JsonValue>()
        .Where(v => v.GetValueKind() == JsonValueKind.String).Select(v => v.GetValue<string>());

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(m => Members(m.Value).Prepend(m)),
        JsonArray list => list.SelectMany(Members),
        _ => [],
    };

    private JsonNode? At(string path) => Steps(path).Aggregate((JsonNode?)document, Step);

    private JsonNode With(string path, string json)
    {
        var copy = document.DeepClone();
        var steps = Steps(path);
        var owner = steps[..^1].Aggregate((JsonNode?)copy, Step)!;
        if (owner is JsonArray list)
            list[int.Parse(steps[^1], CultureInfo.InvariantCulture)] = JsonNode.Parse(json);
        else
            owner[steps[^1]] = JsonNode.Parse(json);
        return copy;
    }

    private JsonNode Without(string path)
    {
        var copy = document.DeepClone();
        var steps = Steps(path);
        var owner = steps[..^1].Aggregate((JsonNode?)copy, Step)!;
        if (owner is JsonArray list)
            list.RemoveAt(int.Parse(steps[^1], CultureInfo.InvariantCulture));
        else
            owner.AsObject().Remove(steps[^1]);
        return copy;
    }

    private static JsonNode? Step(JsonNode? node, string step) =>
        node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : node![step];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string[] Steps(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);
}
