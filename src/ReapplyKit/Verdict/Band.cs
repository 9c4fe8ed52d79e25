namespace ReapplyKit.Rules;

/// <summary>A range of a whole-number measure that earns a tier.</summary>
/// <param name="Tier">The tier it earns.</param>
/// <param name="AtLeast">The lowest value of the range; null where it is open below.</param>
/// <param name="AtMost">The highest value of the range; null where it is open above.</param>
/// <param name="Rule">The rule that states it.</param>
public sealed record Band(Tier Tier, int? AtLeast, int? AtMost, RuleId Rule)
{
    /// <summary>The range for people.</summary>
    /// <returns>A text such as <c>225 to 239</c>, <c>240 or more</c> or <c>224 or less</c>.</returns>
    public string Range => BandText.Of(AtLeast, AtMost);
}
