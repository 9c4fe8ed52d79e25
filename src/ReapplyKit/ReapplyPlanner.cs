using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>Joins everything: verdict → diagnosis → weaknesses → dated plan → program list.</summary>
public static class ReapplyPlanner
{
    /// <summary>Plans a re-application.</summary>
    /// <param name="rules">The rule pack to judge by.</param>
    /// <param name="case">The applicant's case.</param>
    /// <param name="asOf">The day of judgement; nothing in the plan starts earlier.</param>
    /// <returns>The plan, or all that is wrong with the case.</returns>
    public static OneOf<ReapplicationPlan, CaseProblems> Plan(RulePack rules, ReapplicationCase @case, LocalDate asOf)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(@case);
        if (new CaseCheck(rules, @case, asOf).Run() is { IsEmpty: false } problems)
            return new CaseProblems(problems);

        var report = rules.Rubric.Assess(@case.Profile, asOf);
        var diagnosis = @case.Cycle is null ? null : rules.Interviews.Diagnose(@case.Cycle, report);
        var season = @case.Season is { } year ? rules.Seasons.For(year) : rules.Seasons.Next(asOf);
        var schedule = rules.Countdown.Schedule(season, asOf, @case.Decisions);
        var weaknesses = Weaknesses(report, diagnosis, schedule);
        var (target, policy) = rules.ListPolicy.Apply(rules.Programs.DefaultTarget, PolicyWeaknesses(report, diagnosis));
        return new ReapplicationPlan
        {
            Pack = rules.Stamp,
            AsOf = asOf,
            Season = season,
            Report = report,
            Diagnosis = diagnosis,
            Weaknesses = weaknesses,
            Step3 = rules.Step3.Advise(report.Facts),
            Schedule = schedule,
            List = @case.Programs.IsEmpty ? null : rules.Programs.BuildList(report.Facts, @case.Programs, @case.List.Over(target)),
            ListPolicy = policy,
        };
    }

    private static ValueList<PlannedWeakness> Weaknesses(
        CompetitivenessReport report, Diagnosis? diagnosis, OneOf<Schedule, ScheduleConflicts> schedule)
    {
        var dated = schedule.IsT0 ? schedule.AsT0.Milestones : [];
        var suspected = (diagnosis?.Suspects ?? []).Select(s => (Kind: s.Weakness, s.Value, s.Rule));
        var judged = report.Findings
            .Where(f => f.Tier is Tier.Concerning or Tier.Borderline)
            .OrderByDescending(f => f.Tier)
            .Select(f => (Kind: f.Component.AsWeakness(), f.Value, f.Rule));
        return suspected.Concat(judged).DistinctBy(w => w.Kind).Select(w => new PlannedWeakness
        {
            Kind = w.Kind,
            Value = w.Value,
            Rule = w.Rule,
            Milestones = dated.Where(m => m.Milestone.Addresses.Contains(w.Kind)).Select(m => m.Milestone.Id).ToValueList(),
        }).ToValueList();
    }

    // The list answers what is shown and grave. How broad it should be is a question of few interviews only; a supposition or a borderline component
    // changes nothing.
    private static HashSet<WeaknessKind> PolicyWeaknesses(CompetitivenessReport report, Diagnosis? diagnosis) =>
    [
        .. (diagnosis?.Value is StructuralProblem few ? few.Suspects : []).Where(s => s.Evidence == Evidence.Shown && !IsRubricComponent(s.Weakness)).Select(s => s.Weakness),
        .. report.Findings.Where(f => f.Tier == Tier.Concerning).Select(f => f.Component.AsWeakness()),
    ];

    private static bool IsRubricComponent(WeaknessKind weakness) => weakness <= WeaknessKind.Letters;
}
