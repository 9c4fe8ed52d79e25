using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ReapplyKit;
using ReapplyKit.Interchange;

namespace Samples.Shared;

/// <summary>Writes some parts of a plan document: what it was judged by and as of when, then the parts asked for.</summary>
internal static class PlanParts
{
    private static readonly string[] Always = ["version", "pack", "asOf"];

    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static byte[] Write(byte[] plan, ValueList<string> parts, ProgramTable? programs)
    {
        using var document = JsonDocument.Parse(plan);
        using var written = new MemoryStream();
        using (var writer = new Utf8JsonWriter(written, Indented))
        {
            writer.WriteStartObject();
            foreach (var part in document.RootElement.EnumerateObject().Where(p => Always.Contains(p.Name) || parts.Contains(p.Name)))
                part.WriteTo(writer);
            if (programs is not null)
                Write(programs, writer);
            writer.WriteEndObject();
        }
        return written.ToArray();
    }

    // What became of the list's file: rows that were not used, and what was found out of the others.
    private static void Write(ProgramTable programs, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("setAside");
        foreach (var problem in programs.SetAside.SelectMany(row => row.Problems))
            ProblemJson.Write(problem, writer);
        writer.WriteEndArray();
        writer.WriteStartArray("notes");
        foreach (var note in programs.Notes)
            writer.WriteStringValue(note.ToString());
        writer.WriteEndArray();
    }
}
