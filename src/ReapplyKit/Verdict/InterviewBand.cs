namespace ReapplyKit.Rules;

/// <summary>A range of interview counts, what it points to, and where to look first.</summary>
/// <param name="AtLeast">The fewest interviews of the band.</param>
/// <param name="AtMost">The most interviews of the band; null where it is open above.</param>
/// <param name="Rule">The rule that states it.</param>
/// <param name="LooksFor">The kinds of evidence the band suspects, what is procedural first.</param>
/// <param name="Supposes">What the band alone suggests, in order, where the file shows nothing of it.</param>
/// <param name="AlsoWeak">The kinds of evidence of what else is weak and does not explain this number of interviews.</param>
public sealed record InterviewBand(
    int AtLeast,
    int? AtMost,
    RuleId Rule,
    ValueList<SuspectKind> LooksFor,
    ValueList<WeaknessKind> Supposes,
    ValueList<SuspectKind> AlsoWeak)
{
    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{AtLeast} to {AtMost} interviews ({Rule})");
}
