namespace ReapplyKit;

/// <summary>How long after the exam its result comes.</summary>
/// <param name="Days">Days within which it comes as a rule.</param>
/// <param name="AllowDays">Days to allow for it.</param>
/// <param name="Rule">The rule that states it.</param>
internal sealed record ResultLag(int Days, int AllowDays, RuleId Rule);
