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

    // A rule without a dot in its name is not looked for and always told; the built-in pack has none.
    private readonly List<string> _undotted;

    private CitedTexts(RuleBook book)
    {
        _rules = [.. book.Rules.Select(r => new Text(r.Id.ToString(), [.. r.Clauses.Select(c => c.ToString())], Made(r)))];
        _clauses = [.. book.Clauses.Select(c => new Text(c.Id.ToString(), [], Made(c)))];
        _ids = [.. _rules.Select(r => r.Id), .. _clauses.Select(c => c.Id)];
        _longestId = _ids.Max(id => id.Length);
        _undotted = [.. _ids.Where(id => !id.Contains('.', StringComparison.Ordinal))];
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

    // Reading the JSON again would take longer than all else here, and of its many texts few hold a dot. An id has nothing to escape, so it
    // stands whole between two quotation marks around its first dot.
    private HashSet<string> In(ReadOnlySpan<byte> begun)
    {
        var cited = new HashSet<string>(_undotted, StringComparer.Ordinal);
        var ids = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> text = stackalloc char[_longestId];
        for (var from = 0; begun[from..].IndexOf((byte)'.') is var next and >= 0; from += next + 1)
        {
            var before = begun[Math.Max(0, from + next - _longestId)..(from + next)];
            var start = from + next - before.Length + before.LastIndexOf((byte)'"') + 1;
            var rest = begun[start..];
            var length = rest[..Math.Min(rest.Length, _longestId + 1)].IndexOf((byte)'"');
            var isValue = length > 0 && !rest[(length + 1)..].StartsWith(":"u8);
            if (isValue && ids.TryGetValue(text[..Encoding.Latin1.GetChars(rest[..length], text)], out var id))
                cited.Add(id);
        }
        return cited;
    }

    private static Lazy<byte[]> Made<T>(T item) => new(() => Document.Part(item, depth: 2));

    private sealed record Text(string Id, string[] Clauses, Lazy<byte[]> Utf8);
}
