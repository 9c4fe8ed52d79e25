using ReapplyKit.Tests;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Whatever is planned and judged, its document keeps the schema, and what is kept is read back equal.</summary>
public sealed class AnswerLaws
{
    private static readonly RulePack Rules = RulePack.Default;

    // Nothing that is drawn lies later.
    private static readonly LocalDate AfterAll = new(2037, 1, 1);

    [Law(MaxTest = 25)]
    public void A_plan_is_made_again_of_its_document(ReapplicationCase @case, ValueList<ResidencyProgram> programs, LocalDate day)
    {
        // Progress that cannot be yet is told once and not kept, so the case is the one that a plan holds.
        var asOf = AfterAll.PlusDays(day.DayOfYear);
        var held = ReapplyPlanner.Plan(Rules, Sound(@case) with { Programs = programs }, asOf).AsT0.Case;
        var plan = ReapplyPlanner.Plan(Rules, held, asOf).AsT0;
        var utf8 = PlanJson.Write(plan, Rules);

        SchemaCheck.Holds(DocumentKind.Plan, JsonTree.Of(utf8));
        var kept = PlanJson.Read(utf8).Match(read => read, problems => throw new InvalidOperationException($"{asOf}: {problems}"));
        Assert.Equal((plan.Pack, plan.AsOf, plan.Case), (kept.Pack, kept.AsOf, kept.Case));
        Assert.Equal(plan.Schedule, kept.Schedule);
        Assert.Equal(Lines(utf8), Lines(PlanJson.Write(ReapplyPlanner.Plan(Rules, kept.Case, kept.AsOf).AsT0, Rules)));
    }

    [Law(MaxTest = 60)]
    public void A_schedule_is_read_back_off_its_own_document_and_off_the_plan(YearDecisions decisions, LocalDate asOf)
    {
        var plan = ReapplyPlanner.Plan(Rules, new ReapplicationCase { Profile = new ApplicantProfile(), Decisions = decisions }, asOf).AsT0;
        var schedule = plan.Schedule;

        Assert.Equal(schedule, ScheduleJson.Read(ScheduleJson.Write(schedule)).AsT0);
        Assert.Equal(schedule, ScheduleJson.Read(PlanJson.Write(plan, Rules)).AsT0);
        SchemaCheck.Holds(DocumentKind.Schedule, JsonTree.Of(ScheduleJson.Write(schedule)));
    }

    [Law]
    public void An_assessment_keeps_the_schema(ApplicantProfile profile, LocalDate asOf) => SchemaCheck.Holds(
        DocumentKind.Assessment, JsonTree.Of(AssessmentJson.Write(Rules.Rubric.Assess(profile, asOf), Rules)));

    [Law]
    public void A_judged_roster_keeps_the_schema(ReapplicationCase @case, LocalDate asOf) => SchemaCheck.Holds(
        DocumentKind.Roster, JsonTree.Of(RosterJson.Write(new Roster([new RosterEntry(2, @case.Profile, @case.Cycle)], [], []), Rules, asOf)));

    /// <summary>The case without what it may contradict itself in.</summary>
    private static string[] Lines(byte[] utf8) => System.Text.Encoding.UTF8.GetString(utf8).Split('\n');

    private static ReapplicationCase Sound(ReapplicationCase @case) => @case with
    {
        Profile = @case.Profile with
        {
            Citizenship = Citizenship.Unknown,
            EcfmgCertified = null,
            Step1 = OneAttempt(@case.Profile.Step1),
            Step2Ck = OneAttempt(@case.Profile.Step2Ck),
            Step3 = OneAttempt(@case.Profile.Step3),
        },
        Cycle = @case.Cycle is { } cycle ? cycle with { Season = null, Applications = null } : null,
        Season = null,
    };

    // A score decides for itself, so that no result can contradict it.
    private static ExamHistory OneAttempt(ExamHistory history) => history.With(
        history.Attempts.Take(1).Select(a => a with { Result = a.Score is null ? a.Result : ExamResult.Unknown }).ToValueList());
}
