using System.Globalization;
using System.Text;

namespace ReapplyKit;

/// <summary>
/// Counts words: runs of letters, numbers and their combining marks; an apostrophe or hyphen inside a run does not part it. By Unicode,
/// without culture.
/// </summary>
internal static class WordCount
{
    // Apostrophes, hyphens, the soft hyphen, and the joiners that some scripts write inside a word.
    private const string Joiners = "'\u2019-\u2010\u2011\u00AD\u200C\u200D";

    private enum Place
    {
        Outside,
        Inside,
        AfterJoiner,
    }

    public static int Of(string text)
    {
        var words = 0;
        var place = Place.Outside;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune) || Rune.IsNumber(rune))
            {
                if (place == Place.Outside)
                    words++;
                place = Place.Inside;
            }
            else if (place != Place.Inside || !IsMark(rune))
            {
                place = place == Place.Inside && IsJoiner(rune) ? Place.AfterJoiner : Place.Outside;
            }
        }
        return words;
    }

    private static bool IsJoiner(Rune rune) => rune.IsBmp && Joiners.Contains((char)rune.Value, StringComparison.Ordinal);

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or
        UnicodeCategory.SpacingCombiningMark or
        UnicodeCategory.EnclosingMark;
}
