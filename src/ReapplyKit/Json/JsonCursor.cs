using System.Globalization;
using System.Text.Json;

namespace ReapplyKit;

/// <summary>
/// A place in a JSON document that knows its path. Reading a value of the wrong kind notes a problem and answers null, so that one pass
/// finds everything that is wrong; absent and <c>null</c> are both "not stated".
/// </summary>
internal readonly partial struct JsonCursor(JsonElement element, string path, ProblemLog log)
{
    public string Path => path;

    public ProblemLog Log => log;

    /// <summary>Whether something other than <c>null</c> stands here.</summary>
    public bool IsStated => element.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    public bool IsObject => element.ValueKind is JsonValueKind.Object;

    public JsonCursor this[string name] =>
        new(IsObject && element.TryGetProperty(name, out var value) ? value : default, $"{path}.{name}", log);

    /// <summary>The text that stands here, shortened for a message.</summary>
    public string? Raw => element.ValueKind switch
    {
        JsonValueKind.Undefined => null,
        JsonValueKind.String when TryText(out var text) => text,
        _ => element.GetRawText(),
    };

    public void Problem(string message) => log.Add(path, Raw, message);

    /// <summary>Notes every property that is not among the known ones, since a misspelt name would otherwise be silently unknown.</summary>
    public JsonCursor Knows(params ReadOnlySpan<string> names)
    {
        if (!IsObject)
        {
            if (IsStated)
                Problem("an object is expected");
            return this;
        }
        string? message = null;
        foreach (var property in element.EnumerateObject())
        {
            if (!names.Contains(property.Name))
                log.Add(PathOf(path, property), null, message ??= $"is not known here; known are {string.Join(", ", names!)}");
        }
        return this;
    }

    /// <summary>Notes a problem if nothing stands here.</summary>
    public JsonCursor Required()
    {
        if (!IsStated)
            Problem("is required");
        return this;
    }

    public IEnumerable<JsonCursor> Items()
    {
        if (IsStated && element.ValueKind != JsonValueKind.Array)
            Problem("a list is expected");
        return element.ValueKind == JsonValueKind.Array ? Enumerate(element, path, log) : [];
    }

    public IEnumerable<(string Name, JsonCursor Value)> Properties()
    {
        if (IsStated && !IsObject)
            Problem("an object is expected");
        return IsObject ? EnumerateProperties(element, path, log) : [];
    }

    private static IEnumerable<JsonCursor> Enumerate(JsonElement list, string path, ProblemLog log)
    {
        var index = 0;
        foreach (var item in list.EnumerateArray())
            yield return new JsonCursor(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"), log);
    }

    private static IEnumerable<(string Name, JsonCursor Value)> EnumerateProperties(JsonElement list, string path, ProblemLog log)
    {
        foreach (var property in list.EnumerateObject())
            yield return (property.Name, new JsonCursor(property.Value, PathOf(path, property), log));
    }

    private static string PathOf(string path, JsonProperty property) => $"{path}.{ProblemLog.Shorten(property.Name)}";
}
