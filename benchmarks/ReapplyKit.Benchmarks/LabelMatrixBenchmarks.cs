using BenchmarkDotNet.Attributes;
using ReapplyKit.Batch;
using ReapplyKit.Rules;

namespace ReapplyKit.Benchmarks;

/// <summary>
/// Labels of 2,000 applicants at 6,300 programs, against filling the same matrix with one label, and against the same labels one pair at a
/// time.
/// </summary>
[MemoryDiagnoser]
[MedianColumn]
public class LabelMatrixBenchmarks
{
    private const int Applicants = 2_000;
    private const int Programs = 6_300;

    private readonly ProgramRules _rules = RulePack.Default.Programs;
    private readonly ValueList<ResidencyProgram> _programs = SyntheticPrograms.Of(Programs);
    private readonly ProgramLabel[] _labels = new ProgramLabel[Applicants * Programs];
    private readonly LabelReasons[] _reasons = new LabelReasons[Applicants * Programs];
    private readonly ApplicantFacts[] _facts;
    private readonly TierSet[] _tiers;
    private readonly ProgramColumns _programColumns;
    private readonly LabelColumns _applicantColumns;
    private readonly LabelMatrix _matrix;

    public LabelMatrixBenchmarks()
    {
        _facts = SyntheticApplicants.Of(Applicants, _programs);
        _tiers = Array.ConvertAll(_facts, facts => _rules.Rubric.Assess(facts));
        (_programColumns, _applicantColumns) = (ProgramColumns.Of(_programs), LabelColumns.Of(_facts));
        _matrix = new LabelMatrix(_rules, _programColumns, _applicantColumns, _tiers);
    }

    [GlobalSetup]
    public void BatchAndOneByOneAgree()
    {
        OneByOne();
        var expected = _labels.ToArray();
        Label();
        if (!_labels.AsSpan().SequenceEqual(expected))
            throw new InvalidOperationException("Batch and one by one differ.");
    }

    [Benchmark(Baseline = true)]
    public void Fill() => _labels.AsSpan().Fill(ProgramLabel.Yellow);

    [Benchmark]
    public void Label() => _matrix.Label(0, Applicants, _labels);

    [Benchmark]
    public void LabelParallel1() => _matrix.LabelParallel(_labels, degree: 1);

    [Benchmark]
    public void LabelParallel2() => _matrix.LabelParallel(_labels, degree: 2);

    [Benchmark]
    public void Explain() => _matrix.Explain(0, Applicants, _reasons);

    [Benchmark]
    public LabelCounts Count() => _matrix.Count();

    [Benchmark]
    public LabelMatrix MakeMatrix() => new(_rules, _programColumns, _applicantColumns, _tiers);

    [Benchmark]
    public void OneByOne()
    {
        for (var row = 0; row < Applicants; row++)
        {
            for (var program = 0; program < Programs; program++)
                _labels[row * Programs + program] = _rules.Label(_facts[row], _programs[program]);
        }
    }
}
