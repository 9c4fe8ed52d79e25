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
    private static readonly string[] Kept = ["key", "name", "label", "liftedBy", "standsInFor", "leftOut"];
    private static readonly string[] Factors = ["blockers", "cautions", "unknowns"];

    public static byte[] Write(byte[] document, ValueList<string> inFull)
    {
        using var parsed = JsonDocument.Parse(document);
        var list = parsed.RootElement.GetProperty("programList");
        return CompactJson.Write(writer =>
        {
            writer.WriteStartObject();
            foreach (var part in parsed.RootElement.EnumerateObject().Where(p => p.Name != "programList"))
                part.WriteTo(writer);
            foreach (var part in list.EnumerateObject())
            {
                if (Programs.Contains(part.Name))
                    Write(part, inFull, writer);
                else if (part.Name != "pack")
                    part.WriteTo(writer);
            }
            WriteRules(list, writer);
            writer.WriteEndObject();
        });
    }

    private static void Write(JsonProperty programs, ValueList<string> inFull, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(programs.Name);
        foreach (var program in programs.Value.EnumerateArray())
        {
            if (inFull.Contains(program.GetProperty("key").GetString()!))
                program.WriteTo(writer);
            else
                Write(program, writer);
        }
        writer.WriteEndArray();
    }

    private static void Write(JsonElement program, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var fact in program.EnumerateObject().Where(p => Kept.Contains(p.Name)))
            fact.WriteTo(writer);
        writer.WriteString("rule", program.GetProperty("rule").GetProperty("id").GetString());
        foreach (var findings in program.EnumerateObject().Where(p => Factors.Contains(p.Name) && p.Value.GetArrayLength() > 0))
        {
            writer.WriteStartArray(findings.Name);
            foreach (var finding in findings.Value.EnumerateArray())
                writer.WriteStringValue(finding.GetProperty("factor").GetString());
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    private static void WriteRules(JsonElement list, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("rules");
        var rules = Programs.SelectMany(p => list.GetProperty(p).EnumerateArray()).Select(p => p.GetProperty("rule"));
        foreach (var rule in rules.DistinctBy(r => r.GetProperty("id").GetString()))
            rule.WriteTo(writer);
        writer.WriteEndArray();
    }
}
