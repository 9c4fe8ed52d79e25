namespace ReapplyKit;

internal static class TextChecks
{
    /// <summary>Whether every character is an ASCII digit; true of the empty text.</summary>
    public static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>
    /// Whether a text is a dotted name such as <c>rubric.step2-ck.competitive</c>: lower-case words, digits, single dots and hyphens.
    /// </summary>
    public static bool IsDottedName(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return false;
        var afterWord = false;
        foreach (var c in text)
        {
            var inWord = char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);
            if (!inWord && !(afterWord && c is '.' or '-'))
                return false;
            afterWord = inWord;
        }
        return afterWord;
    }
}
