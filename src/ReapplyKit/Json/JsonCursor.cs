using System.Globalization;
using System.Text.Json;

namespace ReapplyKit;

/// <summary>
/// A place in a JSON document that knows its path. Reading a value of the wrong kind notes a problem and answers null, so that one pass
/// finds everything that is wrong; absent and <c>null</c> are both "not stated".
/// </summary>
internal sealed partial class JsonCursor
{
    private const int MostItems = 500;

    private const int ShortestMeant = 4;

    private readonly JsonElement _element;
    private readonly string? _name;
    private readonly int _index;

    /// <summary>The root of a document.</summary>
    public JsonCursor(JsonElement element, string name, ProblemLog log)
    {
        _element = element;
        _name = name;
        Log = log;
    }

    private JsonCursor(JsonElement element, JsonCursor around, string? name, int index = 0)
    {
        _element = element;
        _name = name;
        _index = index;
        Around = around;
        Log = around.Log;
    }

    /// <summary>The object or list in which this place is; null at the root.</summary>
    public JsonCursor? Around { get; }

    public string Path => Around is null ? _name!
        : _name is not null ? $"{Around.Path}.{_name}"
        : string.Create(CultureInfo.InvariantCulture, $"{Around.Path}[{_index}]");

    public ProblemLog Log { get; }

    /// <summary>Whether something other than <c>null</c> stands here.</summary>
    public bool IsStated => _element.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    public bool IsList => _element.ValueKind is JsonValueKind.Array;

    public bool IsObject => _element.ValueKind is JsonValueKind.Object;

    public JsonCursor this[string name] =>
        new(IsObject && _element.TryGetProperty(name, out var value) ? value : default, this, name);

    /// <summary>The item of a list that has an id, or else stands at a place counted from 0.</summary>
    public JsonCursor ItemOf(string idOrPlace) =>
        Items().FirstOrDefault(i => i.IsObject && i["id"].Raw == idOrPlace)
        ?? (int.TryParse(idOrPlace, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? Items().ElementAtOrDefault(place)
            : null)
        ?? new JsonCursor(default, this, idOrPlace);

    /// <summary>The text that stands here, shortened for a message.</summary>
    public string? Raw => _element.ValueKind switch
    {
        JsonValueKind.Undefined => null,
        JsonValueKind.String when TryText(out var text) => text,
        _ => _element.GetRawText(),
    };

    public void Problem(string message) => Log.Add(Path, Raw, message);

    /// <summary>Notes every property that is not among the known ones, since a misspelt name would otherwise be silently unknown.</summary>
    public JsonCursor Knows(params string[] names) => Knows(names, told: []);

    /// <inheritdoc cref="Knows(string[])"/>
    /// <param name="names">The known ones.</param>
    /// <param name="told">Others, of which the reader itself says what is wrong with them.</param>
    public JsonCursor Knows(string[] names, string[] told)
    {
        if (!IsObject)
        {
            if (IsStated)
                NotAnObject(names);
            return this;
        }
        string? message = null;
        foreach (var property in _element.EnumerateObject())
        {
            if (!names.Contains(property.Name) && !told.Contains(property.Name))
            {
                message ??= $"is not known here; known are {string.Join(", ", names)}";
                var name = ProblemLog.Shorten(property.Name);
                var isSought = name.Length >= ShortestMeant && Log.Count < NearestNames.MostSought;
                Log.Add($"{Path}.{name}", null, message + (isSought ? NearestNames.Told(NearestNames.BySlips(name, names)) : ""));
            }
        }
        return this;
    }

    /// <summary>Notes a problem if nothing stands here; a member of what is no object is missing for that reason alone.</summary>
    /// <param name="hint">What to state where it is not obvious.</param>
    public JsonCursor Required(string hint = "")
    {
        if (IsStated)
            return this;
        if (_name is not null && Around is { IsStated: true, IsObject: false } around)
            around.NotAnObject([]);
        else
            Problem("is required" + hint);
        return this;
    }

    /// <summary>The items of a list. Of a document that people write, none where there are more than anybody has.</summary>
    public IEnumerable<JsonCursor> Items(int most = MostItems)
    {
        if (IsStated && _element.ValueKind != JsonValueKind.Array)
            Problem(Log.IsTolerant ? "a list is expected, in square brackets; [] where there is none" : "a list is expected");
        if (_element.ValueKind != JsonValueKind.Array)
            return [];
        if (!Log.IsTolerant || _element.GetArrayLength() is var count && count <= most)
            return EnumerateItems();
        Log.Add(Path, null, string.Create(CultureInfo.InvariantCulture, $"holds {count} items; at most {most} are read"));
        return [];
    }

    public IEnumerable<(string Name, JsonCursor Value)> Properties()
    {
        if (IsStated && !IsObject)
            NotAnObject([]);
        return IsObject ? EnumerateProperties() : [];
    }

    // Whoever writes by hand is told what an object looks like, once.
    private void NotAnObject(string[] names)
    {
        const string Expected = "an object is expected";
        if (!Log.HasLast(Path, Expected))
            Log.Add(Path, Raw, !Log.IsTolerant || names.Length == 0 ? Expected : $"{Expected}, in braces, with what is known of {string.Join(", ", names)}: {{ \"{names[0]}\": … }}");
    }

    private IEnumerable<JsonCursor> EnumerateItems()
    {
        var index = 0;
        foreach (var item in _element.EnumerateArray())
            yield return new JsonCursor(item, this, null, index++);
    }

    private IEnumerable<(string Name, JsonCursor Value)> EnumerateProperties()
    {
        foreach (var property in _element.EnumerateObject())
            yield return (property.Name, new JsonCursor(property.Value, this, ProblemLog.Shorten(property.Name)));
    }
}
