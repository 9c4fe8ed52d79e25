using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using static System.FormattableString;

namespace ReapplyKit.Tests;

/// <summary>
/// What a pack is told of each thing in it that is left out, of another kind, out of any range or not known: held against texts that
/// somebody has read. Where several stand in a list, the first of each shape is spoiled. <c>REAPPLYKIT_APPROVE=true</c> writes the texts anew,
/// to be read.
/// </summary>
public sealed class SpoiledPackTests
{
    private static readonly string[] Seeds = ["countdown", "seasons", "clauses"];

    public static TheoryData<string> Sections() =>
        new(PackDocument.Rules().Select(p => p.Key).Concat(Seeds).Where(k => k is not "$schema"));

    [Theory]
    [MemberData(nameof(Sections))]
    public void Each_spoiled_thing_is_named_as_approved(string section)
    {
        var found = Told(section);

        Assert.Equal(Approved.Text(found, "Approved", section + ".txt"), found);
    }

    private static string Told(string section)
    {
        var text = new StringBuilder();
        var document = Seeds.Contains(section) ? PackDocument.Rules(section) : PackDocument.Rules();
        foreach (var (path, node) in Shapes("$." + section, document[section]))
        {
            foreach (var (change, spoiled) in Spoilings(document, path, node))
                text.Append(CultureInfo.InvariantCulture, $"{path} {change}: {Answer(spoiled)}\n");
        }
        return text.ToString();
    }

    private static IEnumerable<(string Change, JsonObject Spoiled)> Spoilings(JsonObject document, string path, JsonNode? node)
    {
        JsonObject Copy() => document.DeepClone().AsObject();
        yield return ("left out", Copy().Drop(path));
        yield return ("is a list in a list", Copy().Set(path, new JsonArray(new JsonArray())));
        switch (node)
        {
            case JsonObject:
                yield return ("has something unknown", Copy().Set(path + ".surprise", 1));
                yield return ("is a text", Copy().Set(path, "?"));
                break;
            case JsonArray:
                yield return ("is empty", Copy().Set(path, new JsonArray()));
                break;
            case JsonValue when node.GetValueKind() == JsonValueKind.Number:
                yield return ("is far below", Copy().Set(path, -1_000_000));
                yield return ("is far above", Copy().Set(path, 1_000_000));
                break;
            case JsonValue when node.GetValueKind() == JsonValueKind.String:
                yield return ("is another text", Copy().Set(path, "?"));
                yield return ("is blank", Copy().Set(path, " "));
                break;
            default:
                yield return ("is a text", Copy().Set(path, "?"));
                break;
        }
    }

    private static string Answer(JsonObject spoiled) => PackDocument.Parse(spoiled.ToJsonString()).Match(
        _ => "loads",
        problems => string.Join(" | ", problems.Problems.Take(3).Select(p => $"{p.Where} {p.Message}"))
            + (problems.Problems.Count > 3 ? Invariant($" | and {problems.Problems.Count - 3} more") : ""));

    // The first of each shape: a path with its places in lists left open.
    private static IEnumerable<(string Path, JsonNode? Node)> Shapes(string path, JsonNode? node)
    {
        var seen = new HashSet<string>();
        return Walk(path, path, node).Where(w => seen.Add(w.Shape)).Select(w => (w.Path, w.Node)).ToList();
    }

    private static IEnumerable<(string Shape, string Path, JsonNode? Node)> Walk(string shape, string path, JsonNode? node) => node switch
    {
        JsonObject parts => parts.SelectMany(p => Walk($"{shape}.{p.Key}", $"{path}.{p.Key}", p.Value)).Prepend((shape, path, node)),
        JsonArray items => items.SelectMany((item, at) => Walk($"{shape}[]", Invariant($"{path}[{at}]"), item)).Prepend((shape, path, node)),
        _ => [(shape, path, node)],
    };
}
