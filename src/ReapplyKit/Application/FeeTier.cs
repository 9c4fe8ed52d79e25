namespace ReapplyKit.Rules;

/// <summary>What the programs of one specialty cost from a number on: each its price, or all together one.</summary>
/// <param name="From">The first program of the tier, counted from 1 within its specialty.</param>
/// <param name="To">The last program of the tier; null where it has no end.</param>
/// <param name="Dollars">Whole US dollars.</param>
/// <param name="IsFlat">Whether the dollars pay for all of the tier at once, however few; otherwise they pay for each program.</param>
public sealed record FeeTier(int From, int? To, int Dollars, bool IsFlat)
{
    internal int Of(int programs)
    {
        var inside = Math.Min(programs, To ?? programs) - From + 1;
        return inside <= 0 ? 0 : IsFlat ? Dollars : inside * Dollars;
    }
}
