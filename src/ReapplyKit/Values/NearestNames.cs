namespace ReapplyKit;

/// <summary>Finds the names that somebody may have meant who wrote another.</summary>
internal static class NearestNames
{
    /// <summary>
    /// From so many problems on none is sought: each search holds a name against all there are, and a file may have thousands of wrong ones.
    /// </summary>
    public const int MostSought = 50;

    // Nobody's name is longer, and the search grows with the square of the length.
    private const int LongestSought = 200;

    private const int Most = 3;

    /// <summary>The names nearest to a text: those that hold it or that it holds, then those a few letters away.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="names">The names there are.</param>
    /// <returns>At most three, the nearest first; empty where none is near, or the text is longer than any name.</returns>
    public static ValueList<string> Of(string text, IEnumerable<string> names) => Nearest(text, names, Distance);

    /// <summary>The names a few letters away from a text, whatever they hold of it.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="names">The names there are.</param>
    /// <returns>At most three, the nearest first; empty where none is near.</returns>
    public static ValueList<string> BySlips(string text, IEnumerable<string> names) => Nearest(text, names, Slips);

    /// <summary>What a problem adds where a name is near.</summary>
    /// <param name="near">The names that are near, the nearest first.</param>
    /// <returns>Such as <c>; the nearest is Family Medicine</c>, or nothing.</returns>
    public static string Told(ValueList<string> near) => near is [var nearest, ..] ? $"; the nearest is {nearest}" : "";

    private static ValueList<string> Nearest(string text, IEnumerable<string> names, Func<string, string, int> distance)
    {
        if (text.Length > LongestSought)
            return [];
        var wanted = Plain(text);
        return names
            .Where(name => name.Length <= LongestSought)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => (Name: name, Distance: distance(wanted, Plain(name))))
            .Where(n => n.Distance <= Allowed(wanted))
            .OrderBy(n => n.Distance)
            .ThenBy(n => n.Name, StringComparer.OrdinalIgnoreCase)
            .Take(Most)
            .Select(n => n.Name)
            .ToValueList();
    }

    private static string Plain(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    // Texts that differ that much in length alone are not near.
    private static int Slips(string from, string to) => Math.Abs(from.Length - to.Length) is var longer && longer > Allowed(from)
        ? longer : LetterChanges.Between(from, to);

    private static int Allowed(string wanted) => Math.Max(2, wanted.Length / 3);

    // Nothing where one text holds the other.
    private static int Distance(string from, string to) => from.Length >= 3 && to.Length >= 3
        && (from.Contains(to, StringComparison.Ordinal) || to.Contains(from, StringComparison.Ordinal))
        ? 0 : Slips(from, to);
}
