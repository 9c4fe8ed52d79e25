namespace ReapplyKit.Interchange;

/// <summary>Text without the characters nobody sees, which web pages and spreadsheets leave in cells.</summary>
internal static class VisibleText
{
    // What web pages leave between letters, and nobody means.
    private const string Meaningless = "\u00AD\u200B\u2060\uFEFF";

    // What joins letters or turns their direction: part of a name, and of no figure or word.
    private const string Joining = "\u180E\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\0";

    private const string Invisible = Meaningless + Joining;
    private const char HardSpace = '\u00A0';

    /// <summary>A figure or word without invisible characters, hard spaces as spaces, and without space around it.</summary>
    public static string Of(string cell) => Without(Invisible, cell).Replace(HardSpace, ' ').Trim();

    /// <summary>A name or other free text without the invisible characters that mean nothing, and without space around it.</summary>
    public static string OfName(string cell) => Without(Meaningless, cell).Trim();

    /// <summary>Whether a cell shows nothing.</summary>
    public static bool IsBlank(ReadOnlySpan<char> cell)
    {
        foreach (var c in cell)
        {
            if (!char.IsWhiteSpace(c) && !Invisible.Contains(c, StringComparison.Ordinal))
                return false;
        }
        return true;
    }

    private static string Without(string characters, string cell) => cell.AsSpan().ContainsAny(characters)
        ? string.Concat(cell.Where(c => !characters.Contains(c, StringComparison.Ordinal))) : cell;
}
