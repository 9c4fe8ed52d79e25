using System.Diagnostics;

namespace ReapplyKit.EveryDay;

/// <summary>Plans every life on every so many days under every set of decisions, and looks for faults.</summary>
internal static class Enumeration
{
    public static readonly LocalDate First = new(2024, 3, 1);
    public static readonly LocalDate Last = new(2028, 3, 31);

    public static IEnumerable<LocalDate> Days(int step) =>
        Enumerable.Range(0, Period.DaysBetween(First, Last) + 1).Where(day => day % step == 0).Select(First.PlusDays);

    public static DayResult Of(Life life, string decided, YearDecisions decisions, LocalDate asOf)
    {
        var begun = Stopwatch.GetTimestamp();
        var answer = ReapplyPlanner.Plan(RulePack.Default, life.On(asOf, decisions), asOf);
        var time = Stopwatch.GetElapsedTime(begun);
        var where = FormattableString.Invariant($"{asOf:uuuu-MM-dd}, {life.Name}, {decided}");
        return answer.Match(
            plan => new DayResult(where, plan.Schedule.Depth, plan.Running?.Phase, time, [.. Faults.Of(plan, asOf)]),
            problems => new DayResult(where, null, null, time, [$"no plan: {string.Join("; ", problems.Problems)}"]));
    }

    /// <summary>Phases of one season never go back, and each day has one.</summary>
    public static IEnumerable<string> PhaseFaults()
    {
        for (var year = First.Year; year <= Last.Year + 1; year++)
        {
            var season = RulePack.Default.Seasons.For(year);
            var phases = Days(1).Select(season.Phase).ToList();
            if (phases.Zip(phases.Skip(1)).Any(pair => pair.First > pair.Second) || phases.Exists(p => !Enum.IsDefined(p)))
                yield return FormattableString.Invariant($"phase: the phases of {year} go back");
        }
    }
}

/// <summary>What one plan came to.</summary>
internal sealed record DayResult(string Where, PlanDepth? Depth, SeasonPhase? Running, TimeSpan Time, IReadOnlyList<string> Faults);
