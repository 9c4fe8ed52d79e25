namespace ReapplyKit;

/// <summary>What the rules of a pack may cite: its clauses, and the rules that have been read so far.</summary>
/// <param name="Clauses">The clauses there are.</param>
/// <param name="Article">The rules of the library's own pack, from which others depart.</param>
internal sealed record PackCitations(IReadOnlySet<ClauseId> Clauses, RuleBook Article)
{
    public HashSet<RuleId> Rules { get; } = [];
}
