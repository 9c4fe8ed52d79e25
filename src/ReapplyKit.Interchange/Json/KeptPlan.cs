namespace ReapplyKit.Interchange;

/// <summary>What a kept plan was made from, and its schedule.</summary>
/// <param name="Pack">The pack it was made by; another stamp means that the rules have changed since.</param>
/// <param name="AsOf">The day it was made for.</param>
/// <param name="Case">The case, with its programs.</param>
/// <param name="Schedule">The schedule; null where the plan does not fit its year.</param>
public sealed record KeptPlan(RulePackStamp Pack, LocalDate AsOf, ReapplicationCase Case, Schedule? Schedule);
