using BenchmarkDotNet.Attributes;
using NodaTime;
using ReapplyKit.Rules;

namespace ReapplyKit.Benchmarks;

/// <summary>
/// Dating the default countdown, against two topological passes over the same graph: one that orders the milestones as they come from a
/// pack, and a bare one that only counts prerequisites off over arrays made beforehand and yields nothing.
/// </summary>
[MemoryDiagnoser]
public class ScheduleBenchmarks
{
    private static readonly LocalDate AsOf = new(2026, 11, 23);
    private readonly CountdownTemplate _countdown = RulePack.Default.Countdown;
    private readonly Season _season = RulePack.Default.Seasons.Next(AsOf);
    private readonly YearDecisions _decisions = new() { Specialty = SpecialtyChoice.Same, MainActivity = MainActivity.ObserverExtern, Step3 = true };
    private readonly Dictionary<MilestoneId, Milestone> _milestones = RulePack.Default.Countdown.Milestones.ToDictionary(m => m.Id);

    [Benchmark(Baseline = true)]
    public bool TopologicalPass() => PrerequisiteOrder.Of(_milestones).IsT0;

    [Benchmark]
    public int ArrayPass()
    {
        var graph = _countdown.Graph;
        var (waitsFor, ready, done) = (new int[graph.Count], new int[graph.Count], 0);
        for (var place = 0; place < graph.Count; place++)
        {
            waitsFor[place] = graph.Edges(place).Length;
            foreach (var (before, _, _) in graph.Edges(place))
                waitsFor[place] -= ready[before];
            ready[place] = waitsFor[place] == 0 ? 1 : 0;
            done += ready[place];
        }
        return done;
    }

    [Benchmark]
    public Schedule Schedule() => _countdown.Schedule(_season, AsOf, _decisions);
}
