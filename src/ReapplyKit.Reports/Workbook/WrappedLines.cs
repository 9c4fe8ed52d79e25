namespace ReapplyKit.Reports;

/// <summary>How many lines a text takes in a column, word by word, since not every program makes rows as high as their text.</summary>
internal static class WrappedLines
{
    // A width counts digits; letters are narrower as a rule.
    private const double LettersPerDigit = 1.1;

    /// <param name="text">The text, on one line.</param>
    /// <param name="width">The width of the column in characters.</param>
    public static int Count(string text, double width)
    {
        var capacity = Math.Max(1, (int)(width * LettersPerDigit));
        var (lines, used) = (1, 0);
        foreach (var word in text.Split(' '))
        {
            if (used > 0 && used + 1 + word.Length > capacity)
                (lines, used) = (lines + 1, 0);
            used += word.Length + (used > 0 ? 1 : 0);
            lines += (used - 1) / capacity;
            used = used > capacity ? (used - 1) % capacity + 1 : used;
        }
        return lines;
    }
}
