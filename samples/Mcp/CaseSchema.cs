using System.Text.Json.Nodes;

namespace Mcp;

/// <summary>The JSON Schema of a case, without its programs: they are an argument of their own.</summary>
internal static class CaseSchema
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(CaseSchema).Assembly.GetManifestResourceStream("case.schema.json")!;
        var schema = JsonNode.Parse(stream)!;
        schema["properties"]!.AsObject().Remove("programs");
        return schema.ToJsonString();
    }
}
