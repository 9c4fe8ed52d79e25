namespace ReapplyKit;

/// <summary>What one main activity carries of the plan's own work (clauses M11.11 to M11.14).</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Carries">The share of the time budget that the activity itself fills; null where the plan comes beside it.</param>
/// <param name="Rule">The rule that states it.</param>
internal sealed record ActivityRule(MainActivity Activity, WorkKind? Carries, RuleId Rule);
