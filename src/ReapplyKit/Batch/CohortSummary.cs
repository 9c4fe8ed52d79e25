using Ardalis.GuardClauses;

namespace ReapplyKit.Batch;

/// <summary>How many applicants of a cohort stand where: by component and tier, by two components at once, and overall.</summary>
/// <remarks>Start from <see cref="Empty"/>.</remarks>
public sealed record CohortSummary
{
    private const int Tables = 4;
    private const int Sets = 2 * TierSet.OpenStepPassed;

    private readonly ValueList<long> _countOfSet;

    private CohortSummary(ReadOnlySpan<long> countOfSet) => _countOfSet = ValueList.Create(countOfSet);

    /// <summary>Nobody.</summary>
    public static CohortSummary Empty { get; } = new(new long[Sets]);

    /// <summary>How many applicants there are.</summary>
    public long Count => Sum(static _ => true);

    /// <summary>How many have at least one component that is unknown.</summary>
    public long CountWithUnknown => Sum(static tiers => tiers.HasUnknown);

    /// <summary>Counts a cohort, in one pass.</summary>
    /// <param name="cohort">The tiers of its applicants, in any order.</param>
    /// <returns>The summary.</returns>
    public static CohortSummary Of(ReadOnlySpan<TierSet> cohort)
    {
        // Neighbours often have the same tiers; in tables of their own they do not wait for each other's count.
        Span<int> tables = stackalloc int[Tables * Sets];
        tables.Clear();
        for (var i = 0; i < cohort.Length; i++)
            tables[(i & (Tables - 1)) * Sets + cohort[i].Packed]++;
        Span<long> counts = stackalloc long[Sets];
        for (var set = 0; set < Sets; set++)
            counts[set] = (long)tables[set] + tables[set + Sets] + tables[set + 2 * Sets] + tables[set + 3 * Sets];
        return new CohortSummary(counts);
    }

    /// <summary>This cohort and another together; nobody may be in both.</summary>
    /// <param name="other">The other cohort.</param>
    /// <returns>The summary of both.</returns>
    public CohortSummary JoinedWith(CohortSummary other)
    {
        Guard.Against.Null(other);
        Span<long> counts = stackalloc long[Sets];
        for (var set = 0; set < Sets; set++)
            counts[set] = _countOfSet[set] + other._countOfSet[set];
        return new CohortSummary(counts);
    }

    /// <summary>How many have exactly these tiers.</summary>
    /// <param name="tiers">The tiers.</param>
    /// <returns>The number.</returns>
    public long CountOf(TierSet tiers) => _countOfSet[tiers.Packed];

    /// <summary>How many have a tier in a component.</summary>
    /// <param name="component">The component.</param>
    /// <param name="tier">The tier; unknown counts those whose file does not say.</param>
    /// <returns>The number.</returns>
    public long CountOf(RubricComponent component, Tier tier) => Sum(tiers => tiers[component] == tier);

    /// <summary>How many have one tier in one component and another in another: a cell of their cross table.</summary>
    /// <param name="component">One component.</param>
    /// <param name="tier">Its tier.</param>
    /// <param name="other">The other component.</param>
    /// <param name="otherTier">Its tier.</param>
    /// <returns>The number.</returns>
    public long CountOf(RubricComponent component, Tier tier, RubricComponent other, Tier otherTier) =>
        Sum(tiers => tiers[component] == tier && tiers[other] == otherTier);

    /// <summary>How many have a verdict on the whole file.</summary>
    /// <param name="tier">The verdict, as <see cref="TierSet.Overall"/> gives it; unknown counts those of whom too little is known, too.</param>
    /// <returns>The number.</returns>
    public long CountOverall(Tier tier) => Sum(tiers => tiers.Overall == tier);

    private long Sum(Func<TierSet, bool> isCounted)
    {
        var sum = 0L;
        for (var set = 0; set < Sets; set++)
            sum += _countOfSet[set] > 0 && isCounted(TierSet.Unpack((ushort)set)) ? _countOfSet[set] : 0;
        return sum;
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Count} applicants, {CountWithUnknown} with something unknown");
}
