namespace ReapplyKit.Fuzz;

/// <summary>A sound file, with where its parts stand: values and members of JSON, cells and rows of CSV.</summary>
internal sealed record Seed(byte[] Bytes, IReadOnlyList<Range> Values, IReadOnlyList<Range> Members)
{
    public static Seed Of(byte[] bytes, Form form) => form switch
    {
        Form.Json => JsonParts.Of(bytes),
        Form.Csv => CsvParts.Of(bytes),
        Form.Workbook => new Seed(bytes, [], []),
        _ => new Seed(bytes, [.. Enumerable.Range(0, bytes.Length).Select(at => at..(at + 1))], []),
    };
}
