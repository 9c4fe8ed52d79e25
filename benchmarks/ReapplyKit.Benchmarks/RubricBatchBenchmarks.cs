using System.Text;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using ReapplyKit.Batch;
using ReapplyKit.Rules;

namespace ReapplyKit.Benchmarks;

/// <summary>
/// The rubric on sixteen million applicants in columns, against a pass that only reads the columns and writes as much, and against judging
/// row by row.
/// </summary>
[MemoryDiagnoser]
public class RubricBatchBenchmarks
{
    private const int Applicants = 16_000_000;

    private readonly RubricBatch _batch = new(RulePack.Default.Rubric);
    private readonly RubricBatch _otherPack = new(OtherRubric());
    private readonly ApplicantColumns _pool = RandomPool.Columns(Applicants);
    private readonly TierSet[] _tiers = new TierSet[Applicants];

    [GlobalSetup]
    public void BatchAndRowByRowAgree()
    {
        var rowByRow = new TierSet[Applicants];
        foreach (var batch in new[] { _batch, _otherPack })
        {
            batch.Assess(_pool, _tiers);
            batch.AssessRowByRow(_pool, rowByRow);
            if (!_tiers.AsSpan().SequenceEqual(rowByRow))
                throw new InvalidOperationException("Batch and row by row differ.");
        }
    }

    [Benchmark(Baseline = true)]
    public void ReadAndWriteOnly() => ColumnPass.Run(_pool.Rubric, _tiers);

    [Benchmark]
    public void Batch() => _batch.Assess(_pool, _tiers);

    [Benchmark]
    public void BatchOtherPack() => _otherPack.Assess(_pool, _tiers);

    [Benchmark]
    public void BatchParallel1() => _batch.AssessParallel(_pool, _tiers, degree: 1);

    [Benchmark]
    public void BatchParallel2() => _batch.AssessParallel(_pool, _tiers, degree: 2);

    [Benchmark]
    public void RowByRow() => _batch.AssessRowByRow(_pool, _tiers);

    [Benchmark]
    public CohortSummary Summary() => CohortSummary.Of(_tiers);

    // Other thresholds, and years that are better the more they are.
    private static CompetitivenessRubric OtherRubric()
    {
        var rubric = Rules()["rubric"]!.DeepClone();
        rubric["step1"]!["longestOrdinaryGapMonths"] = 36;
        rubric["letters"]!["strongUsLetters"] = 2;
        var scores = rubric["step2Ck"]!["scores"]!;
        (scores[0]!["atMost"], scores[1]!["atLeast"], scores[1]!["atMost"], scores[2]!["atLeast"]) = (214, 215, 229, 230);
        var years = rubric["yearsSinceGraduation"]!["bands"]!;
        (years[0]!["tier"], years[2]!["tier"]) = ("concerning", "competitive");
        var pack = new JsonObject
        {
            ["id"] = "other",
            ["version"] = "1.0.0",
            ["effective"] = "2026-01-01",
            ["extends"] = "countdown-article",
            ["rubric"] = rubric,
        };
        return RulePack.Parse(Encoding.UTF8.GetBytes(pack.ToJsonString())).AsT0.Rubric;
    }

    private static JsonNode Rules()
    {
        using var seed = typeof(RulePack).Assembly.GetManifestResourceStream("rules.json")!;
        return JsonNode.Parse(seed)!;
    }
}
