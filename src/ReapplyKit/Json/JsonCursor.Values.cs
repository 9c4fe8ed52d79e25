using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using static System.FormattableString;

namespace ReapplyKit;

/// <content>The values that may stand at a place.</content>
internal sealed partial class JsonCursor
{
    private const int FewestInGroups = 10_000;

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

    /// <summary>
    /// A whole number within bounds; where they are narrower than one would think, the problem says why. What people write may be
    /// <c>236.0</c> or <c>"236"</c>.
    /// </summary>
    public int? Whole(int atLeast, int atMost, string why = "")
    {
        if (!IsNumber("a whole number"))
            return null;
        if (TryWhole(out var value) && value >= atLeast && value <= atMost)
            return value;
        Problem(string.Create(CultureInfo.InvariantCulture, $"must be a whole number from {atLeast} to {atMost}{why}"));
        return null;
    }

    public decimal? Number(decimal atLeast, decimal atMost)
    {
        if (!IsNumber("a number"))
            return null;
        if (TryNumber(out var value) && value >= atLeast && value <= atMost)
            return value;
        Problem(string.Create(CultureInfo.InvariantCulture, $"must be a number from {atLeast} to {atMost}"));
        return null;
    }

    public bool? YesNo()
    {
        if (_element.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return _element.GetBoolean();
        if (Log.IsTolerant && _element.ValueKind == JsonValueKind.String && TryText(out var text) && AsYesNo(text.Trim()) is { } answer)
            return answer;
        if (IsStated)
            Problem("true or false is expected");
        return null;
    }

    public LocalDate? Date()
    {
        if (String("a date such as 2026-03-20") is not { } text)
            return null;
        if (DayText.TryRead(text, out var date) && date.Year is >= PartialDate.FirstYear and <= PartialDate.LastYear)
            return date;
        Problem(Invariant($"is not a date of the calendar, such as 2026-03-20, of the years {PartialDate.FirstYear} to {PartialDate.LastYear}"));
        return null;
    }

    public LocalTime? Time()
    {
        if (String("a time such as 09:00") is not { } text)
            return null;
        if (DayText.TryReadTime(text, out var time))
            return time;
        Problem("is not a time of day such as 09:00");
        return null;
    }

    /// <summary>
    /// One of the words of an enum, written in lower camel case. What people write may differ in case, spaces and hyphens, as
    /// <c>H-1B</c> does.
    /// </summary>
    public TEnum? Word<TEnum>()
        where TEnum : struct, Enum => (TEnum?)Word(typeof(TEnum));

    /// <inheritdoc cref="Word{TEnum}()"/>
    /// <param name="others">Other words that people write for a value, in lower case letters and digits only.</param>
    public TEnum? Word<TEnum>(ReadOnlySpan<(string Written, TEnum Value)> others)
        where TEnum : struct, Enum
    {
        if (Log.IsTolerant && _element.ValueKind == JsonValueKind.String && TryText(out var text))
        {
            foreach (var (written, meant) in others)
            {
                if (Words.IsLoosely(written, text))
                    return meant;
            }
        }
        return Word<TEnum>();
    }

    /// <summary>Whether one of these words stands here, in any case and with any marks between its letters.</summary>
    public bool Says(params ReadOnlySpan<string> words)
    {
        var text = _element.ValueKind == JsonValueKind.False ? "false"
            : _element.ValueKind == JsonValueKind.String && TryText(out var stated) ? stated : null;
        foreach (var word in words)
        {
            if (text is not null && Words.IsLoosely(word, text))
                return true;
        }
        return false;
    }

    private object? Word(Type type)
    {
        if (!IsStated)
            return null;
        if (_element.ValueKind == JsonValueKind.String && TryText(out var text)
            && (Words.Read(type, text) ?? (Log.IsTolerant ? Words.ReadLoosely(type, text) : null)) is { } word)
            return word;
        var expected = string.Join(", ", Words.OfEach(type));
        if (String($"one of {expected}") is not null)
            Problem($"is not one of {expected}");
        return null;
    }

    /// <summary>
    /// The value as a sentence says it: a number, a word, a list of them (3, 4 and 5), or a list of objects (score 189; score 196 from
    /// 2012-07-01). Null where there is no such value; that is no problem here.
    /// </summary>
    public string? Spoken() => _element.ValueKind switch
    {
        JsonValueKind.Number when _element.TryGetInt64(out var whole) =>
            whole.ToString(whole >= FewestInGroups ? "#,0" : "0", CultureInfo.InvariantCulture),
        JsonValueKind.Number => _element.GetRawText(),
        JsonValueKind.String when TryText(out var text) => text,
        JsonValueKind.Array => Spoken(Items().Select(i => i.IsObject ? i.SpokenProperties() : i.Spoken()).ToArray()),
        _ => null,
    };

    private string? Spoken(string?[] items) =>
        items.Length == 0 || items.Contains(null) ? null
        : Items().First().IsObject ? string.Join("; ", items)
        : items.Length == 1 ? items[0]
        : $"{string.Join(", ", items[..^1])} and {items[^1]}";

    private string? SpokenProperties()
    {
        var values = new List<string>();
        foreach (var property in _element.EnumerateObject())
        {
            if (this[property.Name].Spoken() is not { } value)
                return null;
            values.Add($"{property.Name} {value}");
        }
        return string.Join(' ', values);
    }

    /// <summary>A list of words of an enum; what is none is noted and left out.</summary>
    public ValueList<TEnum> WordList<TEnum>()
        where TEnum : struct, Enum
    {
        var read = WordList(typeof(TEnum));
        var words = new TEnum[read.Length];
        read.CopyTo(words, 0);
        return new(words);
    }

    private object[] WordList(Type type) => Items().Select(item => item.Required().Word(type)).OfType<object>().ToArray();

    /// <summary>A value that its own type can read.</summary>
    public T? Read<T>(TryReader<T> tryRead, string expected)
        where T : class
    {
        if ((Log.IsTolerant && _element.ValueKind == JsonValueKind.Number ? _element.GetRawText() : String(expected)) is not { } text)
            return null;
        if (tryRead(Log.IsTolerant ? text.Trim() : text, out var value))
            return value;
        Problem($"{expected} is expected");
        return null;
    }

    private static bool? AsYesNo(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "YES" or "Y" => true,
        "FALSE" or "NO" or "N" => false,
        _ => null,
    };

    private bool IsNumber(string expected) => _element.ValueKind == JsonValueKind.Number
        || (Log.IsTolerant && _element.ValueKind == JsonValueKind.String && TryNumber(out _))
        || Is(JsonValueKind.Number, expected);

    private bool TryWhole(out int value)
    {
        value = 0;
        if (!Log.IsTolerant)
            return _element.TryGetInt32(out value);
        if (!TryNumber(out var number) || number != decimal.Truncate(number) || number is < int.MinValue or > int.MaxValue)
            return false;
        value = (int)number;
        return true;
    }

    private bool TryNumber(out decimal value)
    {
        value = 0;
        if (_element.ValueKind == JsonValueKind.Number)
            return _element.TryGetDecimal(out value);
        return TryText(out var text) && decimal.TryParse(
            text.AsSpan().Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
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

    /// <summary>Notes every text at or below this place that is no text: a half character.</summary>
    public void KnowsWholeTexts()
    {
        if (_element.ValueKind == JsonValueKind.String)
            _ = String("a text");
        foreach (var item in _element.ValueKind == JsonValueKind.Array ? Items() : [])
            item.KnowsWholeTexts();
        foreach (var (_, value) in IsObject ? Properties() : [])
            value.KnowsWholeTexts();
    }

    // An escape such as \ud800 alone is well-formed JSON and no text; the parser says so only when asked for it.
    private bool TryText([NotNullWhen(true)] out string? text)
    {
        try
        {
            text = _element.GetString()!;
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
        if (_element.ValueKind == kind)
            return true;
        if (IsStated)
            Problem($"{expected} is expected{Quotes(kind)}");
        return false;
    }

    // The value as it stood is told without its quotes, so that 2020 and "2020" look alike.
    private string Quotes(JsonValueKind expected) => (expected, _element.ValueKind) switch
    {
        (JsonValueKind.String, JsonValueKind.Number) => ", in quotes",
        (JsonValueKind.Number, JsonValueKind.String) when !Log.IsTolerant => ", without quotes",
        _ => "",
    };
}
