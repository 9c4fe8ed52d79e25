using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>Headers that say themselves what a program does with visas, as "No J1" and "GC/citizen only", and that a cell confirms.</summary>
internal static class VisaHeader
{
    private const string NotTold = "depends";
    private const string None = "no visas sponsored";
    private const string CitizensOnly = "US citizens and green card holders only";

    /// <summary>Whether a header is one.</summary>
    public static bool IsOne(string header) => header.Length < 80 && (Statement.IsMatch(header) || Citizens.IsMatch(header) || Topic.IsMatch(header));

    /// <summary>What a cell below such a header says; null where the header is none, and the cell stands for itself.</summary>
    public static string? Meant(string header, string cell)
    {
        if (!IsOne(header))
            return null;
        bool? isYes = WordCell.YesNo(cell).Value ?? (WordCell.IsTick(cell.Trim()) ? true : null);
        // That a visa is not ruled out does not say that it is sponsored.
        if (isYes == false)
            return NotTold;
        if (Topic.IsMatch(header))
            return isYes is null && Status.IsMatch(cell) ? cell : NotTold;
        if (Citizens.IsMatch(header))
            return isYes == true ? CitizensOnly : Status.IsMatch(cell) ? cell : NotTold;
        if (isYes == true)
            return Bare.IsMatch(header) ? None : header.TrimEnd('?', ' ');
        // "Visas not sponsored" H1B.
        return VisaName.IsMatch(cell) && !OtherWords.IsMatch(VisaName.Replace(cell, "")) ? $"does not sponsor {cell}" : NotTold;
    }

    private const string Type = @"(?:visas?|j-?\s?1s?|h-?\s?1-?\s?b?s?)(?:\s+visas?)?";

    private const string Types = Type + @"(?:\s*(?:/|,|&|or|and)\s*" + Type + ")*";

    private const string Sponsoring = "(?:sponsor(?:s|ed|ing|ship)?|accept(?:s|ed)?|offer(?:s|ed)?|takes?|taken|support(?:s|ed)?|available)";

    private static readonly Pattern Statement = new(
        @"^\s*(?:(?:no|non)[\s-]+" + Types + @"(?:\s+" + Sponsoring + @")?|(?:no|not|never)\s+" + Sponsoring + @"(?:\s*:?\s*(?:any\s+|an?\s+)?" + Types + @")?"
        + @"|(?:does|do)(?:\s+not|n['’]?t)\s+" + Sponsoring + @"(?:\s+(?:any\s+|an?\s+)?" + Types + @")?|" + Types + @"\s+not\s+" + Sponsoring + @"|(?:j-?1|h-?1-?b?)(?:\s+visas?)?\s+only|only\s+(?:j-?1|h-?1-?b?)(?:\s+visas?)?)\s*\??\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "Doesn't sponsor", "No visas", "Visas not sponsored": of none in particular.
    private static readonly Pattern Bare = new(@"^(?!.*(?:[jh]-?\s?1))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Citizens = new(
        @"^\s*(?:needs?\s+|requires?\s+)?(?:(?:us|u\.s\.)\s+)?(?:(?:citizens?(?:hip)?|gc|green\s*cards?|permanent\s+residents?|pr)\s*(?:/|,|&|or|and)\s*(?:us\s+)?(?:citizens?(?:hip)?|gc|green\s*cards?|permanent\s+residents?|pr)(?:\s+(?:only|required|needed))"
        + @"|(?:gc|green\s*cards?|permanent\s+residen(?:ts?|cy))\s+(?:only|required|needed))\s*\??\s*$|^\s*(?:needs?|requires?)\s+(?:an?\s+)?(?:gc|green\s*card)(?:\s*(?:/|or)\s*(?:us\s+)?citizen(?:ship)?)?\s*\??\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Topic = new(@"^\s*(?:(?:us\s+)?citizenship\s+requirements?|citizenship\s*/\s*visas?|visas?\s*/\s*citizenship|work\s+authori[sz]ation(?:\s+(?:required|requirements?|needed))?|immigration\s+requirements?)\s*\??\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "None" is no requirement here, and no visa elsewhere.
    private static readonly Pattern Status = new(@"^(?!\s*(?:no|not|none|never|any)\b).*(?:citizen|green\s*card|\bgc\b|resident|visa|\b[jh]-?1)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private static readonly Pattern VisaName = new(@"\b(?:j-?\s?1|h-?\s?1-?\s?b?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern OtherWords = new(@"\p{L}{3,}|[?0-9]", RegexOptions.CultureInvariant);
}
