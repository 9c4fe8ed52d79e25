using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>
/// Parts a visa cell that tells what several sources say, or what was said and then changed: <c>FREIDA: J-1, H-1B. Website: J-1 only</c>,
/// <c>J-1/H-1B. Update: J-1 only</c>. What is newer holds; what sources contradict each other on is unknown.
/// </summary>
internal static class VisaSources
{
    private const string Source = @"(?:(?:on|per|from)\s+)?(?:the\s+|their\s+)?(?:freida|residency\s+explorer|(?:program'?s?\s+|hospital\s+|gme\s+)?web\s?(?:site|page)|web|site|(?:program\s+)?coordinator|pc|pd|apd|gme(?:\s+office)?|e-?mail|phone)";
    private const string Change = @"(?:update[ds]?|edit(?:ed)?|new|now|latest|changed?|correction)(?:\s+(?:(?:in|on|as\s+of)\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*)?(?:[0-9]{1,2}/)?(?:20[0-9]{2}|[0-9]{1,2})?)?";

    /// <summary>The policy of such a cell; null where the cell is no such one.</summary>
    public static VisaPolicy? Read(string text, Func<string, VisaPolicy> read)
    {
        var (isChange, parts) = Parts(text);
        if (parts.Count < 2)
            return null;
        var policy = read(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            var next = read(part);
            policy = new VisaPolicy(
                Joined(policy.J1, next.J1, J1.IsMatch(part), isChange), Joined(policy.H1B, next.H1B, H1B.IsMatch(part), isChange),
                next.Step3ForH1B == Step3Demand.Unknown ? policy.Step3ForH1B : next.Step3ForH1B, Joined(policy.Other, next.Other, isNamed: false, isChange),
                policy.UsCitizensOnly == next.UsCitizensOnly || isChange ? next.UsCitizensOnly : null);
        }
        return policy;
    }

    private static (bool IsChange, List<string> Parts) Parts(string text)
    {
        if (Changed.Match(text) is { Success: true } changed)
            return (true, [changed.Groups["before"].Value, changed.Groups["after"].Value]);
        if (Seasons.Match(text) is { Success: true } seasons && string.CompareOrdinal(seasons.Groups["one"].Value, seasons.Groups["two"].Value) < 0)
            return (true, [seasons.Groups["before"].Value, seasons.Groups["after"].Value]);
        var sources = Sources.Matches(text);
        return sources.Count < 2 || sources[0].Index > 0 ? (false, [])
            : (false, [.. sources.Select((s, at) => text[(s.Index + s.Length)..(at + 1 < sources.Count ? sources[at + 1].Index : text.Length)].Trim(' ', '.', ',', ';', '|', '/', '-'))]);
    }

    // A source that lists others and leaves a type out does not take it back, nor does it confirm it.
    private static Sponsorship Joined(Sponsorship before, Sponsorship next, bool isNamed, bool isChange) => next switch
    {
        _ when before == next => next,
        Sponsorship.Unknown when !isNamed => before,
        Sponsorship.NotListed => before == Sponsorship.Sponsored ? Sponsorship.Unknown : before,
        _ when isChange || before == Sponsorship.NotListed => next,
        _ => Sponsorship.Unknown,
    };

    private static readonly Pattern Changed = new(@"^\s*(?<before>.*\b(?:j-?\s?1|h-?\s?1).*?)[\s.,;:(|-]+\b" + Change + @"\s*[:–—-]+\s*(?<after>.*\b(?:j-?\s?1|h-?\s?1).*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private static readonly Pattern Seasons = new(
        @"^\s*(?<one>20[0-9]{2})\s*[:–—-]\s*(?<before>[^;|.]*\b(?:j-?\s?1|h-?\s?1)[^;|.]*)[;|.,]\s*(?<two>20[0-9]{2})\s*[:–—-]\s*(?<after>.*\b(?:j-?\s?1|h-?\s?1).*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Sources = new(@"(?:^|(?<=[.,;|/)-]))\s*" + Source + @"\b(?:\s+says?)?\s*[:–—-]?\s*(?=[^.;|]*\b(?:j-?\s?1|h-?\s?1))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern J1 = new(@"\bj-?\s?1", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern H1B = new(@"\bh-?\s?1", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
