namespace ReapplyKit;

/// <summary>What each of the four identities of the year entails (clauses M11.10 to M11.14).</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class); it comes with its pack.</remarks>
public sealed record ActivityRules
{
    internal ActivityRules()
    {
    }
}
