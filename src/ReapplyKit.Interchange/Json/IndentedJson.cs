using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ReapplyKit.Interchange;

/// <summary>How JSON is written that is no document of a type: indented, line feeds, letters as they are.</summary>
internal static class IndentedJson
{
    public static JsonWriterOptions Options { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };
}
