using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using NodaTime.Text;

namespace ReapplyKit;

/// <summary>
/// A place in a JSON document that knows its path. Reading a value of the wrong kind notes a problem and answers null, so that one pass
/// finds everything that is wrong; absent and <c>null</c> are both "not stated".
/// </summary>
internal readonly struct JsonCursor(JsonElement element, string path, ProblemLog log)
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

    /// <summary>A text that is not blank.</summary>
    public string? Text()
    {
        if (String("a text") is not { } text)
            return null;
        if (!string.IsNullOrWhiteSpace(text))
            return text;
        Problem("must not be blank; leave it out where it is not known");
        return null;
    }

    /// <summary>A whole number within bounds; where they are narrower than one would think, the problem says why.</summary>
    public int? Whole(int atLeast, int atMost, string why = "")
    {
        if (!Is(JsonValueKind.Number, "a whole number"))
            return null;
        if (element.TryGetInt32(out var value) && value >= atLeast && value <= atMost)
            return value;
        Problem(string.Create(CultureInfo.InvariantCulture, $"must be a whole number from {atLeast} to {atMost}{why}"));
        return null;
    }

    public decimal? Number(decimal atLeast, decimal atMost)
    {
        if (!Is(JsonValueKind.Number, "a number"))
            return null;
        if (element.TryGetDecimal(out var value) && value >= atLeast && value <= atMost)
            return value;
        Problem(string.Create(CultureInfo.InvariantCulture, $"must be a number from {atLeast} to {atMost}"));
        return null;
    }

    public bool? YesNo()
    {
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return element.GetBoolean();
        if (IsStated)
            Problem("true or false is expected");
        return null;
    }

    public LocalDate? Date()
    {
        if (String("a date such as 2026-03-20") is not { } text)
            return null;
        var parsed = LocalDatePattern.Iso.Parse(text);
        if (parsed.Success)
            return parsed.Value;
        Problem("is not a date of the calendar, such as 2026-03-20");
        return null;
    }

    public LocalTime? Time()
    {
        if (String("a time such as 09:00") is not { } text)
            return null;
        var parsed = LocalTimePattern.HourMinuteIso.Parse(text);
        if (parsed.Success)
            return parsed.Value;
        Problem("is not a time of day such as 09:00");
        return null;
    }

    /// <summary>One of the words of an enum, written in lower camel case.</summary>
    public TEnum? Word<TEnum>()
        where TEnum : struct, Enum
    {
        if (!IsStated)
            return null;
        if (element.ValueKind == JsonValueKind.String && TryText(out var text) && Words.TryRead<TEnum>(text, out var value))
            return value;
        if (String($"one of {Words.All<TEnum>()}") is not null)
            Problem($"is not one of {Words.All<TEnum>()}");
        return null;
    }

    /// <summary>A value that its own type can read.</summary>
    public T? Read<T>(TryReader<T> tryRead, string expected)
        where T : class
    {
        if (String(expected) is not { } text)
            return null;
        if (tryRead(text, out var value))
            return value;
        Problem($"{expected} is expected");
        return null;
    }

    private string? String(string expected)
    {
        if (!Is(JsonValueKind.String, expected))
            return null;
        if (TryText(out var text))
            return text;
        Problem("holds half a character: a \\u escape without its other half");
        return null;
    }

    // An escape such as \ud800 alone is well-formed JSON and no text; the parser says so only when asked for it.
    private bool TryText([NotNullWhen(true)] out string? text)
    {
        try
        {
            text = element.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }

    private bool Is(JsonValueKind kind, string expected)
    {
        if (element.ValueKind == kind)
            return true;
        if (IsStated)
            Problem($"{expected} is expected");
        return false;
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

/// <summary>A type's own <c>TryParse</c>.</summary>
internal delegate bool TryReader<T>(string text, [NotNullWhen(true)] out T? value)
    where T : class;
