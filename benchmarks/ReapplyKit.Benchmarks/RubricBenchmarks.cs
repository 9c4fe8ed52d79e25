using BenchmarkDotNet.Attributes;
using ReapplyKit.Rules;

namespace ReapplyKit.Benchmarks;

/// <summary>The rubric on bare facts against the same table written by hand.</summary>
[MemoryDiagnoser]
public class RubricBenchmarks
{
    private readonly CompetitivenessRubric _rubric = RulePack.Default.Rubric;

    private readonly ApplicantFacts _facts = new()
    {
        Step1 = ExamFacts.Passed(attempts: 1),
        Step1GapMonths = 12,
        Step2Ck = ExamFacts.Passed(score: 231, attempts: 1),
        YearsSinceGraduation = 4,
        UsceRotations = 2,
        Letters = new LetterFacts(total: 4, strongUs: 2, weak: 1),
    };

    [GlobalSetup]
    public void BothMeanTheSame() =>
        Agreement.Check(RandomPool.Facts(10_000), facts => _rubric.Assess(facts), facts => HandWrittenRubric.Assess(facts));

    [Benchmark]
    public TierSet Rubric() => _rubric.Assess(_facts);

    [Benchmark(Baseline = true)]
    public TierSet HandWritten() => HandWrittenRubric.Assess(_facts);
}
