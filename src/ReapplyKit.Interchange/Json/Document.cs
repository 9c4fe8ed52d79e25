using System.Text;
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
        SkipValidation = true,
    };

    /// <summary>Writes the members of a value as a document of its own, with the texts of the rules and clauses that it cites.</summary>
    public static byte[] Write<T>(T content, RuleBook? book = null)
        where T : class
    {
        using var made = Make(content, book);
        return made.Written.ToArray();
    }

    /// <summary>Writes one list, as a document of its own.</summary>
    public static byte[] Write<T>(string name, ValueList<T> items)
    {
        using var made = Make(writer =>
        {
            writer.WritePropertyName(name);
            Contract.Write(writer, items);
        }, null);
        return made.Written.ToArray();
    }

    /// <summary>A document in rented memory.</summary>
    public static PooledBytes Make<T>(T content, RuleBook? book)
        where T : class =>
        Make(writer => Contract.WriteMembers(writer, content), book);

    /// <summary>Writes what stands at a depth in a document, so that it can be put there as it is.</summary>
    public static byte[] Part<T>(T item, int depth)
    {
        using var utf8 = new PooledBytes();
        using (var writer = new Utf8JsonWriter(utf8, Indented))
            Contract.Write(writer, item);
        var lines = Encoding.UTF8.GetString(utf8.Written);
        return Encoding.UTF8.GetBytes(lines.Replace("\n", "\n" + new string(' ', depth * Indented.IndentSize), StringComparison.Ordinal));
    }

    private static PooledBytes Make(Action<Utf8JsonWriter> content, RuleBook? book)
    {
        var utf8 = new PooledBytes();
        using var writer = new Utf8JsonWriter(utf8, Indented);
        writer.WriteStartObject();
        writer.WriteNumber(Version, DocumentVersion.Current);
        content(writer);
        if (book is not null)
        {
            writer.Flush();
            CitedTexts.Of(book).Write(writer, utf8.Written);
        }
        writer.WriteEndObject();
        return utf8;
    }

    public static byte[] Bytes(JsonNode document)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Indented))
            document.WriteTo(writer);
        return stream.ToArray();
    }
}
