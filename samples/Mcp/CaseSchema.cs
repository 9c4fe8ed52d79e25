namespace Mcp;

/// <summary>The JSON Schema of a case.</summary>
internal static class CaseSchema
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var reader = new StreamReader(typeof(CaseSchema).Assembly.GetManifestResourceStream("case.schema.json")!);
        return reader.ReadToEnd();
    }
}
