using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReapplyKit;

/// <summary>
/// Merges a patch into the content of a pack (JSON merge patch, RFC 7396), with one thing added: a list whose entries have names merges
/// entry by entry, whether the patch writes it as a list or as an object by name.
/// </summary>
internal sealed class RulePackPatch(ProblemLog log)
{
    private const char BetweenNames = '/';
    private readonly List<(string InPack, string InPatch)> _places = [];

    /// <param name="content">The content, which is changed.</param>
    /// <param name="patch">The patch.</param>
    public void Apply(JsonObject content, JsonObject patch) => MergeObject(content, patch, new Place("$", "$", "$"));

    /// <summary>A problem of the merged content, at the place where the author of the patch finds it.</summary>
    public Problem AsStated(Problem problem)
    {
        // Entries within entries come later and hold the whole way, so that the last that fits is the closest.
        var (inPack, inPatch) = _places.FindLast(p => problem.Where.StartsWith(p.InPack, StringComparison.Ordinal));
        return inPack is null ? problem : problem with { Where = inPatch + problem.Where[inPack.Length..] };
    }

    private JsonNode Merge(JsonNode? old, JsonNode change, Place at)
    {
        if (RulePackLists.NameOf(at.Kind) is { } names && old is JsonArray or null && change is JsonObject or JsonArray)
            return MergeEntries(old as JsonArray ?? [], change, names, at);
        return change is JsonObject changes ? MergeObject(old as JsonObject ?? [], changes, at) : change.DeepClone();
    }

    private JsonObject MergeObject(JsonObject merged, JsonObject changes, Place at)
    {
        foreach (var (name, change) in changes)
        {
            var old = merged[name];
            if (change is null)
                merged.Remove(name);
            else if (Merge(old, change, at.Property(name)) is var now && now != old)
                merged[name] = now;
        }
        return merged;
    }

    private JsonArray MergeEntries(JsonArray merged, JsonNode change, ValueList<string> names, Place at)
    {
        var changes = Changes(change, merged, names, at);
        var before = RulePackLists.AreBands(at.Kind) ? merged.DeepClone().AsArray() : null;
        foreach (var gone in changes.Where(c => c.Entry is null))
        {
            if (Find(merged, names, gone.Name) is not { } old)
                log.Add(gone.InPatch, null, "there is no entry of that name to remove");
            else
                merged.Remove(old);
        }
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, entry, inPatch) in changes.Where(c => c.Entry is not null))
        {
            // An entry stated twice stands twice, so that the reader of the section finds it.
            var old = met.Add(name) ? Find(merged, names, name) : null;
            var index = old is null ? merged.Count : merged.IndexOf(old);
            var now = Merge(old, entry!, at.Entry(index, inPatch));
            if (old is null)
                merged.Add(now);
            else if (now != old)
                merged[index] = now;
            _places.Add((at.Entry(index, inPatch).InPack, inPatch));
        }
        for (var i = 0; i < merged.Count; i++)
        {
            if (merged[i] is JsonObject entry && NameOf(entry, names) is var name && !met.Contains(name))
                _places.Add((at.Entry(i, "").InPack, at.InPatch + "." + name));
        }
        if (before is not null)
            MoveNeighbours(merged, before, changes, names);
        return merged;
    }

    // A band that moves one of its ends takes along the end of the band that met it there, unless the patch moves that one too.
    private static void MoveNeighbours(JsonArray merged, JsonArray before, List<Change> changes, ValueList<string> names)
    {
        foreach (var (name, entry, _) in changes)
        {
            if (entry is not JsonObject change || Find(before, names, name) is not { } old)
                continue;
            Follow("atLeast", "atMost", -1);
            Follow("atMost", "atLeast", +1);

            void Follow(string moved, string met, int step)
            {
                if (Whole(change[moved]) is not { } now || Whole(old[moved]) is not { } was)
                    return;
                var neighbour = before.OfType<JsonObject>().FirstOrDefault(b => Whole(b[met]) == was + step);
                if (neighbour is null)
                    return;
                var next = NameOf(neighbour, names);
                if (!changes.Exists(c => c.Name == next && c.Entry is JsonObject own && own.ContainsKey(met)))
                    Find(merged, names, next)?[met] = now + step;
            }
        }
    }

    private static long? Whole(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<long>(out var whole) ? whole : null;

    private static List<Change> Changes(JsonNode change, JsonArray old, ValueList<string> names, Place at) => change switch
    {
        JsonObject byName => byName.Select(p => new Change(
            p.Key, p.Value is JsonObject entry ? Named(entry, p.Key, old, names) : p.Value, at.Property(p.Key).InPatch)).ToList(),
        _ => change.AsArray().Select((entry, i) => new Change(
            entry is JsonObject named ? NameOf(named, names) : "", entry ?? JsonValue.Create("null"),
            string.Create(CultureInfo.InvariantCulture, $"{at.InPatch}[{i}]"))).ToList(),
    };

    // The name of a new entry is written once, as the property that holds it; a name that is a number elsewhere is a number here.
    private static JsonObject Named(JsonObject entry, string name, JsonArray old, ValueList<string> names)
    {
        var named = entry.DeepClone().AsObject();
        foreach (var (property, text) in names.Zip(name.Split(BetweenNames, names.Count)))
        {
            if (named.ContainsKey(property) || text.Length == 0)
                continue;
            var isNumber = old.OfType<JsonObject>().Any(o => Whole(o[property]) is not null);
            named[property] = isNumber && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? JsonValue.Create(number) : JsonValue.Create(text);
        }
        return named;
    }

    private static JsonObject? Find(JsonArray list, ValueList<string> names, string name) =>
        list.OfType<JsonObject>().FirstOrDefault(entry => NameOf(entry, names) == name);

    private static string NameOf(JsonObject entry, ValueList<string> names) =>
        string.Join(BetweenNames, names.Select(name => entry[name]?.ToString()));

    private sealed record Change(string Name, JsonNode? Entry, string InPatch);

    /// <summary>One place, three ways: with <c>[]</c> for any entry, in the merged content, and in the patch.</summary>
    private readonly record struct Place(string Kind, string InPack, string InPatch)
    {
        public Place Property(string name) => new($"{Kind}.{name}", $"{InPack}.{name}", $"{InPatch}.{name}");

        public Place Entry(int index, string inPatch) =>
            new(Kind + "[]", string.Create(CultureInfo.InvariantCulture, $"{InPack}[{index}]"), inPatch);
    }
}
