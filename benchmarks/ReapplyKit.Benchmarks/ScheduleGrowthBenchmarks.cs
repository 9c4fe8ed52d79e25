using BenchmarkDotNet.Attributes;
using NodaTime;
using ReapplyKit.Rules;

namespace ReapplyKit.Benchmarks;

/// <summary>Dating made-up countdowns of growing size: the time of one milestone should hardly grow.</summary>
[MemoryDiagnoser]
public class ScheduleGrowthBenchmarks
{
    // So many links stand in a row, whatever the size, so that every countdown fits its season.
    private const int LongestChain = 40;

    private static readonly LocalDate AsOf = new(2026, 11, 23);
    private readonly Season _season = RulePack.Default.Seasons.Next(AsOf);
    private CountdownTemplate _countdown = RulePack.Default.Countdown;

    [Params(100, 1_000, 10_000)]
    public int Milestones { get; set; }

    [GlobalSetup]
    public void Build()
    {
        var like = RulePack.Default.Countdown;
        var pattern = like.Milestones.Where(m => m.From.Month > 1 && m is { When: null, Decides: null, NotBefore: null }).ToValueList();
        var apart = Math.Max(1, Milestones / LongestChain);
        var made = Enumerable.Range(0, Milestones).Select(i => pattern[i % pattern.Count] with
        {
            Id = MilestoneId.Parse($"made-{i}"),
            MinDays = 1 + i % 3,
            After = i < apart ? [] : [new Prerequisite(MilestoneId.Parse($"made-{i - apart}"), i % 2)],
        });
        _countdown = new CountdownTemplate(made.ToValueList(), like.Guidance, [], like.Corrections, like.Seasons);
    }

    [Benchmark]
    public Schedule Schedule() => _countdown.Schedule(_season, AsOf, YearDecisions.Undecided);
}
