using BenchmarkDotNet.Attributes;
using ReapplyKit.Batch;
using ReapplyKit.Rules;
using RulesEngine.Models;

namespace ReapplyKit.Benchmarks;

/// <summary>
/// The rubric, one applicant at a time and in batch, against the same table as expressions of microsoft/RulesEngine: the time of one
/// applicant.
/// </summary>
[MemoryDiagnoser]
public class RulesEngineBenchmarks
{
    private const string Table = "table";
    private const int Applicants = 100;
    private const int InBatch = 100_000;

    // Outcomes are numbers: 2 passed, 3 failed. The first word is the component's place, the second the tier's number.
    private static readonly (int Component, Tier Tier, string Holds)[] Rows =
    [
        (0, Tier.Concerning, "a.Step1Outcome == 3 || a.Step1AttemptsLow > 1"),
        (0, Tier.Competitive, "a.Step1Outcome == 2 && a.Step1AttemptsHigh == 1 && a.Step1AttemptsLow == 1 && a.GapHigh <= 24"),
        (0, Tier.Borderline, "a.Step1Outcome == 2 && a.Step1AttemptsHigh == 1 && a.Step1AttemptsLow == 1 && a.GapLow > 24"),
        (1, Tier.Concerning, "a.Step2CkOutcome == 3 || a.Step2CkAttemptsLow > 1 || (a.Score > 0 && a.Score < 225)"),
        (1, Tier.Borderline, "a.Step2CkOutcome != 3 && a.Step2CkAttemptsHigh == 1 && a.Step2CkAttemptsLow == 1 && a.Score >= 225 && a.Score < 240"),
        (1, Tier.Competitive, "a.Step2CkOutcome != 3 && a.Step2CkAttemptsHigh == 1 && a.Step2CkAttemptsLow == 1 && a.Score >= 240"),
        (2, Tier.Competitive, "a.YearsHigh <= 2"),
        (2, Tier.Borderline, "a.YearsLow >= 3 && a.YearsHigh <= 5"),
        (2, Tier.Concerning, "a.YearsLow > 5"),
        (3, Tier.Concerning, "a.UsceHigh == 0"),
        (3, Tier.Borderline, "a.UsceLow >= 1 && a.UsceHigh <= 2"),
        (3, Tier.Competitive, "a.UsceLow >= 3"),
        (4, Tier.Competitive, "a.HasLetters && a.StrongLow >= 3"),
        (4, Tier.Borderline, "a.HasLetters && a.StrongHigh < 3 && a.Letters > 0 && a.WeakHigh * 2 <= a.Letters"),
        (4, Tier.Concerning, "a.HasLetters && a.StrongHigh < 3 && (a.Letters == 0 || a.WeakLow * 2 > a.Letters)"),
    ];

    private readonly CompetitivenessRubric _rubric = RulePack.Default.Rubric;
    private readonly ApplicantFacts[] _pool = RandomPool.Facts(Applicants);
    private readonly RubricBatch _batch = new(RulePack.Default.Rubric);
    private readonly ApplicantColumns _columns = ApplicantColumns.Of(RandomPool.Facts(InBatch));
    private readonly TierSet[] _tiers = new TierSet[InBatch];
    private readonly PlainApplicant[] _plain = [.. RandomPool.Facts(Applicants).Select(f => new PlainApplicant(f))];

    private readonly RulesEngine.RulesEngine _engine = new(
    [
        new Workflow
        {
            WorkflowName = Table,
            Rules = Rows.Select((row, at) => new RulesEngine.Models.Rule { RuleName = $"{at}", Expression = row.Holds }).ToArray(),
        },
    ]);

    [GlobalSetup]
    public void BothMeanTheSame() => Agreement.Check(_pool, f => _rubric.Assess(f), f => ByEngine(new PlainApplicant(f)));

    [Benchmark(Baseline = true, OperationsPerInvoke = InBatch)]
    public void Batch() => _batch.Assess(_columns, _tiers);

    [Benchmark(OperationsPerInvoke = Applicants)]
    public int Rubric()
    {
        var sum = 0;
        foreach (ref readonly var facts in _pool.AsSpan())
            sum += _rubric.Assess(facts).Packed;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Applicants)]
    public int Engine()
    {
        var sum = 0;
        foreach (var applicant in _plain)
            sum += ByEngine(applicant).Packed;
        return sum;
    }

    private TierSet ByEngine(PlainApplicant applicant)
    {
        Span<Tier> tiers = stackalloc Tier[TierSet.ComponentCount];
        tiers.Clear();
        var results = _engine.ExecuteAllRulesAsync(Table, new RuleParameter("a", applicant)).AsTask().GetAwaiter().GetResult();
        for (var at = 0; at < Rows.Length; at++)
        {
            if (results[at].IsSuccess)
                tiers[Rows[at].Component] = Rows[at].Tier;
        }
        return new TierSet(
            tiers[0], tiers[1], tiers[2], tiers[3], tiers[4],
            TierSet.OpenPass(tiers[0], (ExamOutcome)applicant.Step1Outcome) | TierSet.OpenPass(tiers[1], (ExamOutcome)applicant.Step2CkOutcome));
    }
}
