namespace ReapplyKit;

/// <summary>What is submitted, or accepted since; work under way does not count (clause M11.6). What is not stated makes a range.</summary>
public sealed record ResearchTally
{
    internal ResearchTally(Quantity abstracts, Quantity posters, Quantity manuscripts, RuleId rule) =>
        (Abstracts, Posters, Manuscripts, Rule) = (abstracts, posters, manuscripts, rule);

    /// <summary>Abstracts submitted.</summary>
    public Quantity Abstracts { get; internal init; }

    /// <summary>Posters submitted.</summary>
    public Quantity Posters { get; internal init; }

    /// <summary>Manuscripts submitted.</summary>
    public Quantity Manuscripts { get; internal init; }

    /// <summary>What is submitted in specialties that do not count, such as <c>1 in General Surgery</c>.</summary>
    public ValueList<string> CountedApart { get; internal init; }

    /// <summary>The rule by which they count.</summary>
    public RuleId Rule { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Abstracts} abstracts, {Posters} posters, {Manuscripts} manuscripts");
}
