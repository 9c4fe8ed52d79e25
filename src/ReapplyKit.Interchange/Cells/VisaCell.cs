using System.Globalization;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>
/// Reads visa cells as people write them. A cell is statements; a statement is segments parted by commas; a segment is groups of visa
/// types with the words around them, which affirm, deny, restrict or leave open. Where they could mean two things, the type is unknown.
/// </summary>
internal static class VisaCell
{
    private const string IsTooLong = "is too long to be read; write J-1, H-1B, both, or none";
    private const string SaysNoType = "does not say clearly which visa types are sponsored; write J-1, H-1B, both, or none";

    private const string Step3IsPreferred = "says that Step 3 is preferred for an H-1B, and is taken as not requiring it; ask the program";

    private const string IsNotByEcfmg = "names ECFMG, which sponsors no H-1B; write yes or no, or ask the program";

    private const int LongestCell = 1000;

    /// <summary>Reads a cell on visas of all types.</summary>
    public static CellReading<VisaPolicy> Read(string text) => text.Length > LongestCell ? new(default, IsTooLong)
        : YesOrNo(text) is not null ? new(default, SaysNoType)
        : VisaAsides.NamesOnlyEcfmg(text) ? Read([VisaWord.J1, VisaWord.Yes], text)
        : VisaSources.Read(text, t => OneStatement(t).Value) is { } told ? new(told, LeftOpen(told))
        : OneStatement(text);

    private static CellReading<VisaPolicy> OneStatement(string text) => Read(VisaTokens.Of(text), text);

    private static string Whether(string typesAre) => $"does not say clearly whether {typesAre} sponsored";

    private static string? LeftOpen(VisaPolicy told) => (told.J1, told.H1B) switch
    {
        (Sponsorship.Unknown, Sponsorship.Unknown) => SaysNoType,
        (Sponsorship.Unknown, _) => Whether("J-1 is"),
        (_, Sponsorship.Unknown) => Whether("H-1B is"),
        _ => null,
    };

    /// <summary>Reads a cell of a column on one type; the cell may leave it unnamed.</summary>
    public static CellReading<VisaPolicy> Read(string text, VisaWord column)
    {
        if (text.Length > LongestCell)
            return new(default, IsTooLong);
        var (policy, note) = OfColumn(text, column);
        return column == VisaWord.H1B && policy.J1 != Sponsorship.Sponsored && VisaAsides.TellsOfEcfmg(text)
            && (policy.H1B == Sponsorship.Sponsored || VisaAsides.DeniesEcfmg(text))
            ? new(policy with { H1B = Sponsorship.Unknown, Step3ForH1B = Step3Demand.Unknown }, IsNotByEcfmg)
            : new(policy, note);
    }

    private static CellReading<VisaPolicy> OfColumn(string text, VisaWord column)
    {
        var words = YesOrNo(text) is { } answer ? [column, answer]
            : text switch { "yes" => [VisaWord.Aye], "no" => [VisaWord.No], _ => VisaTokens.Of(text) };
        // "No, only H-1B" below H-1B contradicts itself.
        if (words is [VisaWord.No, ..] && words.Contains(VisaWord.Only) && words.FindAll(IsType) is [var only] && only == column)
            return Read([column, VisaWord.Doubt], text);
        if (words.Exists(w => IsType(w) || w is VisaWord.NotListed or VisaWord.Citizens or VisaWord.GreenCard))
            return Read(BesideAnother(words, column, text), text);
        // "No (2022)", "no. Email them": what is no refusal of all visas is none of one.
        if (words is [VisaWord.No or VisaWord.None, VisaWord.Comma or VisaWord.Stop or VisaWord.But or VisaWord.Open or VisaWord.Filler, ..] && column != VisaWord.Other && Read(words, text).Value == default && !words.Exists(w => w is VisaWord.Step3 or VisaWord.WithoutStep3))
            words = [VisaWord.Doubt];
        return Read([column, .. words, .. words.Exists(w => Answers(w, column)) ? [] : Through(text)], text);
    }

