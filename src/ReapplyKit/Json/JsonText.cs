using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace ReapplyKit;

/// <summary>
/// Opens a JSON text: bounded size and depth, no duplicate names; a byte-order mark, comments and trailing commas are passed over.
/// </summary>
internal static class JsonText
{
    public const int LargestDocument = 64 * 1024 * 1024;

    private const int DeepestNesting = 32;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Opens a document, which is an object.</summary>
    public static JsonDocument? Open(ReadOnlyMemory<byte> utf8, ProblemLog log)
    {
        var document = OpenValue(utf8, log);
        if (document is null || document.RootElement.ValueKind == JsonValueKind.Object)
            return document;
        document.Dispose();
        log.Add("$", null, "the document must be a JSON object");
        return null;
    }

    /// <summary>Opens a value of any kind.</summary>
    public static JsonDocument? OpenValue(ReadOnlyMemory<byte> utf8, ProblemLog log)
    {
        if (utf8.Length > LargestDocument)
        {
            log.Add("", null, string.Create(CultureInfo.InvariantCulture,
                $"the document has {utf8.Length} bytes; at most {LargestDocument} are read"));
            return null;
        }
        if (utf8.Span.StartsWith(ByteOrderMark))
            utf8 = utf8[ByteOrderMark.Length..];
        if (utf8.Span.IsWhiteSpace())
        {
            log.Add("", null, "the document is empty");
            return null;
        }
        if (!Utf8.IsValid(utf8.Span))
        {
            log.Add("", null, "the document is not valid UTF-8; save it in that encoding");
            return null;
        }
        try
        {
            return JsonDocument.Parse(utf8,
                new JsonDocumentOptions
                {
                    MaxDepth = DeepestNesting,
                    AllowDuplicateProperties = false,
                    AllowTrailingCommas = true,
                    CommentHandling = JsonCommentHandling.Skip,
                });
        }
        catch (JsonException e)
        {
            var where = e.LineNumber is { } line
                ? string.Create(CultureInfo.InvariantCulture, $"line {line + 1}, byte {e.BytePositionInLine + 1}")
                : "";
            log.Add(where, null, Told(e.Message));
        }
        catch (InvalidOperationException)
        {
            log.Add("", null, "a name in the document holds half a character: a \\u escape without its other half");
        }
        return null;
    }

    // The parser's own words speak of readers and tokens; whoever writes a file needs to know where to look and for what.
    private static string Told(string message)
    {
        if (message.Contains("uplicate", StringComparison.Ordinal))
            return $"a name stands twice in one object{(message.Split('\'') is [_, var name, ..] ? $", '{name}'" : "")}; keep one of the two";
        return message.Contains("depth of", StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"lists and objects are nested more than {DeepestNesting} deep")
            : "this is not well-formed JSON: a quote, comma, colon or bracket is missing, or one too many, here or just before";
    }

    private static bool IsWhiteSpace(this ReadOnlySpan<byte> utf8) => !utf8.ContainsAnyExcept(" \t\r\n"u8);
}
