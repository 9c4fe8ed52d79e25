using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ReapplyKit.Interchange;

/// <summary>Tells whether two rows under one number are of one program, by its names and places.</summary>
internal static class ProgramNames
{
    private const int LongestCompared = 200;

    // What many names share.
    private static readonly FrozenSet<string> Common = FrozenSet.Create(
        StringComparer.Ordinal, "program", "residency", "hospital", "hospitals", "medical", "center", "centre", "health", "healthcare", "care", "system", "university", "college", "school",
        "medicine", "clinic", "clinics", "regional", "community", "memorial", "general", "foundation", "institute", "internal", "family", "surgery", "psychiatry", "pediatrics", "neurology",
        "consortium", "affiliated", "gme", "graduate", "education", "north", "south", "east", "west", "new", "st", "mount", "city", "county", "of", "the", "at", "and", "in", "for", "im", "fm");

    private static readonly FrozenDictionary<string, string> Short = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["saint"] = "st",
        ["mt"] = "mount",
        ["univ"] = "university",
        ["ctr"] = "center",
        ["centre"] = "center",
        ["med"] = "medical",
        ["hosp"] = "hospital",
        ["ft"] = "fort",
        ["prog"] = "program",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether they are clearly two programs: in other places, or called by names that share nothing.</summary>
    public static bool AreApart(ResidencyProgram one, ResidencyProgram other)
    {
        var (isInOtherState, isInOtherCity) = (Differ(one.State, other.State), Differ(one.City, other.City));
        if (isInOtherState && isInOtherCity)
            return true;
        var (first, second) = (WordsOf(one.Name), WordsOf(other.Name));
        if (IsWithin(first, second) || IsWithin(second, first) || IsShort(one.Name, second) || IsShort(other.Name, first))
            return false;
        return isInOtherState || isInOtherCity || !Own(first).Exists(word => Own(second).Exists(w => AreAlike(word, w)));
    }

    private static bool Differ(string? one, string? other) => one is not null && other is not null && !IsWithin(WordsOf(one), WordsOf(other)) && !IsWithin(WordsOf(other), WordsOf(one));

    private static bool IsWithin(List<string> few, List<string> many) => Own(few).TrueForAll(word => many.Exists(w => AreAlike(word, w)));

    // A name of common words alone is told by those.
    private static List<string> Own(List<string> words) => words.FindAll(w => !Common.Contains(w)) is { Count: > 0 } own ? own : words;

    // "UPMC" is the University of Pittsburgh Medical Center.
    private static bool IsShort(string name, List<string> words)
    {
        var initials = string.Concat(words.Where(w => w is not ("of" or "the" or "at" or "and" or "for" or "in")).Select(w => w[0]));
        return WordsOf(name).Exists(w => w.Length is > 1 and < 8 && !Common.Contains(w) && initials.Contains(w, StringComparison.Ordinal) && initials.StartsWith(w[0]));
    }

    // A typing error or a word cut short.
    private static bool AreAlike(string one, string other)
    {
        if (one == other || (Math.Min(one.Length, other.Length) > 3 && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal))))
            return true;
        if (Math.Abs(one.Length - other.Length) > 1 || Math.Min(one.Length, other.Length) < 4)
            return false;
        var same = 0;
        while (same < one.Length && same < other.Length && one[same] == other[same])
            same++;
        var rest = one.AsSpan(same);
        var more = other.AsSpan(same);
        return rest.Length == more.Length ? rest[1..].SequenceEqual(more[1..]) || (rest.Length > 1 && rest[0] == more[1] && rest[1] == more[0] && rest[2..].SequenceEqual(more[2..]))
            : rest.Length > more.Length ? rest[1..].SequenceEqual(more) : more[1..].SequenceEqual(rest);
    }

    private static List<string> WordsOf(string name)
    {
        var (words, word) = (new List<string>(), new StringBuilder());
        foreach (var c in (name.Length > LongestCompared ? name[..LongestCompared] : name).Normalize(NormalizationForm.FormD) + " ")
        {
            if (char.IsLetterOrDigit(c))
                word.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’' or '.') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && word.Length > 0)
            {
                words.Add(Short.GetValueOrDefault(word.ToString(), word.ToString()));
                word.Clear();
            }
        }
        return words;
    }
}
