using ReapplyKit.Batch;

namespace ReapplyKit.Tests;

[Collection(nameof(Alone))]
public sealed class BatchAllocationTests
{
    [Fact]
    public void Judging_a_pool_allocates_nothing()
    {
        var batch = new RubricBatch(RulePack.Default.Rubric);
        var pool = ApplicantColumns.Of(Enumerable.Repeat(RubricBatchTests.Weak, 1000).ToArray());
        var tiers = new TierSet[1000];

        Assert.Equal(0, Allocation.Of(() => batch.Assess(pool, tiers)));
    }

    [Fact]
    public void Judging_bare_facts_allocates_nothing()
    {
        var (rubric, facts) = (RulePack.Default.Rubric, RubricBatchTests.Weak with { Letters = new LetterFacts(3, 1, 1, 1) });

        Assert.Equal(0, Allocation.Of(() => rubric.Assess(facts)));
    }

    [Fact]
    public void Labelling_counting_and_explaining_rows_allocates_nothing()
    {
        var matrix = LabelMatrixRunTests.Of(applicants: 5);
        var (applicants, pairs) = (matrix.Applicants.Count, matrix.Applicants.Count * matrix.Programs.Count);
        var (labels, reasons) = (new ProgramLabel[pairs], new LabelReasons[pairs]);
        var (tally, counts) = (new LabelTally(matrix.Plan), new int[LabelTally.Labels]);

        Assert.Equal(0, Allocation.Of(() => matrix.Label(0, applicants, labels)));
        Assert.Equal(0, Allocation.Of(() => matrix.Explain(0, applicants, reasons)));
        Assert.Equal(0, Allocation.Of(() =>
        {
            for (var row = 0; row < applicants; row++)
                tally.Add(row, counts);
        }));
    }
}
