namespace ReapplyKit.Interchange;

/// <summary>
/// One cell on its way out: quoted where it must be, and never taken for a formula by a spreadsheet; and its text on the way back.
/// </summary>
internal static class CsvCell
{
    private const string StartsFormula = "=+-@\t\r";

    // Not to CSV, but to some that read it.
    private const char StartsComment = '#';

    public static string Write(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        if (StartsFormula.Contains(FirstUnquoted(text), StringComparison.Ordinal))
            text = "'" + text;
        return text[0] == StartsComment || text.AsSpan().ContainsAny(",\"\n\r")
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
    }

    /// <summary>
    /// A text without the apostrophe that keeps a spreadsheet from taking it for a formula; one that no writer needed to set stays.
    /// </summary>
    public static string Text(string cell) =>
        cell.Length > 1 && cell[0] == '\'' && StartsFormula.Contains(FirstUnquoted(cell), StringComparison.Ordinal) ? cell[1..] : cell;

    // What stands behind apostrophes counts, so that a text with an apostrophe of its own is told from a neutralised one.
    private static char FirstUnquoted(string text)
    {
        var rest = text.AsSpan().TrimStart('\'');
        return rest.IsEmpty ? '\'' : rest[0];
    }
}
