using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>
/// Reads how many IMGs there are: a share such as <c>62</c>, <c>62 %</c>, <c>0.62</c>, <c>~60%</c>, <c>50-60%</c>, or a word such as "High".
/// </summary>
internal static class ShareCell
{
    private static readonly FrozenSet<string> Many =
        FrozenSet.Create(
            "high", "many", "most", "mostly", "majority", "some", "few", "yes", "img friendly", "friendly", "low",
            "moderate", "medium", "several", "present", "all", "lots", "mixed");

    // Words that say of whom, or how much more, and leave what is said as it is.
    private static readonly FrozenSet<string> Around =
        FrozenSet.Create("img", "imgs", "fmg", "fmgs", "of", "residents", "are", "very", "about", "the", "class", "program", "currently", "there");

    private static readonly FrozenSet<string> Beside =
        FrozenSet.Create(
            "percent", "pct", "img", "imgs", "of", "residents", "about", "approximately", "approx", "around", "ca", "circa", "to",
            "nearly", "almost", "over", "above", "more", "than", "at", "least", "currently", "are", "fmg", "fmgs", "between", "and",
            "or", "we", "have", "non", "us", "the", "class", "our", "international");

    private static readonly FrozenSet<string> AtMost = FrozenSet.Create("less", "under", "below", "fewer", "up", "max", "maximum", "most", "very", "low");

    /// <summary>Reads a share of residents.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="isPercent">Whether the header says that figures are percent.</param>
    public static CellReading<ImgPresence> Share(string text, bool isPercent)
    {
        if (Figures.Alone(text) is > 1 and <= ImgPresence.MostPercent and var percentage)
            return new(ImgPresence.Share(percentage));
        text = Spelled.Replace(International.Replace(text, "IMGs").Replace("per cent", "percent", StringComparison.OrdinalIgnoreCase), PartInWords);
        text = AmongAll.Replace(CountBeside.Replace(text, "${percent}%"), "${some} of ${all}");
        var figures = Figures.Of(text);
        if (figures.Numbers.Count == 0)
        {
            var words = string.Join(' ', figures.Words);
            var core = string.Join(' ', figures.Words.Where(w => !Around.Contains(w)));
            if (core == "none" || words is "no imgs" or "no img")
                return new(ImgPresence.Share(0));
            if (words is "no" or "n" or "not" or "never" or "not img friendly" or "non img friendly" or "unfriendly" or "img unfriendly")
                return new(ImgPresence.Share(0), "says that IMGs are not taken: read as 0 %");
            return Many.Contains(words) || Many.Contains(core)
                ? new(ImgPresence.Some, "says no figure: taken as IMGs present, share not stated")
                : new(default, "is not read as a share; write one such as 12%, 12 or 0.12");
        }
        if (PartOf(text) is { } part)
            return new(ImgPresence.Share(part), "counts some of some: taken as a share");
        // "60% IMG, 40% AMG": what is said of others says nothing of IMGs.
        var ofImgs = Figures.Parts(OfYear.Replace(text, "")).Where(p => p.Numbers.Count > 0 && !OfOthers(p)).ToList();
        figures = ofImgs is [var alone] ? alone : figures;
        if (figures.Numbers.Count > 1 && !figures.IsRange)
            return new(default, "holds more than one figure; write one share such as 12%");
        var isMost = figures.Signs.AsSpan().ContainsAny('<', '≤') || figures.SaysAny("less", "under", "below", "fewer", "up", "max", "maximum");
        if (figures.Words.Any(w => !Beside.Contains(w) && !(isMost && AtMost.Contains(w))) || figures.Signs.Any(sign => !(isMost ? "%<≤" : "%~≈+≥>").Contains(sign)) || (figures.SaysAny("us", "non") && !figures.Phrase.Contains("non us", StringComparison.Ordinal)))
            return new(default, "is not read as a share; write one such as 12%, 12 or 0.12");
        var value = figures.IsRange ? figures.Numbers.Min() : figures.Numbers[0];
        if (value > ImgPresence.MostPercent)
            return new(default, "is more than 100 %");
        if (value == 0 && (figures.Signs.Contains('>', StringComparison.Ordinal) || figures.SaysAny("over", "above", "more")))
            return new(default, "is not read as a share; write one such as 12%, 12 or 0.12");
        var saysPercent = figures.Signs.Contains('%', StringComparison.Ordinal) || figures.SaysAny("percent", "pct");
        if (value > 0 && !saysPercent && figures.Counted.Count > 0)
            return new(default, "counts people, not a share; write one such as 12%, or call the column img_residents");
        var isFraction = value is > 0 and < 1;
        if (!saysPercent && isPercent && isFraction)
            return new(default, "could be a fraction or a percentage below 1; write 12% or 12");
        if (!saysPercent && !isPercent && value == 1)
            return new(default, "could be 1 % or all of them; write 1% or 100%");
        if (!saysPercent && isFraction)
            value *= ImgPresence.MostPercent;
        var percent = value > 0 ? Math.Max(1, (int)value) : 0;
        // "Up to 62%" may be many or none; of "<10%" it is known that they are few.
        if (isMost && (percent >= RulePack.Default.Programs.Factors.StrongPresencePercent || figures.IsRange || value == 0))
            return new(default, "is not read as a share; write one such as 12%, 12 or 0.12");
        var isExact = figures.Signs.Trim('%').Length == 0 && figures.Words.All(w => w is "percent" or "pct" or "img" or "imgs");
        return new(
            ImgPresence.Share(percent),
            figures.IsRange ? "is a range: its lower end is taken" : isMost ? "is the most there are: its figure is taken" : isExact ? null : "is not exact: its figure is taken");
    }

