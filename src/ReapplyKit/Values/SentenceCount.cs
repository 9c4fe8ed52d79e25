namespace ReapplyKit;

/// <summary>
/// Counts sentences of English prose. A sentence ends at <c>. ! ?</c> or an ellipsis, before a space, a closing quote or bracket, or the
/// end of the text. The dot of a common abbreviation ends none, nor that of <c>No.</c> before a number. What is left at the end is a
/// sentence too, if there is a word in it.
/// </summary>
internal static class SentenceCount
{
    private const string Ends = ".!?…";
    private const string Closers = "\"'”’»)]";

    private static readonly string[] Abbreviations = ["Dr", "Mr", "Mrs", "Ms", "Prof", "St", "vs", "e.g", "i.e", "U.S"];

    public static int Of(string text)
    {
        var sentences = 0;
        var hasWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Ends.Contains(text[i], StringComparison.Ordinal))
            {
                hasWord |= char.IsLetterOrDigit(text, i);
                continue;
            }
            var after = PastEnds(text, i);
            if (hasWord && IsOpen(text, after) && !(after == i + 1 && IsAbbreviation(text, i)))
            {
                sentences++;
                hasWord = false;
            }
            i = after - 1;
        }
        return hasWord ? sentences + 1 : sentences;
    }

    private static int PastEnds(string text, int at)
    {
        while (at < text.Length && Ends.Contains(text[at], StringComparison.Ordinal))
            at++;
        return at;
    }

    private static bool IsOpen(string text, int at) =>
        at == text.Length || char.IsWhiteSpace(text[at]) || Closers.Contains(text[at], StringComparison.Ordinal);

    private static bool IsAbbreviation(string text, int dot)
    {
        if (text[dot] != '.')
            return false;
        var start = dot;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text.AsSpan(start, dot - start);
        foreach (var abbreviation in Abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return word.Equals("No", StringComparison.OrdinalIgnoreCase) && IsNumberNext(text.AsSpan(dot + 1));
    }

    private static bool IsNumberNext(ReadOnlySpan<char> rest) => rest.TrimStart() is [var first, ..] && char.IsDigit(first);
}
