namespace ReapplyKit;

/// <summary>How interviews are practised (clauses M7.5 to M7.16 and M1.7 to M1.17).</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class); it comes with its pack.</remarks>
public sealed record PracticeRules
{
    internal PracticeRules()
    {
    }
}
