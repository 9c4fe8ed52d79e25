namespace ReapplyKit.Rules;

/// <summary>
/// One check of the mid-year audit (clauses M6.2 to M6.6): a milestone that should be done, or a target that should be reached.
/// </summary>
/// <param name="Text">What should be so.</param>
/// <param name="Milestone">The milestone that shows it; null where a target does.</param>
/// <param name="Target">The target that shows it; null where a milestone does.</param>
/// <param name="Clauses">The clauses it comes from.</param>
public sealed record AuditCheck(string Text, MilestoneId? Milestone, string? Target, ValueList<ClauseId> Clauses)
{
    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Text}");
}
