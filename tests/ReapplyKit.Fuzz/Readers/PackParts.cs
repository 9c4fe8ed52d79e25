using System.Text;
using System.Text.Json.Nodes;

namespace ReapplyKit.Fuzz;

/// <summary>Small sound documents cut from large ones.</summary>
internal static class PackParts
{
    private const int Kept = 2;
    private static readonly string[] Seeds = ["clauses", "countdown", "seasons"];

    /// <summary>For every section of the library's own pack a pack that states this section alone.</summary>
    public static IEnumerable<byte[]> Sections => Parts.Select(part => Utf8(new JsonObject
    {
        ["id"] = "own",
        ["version"] = "1.0.0",
        ["effective"] = "2026-11-23",
        ["extends"] = "countdown-article",
        [part.Name] = part.Section.DeepClone(),
    }));

    /// <summary>The same sections with nothing sound beside them: no pack, but read to the end and in little time.</summary>
    public static IEnumerable<byte[]> LoneSections => Parts.Select(part =>
    {
        var root = new JsonObject { ["clauses"] = new JsonObject(), ["countdown"] = new JsonObject(), ["seasons"] = new JsonObject() };
        root[part.Name] = part.Section.DeepClone();
        return Utf8(root);
    });

    private static IEnumerable<(string Name, JsonNode Section)> Parts => JsonNode.Parse(House.Read("seeds", "rules.json"))!.AsObject()
        .Where(section => section.Value is JsonObject or JsonArray)
        .Select(section => (section.Key, section.Value!))
        .Concat(Seeds.Select(name => (name, JsonNode.Parse(House.Read("seeds", name + ".json"))!)));

    /// <summary>A schedule, or a plan with one, of no more than a few milestones and dates.</summary>
    public static byte[] ShortSchedule(byte[] utf8)
    {
        var root = JsonNode.Parse(utf8)!.AsObject();
        var schedule = root["schedule"]!.AsObject();
        JsonNode?[] lists = [schedule["milestones"], schedule["held"], schedule["dropped"]];
        foreach (var list in lists.OfType<JsonArray>())
        {
            while (list.Count > Kept)
                list.RemoveAt(Kept);
        }
        string[] needed = ["version", "pack", "asOf", "season", "schedule"];
        foreach (var name in root.Select(member => member.Key).Except(needed).ToArray())
            root.Remove(name);
        return Utf8(root);
    }

    private static byte[] Utf8(JsonObject root) => Encoding.UTF8.GetBytes(root.ToJsonString());
}
