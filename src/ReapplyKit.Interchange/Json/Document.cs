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

    private const int ShortText = 256;

    /// <summary>Indented, line feeds, letters as they are.</summary>
    public static JsonWriterOptions Indented { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes the members of a value as a document of its own, with the texts of the rules and clauses that it cites.</summary>
    public static byte[] Write<T>(T content, RuleBook? book = null)
        where T : class => Write(writer => Contract.WriteMembers(writer, content), book);

    /// <summary>Writes one list, as a document of its own.</summary>
    public static byte[] Write<T>(string name, ValueList<T> items) => Write(writer =>
    {
        writer.WritePropertyName(name);
        Contract.Write(writer, items);
    }, null);

    private static byte[] Write(Action<Utf8JsonWriter> content, RuleBook? book)
    {
        using var utf8 = new PooledBytes();
        using (var writer = new Utf8JsonWriter(utf8, Indented))
        {
            writer.WriteStartObject();
            writer.WriteNumber(Version, DocumentVersion.Current);
            content(writer);
            if (book is not null)
            {
                writer.Flush();
                WriteCited(writer, book, Texts(utf8.Written));
            }
            writer.WriteEndObject();
        }
        return utf8.Written.ToArray();
    }

    private static void WriteCited(Utf8JsonWriter writer, RuleBook book, HashSet<string> texts)
    {
        var rules = book.Rules.Where(r => texts.Contains(r.Id.ToString())).ToList();
        texts.UnionWith(rules.SelectMany(r => r.Clauses).Select(c => c.ToString()));
        WriteById(writer, Rules, rules, r => r.Id.ToString());
        WriteById(writer, Clauses, book.Clauses.Where(c => texts.Contains(c.Id.ToString())), c => c.Id.ToString());
    }

    private static void WriteById<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Func<T, string> id)
    {
        writer.WriteStartObject(name);
        foreach (var item in items)
        {
            writer.WritePropertyName(id(item));
            Contract.Write(writer, item);
        }
        writer.WriteEndObject();
    }

    // Every text, once: most are words that many answers share, and take no string of their own.
    private static HashSet<string> Texts(ReadOnlySpan<byte> begun)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        var known = texts.GetAlternateLookup<ReadOnlySpan<char>>();
        var reader = new Utf8JsonReader(begun, isFinalBlock: false, default);
        Span<char> text = stackalloc char[ShortText];
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.String)
                continue;
            if (reader.ValueSpan.Length <= ShortText)
                known.Add(text[..reader.CopyString(text)]);
            else
                texts.Add(reader.GetString()!);
        }
        return texts;
    }

    public static byte[] Bytes(JsonNode document)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Indented))
            document.WriteTo(writer);
        return stream.ToArray();
    }
}
