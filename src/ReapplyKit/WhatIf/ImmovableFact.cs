namespace ReapplyKit;

/// <summary>A fact that no lever changes, and what it means for its component.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Component">The component it bears on.</param>
/// <param name="Value">What the file says, such as <c>2 years, 3 on 2027-09-01</c>.</param>
/// <param name="Tier">The tier of the component now.</param>
/// <param name="AtSubmission">Its tier on the first submission day by this fact alone; years grow, the rest stays.</param>
/// <param name="Rule">The rule that says why nothing changes it.</param>
public sealed record ImmovableFact(ImmovableKind Kind, RubricComponent Component, string Value, Tier Tier, Tier AtSubmission, RuleId Rule);
