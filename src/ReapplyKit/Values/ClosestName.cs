namespace ReapplyKit;

/// <summary>Finds the name that somebody most likely meant.</summary>
internal static class ClosestName
{
    /// <summary>The known name with the fewest letters to change, or one that holds the given name as its part.</summary>
    /// <param name="given">The name as given.</param>
    /// <param name="known">The names there are.</param>
    /// <returns>The closest name; null where none is close.</returns>
    public static string? To(string given, IEnumerable<string> known)
    {
        string? closest = null;
        var fewest = Math.Max(2, given.Length / 2);
        foreach (var name in known)
        {
            var changes = ChangesBetween(given, name, fewest);
            if (changes < fewest || (closest is null && changes == fewest))
                (closest, fewest) = (name, changes);
        }
        return closest;
    }

    // A part of a dotted name, such as step3.sit for exam.step3.sit, counts as one change.
    private static int ChangesBetween(string given, string name, int most)
    {
        if (given.Length > 0 && (name.EndsWith("." + given, StringComparison.OrdinalIgnoreCase)
            || name.StartsWith(given + ".", StringComparison.OrdinalIgnoreCase)))
            return 1;
        return Math.Abs(given.Length - name.Length) > most ? most + 1 : Letters(given, name);
    }

    // Letters put in, left out, replaced, or swapped with their neighbour.
    private static int Letters(string from, string to)
    {
        var (before, last, next) = (new int[to.Length + 1], new int[to.Length + 1], new int[to.Length + 1]);
        for (var j = 0; j <= to.Length; j++)
            last[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                next[j] = Math.Min(Math.Min(next[j - 1], last[j]) + 1, last[j - 1] + (Same(from[i - 1], to[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]))
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
            }
            (before, last, next) = (last, next, before);
        }
        return last[to.Length];
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
