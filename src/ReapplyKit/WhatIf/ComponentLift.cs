namespace ReapplyKit;

/// <summary>What would lift one component of the rubric (clause M12.24).</summary>
/// <param name="Component">The component.</param>
/// <param name="From">Its tier now; competitive ones are left out.</param>
/// <param name="Steps">The better tiers that levers reach; empty where none does, and where the tier is unknown.</param>
/// <param name="StateFirst">The rule that has the file state it first, where the tier is unknown; null elsewhere.</param>
public sealed record ComponentLift(RubricComponent Component, Tier From, ValueList<TierStep> Steps, RuleId? StateFirst);
