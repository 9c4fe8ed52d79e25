using System.Globalization;

namespace ReapplyKit;

/// <summary>Reads three bands and checks that they cover every value once, with tiers that rise or fall in order.</summary>
internal static class BandTableReader
{
    /// <summary>
    /// The highest figure of counts: one above it could not be told from others in the columns of batch scoring, a byte each.
    /// </summary>
    public const int HighestCount = 250;

    public const string WhyNoHigherCount = "; batch scoring holds counts in a byte and could not tell higher ones apart";

    public static BandTable OfScores(JsonCursor at, RuleRegister rules) =>
        Read(at, b => ReadBand(b, rules, Attempt.HighestScore, "; no score is higher"));

    public static BandTable OfCounts(JsonCursor at, RuleRegister rules) =>
        Read(at, b => ReadBand(b, rules, HighestCount, WhyNoHigherCount));

    private static BandTable Read(JsonCursor at, Func<JsonCursor, Band> read)
    {
        var before = at.Log.Count;
        var bands = at.Required().Items().Select(read).ToArray();
        // A band that cannot be read is one problem; what it leaves open follows from it.
        if (at.Log.Count > before)
            return Unreadable;
        Array.Sort(bands, (a, b) => (a.AtLeast ?? int.MinValue).CompareTo(b.AtLeast ?? int.MinValue));
        if (bands.Length != 3)
        {
            at.Problem("exactly three bands are needed");
        }
        else if (bands[0].AtLeast is not null || bands[2].AtMost is not null)
        {
            at.Problem("gap: the lowest band is open below and the highest open above");
        }
        else
        {
            CheckNeighbours(at, bands[0], bands[1]);
            CheckNeighbours(at, bands[1], bands[2]);
            if ((bands[0].Tier, bands[1].Tier, bands[2].Tier) is not (
                (Tier.Competitive, Tier.Borderline, Tier.Concerning) or (Tier.Concerning, Tier.Borderline, Tier.Competitive)))
                at.Problem("the tiers must run competitive, borderline, concerning or the other way round");
        }
        return at.Log.IsEmpty ? new BandTable(ValueList.Create<Band>(bands)) : Unreadable;
    }

    /// <summary>Stands in while a pack with problems is read to its end; such a pack is never handed out.</summary>
    private static BandTable Unreadable { get; } = new(
    [
        new Band(Tier.Concerning, null, 0, RuleId.Parse("unreadable")),
        new Band(Tier.Borderline, 1, 1, RuleId.Parse("unreadable")),
        new Band(Tier.Competitive, 2, null, RuleId.Parse("unreadable")),
    ]);

    private static Band ReadBand(JsonCursor at, RuleRegister rules, int highest, string whyNoHigher) => new(
        at["tier"].Required().Word<Tier>() ?? Tier.Unknown,
        at["atLeast"].Whole(0, highest, whyNoHigher),
        at["atMost"].Whole(0, highest, whyNoHigher),
        rules.Read(at, "tier", "atLeast", "atMost"));

    private static void CheckNeighbours(JsonCursor at, Band lower, Band upper)
    {
        if (lower.AtMost is not { } end || upper.AtLeast is not { } start)
            at.Problem("gap: neighbouring bands both state where they meet");
        else if (start > end + 1)
            at.Problem(string.Create(CultureInfo.InvariantCulture, $"gap: no band holds {end + 1} to {start - 1}"));
        else if (start < end + 1)
            at.Problem(string.Create(CultureInfo.InvariantCulture, $"overlap: two bands hold {start} to {end}"));
    }
}
