using System.Runtime.CompilerServices;
using ReapplyKit.Batch;

namespace ReapplyKit.Tests;

public sealed class RubricBatchTests
{
    private const int Ranges = 5;

    private static readonly RubricBatch Batch = new(RulePack.Default.Rubric);

    internal static readonly ApplicantFacts Weak = new()
    {
        Step1 = ExamFacts.Passed(attempts: 1),
        Step1GapMonths = 25,
        Step2Ck = ExamFacts.Passed(score: 239, attempts: 1),
        YearsSinceGraduation = 6,
        UsceRotations = 3,
        Letters = null,
    };

    [Fact]
    public void A_tier_set_takes_two_bytes_as_the_batch_writes_them() => Assert.Equal(2, Unsafe.SizeOf<TierSet>());

    [Fact]
    public void Every_row_of_a_pool_has_the_tiers_worked_out_by_hand()
    {
        var pool = ApplicantColumns.Of(Enumerable.Repeat(Weak, 100).ToArray());
        var tiers = new TierSet[100];
        Batch.Assess(pool, tiers);

        Assert.All(tiers, t => Assert.Equal(
            new TierSet(Tier.Borderline, Tier.Borderline, Tier.Concerning, Tier.Competitive, Tier.Unknown), t));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Progress_sums_to_the_pool_and_every_range_is_judged(int degree)
    {
        var pool = LargePool();
        var (tiers, told) = (new TierSet[pool.Count], 0);
        Batch.AssessParallel(pool, tiers, degree, new Told(count => Interlocked.Add(ref told, count)));

        Assert.Equal(pool.Count, told);
        Assert.Equal(0, tiers.Count(t => t == default));
    }

    [Fact]
    public void Cancellation_stops_before_the_next_range()
    {
        var pool = LargePool();
        var (tiers, told) = (new TierSet[pool.Count], 0);
        using var cancellation = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => Batch.AssessParallel(pool, tiers, degree: 1, new Told(count =>
        {
            told += count;
            cancellation.Cancel();
        }), cancellation.Token));

        Assert.Equal(RubricBatch.RowsOfARange, told);
        Assert.Equal(told, tiers.Count(t => t != default));
    }

    [Fact]
    public void Tiers_must_be_as_many_as_applicants()
    {
        Assert.ThrowsAny<ArgumentException>(() => Batch.Assess(ApplicantColumns.Of(Weak), new TierSet[2]));
        Assert.ThrowsAny<ArgumentException>(() => Batch.AssessParallel(ApplicantColumns.Of(Weak), Array.Empty<TierSet>(), degree: 1));
        Assert.ThrowsAny<ArgumentException>(() => Batch.AssessParallel(ApplicantColumns.Of(Weak), new TierSet[1], degree: 0));
    }

    private static ApplicantColumns LargePool()
    {
        var facts = new ApplicantFacts[(Ranges - 1) * RubricBatch.RowsOfARange + 17];
        Array.Fill(facts, Weak);
        return ApplicantColumns.Of(facts);
    }

    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
