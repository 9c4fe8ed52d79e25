using BenchmarkDotNet.Attributes;
using NodaTime;
using OneOf;

namespace ReapplyKit.Benchmarks;

/// <summary>Dating the default countdown: bytes and time of one schedule.</summary>
[MemoryDiagnoser]
public class ScheduleBenchmarks
{
    private static readonly LocalDate AsOf = new(2026, 11, 23);
    private readonly CountdownTemplate _countdown = RulePack.Default.Countdown;
    private readonly Season _season = RulePack.Default.Seasons.Next(AsOf);
    private readonly YearDecisions _decisions = new() { Specialty = SpecialtyChoice.Same, MainActivity = MainActivity.ObserverExtern, Step3 = true };

    [Benchmark]
    public OneOf<Schedule, ScheduleConflicts> Default() => _countdown.Schedule(_season, AsOf, _decisions);
}
