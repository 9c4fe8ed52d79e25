namespace ReapplyKit;

/// <summary>Whether one design suits the year (clauses M8.3 to M8.7).</summary>
/// <param name="Kind">The design.</param>
/// <param name="IsPortable">Whether it suits the year.</param>
/// <param name="Rule">The rule that states it.</param>
internal sealed record ProjectDesign(ProjectKind Kind, bool IsPortable, RuleId Rule);
