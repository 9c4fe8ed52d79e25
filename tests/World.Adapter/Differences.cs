namespace World.Adapter;

/// <summary>Where two answers differ, by path.</summary>
internal static class Differences
{
    private const int Shown = 40;

    public static void Print(string released, string current, TextWriter to)
    {
        var all = Between("", JsonNode.Parse(File.ReadAllText(released)), JsonNode.Parse(File.ReadAllText(current))).ToList();
        foreach (var (path, before, after) in all.Take(Shown))
            to.WriteLine($"{path}: {before} -> {after}");
        if (all.Count > Shown)
            to.WriteLine($"and {all.Count - Shown} more");
        foreach (var part in all.GroupBy(d => d.Path.Split('/')[1]))
            to.WriteLine($"{part.Key}: {part.Count()}");
        to.WriteLine($"{all.Count} differences");
    }

    private static IEnumerable<(string Path, string Before, string After)> Between(string path, JsonNode? before, JsonNode? after) =>
        (before, after) switch
        {
            (JsonObject one, JsonObject other) => one.Select(p => p.Key).Union(other.Select(p => p.Key))
                .SelectMany(key => Member(path, key, one, other)),
            (JsonArray one, JsonArray other) when one.Count == other.Count => Enumerable.Range(0, one.Count)
                .SelectMany(i => Between($"{path}/{i}", one[i], other[i])),
            _ when JsonNode.DeepEquals(before, after) => [],
            _ => [(path, Text(before), Text(after))],
        };

    private static IEnumerable<(string Path, string Before, string After)> Member(string path, string key, JsonObject one, JsonObject other) =>
        (one.TryGetPropertyValue(key, out var before), other.TryGetPropertyValue(key, out var after)) switch
        {
            (false, _) => [($"{path}/{key}", "(nothing)", Text(after))],
            (_, false) => [($"{path}/{key}", Text(before), "(nothing)")],
            _ => Between($"{path}/{key}", before, after),
        };

    private static string Text(JsonNode? node) => node is null ? "null" : Plain.Write(node);
}
