using System.Threading;
using Ardalis.GuardClauses;
using static System.FormattableString;

namespace ReapplyKit.Batch;

/// <summary>
/// The competitiveness table (clause M12.9) for many applicants at once: the same verdicts as
/// <see cref="CompetitivenessRubric.Assess(in ApplicantFacts)"/>, at memory speed.
/// </summary>
public sealed record RubricBatch
{
    // So many rows are judged between two looks at the cancellation.
    internal const int RowsOfARange = 1 << 16;

    private readonly RubricThresholds _thresholds;

    /// <summary>Assesses by a rubric.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure of it, changed by hand, is beyond what a pack may state.</exception>
    public RubricBatch(CompetitivenessRubric rubric)
    {
        Rubric = Guard.Against.Null(rubric);
        _thresholds = RubricThresholds.Of(rubric);
    }

    /// <summary>The rubric judged by.</summary>
    public CompetitivenessRubric Rubric { get; }

    /// <summary>Assesses a cohort: <c>TierSet[] tiers = batch.Assess(cohort);</c></summary>
    /// <param name="cohort">The applicants.</param>
    /// <returns>Their tiers, in the same order.</returns>
    public TierSet[] Assess(ApplicantColumns cohort)
    {
        var tiers = new TierSet[Guard.Against.Null(cohort).Count];
        RubricKernel.Assess(cohort.Rubric, _thresholds, tiers);
        return tiers;
    }

    /// <summary>Assesses a cohort into memory of the caller. Allocates nothing.</summary>
    /// <param name="cohort">The applicants.</param>
    /// <param name="tiers">Where their tiers go, in the same order; as long as the cohort.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public void Assess(ApplicantColumns cohort, Span<TierSet> tiers)
    {
        CheckLength(cohort, tiers.Length);
        RubricKernel.Assess(cohort.Rubric, _thresholds, tiers);
    }

    /// <summary>Assesses a cohort range by range on several threads.</summary>
    /// <param name="cohort">The applicants.</param>
    /// <param name="tiers">Where their tiers go, in the same order; as long as the cohort.</param>
    /// <param name="degree">How many ranges are judged at once, at most; 1 or more.</param>
    /// <param name="progress">Told after each range how many applicants it held, from any thread; null where nobody asks.</param>
    /// <param name="cancellation">Stops before the next range.</param>
    /// <exception cref="ArgumentException">The lengths differ, or the degree is not positive.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; some ranges are judged, others are as they were.</exception>
    public void AssessParallel(
        ApplicantColumns cohort, Memory<TierSet> tiers, int degree, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        CheckLength(cohort, tiers.Length);
        RowRanges.Run(
            cohort.Count, RowsOfARange, degree,
            (first, count) => Assess(cohort.Slice(first, count), tiers.Span.Slice(first, count)), progress, cancellation);
    }

    /// <summary>Assesses a cohort one applicant after the other: the specification over columns.</summary>
    internal void AssessRowByRow(ApplicantColumns cohort, Span<TierSet> tiers)
    {
        CheckLength(cohort, tiers.Length);
        RubricRowByRow.Assess(cohort.Rubric, _thresholds, tiers);
    }

    private static void CheckLength(ApplicantColumns cohort, int tiers)
    {
        Guard.Against.Null(cohort);
        if (tiers != cohort.Count)
            throw new ArgumentException(Invariant($"tiers must have one place for each applicant: {tiers} for {cohort.Count}."), nameof(tiers));
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Rubric}");
}
