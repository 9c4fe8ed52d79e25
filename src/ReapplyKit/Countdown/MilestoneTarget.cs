namespace ReapplyKit.Rules;

/// <summary>A measurable target of a milestone, where the text gives a number.</summary>
/// <param name="Id">Its stable name.</param>
/// <param name="Text">What is counted.</param>
/// <param name="AtLeast">The amount to reach.</param>
/// <param name="AtMost">The upper end of the range the text gives; null where it gives none. Reaching past it is no failure.</param>
/// <param name="Unit">What the amount is counted in.</param>
/// <param name="Clause">The clause that gives the number.</param>
public sealed record MilestoneTarget(string Id, string Text, int AtLeast, int? AtMost, string Unit, ClauseId Clause)
{
    /// <summary>The amount for people, such as <c>2 to 3 months</c>.</summary>
    public string Amount => $"{BandText.Of(AtLeast, AtMost)} {Unit}";

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Text}: {Amount} ({Clause})");
}
