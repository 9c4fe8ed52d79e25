namespace ReapplyKit;

/// <summary>What is submitted, or accepted since; work under way does not count (clause M11.6). What is not stated makes a range.</summary>
/// <param name="Abstracts">Abstracts submitted.</param>
/// <param name="Posters">Posters submitted.</param>
/// <param name="Manuscripts">Manuscripts submitted.</param>
/// <param name="Rule">The rule by which they count.</param>
public sealed record ResearchTally(Quantity Abstracts, Quantity Posters, Quantity Manuscripts, RuleId Rule);
