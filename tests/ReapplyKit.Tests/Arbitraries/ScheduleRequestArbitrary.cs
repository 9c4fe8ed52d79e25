using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

/// <summary>What a plan can be asked for: any season, as of 450 days before its submission day to 40 after, any decisions.</summary>
internal static class ScheduleRequestArbitrary
{
    private const int FirstYear = 2024;

    public static Arbitrary<ScheduleRequest> ScheduleRequests() => Arb.From(
        from year in Gen.Choose(FirstYear, 2032)
        from daysLeft in Gen.Frequency((3, Gen.Choose(-40, 450)), (3, Gen.Choose(150, 450)), (1, Gen.Choose(330, 370)))
        from decisions in YearDecisionsArbitrary.Any
        select Of(year, daysLeft, decisions),
        Simpler);

    public static Schedule For(this CountdownTemplate countdown, ScheduleRequest request) =>
        countdown.Schedule(request.Season, request.AsOf, request.Decisions, request.Relaxations);

    /// <summary>The plan where the whole countdown fits it; null where some of it does not.</summary>
    public static Schedule? Whole(this Schedule plan) => plan.Depth is PlanDepth.Full or PlanDepth.Pressed ? plan : null;

    /// <summary>The plan where the whole countdown was asked for and does not fit; null otherwise.</summary>
    public static Schedule? Short(this Schedule plan) => plan.Conflicts.IsEmpty || plan.AsOf >= plan.Season.SubmissionDay ? null : plan;

    private static IEnumerable<ScheduleRequest> Simpler(ScheduleRequest r)
    {
        var daysLeft = Period.DaysBetween(r.AsOf, r.Season.SubmissionDay);
        return
        [
            .. Shrink.Number(r.Season.Year, FirstYear).Select(year => Of(year, daysLeft, r.Decisions)),
            .. Shrink.Number(daysLeft).Select(days => Of(r.Season.Year, days, r.Decisions)),
            .. YearDecisionsArbitrary.YearDecisions().Shrinker(r.Decisions).Select(d => r with { Decisions = d }),
        ];
    }

    private static ScheduleRequest Of(int year, int daysLeft, YearDecisions decisions)
    {
        var season = RulePack.Default.Seasons.For(year);
        return new ScheduleRequest(season, season.SubmissionDay.PlusDays(-daysLeft), decisions, []);
    }
}
