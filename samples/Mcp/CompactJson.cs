using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Mcp;

/// <summary>Writes JSON without white space: an assistant pays for every character it reads.</summary>
internal static class CompactJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Of(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return Write(document.RootElement.WriteTo);
    }

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var written = new MemoryStream();
        using (var writer = new Utf8JsonWriter(written, Compact))
            write(writer);
        return written.ToArray();
    }
}
