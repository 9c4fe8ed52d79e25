namespace ReapplyKit;

/// <summary>How long after the exam its result comes.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class).</remarks>
/// <param name="Days">Days within which it comes as a rule.</param>
/// <param name="AllowDays">Days to allow for it.</param>
/// <param name="Rule">The rule that states it.</param>
public sealed record ResultLag(int Days, int AllowDays, RuleId Rule);
