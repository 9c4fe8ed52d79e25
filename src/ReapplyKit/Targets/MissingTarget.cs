namespace ReapplyKit;

/// <summary>A target that the text wants and nobody has set.</summary>
/// <param name="AnyOf">The kinds of which any one would do.</param>
/// <param name="Why">What makes it wanted in this case.</param>
/// <param name="Rule">The rule that wants it.</param>
public sealed record MissingTarget(ValueList<TargetKind> AnyOf, string Why, RuleId Rule);
