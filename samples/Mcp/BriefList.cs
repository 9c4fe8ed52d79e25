using System.Text.Json;
using ReapplyKit;

namespace Mcp;

/// <summary>
/// Shortens a program list for an assistant: of each program its label, its rule by name, what speaks against it and what to ask. The
/// rules' texts stand once; what is asked for in full keeps every reason.
/// </summary>
internal static class BriefList
{
    private static readonly string[] Programs = ["programs", "leftOut"];
    private static readonly string[] Identity = ["key", "name"];
    private static readonly string[] Kept = ["label", "rule", "liftedBy"];
    private static readonly string[] Place = ["seat", "isStandIn", "reason"];
    private static readonly string[] Factors = ["blockers", "cautions", "unknowns"];

    public static byte[] Write(byte[] document, ValueList<string> inFull)
    {
        using var parsed = JsonDocument.Parse(document);
        if (!parsed.RootElement.TryGetProperty("list", out var list))
            return document;
        return CompactJson.Write(writer =>
        {
            writer.WriteStartObject();
            foreach (var part in parsed.RootElement.EnumerateObject().Where(p => p.Name != "list"))
            {
                // The list has notes of its own.
                writer.WritePropertyName(part.Name == "notes" ? "fileNotes" : part.Name);
                part.Value.WriteTo(writer);
            }
            foreach (var part in list.EnumerateObject())
            {
                if (Programs.Contains(part.Name))
                    Write(part, inFull, writer);
                else if (part.Name != "pack")
                    part.WriteTo(writer);
            }
            writer.WriteEndObject();
        });
    }

    private static void Write(JsonProperty programs, ValueList<string> inFull, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(programs.Name);
        foreach (var program in programs.Value.EnumerateArray())
        {
            if (inFull.Contains(Of(program).GetProperty("key").GetString()!))
                program.WriteTo(writer);
            else
                Write(program, writer);
        }
        writer.WriteEndArray();
    }

    private static void Write(JsonElement program, Utf8JsonWriter writer)
    {
        var assessment = program.GetProperty("assessment");
        writer.WriteStartObject();
        var facts = Members(Of(program), Identity).Concat(Members(assessment, Kept)).Concat(Members(program, Place));
        foreach (var fact in facts)
            fact.WriteTo(writer);
        foreach (var findings in Members(assessment, Factors).Where(p => p.Value.GetArrayLength() > 0))
        {
            writer.WriteStartArray(findings.Name);
            foreach (var finding in findings.Value.EnumerateArray())
                writer.WriteStringValue(finding.GetProperty("factor").GetString());
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    private static JsonElement Of(JsonElement listed) => listed.GetProperty("assessment").GetProperty("program");

    private static IEnumerable<JsonProperty> Members(JsonElement of, string[] names) => of.EnumerateObject().Where(p => names.Contains(p.Name));
}
