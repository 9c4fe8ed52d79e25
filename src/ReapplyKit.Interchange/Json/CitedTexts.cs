using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ReapplyKit.Interchange;

/// <summary>
/// The rules and clauses of a pack as documents show them. They never change and are a quarter of a plan, so each is made once.
/// </summary>
internal sealed class CitedTexts
{
    private static readonly ConditionalWeakTable<RuleBook, CitedTexts> Known = [];

    private readonly List<Text> _rules;
    private readonly List<Text> _clauses;
    private readonly HashSet<string> _ids;
    private readonly int _longestId;

    private CitedTexts(RuleBook book)
    {
        _rules = [.. book.Rules.Select(r => new Text(r.Id.ToString(), [.. r.Clauses.Select(c => c.ToString())], Made(r)))];
        _clauses = [.. book.Clauses.Select(c => new Text(c.Id.ToString(), [], Made(c)))];
        _ids = [.. _rules.Select(r => r.Id), .. _clauses.Select(c => c.Id)];
        _longestId = _ids.Max(id => id.Length);
    }

    public static CitedTexts Of(RuleBook book) => Known.GetValue(book, b => new CitedTexts(b));

    /// <summary>Writes what a document cites so far: the rules, and the clauses that it or they name.</summary>
    public void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> begun)
    {
        var cited = In(begun);
        var rules = _rules.FindAll(r => cited.Contains(r.Id));
        foreach (var rule in rules)
            cited.UnionWith(rule.Clauses);
        Write(writer, Document.Rules, rules);
        Write(writer, Document.Clauses, _clauses.FindAll(c => cited.Contains(c.Id)));
    }

    private static void Write(Utf8JsonWriter writer, string name, List<Text> texts)
    {
        writer.WriteStartObject(name);
        foreach (var text in texts)
        {
            writer.WritePropertyName(text.Id);
            writer.WriteRawValue(text.Utf8.Value, skipInputValidation: true);
        }
        writer.WriteEndObject();
    }

    // Reading the JSON again would take longer than all else here. An id has nothing to escape, so it stands whole between two quotation
    // marks; what stands between two others is no id.
    private HashSet<string> In(ReadOnlySpan<byte> begun)
    {
        var cited = new HashSet<string>(StringComparer.Ordinal);
        var ids = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> text = stackalloc char[_longestId];
        while (begun.IndexOf((byte)'"') is var mark and >= 0)
        {
            begun = begun[(mark + 1)..];
            var length = begun.IndexOf((byte)'"');
            var isValue = length > 0 && length <= text.Length && !begun[(length + 1)..].StartsWith(":"u8);
            if (isValue && ids.TryGetValue(text[..Encoding.Latin1.GetChars(begun[..length], text)], out var id))
                cited.Add(id);
        }
        return cited;
    }

    private static Lazy<byte[]> Made<T>(T item) => new(() => Document.Part(item, depth: 2));

    private sealed record Text(string Id, string[] Clauses, Lazy<byte[]> Utf8);
}
