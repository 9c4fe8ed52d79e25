using System.Text;

namespace ReapplyKit.Interchange.Tests;

/// <summary>What a case does not state is not in the document.</summary>
public sealed class UnstatedPlanJsonTests
{
    [Fact]
    public void A_case_that_states_nothing_writes_only_what_needs_no_statement()
    {
        var document = PlanSamples.Document(PlanSamples.Nothing);

        Assert.Equal(
            [
                "version", "pack", "asOf", "season", "verdict", "weaknesses", "step3", "step3Exam", "activity", "targets", "usce",
                "letters", "lettersAtSubmission", "letterPlan", "schedule", "whatIf",
            ],
            document.Select(member => member.Key));
    }

    [Fact]
    public void Unknown_numbers_and_answers_are_left_out_and_never_zero()
    {
        var document = PlanSamples.Document(PlanSamples.Nothing);

        Assert.Equal(["asOf", "checks", "letters"], document["letters"]!.AsObject().Select(member => member.Key));
        Assert.Equal(["checks", "guidance"], document["usce"]!.AsObject().Select(member => member.Key));
        Assert.Equal(["rule", "adds", "drops", "hours", "checks"], document["activity"]!.AsObject().Select(member => member.Key));
        Assert.Null(document["letterPlan"]!["requests"]);
        Assert.Null(document["targets"]!["targets"]);
        Assert.Null(document["targets"]!["missing"]);
    }

    [Fact]
    public void Step_3_without_a_file_names_every_obstacle_and_no_plan()
    {
        var exam = PlanSamples.Document(PlanSamples.Nothing)["step3Exam"]!;

        Assert.Null(exam["plan"]);
        Assert.Equal(
            ["attemptsNotStated not stated", "step1NotPassed not stated", "step2CkNotPassed not stated", "noEcfmgCertificate not stated"],
            exam["obstacles"]!.AsArray().Select(o => $"{o!["kind"]} {o["value"]}"));
    }

    [Fact]
    public void A_plan_that_does_not_fit_has_conflicts_in_place_of_a_schedule()
    {
        var document = PlanSamples.Document(PlanSamples.TooLate);

        Assert.Null(document["schedule"]);
        Assert.Equal(PlanSamples.TooLate.Schedule.AsT1.Conflicts.Count, document["conflicts"]!.AsArray().Count);
        Assert.Empty(document["targets"]!["proposed"]!.AsArray());
    }

    [Fact]
    public void Nothing_is_written_as_null() => Assert.All(
        (ReapplicationPlan[])[PlanSamples.Nothing, PlanSamples.Plain, PlanSamples.Everything],
        plan => Assert.DoesNotContain(": null", Encoding.UTF8.GetString(PlanJson.Write(plan, RulePack.Default)), StringComparison.Ordinal));
}