    // "Yes (no H-1B)", "yes, H-1B too", "H-1B preferred but yes", "no (H-1B)" below J-1: the answer is the column's, and what stands beside it is said of
    // the other type. Whether "yes (H-1B)" answers for the J-1, nobody knows.
    private static List<VisaWord> BesideAnother(List<VisaWord> words, VisaWord column, string text)
    {
        if (words.Exists(w => w == column || w == VisaWord.Both) || !words.Exists(IsType) || column == VisaWord.Other)
            return words;
        if (words is [VisaWord.No or VisaWord.None, VisaWord.Open, .. var inner] && !inner.Exists(w => w is VisaWord.Except or VisaWord.If or VisaWord.For))
            return [column, VisaWord.No, VisaWord.Stop, .. inner.Where(w => w != VisaWord.Close)];
        var lead = words.FindIndex(w => w is not (VisaWord.Aye or VisaWord.Yes or VisaWord.Filler));
        var (answer, beside) = (words[..lead], words[lead..]);
        if (answer.Contains(VisaWord.Aye) || (answer.Contains(VisaWord.Yes) && beside[0] is VisaWord.Open or VisaWord.Comma or VisaWord.Stop or VisaWord.But))
        {
            var (isOnOther, isRestricted) = (beside.TakeWhile(w => !IsType(w)).All(w => w is not (VisaWord.Except or VisaWord.If or VisaWord.For)), beside.Contains(VisaWord.Only));
            if (isRestricted && !beside.Exists(w => w is VisaWord.For or VisaWord.If or VisaWord.Step3))
                return words;
            var isTakenBack = beside.Skip(beside.FindLastIndex(IsType)).SkipWhile(w => w is not (VisaWord.Comma or VisaWord.Stop or VisaWord.But)).Any(w => w is VisaWord.No or VisaWord.None);
            if (!isOnOther || isTakenBack || !(isRestricted || beside.Exists(w => w is VisaWord.No or VisaWord.Prefer or VisaWord.Step3) || Also.IsMatch(text)))
                return [column, VisaWord.Doubt];
            var from = beside.FindIndex(w => w is not (VisaWord.Open or VisaWord.Comma or VisaWord.Stop or VisaWord.And));
            if (beside.IndexOf(VisaWord.Close) is > 0 and var close && beside.IndexOf(VisaWord.Open) < from)
                beside[close] = VisaWord.Stop;
            return [column, VisaWord.Aye, VisaWord.Stop, .. beside[from..]];
        }
        if (!words.Contains(VisaWord.Prefer) || words.Exists(w => w is VisaWord.No or VisaWord.None or VisaWord.Only))
            return words;
        var last = words.FindLastIndex(w => w is VisaWord.But or VisaWord.Comma or VisaWord.Stop);
        return last >= 0 && words[last..].Contains(VisaWord.Aye) && words.Skip(last + 1).All(w => w is VisaWord.Aye or VisaWord.Filler)
            ? [column, VisaWord.Aye, VisaWord.Stop, .. words[..last]] : [column, VisaWord.Doubt];
    }

    // "Yes, J-1 too", "yes and J-1".
    private static readonly Pattern Also = new(@"\b(?:too|also|as\s+well|in\s+addition)\b|^\W*\w+\W*(?:\b(?:and|plus)\b|[&+])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // A pandas column of yes and no may hold 1.0 and 0.0, and one of ticks "checked".
    private static VisaWord? YesOrNo(string text) => text.Trim().Equals("checked", StringComparison.OrdinalIgnoreCase) ? VisaWord.Aye
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure)
        ? figure switch { 1 => VisaWord.Aye, 0 => VisaWord.No, _ => VisaWord.Doubt }
        : null;

    // Step 3 is asked for an H-1B; beside any other type it says nothing.
    private static bool Answers(VisaWord word, VisaWord column) => Affirms(word)
        || word is VisaWord.No or VisaWord.None or VisaWord.Doubt or VisaWord.Soft or VisaWord.Except or VisaWord.Fellows
        || (word is VisaWord.Step3 or VisaWord.NoStep3 or VisaWord.WithoutStep3 && column == VisaWord.H1B);

    // "Through ECFMG" is how a J-1 is sponsored; any other word without an answer is none.
    private static IEnumerable<VisaWord> Through(string text) =>
        [text.Contains("ecfmg", StringComparison.OrdinalIgnoreCase) ? VisaWord.Yes : VisaWord.Doubt];

    /// <summary>Whether a word affirms what it stands beside.</summary>
    public static bool Affirms(VisaWord word) => word is VisaWord.Yes or VisaWord.Aye or VisaWord.Prefer;

    public static bool IsType(VisaWord word) => word is VisaWord.J1 or VisaWord.H1B or VisaWord.Both or VisaWord.Other;

    private static CellReading<VisaPolicy> Read(List<VisaWord> words, string text)
    {
        var claims = new VisaClaims();
        if (words is [VisaWord.No, VisaWord.Comma or VisaWord.Stop, .. var answer] && DeniesAType(answer))
            words = answer;
        words = WithStep3AsItsOwn(words);
        foreach (var (statement, isContrary) in Statements(words))
            VisaStatement.Read(statement, isContrary, claims);
        if (words.Contains(VisaWord.NotListed))
            claims.ListsNothing();
        var policy = claims.Policy();
        if (policy.Step3ForH1B == Step3Demand.BeforePetition && VisaTokens.AsksForStep3AtApplication(text))
            policy = policy with { Step3ForH1B = Step3Demand.AtApplication };
        string?[] left = [Open("J-1", policy.J1, VisaWord.J1), Open("H-1B", policy.H1B, VisaWord.H1B)];
        var open = string.Join(" and ", left.OfType<string>());
        return new CellReading<VisaPolicy>(policy, open.Length > 0 ? Whether($"{open} {(left.Contains(null) ? "is" : "are")}")
            : policy == default && words.Count > 0 ? SaysNoType
            : claims.PrefersStep3 && policy.H1B == Sponsorship.Sponsored ? Step3IsPreferred : null);

        string? Open(string name, Sponsorship sponsorship, VisaWord type) =>
            sponsorship == Sponsorship.Unknown && words.Exists(w => w == type || w == VisaWord.Both) ? name : null;
    }

