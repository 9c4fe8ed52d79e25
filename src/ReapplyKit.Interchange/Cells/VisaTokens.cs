using System.Text;

namespace ReapplyKit.Interchange;

/// <summary>Cuts a visa cell into words of <see cref="VisaVocabulary"/>.</summary>
internal static class VisaTokens
{
    /// <summary>The words of a cell; items of a list such as <c>['J-1 through ECFMG', 'H-1B']</c> are statements of their own.</summary>
    public static List<VisaWord> Of(string text)
    {
        var plain = Plain(text);
        return IsList(plain) ? ItemsOf(plain) : Words(plain);
    }

    private static bool IsList(string plain) => plain.Length > 1 && (plain[0], plain[^1]) is ('[', ']') or ('{', '}');

    private static List<VisaWord> ItemsOf(string list)
    {
        var words = new List<VisaWord>();
        var item = new StringBuilder();
        var quote = '\0';
        var inside = list.AsSpan(1, list.Length - 2);
        for (var at = 0; at < inside.Length; at++)
        {
            var c = inside[at];
            if (quote == '\0' && c == ',')
                End();
            else if (quote == '\0' && c is '\'' or '"' && item.ToString().Trim().Length == 0)
                quote = c;
            else if (c == quote && inside[(at + 1)..].TrimStart() is [] or [',', ..])
                quote = '\0';
            else
                item.Append(c);
        }
        End();
        return words.Count == 0 ? [VisaWord.NotListed] : words;

        void End()
        {
            words.AddRange(Words(item.ToString()));
            if (words.Count > 0)
                words.Add(VisaWord.Stop);
            item.Clear();
        }
    }

    private static List<VisaWord> Words(string plain)
    {
        var found = new List<VisaWord>();
        var run = new List<string>();
        for (var at = 0; at < plain.Length; at++)
        {
            var c = plain[at];
            if (char.IsLetterOrDigit(c))
            {
                var end = at;
                while (end < plain.Length && (char.IsLetterOrDigit(plain[end]) || IsInside(plain, end)))
                    end++;
                run.Add(plain[at..end].Replace("'", "", StringComparison.Ordinal));
                at = end - 1;
            }
            else if (c == '-' && at > 0 && at + 1 < plain.Length && plain[at - 1] != ' ' && plain[at + 1] != ' ')
            {
                continue;
            }
            else if (Mark(plain, at) is { } mark)
            {
                Phrases(run, found);
                found.AddRange(mark);
            }
            else if (VisaVocabulary.Find(plain.AsSpan(at, 1)) is { } sign)
            {
                Phrases(run, found);
                found.Add(sign);
            }
        }
        Phrases(run, found);
        return found;
    }

    private static bool IsInside(string plain, int at) => plain[at] == '\'' && at + 1 < plain.Length && char.IsLetter(plain[at + 1]);

    private static VisaWord[]? Mark(string plain, int at) => plain[at] switch
    {
        ';' or '\n' or '|' or '•' or '*' or '·' => [VisaWord.Stop],
        '.' or '!' => at + 1 == plain.Length || plain[at + 1] == ' ' ? [VisaWord.Stop] : [],
        '?' => [VisaWord.Doubt],
        ',' => [VisaWord.Comma],
        '/' or '&' or '+' or '\\' => [VisaWord.And],
        '(' or '[' or '{' => [VisaWord.Open],
        ')' or ']' or '}' => [VisaWord.Close],
        ':' or '=' => [VisaWord.Colon],
        '-' => [VisaWord.Filler],
        _ => null,
    };

    /// <summary>Reads a run of words by the longest phrases known.</summary>
    private static void Phrases(List<string> run, List<VisaWord> found)
    {
        for (var at = 0; at < run.Count;)
        {
            var length = Math.Min(VisaVocabulary.LongestPhrase, run.Count - at);
            VisaWord? word = null;
            while (length > 0 && (word = VisaVocabulary.Find(string.Join(' ', run.Skip(at).Take(length)))) is null)
                length--;
            found.Add(word ?? (run[at].All(char.IsDigit) ? VisaWord.Filler : VisaWord.Strange));
            at += Math.Max(1, length);
        }
        run.Clear();
    }

    /// <summary>Lower case, plain hyphens, apostrophes and spaces; no dots inside abbreviations.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            plain.Append(c switch
            {
                '\r' => '\n',
                '‐' or '‑' or '‒' or '–' or '—' or '−' => '-',
                '’' or '‘' or '`' or '´' => '\'',
                '“' or '”' => '"',
                '\n' => c,
                _ when char.IsWhiteSpace(c) => ' ',
                _ when char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format => '\0',
                _ => char.ToLowerInvariant(c),
            });
        }
        return plain.Replace("\0", "").Replace("u.s.a.", "us").Replace("u.s.", "us").Replace("u.s", "us").ToString().Trim();
    }
}
