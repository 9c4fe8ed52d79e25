namespace ReapplyKit.Interchange;

/// <summary>A column that a reader knows, by its name and by what others call it.</summary>
internal sealed record CsvColumn(string Name, params string[] Aliases)
{
    private readonly string[] _plain = [Plain(Name), .. Aliases.Select(Plain)];

    /// <summary>Whether a header names this column: letters, digits and the percent sign are compared, case and everything else is not.</summary>
    public bool IsNamed(string header) => _plain.Contains(Plain(header));

    private static string Plain(string header) => string.Concat(header.Replace("%", "percent", StringComparison.Ordinal).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
