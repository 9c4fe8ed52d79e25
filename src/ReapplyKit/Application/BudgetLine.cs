namespace ReapplyKit;

/// <summary>One item of a budget.</summary>
/// <param name="Kind">What kind of fee it is.</param>
/// <param name="What">What is paid for, in words: <c>Internal Medicine, 43 programs</c>.</param>
/// <param name="Dollars">Whole US dollars; null where the fee is unknown, which is not the same as 0.</param>
/// <param name="Rule">The rule it follows from; null where the pack knows none for the season.</param>
public sealed record BudgetLine(FeeKind Kind, string What, int? Dollars, RuleId? Rule);
