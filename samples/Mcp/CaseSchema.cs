using System.Text.Json.Nodes;

namespace Mcp;

/// <summary>The JSON Schema of a case, without its programs and the plan so far: they are arguments of their own.</summary>
internal static class CaseSchema
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(CaseSchema).Assembly.GetManifestResourceStream("case.schema.json")!;
        var schema = JsonNode.Parse(stream)!;
        schema["properties"]!.AsObject().Remove("programs");
        schema["properties"]!.AsObject().Remove("planSoFar");
        return schema.ToJsonString();
    }
}
