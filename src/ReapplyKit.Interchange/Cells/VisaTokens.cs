using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>Cuts a visa cell into words of <see cref="VisaVocabulary"/>.</summary>
internal static class VisaTokens
{
    private const string Us =
        @"(?:by\s+|through\s+)?(?:the\s+|our\s+)?(?:us|program|hospital|gme|institution|university|department|employer)\b(?!-)";

    /// <summary>The words of a cell; items of a list such as <c>['J-1 through ECFMG', 'H-1B']</c> are statements of their own.</summary>
    public static List<VisaWord> Of(string text)
    {
        var plain = Plain(text);
        var words = IsList(plain) ? ItemsOf(plain) : Words(plain);
        Part(words);
        return words;
    }

    // "J-1 not sponsored - no H-1B": a dash or a colon parts two statements where each names a type and the first says something of its own. What is
    // only named behind a denial may be denied too.
    private static void Part(List<VisaWord> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at] is not (VisaWord.Dash or VisaWord.Colon))
                continue;
            var before = words.Take(at).Reverse().TakeWhile(IsWithin).ToList();
            var behind = words.Skip(at + 1).TakeWhile(IsWithin).ToList();
            var isAnswered = IsAnswered(before, behind);
            var parts = isAnswered || (before.Exists(VisaCell.IsType) && before.Exists(Says)
                && behind.Exists(w => VisaCell.IsType(w) || w is VisaWord.Citizens or VisaWord.GreenCard));
            if (parts || words[at] == VisaWord.Dash)
                words[at] = parts ? VisaWord.Stop : VisaWord.Filler;
            var isClear = isAnswered ? behind.Exists(w => w is VisaWord.Aye or VisaWord.Only)
                : behind.Exists(w => Says(w) || w is VisaWord.Step3 or VisaWord.NoStep3);
            if (parts && before.Exists(w => w is VisaWord.No or VisaWord.None) && !isClear)
                words.Insert(at + 1, VisaWord.Doubt);
        }
    }

    // "No - J-1 ok"; what "no - J-1 sponsored" denies is not clear.
    private static bool IsAnswered(List<VisaWord> before, List<VisaWord> behind) => before.Exists(w => w is VisaWord.No or VisaWord.None)
        && before.TrueForAll(w => w is VisaWord.No or VisaWord.None or VisaWord.Visas or VisaWord.Filler)
        && behind.Exists(VisaCell.IsType) && behind.Exists(w => VisaCell.Affirms(w) || w == VisaWord.Only)
        && !behind.Exists(w => w is VisaWord.No or VisaWord.None);

    private static bool Says(VisaWord word) =>
        VisaCell.Affirms(word) || word is VisaWord.No or VisaWord.None or VisaWord.Doubt or VisaWord.Soft or VisaWord.Only or VisaWord.NotListed;

    private static bool IsWithin(VisaWord word) => word is not (VisaWord.Stop or VisaWord.But or VisaWord.Comma);

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
        var run = new WordRun(plain.Length);
        for (var at = 0; at < plain.Length; at++)
        {
            var c = plain[at];
            if (char.IsLetterOrDigit(c))
            {
                var end = at;
                while (end < plain.Length && (char.IsLetterOrDigit(plain[end]) || IsInside(plain, end)))
                    end++;
                run.Add(plain.AsSpan(at..end));
                at = end - 1;
            }
            else if (Mark(plain, at) is { } mark)
            {
                run.EndInto(found);
                found.AddRange(mark);
            }
            else if (Sign(plain, at) is { } sign)
            {
                run.EndInto(found);
                found.Add(sign);
            }
        }
        run.EndInto(found);
        return found;
    }

    // An arrow, an empty box, a thumb, a dollar: whatever it says of a type, it is not read.
    private static VisaWord? Sign(string plain, int at)
    {
        if (VisaVocabulary.Find(plain.AsSpan(at, 1)) is { } known)
            return known;
        return (char.IsSymbol(plain[at]) && plain[at] is not ('®' or '™')) || char.IsHighSurrogate(plain[at]) ? VisaWord.Strange : null;
    }

    private static bool IsInside(string plain, int at) => plain[at] == '\'' && at + 1 < plain.Length && char.IsLetter(plain[at + 1]);

    private static bool IsHyphen(string plain, int at) => at > 0 && at + 1 < plain.Length && char.IsLetterOrDigit(plain[at - 1]) && char.IsLetterOrDigit(plain[at + 1]);

    // "H-1B: -", "H-1B - | J-1 yes" say neither yes nor no; "visas -" above a list begins it.
    private static bool StandsForNothing(string plain, int at) => plain.AsSpan(at + 1).TrimStart(' ') switch
    {
        [] or [')' or ']' or ',' or ';' or '|' or '/', ..] => true,
        ['\n' or '•' or '·', ..] => plain.AsSpan(0, at).TrimEnd(" :=") is [.., '1' or 'b'],
        _ => false,
    };

    // "+J-1 -H-1B".
    private static bool IsMinus(string plain, int at) => at + 1 < plain.Length && char.IsLetter(plain[at + 1]) && PlusText.IsMatch(plain);

    // "J-1 !H-1B".
    private static bool IsBang(string plain, int at) => at + 1 < plain.Length && char.IsLetter(plain[at + 1]) && (at == 0 || !char.IsLetterOrDigit(plain[at - 1]));

    // "[ ] J-1".
    private static bool IsEmptyBox(string plain, int at) =>
        plain.AsSpan(at + 1).TrimStart(' ') is { Length: > 0 } rest && rest[0] is ')' or ']' or '}' && plain[at + 1] == ' ';

    private static VisaWord[]? Mark(string plain, int at) => plain[at] switch
    {
        ';' or '\n' or '|' or '•' or '*' or '·' or '▪' or '‣' => [VisaWord.Stop],
        '!' when IsBang(plain, at) => [VisaWord.No],
        '.' or '!' => at + 1 == plain.Length || plain[at + 1] == ' ' ? [VisaWord.Stop] : [],
        '?' => AnswerText.IsMatch(plain, at + 1) ? [VisaWord.Colon] : [VisaWord.Doubt],
        ',' => [VisaWord.Comma],
        '/' or '&' or '+' or '\\' => [VisaWord.And],
        '(' or '[' or '{' => IsEmptyBox(plain, at) ? [VisaWord.Strange] : [VisaWord.Open],
        ')' or ']' or '}' => [VisaWord.Close],
        ':' or '=' => [VisaWord.Colon],
        '-' => IsHyphen(plain, at) ? null : StandsForNothing(plain, at) ? [VisaWord.Doubt] : IsMinus(plain, at) ? [VisaWord.No] : [VisaWord.Dash],
        _ => null,
    };

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
                _ when char.GetUnicodeCategory(c) == UnicodeCategory.Format => '\0',
                _ => char.ToLowerInvariant(c),
            });
        }
        plain.Replace("\0", "").Replace("u.s.a.", "us").Replace("u.s.", "us").Replace("u.s", "us");
        var said = AtApplication.Replace(VisaAsides.InPlainWords(plain.ToString()), m => m.Groups["asked"].Value);
        said = Told.Replace(DayText.Replace(said, ""), "");
        said = Others.Replace(ReadOff.Replace(said, year => IsRecent(year.Groups["year"]) ? "" : year.Value), "");
        said = OtherBehind.Replace(LoneNo.Replace(said, "maybe $1"), "$1 $2; maybe $3");
        said = Unlisted.Replace(said, "not listed");
        said = NotByUs.Replace(Degree.Replace(said, ""), "$1$2");
        said = DeniedForYear.Replace(said, "not$1");
        said = Paired.Replace(said, "$1: $4, $3: $5");
        return Shorthand.Replace(said, s => s.Value switch { "n/a" => "na", "w/o" => "without ", "w/" => "with ", _ => " maybe " }).Trim();
    }

    // "J-1? Yes" is a question answered.
    private static readonly Pattern AnswerText = new(@"\G *(?:yes|no|y|n)(?= *(?:[.,;!]|$))", RegexOptions.CultureInvariant);

    private static readonly Pattern PlusText = new(@"(?:^|\s)\+\p{L}", RegexOptions.CultureInvariant);

    // By which day something is wanted says nothing of the visas.
    private static readonly Pattern DayText = new(
        @"\bby\s+(?:[0-9]{1,2}/[0-9]{1,2}(?:/[0-9]{2,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+[0-9]{1,2}(?:st|nd|rd|th)?)\b"
        + @"|\bbefore\s+(?:an?|the|your)\s+(?:h-?1-?b\s+)?(?:visa\s+)?petition(?:\s+(?:is|can\s+be|will\s+be)\s+(?:filed|submitted))?\b|\(s\)",
        RegexOptions.CultureInvariant);

    /// <summary>Whether Step 3 is to be passed when the applicant applies, and not only before the petition.</summary>
    public static bool AsksForStep3AtApplication(string text) => AtApplication.IsMatch(text);

    // "Step 3 required at application", "at the time of application, Step 3 is passed".
    private static readonly Pattern AtApplication = new(
        @"(?<asked>\bstep\s?(?:3|iii)(?:\s+(?:must|should|is|be|has|have|been|to|passed|passing|pass|required|needed|mandatory|completed|done|score|result|results|available|in|hand))*)"
        + @"\s+" + Applying + @"|" + Applying + @"(?<asked>(?:\s+(?:must|have|has|passed|with|usmle|a|pass|of|on|if))*\s+step\s?(?:3|iii)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private const string Applying =
        @"(?:(?:at|by|before|upon|with|prior\s+to)\s+(?:the\s+|an?\s+)?(?:time\s+of\s+|submission\s+of\s+)?(?:the\s+|an?\s+|your\s+)?(?:application\b(?!\s+(?:season|cycle|for))|applying\b)"
        + @"|when\s+(?:you\s+)?apply(?:ing)?\b|to\s+apply\b)(?!\s+for\s+(?:an?\s+|the\s+|your\s+)?(?:visa|h-?\s?1|petition|sponsor))";

    // Who confirmed it, and since when it holds; a year of the confirming may be long ago, and stays a doubt.
    private static readonly Pattern Told = new(
        @"(?:\s-\s*)?(?<!\b(?:not|not yet|be|to)\s)\b(?:(?:confirmed|verified|checked)(?:\s+(?:by|with|via|per|through)\s+(?:e-?mail|phone"
        + @"|(?:the\s+)?(?:coordinator|program|pd|apd|pc|gme)(?:\s+(?:by\s+|via\s+)?(?:e-?mail|phone|call))?))?"
        + @"|(?<!\bno\b.*)per\s+(?:the\s+)?(?:coordinator|pd|apd|pc|gme)(?:\s+(?:e-?mail|phone|call))?)"
        + @"(?:\s+(?:on\s+|in\s+)?[0-9]{1,2}/[0-9]{1,2}\b(?!/))?|\bsince\s+20[0-9]{2}\b",
        RegexOptions.CultureInvariant);

    // Of which seasons a list of today tells.
    private static bool IsRecent(Group year) =>
        !year.Success || (int.Parse(year.Value, CultureInfo.InvariantCulture) is var stated && stated <= LastSeason && stated >= LastSeason - 1);

    private static int LastSeason => RulePack.Default.Seasons.PublishedYears.Max();

    private const string Place = @"(?:(?:the|their|its|program'?s?|hospital|official|gme)\s+)*(?:website|web\s?site|webpage|web\s?page|freida|residency explorer)";

    // Where it was read, and for which season: "(website)", "per the program's website", "(2026 cycle)".
    private static readonly Pattern ReadOff = new(
        @"\(\s*(?:(?:as\s+)?(?:per|from|on|via|according to)\s+|source:?\s+)?(?:" + Place + @"(?:\s*,?\s*(?<year>20[0-9]{2}))?"
        + @"|(?<year>20[0-9]{2})(?:\s*[-/]\s*(?:20)?[0-9]{2})?(?:\s+(?:cycle|season|match|" + Place + @"))?)\s*\)"
        + @"|(?:\s-\s*)?(?<!\bnot\s)\b(?:as\s+)?(?:per|according to)\s+" + Place + @"\b",
        RegexOptions.CultureInvariant);

    // "J-1, no YOG limit": what else is not asked for.
    private static readonly Pattern Others = new(
        @"(?<=^|[,;/(.-])\s*no\s+(?:(?:strict|hard|set|minimum|min)\s+)*(?:(?:yog|grad(?:uation)?(?:\s+(?:year|date))?|year of graduation|years since graduation|attempts?|step ?[12](?: ?ck)?|scores?"
        + @"|usce|us clinical experience|lors?|letters?(?:\s+of\s+recommendation)?|recommendations?|(?:interview|application)\s+fees?|research|publications?|home\s+rotations?|audition\s+rotations?)(?:\s+(?:limits?|cut-?\s?offs?|requirements?|required|restrictions?|minimum|min|needed))*|cut-?\s?offs?"
        + @"|(?:limits?|cut-?\s?offs?|restrictions?)\s+on\s+(?:yog|graduation|attempts?|scores?))\s*(?=[,;/).]|$)",
        RegexOptions.CultureInvariant);

    // "No / J-1", "none - J-1": it may be refused, or what there is.
    private static readonly Pattern LoneNo = new(@"^\s*(?:no|none|nil|neither)\s*(?:[/\\|]|-\s)\s*(j-?1|h-?1-?b?)(?:\s+visas?)?\s*$", RegexOptions.CultureInvariant);

    // "No H-1B / J-1", "no H-1B + J-1": the second may be refused with the first, or be what there is instead.
    private static readonly Pattern OtherBehind = new(
        @"(?<=^\s*|[;.:]\s*)(no|not)\s+((?<h>h-?1-?b?)|j-?1)(?:\s+visas?)?(?:\s+[/\\]\s+|\s*\+\s*)((?(h)j-?1|h-?1-?b?))(?:\s+visas?)?(?=\s*(?:[;.]|$))",
        RegexOptions.CultureInvariant);

    // "Isn't listed", "not on the list", "does not list".
    private static readonly Pattern Unlisted = new(
        @"\b(?:not|never|isn'?t|aren'?t|wasn'?t|don'?t|doesn'?t|didn'?t)\s+(?:(?:be|currently|yet|specifically|explicitly)\s+)?"
        + @"(?:listed|found|indicated|noted|disclosed|shown|list|on\s+(?:the\s+|their\s+)?list)\b|\bno(?=(?:\s+(?:visas?|types?|sponsorship|j-?1|h-?1-?b|or))*\s+listed\b)",
        RegexOptions.CultureInvariant);

    // "J-1, no DO": whom else a program turns down, by the degree.
    private static readonly Pattern Degree = new(@"\b(?:no|not)\s+(?:dos?|mds?)\b(?=\s*(?:[,;/.)]|$))", RegexOptions.CultureInvariant);

    // "Sponsored by ECFMG, not the program", "not by us but by ECFMG": every J-1 is.
    private static readonly Pattern NotByUs = new(
        @"((?:by|through|via)\s+(?:the\s+)?(?:ecfmg|intealth))\b(?:\s*,)?(?:\s+and)?\s+not\s+" + Us + @"|\bnot\s+((?:directly\s+)?sponsored)\s+" + Us
        + @"(?:\s*,)?\s+but(?=\s+(?:by|through|via)\s+(?:the\s+)?(?:ecfmg|intealth)\b)"
        + @"|\b(?:hospital|program|institution|university)\s+is\s+not\s+the\s+(?:visa\s+)?sponsor\b(?=.*\b(?:ecfmg|intealth)\s+is\b)",
        RegexOptions.CultureInvariant);

    // "Not sponsored for the 2027 cycle".
    private static readonly Pattern DeniedForYear = new(
        @"\bnot((?:\s+be)?\s+(?:sponsored|accepted|offered|available|supported))?\s+(?:after|for)\s+(?:the\s+)?20[0-9]{2}(?:\s+(?:cycle|match|season))?\b",
        RegexOptions.CultureInvariant);

    // "J1/H1B: N/Y": the first answer is the first type's, and the second the second's.
    private static readonly Pattern Paired = new(
        @"^(j-?1|h-?1-?b?)(?:\s+visas?)?\s*([/|,&])\s*(j-?1|h-?1-?b?)(?:\s+visas?)?\s*[:=]\s*(yes|no|y|n)\s*\2\s*(yes|no|y|n)\b",
        RegexOptions.CultureInvariant);

    private static readonly Pattern Shorthand = new(@"\bn/a\b|\bw/o\b|\bw/|\+/-|±", RegexOptions.CultureInvariant);

    /// <summary>Words in a row, read by the longest phrases known.</summary>
    private sealed class WordRun(int longest)
    {
        private static readonly FrozenSet<string> Others = FrozenSet.Create(
            StringComparer.Ordinal, "nobody", "noone", "one", "another", "sister", "affiliate", "affiliated", "partner", "parent", "who", "whoever", "whether",
            "barely", "scarcely", "formerly", "once", "rumor", "someone", "somebody", "anyone", "anybody", "hope", "wish", "doubt", "unless", "if");

        private readonly char[] _text = new char[longest * 2];
        private readonly List<(int Start, int End)> _words = [];
        private int _length;

        public void Add(ReadOnlySpan<char> word)
        {
            var start = _length;
            foreach (var c in word)
            {
                if (c != '\'')
                    _text[_length++] = c;
            }
            _words.Add((start, _length));
            _text[_length++] = ' ';
        }

        public void EndInto(List<VisaWord> found)
        {
            var (from, negation) = (found.Count, -1);
            for (var at = 0; at < _words.Count;)
            {
                var length = Math.Min(VisaVocabulary.LongestPhrase, _words.Count - at);
                VisaWord? known = null;
                while (length > 0 && (known = VisaVocabulary.Find(Phrase(at, length))) is null)
                    length--;
                // "All visas but" says two things.
                if (known == VisaWord.Except && Phrase(at, 1) is "all" or "any" or "anything" or "everything")
                    found.Add(VisaWord.All);
                var word = known ?? Figure(Phrase(at, 1));
                // "Not refused", "no cap", "not confirmed": what is denied is no visa, and nothing is known from it. "No visas whatsoever" is.
                if (negation >= 0 && (word == VisaWord.No || (word == VisaWord.Strange && found[negation] == VisaWord.No)))
                    (word, found[negation]) = (VisaWord.Doubt, VisaWord.Doubt);
                // "Montefiore sponsors J-1": who does is no matter, unless it is nobody, or somebody else.
                if (known == VisaWord.Yes && IsDone(Phrase(at, length)) && (from == 0 || found[from - 1] == VisaWord.Stop)
                    && found.Skip(from).All(w => w is VisaWord.Strange or VisaWord.Filler) && !SaysOthers(at))
                {
                    for (var name = from; name < found.Count; name++)
                        found[name] = VisaWord.Filler;
                }
                if (word != VisaWord.Filler)
                {
                    var denies = word == VisaWord.None || (known == VisaWord.No && word == known && VisaVocabulary.IsNegation(Phrase(at, length)));
                    negation = denies ? found.Count : -1;
                }
                found.Add(word);
                at += Math.Max(1, length);
            }
            if (SaysNoneIsNeeded(found, from, out var no))
                found[no] = VisaWord.Doubt;
            _words.Clear();
            _length = 0;
        }

        private static bool IsDone(ReadOnlySpan<char> verb) => verb is "sponsors" or "accepts" or "offers" or "supports" or "provides";

        private bool SaysOthers(int before)
        {
            for (var at = 0; at < before; at++)
            {
                if (Others.Contains(Phrase(at, 1).ToString()) || Phrase(at, 1).ContainsAnyInRange('0', '9'))
                    return true;
            }
            return false;
        }

        // "No visa needed", "no H-1B required"; but "must not need a visa" is a demand.
        private static bool SaysNoneIsNeeded(List<VisaWord> words, int from, out int no)
        {
            no = words.FindIndex(from, w => w is VisaWord.No or VisaWord.None or VisaWord.Must);
            return no >= 0 && words[no] != VisaWord.Must && words[^1] == VisaWord.Must
                && words.Skip(no + 1).All(w => w is VisaWord.Filler or VisaWord.Visas or VisaWord.Must || VisaCell.IsType(w));
        }

        // "J-1: 0" says no, "J-1: 1" yes; any other figure, a year above all, says something that is not known here.
        private static VisaWord Figure(ReadOnlySpan<char> word) => word is "0" ? VisaWord.No : word is "1" ? VisaWord.Aye : VisaWord.Strange;

        private ReadOnlySpan<char> Phrase(int at, int words) => _text.AsSpan(_words[at].Start.._words[at + words - 1].End);
    }
}
