namespace ReapplyKit;

/// <summary>How much US clinical experience the year should add (clauses M9.1 to M9.5).</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class); it comes with its pack.</remarks>
public sealed record UsceRules
{
    internal UsceRules()
    {
    }
}
