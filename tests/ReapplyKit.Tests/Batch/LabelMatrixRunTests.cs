using ReapplyKit.Batch;

namespace ReapplyKit.Tests;

/// <summary>How a matrix is worked through: range by range, and only where there is room.</summary>
public sealed class LabelMatrixRunTests
{
    private const int Applicants = 3 * LabelMatrix.RowsOfARange + 5;
    private const int Programs = 70;

    private static readonly LabelMatrix Matrix = Of(Applicants);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Progress_sums_to_the_applicants(int degree)
    {
        var (labelled, counted) = (0, 0);
        Matrix.LabelParallel(new ProgramLabel[Applicants * Programs], degree, new Told(count => Interlocked.Add(ref labelled, count)));
        Matrix.Count(degree, new Told(count => Interlocked.Add(ref counted, count)));

        Assert.Equal((Applicants, Applicants), (labelled, counted));
    }

    [Fact]
    public void Cancellation_stops_before_the_next_range()
    {
        var (labels, told) = (Enumerable.Repeat((ProgramLabel)9, Applicants * Programs).ToArray(), 0);
        using var cancellation = new CancellationTokenSource();
        var stop = new Told(count =>
        {
            told += count;
            cancellation.Cancel();
        });
        Assert.Throws<OperationCanceledException>(() => Matrix.LabelParallel(labels, degree: 1, stop, cancellation.Token));

        Assert.Equal(LabelMatrix.RowsOfARange, told);
        Assert.Equal(told * Programs, labels.Count(l => l != (ProgramLabel)9));
        Assert.Throws<OperationCanceledException>(() => Matrix.Count(degree: 1, cancellation: cancellation.Token));
    }

    [Fact]
    public void There_must_be_exactly_one_place_for_each_pair_of_rows_that_there_are()
    {
        var refused = Assert.Throws<ArgumentException>(() => Matrix.Label(0, 1, new ProgramLabel[Programs + 1]));
        Assert.Equal("labels", refused.ParamName);
        Assert.Contains(FormattableString.Invariant($"{Programs + 1} for 1 applicants × {Programs} programs"), refused.Message, StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => Matrix.Explain(0, 2, new LabelReasons[Programs]));
        Assert.ThrowsAny<ArgumentException>(() => Matrix.LabelParallel(new ProgramLabel[Programs], degree: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Matrix.Label(Applicants, 1, new ProgramLabel[Programs]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Matrix.Label(-1, 1, new ProgramLabel[Programs]));
        Matrix.Label(Applicants, 0, []);
    }

    [Fact]
    public void Labels_come_as_an_array_as_well()
    {
        var labels = new ProgramLabel[2 * Programs];
        Matrix.Label(1, 2, labels);

        Assert.Equal(labels, Matrix.Label(1, 2));
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => Matrix.Label(0, Applicants + 1)).ParamName);
    }

    [Fact]
    public void The_degree_is_positive_and_tiers_are_as_many_as_applicants()
    {
        Assert.ThrowsAny<ArgumentException>(() => Matrix.Count(degree: 0));
        Assert.ThrowsAny<ArgumentException>(() => new LabelMatrix(Matrix.Rules, Matrix.Programs, Matrix.Applicants, new TierSet[Applicants - 1]));
    }

    [Fact]
    public void Counts_are_asked_for_rows_and_labels_that_there_are()
    {
        var counts = Of(1).Count();
        Assert.Equal("applicant", Assert.Throws<ArgumentOutOfRangeException>(() => counts.OfApplicant(1, ProgramLabel.Green)).ParamName);
        Assert.Equal("program", Assert.Throws<ArgumentOutOfRangeException>(() => counts.OfProgram(-1, ProgramLabel.Green)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => counts.OfProgram(0, (ProgramLabel)5));
        Assert.Throws<ArgumentOutOfRangeException>(() => counts.Summary.CountOf((ProgramLabel)5));
    }

    // The first applicant is tied to the last program.
    internal static LabelMatrix Of(int applicants)
    {
        var programs = Enumerable.Range(0, Programs).Select(i => new ResidencyProgram { Name = FormattableString.Invariant($"Program {i}") });
        ApplicantFacts tied = new() { Visa = VisaNeed.NotNeeded, Connections = [new("Program 69||", ConnectionKind.Usce)] };
        return new LabelCase([tied, .. new ApplicantFacts[applicants - 1]], programs.ToValueList(), 0, 0).MatrixOf(RulePack.Default.Programs);
    }

    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
