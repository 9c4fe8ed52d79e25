namespace ReapplyKit.Tests;

public class ReapplyPlannerLaws
{
    [Law]
    public void Every_case_is_planned_or_refused_with_its_problems(
        ApplicantProfile profile, CycleOutcome cycle, YearDecisions decisions, ValueList<ResidencyProgram> programs, LocalDate asOf)
    {
        var @case = new ReapplicationCase { Profile = profile, Cycle = cycle, Decisions = decisions, Programs = programs };
        ReapplyPlanner.Plan(RulePack.Default, @case, asOf).Switch(
            plan => Assert.Equal(RulePack.Default.Rubric.Assess(plan.Case.File(), asOf), plan.Report),
            problems => Assert.NotEmpty(problems.Problems));
    }

    [Law]
    public bool The_same_case_gives_the_same_plan(ApplicantProfile profile, CycleOutcome cycle, YearDecisions decisions, LocalDate asOf)
    {
        var @case = new ReapplicationCase { Profile = profile, Cycle = cycle, Decisions = decisions };
        return ReapplyPlanner.Plan(RulePack.Default, @case, asOf).Equals(ReapplyPlanner.Plan(RulePack.Default, @case with { }, asOf));
    }
}
