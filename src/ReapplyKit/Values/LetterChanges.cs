namespace ReapplyKit;

/// <summary>How far two names are apart.</summary>
internal static class LetterChanges
{
    /// <summary>The fewest letters to put in, leave out, replace, or swap with their neighbour, in upper or lower case.</summary>
    public static int Between(string from, string to)
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
