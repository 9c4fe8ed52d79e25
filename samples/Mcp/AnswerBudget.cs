using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mcp;

/// <summary>
/// Cuts an answer to what an assistant can afford to read. Lists lose their last items, the longest list first, and say how many; then
/// texts of rules that nothing left cites. What is told first is never cut, and neither is what is to be kept.
/// </summary>
internal static class AnswerBudget
{
    public const int Usual = 2_000;
    public const int Least = 500;
    public const int Most = 50_000;
    public const int CharactersPerToken = 4;

    private static readonly string[] Texts = ["rules", "clauses"];
    private static readonly string[] Whole = [FirstWords.Name, KeptDays.Name];

    public static byte[] Cut(byte[] compact, int tokens)
    {
        var room = tokens * CharactersPerToken;
        if (compact.Length <= room)
            return compact;
        var answer = JsonNode.Parse(compact)!.AsObject();
        answer["cut"] = $"The answer is cut to {tokens} tokens; \"more\" says how many items of a list are left out. Ask with a larger \"tokens\" for more.";
        var left = new Dictionary<JsonArray, int>(ReferenceEqualityComparer.Instance);
        while (SizeOf(answer) is var size && size > room && Longest(answer) is { } list)
        {
            var gone = Gone(list, size - room);
            left[list] = left.GetValueOrDefault(list) + gone;
            for (var i = 0; i < gone; i++)
                list.RemoveAt(list.Count - 1);
            Tell(list, left[list]);
            DropUncited(answer);
        }
        return CompactJson.Write(writer => answer.WriteTo(writer));
    }

    /// <summary>The tokens that an answer takes which holds what is to be kept, and so may not be cut any further; 0 for any other.</summary>
    public static int TokensToKeep(byte[] answer)
    {
        using var document = JsonDocument.Parse(answer);
        return document.RootElement.TryGetProperty(KeptDays.Name, out _) ? (answer.Length + CharactersPerToken - 1) / CharactersPerToken : 0;
    }

    // As many from the end as there is room wanted, and never more than half at once: another list may be the longest then.
    private static int Gone(JsonArray list, int wanted)
    {
        var (most, gone) = ((list.Count + 1) / 2, 0);
        for (var freed = 0; gone < most && freed < wanted; gone++)
            freed += SizeOf(list[list.Count - 1 - gone]) + 1;
        return gone;
    }

    // The list that takes most room. One item of a list may hold more lists, which are cut before it goes itself.
    private static JsonArray? Longest(JsonObject answer)
    {
        var lists = answer.Where(m => !Whole.Contains(m.Key)).SelectMany(m => Lists(m.Value)).ToList();
        return lists.Where(l => l.Count > 1).MaxBy(SizeOf) ?? lists.Where(l => l.Count > 0).MaxBy(SizeOf);
    }

    private static IEnumerable<JsonArray> Lists(JsonNode? at) => at switch
    {
        JsonArray list => list.SelectMany(Lists).Prepend(list),
        JsonObject members => members.SelectMany(m => Lists(m.Value)),
        _ => [],
    };

    private static void Tell(JsonArray list, int left)
    {
        if (list.Parent is not JsonObject parent)
            return;
        if (parent["more"] is not JsonObject more)
            parent["more"] = more = [];
        more[list.GetPropertyName()] = left;
    }

    private static void DropUncited(JsonObject answer)
    {
        var cited = answer.Where(m => !Texts.Contains(m.Key)).SelectMany(m => Strings(m.Value)).ToHashSet(StringComparer.Ordinal);
        foreach (var name in Texts)
        {
            if (answer[name] is not JsonObject texts)
                continue;
            foreach (var uncited in texts.Where(t => !cited.Contains(t.Key)).Select(t => t.Key).ToList())
                texts.Remove(uncited);
            cited.UnionWith(Strings(texts));
        }
    }

    private static IEnumerable<string> Strings(JsonNode? at) => at switch
    {
        JsonArray list => list.SelectMany(Strings),
        JsonObject members => members.SelectMany(m => Strings(m.Value)),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };

    private static int SizeOf(JsonNode? node) => node is null ? 4 : CompactJson.Write(writer => node.WriteTo(writer)).Length;
}
