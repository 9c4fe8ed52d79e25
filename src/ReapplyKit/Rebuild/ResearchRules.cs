namespace ReapplyKit;

/// <summary>Which projects fit into the year (clauses M8.1 to M8.13).</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class); it comes with its pack.</remarks>
public sealed record ResearchRules
{
    internal ResearchRules()
    {
    }
}
