namespace ReapplyKit;

/// <summary>How outside opinions are weighed, and when they force the choice of specialty (clauses M12.18 to M12.26 and M10.7 to M10.9).</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class); it comes with its pack.</remarks>
public sealed record OpinionRules
{
    internal OpinionRules()
    {
    }
}
