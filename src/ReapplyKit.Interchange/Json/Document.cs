using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace ReapplyKit.Interchange;

/// <summary>
/// A file by itself: its version, its content, and the text of every rule and clause that it cites, so that it can be read without the
/// library.
/// </summary>
internal static class Document
{
    /// <summary>Members that the file has beside its content.</summary>
    public const string Version = "version", Rules = "rules", Clauses = "clauses";

    /// <summary>Indented, line feeds, letters as they are.</summary>
    public static JsonWriterOptions Indented { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static byte[] Write(JsonNode content)
    {
        var document = content.AsObject();
        document.Insert(0, Version, DocumentVersion.Current);
        return Bytes(document);
    }

    public static byte[] Write(JsonNode content, RuleBook book)
    {
        var document = content.AsObject();
        var texts = Texts(document).ToHashSet(StringComparer.Ordinal);
        var rules = book.Rules.Where(r => texts.Contains(r.Id.ToString())).ToList();
        texts.UnionWith(rules.SelectMany(r => r.Clauses).Select(c => c.ToString()));
        document.Add(Rules, ById(rules, r => r.Id.ToString()));
        document.Add(Clauses, ById(book.Clauses.Where(c => texts.Contains(c.Id.ToString())), c => c.Id.ToString()));
        return Write(document);
    }

    public static byte[] Bytes(JsonNode document)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Indented))
            document.WriteTo(writer);
        return stream.ToArray();
    }

    private static JsonObject ById<T>(IEnumerable<T> items, Func<T, string> id) =>
        new(items.Select(item => KeyValuePair.Create(id(item), (JsonNode?)Contract.Node(item))));

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(m => Texts(m.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };
}
