namespace ReapplyKit.Interchange;

/// <summary>One cell on its way out: quoted where it must be, and never taken for a formula by a spreadsheet.</summary>
internal static class CsvCell
{
    private const string StartsFormula = "=+-@\t\r";

    public static string Write(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        if (StartsFormula.Contains(text[0], StringComparison.Ordinal))
            text = "'" + text;
        return text.AsSpan().ContainsAny(",\"\n\r") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
