using System.Text;

namespace ReapplyKit.Interchange.Tests;

/// <summary>What a case does not state is not in the document.</summary>
public sealed class UnstatedPlanJsonTests
{
    [Fact]
    public void A_case_that_states_nothing_writes_only_what_needs_no_statement() => Assert.Equal(
        [
            "activity", "asOf", "brief", "canReachMatch", "case", "clauses", "doubts", "letterPlan", "letters", "lettersAtSubmission", "listPolicy",
            "pack", "report", "rules", "running", "schedule",
            "season", "step3", "step3Exam", "submitOrWait", "targets", "usce", "version", "weaknesses", "whatIf",
        ],
        PlanSamples.Document(PlanSamples.Nothing).Select(member => member.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void Unknown_numbers_and_answers_are_left_out_and_never_zero()
    {
        var document = PlanSamples.Document(PlanSamples.Nothing);

        Assert.Equal(["asOf", "checks", "letters", "pack"], Names(document["letters"]!));
        Assert.Equal(["asOf", "checks", "guidance", "pack"], Names(document["usce"]!));
        Assert.Equal(["adds", "checks", "drops", "hours", "pack", "rule"], Names(document["activity"]!));
        Assert.Null(document["letterPlan"]!["requests"]);
        Assert.Null(document["targets"]!["targets"]);
        Assert.Null(document["targets"]!["missing"]);
    }

    [Fact]
    public void Step_3_without_a_file_names_every_obstacle_and_no_plan()
    {
        var exam = PlanSamples.Document(PlanSamples.Nothing)["step3Exam"]!;

        Assert.Equal("examObstacles", (string?)exam["$type"]);
        Assert.Equal(
            ["attemptsNotStated not stated", "step1NotPassed not stated", "step2CkNotPassed not stated", "noEcfmgCertificate not stated"],
            exam["obstacles"]!.AsArray().Select(o => $"{o!["kind"]} {o["value"]}"));
    }

    [Fact]
    public void A_plan_that_does_not_fit_whole_says_what_is_left_for_the_next_season()
    {
        var document = PlanSamples.Document(PlanSamples.TooLate);

        Assert.NotEmpty(PlanSamples.TooLate.Schedule.NotThisSeason);
        Assert.Equal(PlanSamples.TooLate.Schedule.NotThisSeason.Count, document["schedule"]!["notThisSeason"]!.AsArray().Count);
    }

    [Fact]
    public void Nothing_is_written_as_null() => Assert.All(
        (ReapplicationPlan[])[PlanSamples.Nothing, PlanSamples.Plain, PlanSamples.Everything],
        plan => Assert.DoesNotContain(": null", Encoding.UTF8.GetString(PlanJson.Write(plan, RulePack.Default)), StringComparison.Ordinal));

    private static IEnumerable<string> Names(System.Text.Json.Nodes.JsonNode node) => node.AsObject().Select(m => m.Key).Order(StringComparer.Ordinal);
}
