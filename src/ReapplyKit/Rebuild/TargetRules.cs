namespace ReapplyKit;

/// <summary>The measurable targets of the year (clauses M11.2 to M11.9).</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class); it comes with its pack.</remarks>
public sealed record TargetRules
{
    internal TargetRules()
    {
    }
}
