namespace ReapplyKit;

/// <summary>Finds the names that somebody may have meant who wrote another.</summary>
internal static class NearestNames
{
    private const int Most = 3;

    /// <summary>The names nearest to a text: those that hold it or that it holds, then those a few letters away.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="names">The names there are.</param>
    /// <returns>At most three, the nearest first; empty where none is near.</returns>
    public static ValueList<string> Of(string text, IEnumerable<string> names)
    {
        var wanted = Plain(text);
        return names
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => (Name: name, Distance: Distance(wanted, Plain(name))))
            .Where(n => n.Distance <= Math.Max(2, wanted.Length / 3))
            .OrderBy(n => n.Distance)
            .ThenBy(n => n.Name, StringComparer.OrdinalIgnoreCase)
            .Take(Most)
            .Select(n => n.Name)
            .ToValueList();
    }

    private static string Plain(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    // The fewest letters to add, drop, change or swap; nothing where one text holds the other.
    private static int Distance(string from, string to)
    {
        if (from.Length >= 3 && to.Length >= 3
            && (from.Contains(to, StringComparison.Ordinal) || to.Contains(from, StringComparison.Ordinal)))
            return 0;
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= to.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            for (var j = 1; j <= to.Length; j++)
            {
                var change = rows[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }
        return rows[from.Length, to.Length];
    }
}