    /// <summary>
    /// A figure alone, up to 1, that may be a fraction or a percentage, which the other cells of its column tell; and whether a figure can only be a
    /// percentage.
    /// </summary>
    public static (decimal? Open, bool IsPercentage) Scale(string text) => Figures.Of(text) switch
    {
        { Numbers: [> 0 and <= 1 and var figure], Words.Count: 0, Signs.Length: 0 } => (figure, false),
        var figures => (null, figures is { Numbers: [> 1, ..] }),
    };

    // "8 of 12", "12/15 residents", "67% (8 of 12)"; never rounded up to a level that it does not reach.
    private static int? PartOf(string text)
    {
        if (PartText.Match(text) is not { Success: true } match)
            return null;
        var (some, all) = (int.Parse(match.Groups["some"].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups["all"].Value, CultureInfo.InvariantCulture));
        if (all <= 2 || some > all)
            return null;
        return match.Groups["percent"] is { Success: true, Value: var stated } && decimal.Parse(stated, CultureInfo.InvariantCulture) is <= 100 and var percent
            ? (int)percent : some > 0 ? Math.Max(1, 100 * some / all) : 0;
    }

    private static bool OfOthers(Figures part) => part.SaysAny("amg", "amgs", "md", "do", "mds", "dos", "usmd", "us") && !part.SaysAny("img", "imgs", "fmg", "fmgs");

    private static readonly Pattern International = new(
        @"\b(?:international|foreign)\s+(?:medical\s+)?graduates?\b|\bimgs?\s+make\s+up\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "Half", "about two thirds of residents", "50/50".
    private static readonly Pattern Spelled = new(
        @"^\s*(?:(?:about|around|approximately|nearly|almost|roughly|over|more than)\s+)?(?:an?\s+|one\s+|(?<n>two|three)[\s-]+)?(?<part>half|third|quarter)s?"
        + @"(?:\s+(?:of|the|our|residents|class|program|are|is|imgs?|fmgs?))*\.?\s*$|^\s*(?<part>50\s*/\s*50)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string PartInWords(Match share) => (share.Groups["n"].Value.ToLowerInvariant(), share.Groups["part"].Value.ToLowerInvariant()) switch
    {
        ("", "third") => "~33%",
        ("two", "third") => "~66%",
        ("", "quarter") => "~25%",
        ("three", "quarter") => "~75%",
        ("", _) => "~50%",
        _ => share.Value,
    };

    // "12 (40%)", "40% (12 IMGs)".
    private static readonly Pattern CountBeside = new(
        @"^\s*[0-9]{1,3}\s*(?:imgs?|fmgs?|residents)?\s*\(\s*(?<percent>[0-9]{1,3}(?:\.[0-9]{1,3})?)\s*%\s*\)\s*$"
        + @"|^\s*(?<percent>[0-9]{1,3}(?:\.[0-9]{1,3})?)\s*%\s*\(\s*[0-9]{1,3}\s*(?:imgs?|fmgs?|residents)?\s*\)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "12 residents (8 IMGs)", "8 IMGs out of 12 residents".
    private static readonly Pattern AmongAll = new(
        @"^\s*(?<all>[0-9]{1,3})\s*(?:residents)?\s*\(\s*(?<some>[0-9]{1,3})\s*(?:imgs?|fmgs?)\s*\)\s*$"
        + @"|^\s*(?<some>[0-9]{1,3})\s*(?:imgs?|fmgs?)\s+(?:out\s+of|of|among|in)\s+(?:the\s+)?(?<all>[0-9]{1,3})(?:\s+residents)?\s*\.?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern OfYear = new(@"\s+in\s+20[0-9]{2}\b|\(20[0-9]{2}\)|\b20[0-9]{2}\s*:", RegexOptions.CultureInvariant);

    private static readonly Pattern PartText = new(
        @"^(?:we currently have\s|currently\s|(?<percent>[0-9]{1,3}(?:\.[0-9]{1,3})?)\s*%)?\s*\(?(?<some>[0-9]{1,3})\s*(?:/|of"
        + @"|out of)\s*(?:the\s+)?(?<all>[0-9]{1,3})\)?\s*(?:\((?<percent>[0-9]{1,3}(?:\.[0-9]{1,3})?)\s*%\))?\s*(?:residents"
        + @"|(?:residents )?(?:(?:who )?are )?(?:imgs?|fmgs?))?\.?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Reads a number, such as of positions or of residents; words beside it do no harm, a second figure does.</summary>
    public static CellReading<int?> Count(string text, int atMost)
    {
        var figures = Figures.Of(text);
        if (figures.Numbers is [var number] && number == decimal.Truncate(number) && number <= atMost && figures.Signs is "" or "/"
            && figures.Words.All(w => w is "residents" or "positions" or "position" or "imgs" or "img" or "spots" or "per" or "a" or "year" or "yr" or "categorical"))
        {
            return new((int)number);
        }
        return new(null, $"is not read as a whole number from 0 to {atMost}");
    }
}
