using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ReapplyKit;
using ReapplyKit.Interchange;

namespace Samples.Shared;

/// <summary>
/// Writes some parts of a plan document: what it was judged by and as of when, the parts asked for, and the rules and clauses they cite.
/// </summary>
internal static class PlanParts
{
    private static readonly string[] Always = ["version", "pack", "asOf"];
    private static readonly string[] Texts = ["rules", "clauses"];

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
            var told = document.RootElement.EnumerateObject().Where(p => Always.Contains(p.Name) || parts.Contains(p.Name)).ToList();
            foreach (var part in told)
                part.WriteTo(writer);
            Write(told.SelectMany(p => Strings(p.Value)).ToHashSet(), document.RootElement, writer);
            if (programs is not null)
                Write(programs, writer);
            writer.WriteEndObject();
        }
        return written.ToArray();
    }

    private static void Write(HashSet<string> cited, JsonElement plan, Utf8JsonWriter writer)
    {
        foreach (var texts in Texts)
        {
            writer.WriteStartObject(texts);
            foreach (var text in plan.GetProperty(texts).EnumerateObject().Where(t => cited.Contains(t.Name)))
            {
                text.WriteTo(writer);
                cited.UnionWith(Strings(text.Value));
            }
            writer.WriteEndObject();
        }
    }

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(m => Strings(m.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [value.GetString()!],
        _ => [],
    };

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
