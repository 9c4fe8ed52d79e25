namespace ReapplyKit.Interchange;

/// <summary>A column that a reader knows, by its name and by what others call it.</summary>
internal sealed record CsvColumn(string Name, params string[] Aliases)
{
    /// <summary>Whether a header names this column: letters, digits and the percent sign are compared, case and everything else is not.</summary>
    public bool IsNamed(string header)
    {
        var plain = Plain(header);
        return plain == Plain(Name) || Array.Exists(Aliases, a => plain == Plain(a));
    }

    private static string Plain(string header) => string.Concat(header.Replace("%", "percent", StringComparison.Ordinal).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
