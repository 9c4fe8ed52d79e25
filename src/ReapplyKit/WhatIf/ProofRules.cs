namespace ReapplyKit;

/// <summary>What counts as an answer to each suspect of the diagnosis (clauses C.2 and C.3).</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class); it comes with its pack.</remarks>
public sealed record ProofRules
{
    internal ProofRules()
    {
    }
}
