using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>Joins everything: verdict → diagnosis → weaknesses → dated plan → program list → proof of change.</summary>
public static class ReapplyPlanner
{
    private const int DaysOfASlip = 14;

    /// <summary>Plans a re-application.</summary>
    /// <param name="rules">The rule pack to judge by.</param>
    /// <param name="case">The applicant's case.</param>
    /// <param name="asOf">The day of judgement; nothing in the plan starts earlier.</param>
    /// <returns>The plan, or all that is wrong with the case.</returns>
    public static OneOf<ReapplicationPlan, CaseProblems> Plan(RulePack rules, ReapplicationCase @case, LocalDate asOf)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(@case, nameof(@case));
        var check = new CaseCheck(rules, @case, asOf).Run();
        if (!check.Problems.IsEmpty)
            return new CaseProblems(check.Problems);

        var known = @case.AsOf(rules, asOf);
        var season = known.Season is { } year ? rules.Seasons.For(year) : Reached(rules, known, asOf);
        var tooSoon = SeasonInCase.TooSoon(rules, known, season, asOf).ToList();
        known = known with
        {
            Progress = known.Progress with { Milestones = known.Progress.Milestones.Except(tooSoon.Select(t => t.At)).ToValueList() },
        };
        return new PlanMaking(rules, known, season, asOf).Make(
        [
            .. check.Doubts,
            .. tooSoon.Where(t => t.Opens is not null).Select(t => new Problem("$.progress", t.Milestone.Title,
                $"told done on {DayText.Said(t.At.Finished!.Value)}, and possible for the season planned for only from "
                + $"{DayText.Said(t.Opens!.Value)}: not counted")),
        ],
        tooSoon.Where(t => t.Opens is not null && t.Opens.Value.PlusDays(-DaysOfASlip) <= t.At.Finished)
            .Select(t => new TickedEarly(t.Milestone, t.At.Finished!.Value, t.Opens!.Value)).ToValueList());
    }

    // The fastest study may reach a season that the applicant's hours do not, and no residency begins before the diploma.
    private static Season Reached(RulePack rules, ReapplicationCase @case, LocalDate asOf)
    {
        var season = rules.Seasons.ReachedBy(rules.Exams.ResultsBy(@case.File(), asOf, exam => @case.KeptDay(rules.Exams, exam, asOf)));
        if (!Training.CanBegin(season.Year, @case.Profile.Graduation))
            season = rules.Seasons.For(Training.FirstYear(@case.Profile.Graduation!));
        return season.Year == SeasonCalendar.LastYear || new PlanMaking(rules, @case, season, asOf).IsInTime ? season
            : rules.Seasons.For(season.Year + 1);
    }
}
