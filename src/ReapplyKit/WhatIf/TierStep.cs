namespace ReapplyKit;

/// <summary>A better tier that levers reach, and the smallest sets that do.</summary>
/// <param name="To">The tier reached.</param>
/// <param name="Sets">Every set that reaches it while no part of it does, by units and then by days.</param>
public sealed record TierStep(Tier To, ValueList<LeverSet> Sets);