    // "Step 3 needed for H-1B; none for J-1": it is no visa that the J-1 goes without.
    private static List<VisaWord> WithStep3AsItsOwn(List<VisaWord> words)
    {
        var step3 = words.IndexOf(VisaWord.Step3);
        return step3 < 0 ? words : [.. words.Select((word, at) => word == VisaWord.None && at > step3
            && words.Skip(at + 1).TakeWhile(w => w is VisaWord.Filler or VisaWord.For or VisaWord.Yes or VisaWord.Doubt or VisaWord.Strange || IsType(w)).Any(IsType) ? VisaWord.Doubt : word)];
    }

    // "No, we do not sponsor H-1B" answers a question on the H-1B, and says nothing of the J-1.
    private static bool DeniesAType(List<VisaWord> answer)
    {
        var end = answer.FindIndex(w => w is VisaWord.Stop or VisaWord.But or VisaWord.Comma);
        var statement = end < 0 ? answer : answer[..end];
        return statement.Exists(IsType) && statement.Contains(VisaWord.No);
    }

    /// <summary>The statements; a parenthesis that says something of its own is one, any other belongs to what it stands in.</summary>
    private static IEnumerable<(List<VisaWord> Words, bool IsContrary)> Statements(List<VisaWord> words)
    {
        var statement = new List<VisaWord>();
        var asides = new List<List<VisaWord>>();
        var isContrary = false;
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at] is VisaWord.Stop or VisaWord.But)
            {
                foreach (var ended in End())
                    yield return ended;
                isContrary = words[at] == VisaWord.But;
            }
            else if (words[at] == VisaWord.Open)
            {
                var close = words.IndexOf(VisaWord.Close, at);
                var inner = words.GetRange(at + 1, (close < 0 ? words.Count : close) - at - 1);
                inner.RemoveAll(w => w is VisaWord.Stop or VisaWord.Open);
                if (IsAside(inner) || IsWelcome(statement, inner))
                    asides.Add(inner);
                else
                    statement.AddRange(IsOtherType(statement, inner) ? [VisaWord.Doubt, .. inner] : Inlined(inner));
                at = close < 0 ? words.Count : close;
            }
            else if (words[at] != VisaWord.Close)
            {
                statement.Add(words[at]);
            }
        }
        foreach (var ended in End())
            yield return ended;

        IEnumerable<(List<VisaWord>, bool)> End()
        {
            if (statement.Count > 0)
                yield return (statement, isContrary);
            foreach (var aside in asides)
                yield return (aside, false);
            (statement, asides, isContrary) = ([], [], false);
        }
    }

    // "ECFMG-certified only" restricts the certificate, not the visas, and "no premium processing" denies something that is not known here.
    private static IEnumerable<VisaWord> Inlined(List<VisaWord> inner) => inner
        .Where(w => w != VisaWord.Only || inner.Count == 1 || inner.Contains(VisaWord.Fellows))
        .Select(w => w == VisaWord.Comma ? VisaWord.And : w == VisaWord.No && inner.Contains(VisaWord.Strange) ? VisaWord.Doubt : w);

    // "No H-1B (J-1 accepted)".
    private static bool IsWelcome(List<VisaWord> statement, List<VisaWord> inner) =>
        statement.Exists(w => w is VisaWord.No or VisaWord.None) && inner.Exists(IsType) && inner.Exists(Affirms);

    // "J-1 (H-1B)" may say "also", "formerly" or "in rare cases".
    private static bool IsOtherType(List<VisaWord> statement, List<VisaWord> inner) =>
        inner is [VisaWord.J1 or VisaWord.H1B] && statement is [.., var last] && last != inner[0] && IsType(last);

    // "No (except J-1)" is one statement; "no sponsorship (citizens, green card)" names people beside it.
    private static bool IsAside(List<VisaWord> inner) =>
        inner.TrueForAll(w => w is VisaWord.Citizens or VisaWord.GreenCard or VisaWord.And or VisaWord.Or or VisaWord.Comma or VisaWord.Filler)
            ? inner.Exists(w => w is VisaWord.Citizens or VisaWord.GreenCard)
            : inner is not [VisaWord.Except, ..] && inner.Exists(w => IsType(w) || w is VisaWord.Citizens or VisaWord.GreenCard) && inner.Exists(w => w is VisaWord.No or VisaWord.Only or VisaWord.Doubt or VisaWord.Soft or VisaWord.Except);
}
