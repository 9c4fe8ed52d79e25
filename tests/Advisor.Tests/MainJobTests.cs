using System.Text.Json;
using ReapplyKit.Interchange;

namespace Advisor.Tests;

public sealed class MainJobTests
{
    [Fact]
    public void Without_arguments_the_fictional_case_gets_verdict_diagnosis_week_plan_and_list()
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.Success, run.Run());
        foreach (var heading in new[] { "Verdict as of Mon 23 Nov 2026", "Diagnosis of the last cycle", "This week", "Plan for the 2028 Match", "Program list:" })
            Assert.Contains(heading, run.Output, StringComparison.Ordinal);
        Assert.Contains("M12.11", run.Output, StringComparison.Ordinal);
        Assert.Contains("fictional", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_screen_says_what_went_wrong_what_to_do_and_by_when()
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.Success, run.Run("--show", "week"));
        var plan = run.Output.IndexOf("This week", StringComparison.Ordinal);
        var screen = run.Output[..run.Output.IndexOf("known)", StringComparison.Ordinal)];
        Assert.InRange(screen.Split('\n').Length, 10, 24);
        foreach (var told in new[] { "Two interviews", "64 applications (80 or more advised; planned from ", "days:", "5 of 5" })
            Assert.Contains(told, screen, StringComparison.Ordinal);
        Assert.DoesNotContain("Plan for the 2028 Match", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("(opinions.", run.Output, StringComparison.Ordinal);
        Assert.True(plan > 0);
    }

    [Fact]
    public void A_part_that_is_none_is_named()
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.BadInput, run.Run("--show", "week,lsit"));
        Assert.Contains("'lsit' is not one of why, week, plan, list, all", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Out_writes_the_plan_as_JSON()
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.Success, run.Run("--out", run.Out.FullName));
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(run.Out.FullName, "plan.json")));
        Assert.Equal("2026-11-23", document.RootElement.GetProperty("asOf").GetString());
    }

    [Fact]
    public void Out_writes_everything_a_plan_can_be_written_as()
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.Success, run.Run("--out", run.Out.FullName));
        Assert.Equal(
            [".reapplykit", "assessment.json", "gantt.mmd", "gantt.svg", "plan.ics", "plan.json", "plan.xlsx", "programs.csv", "report.html", "report.md", "schedule.json"],
            run.Out.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal));
        Assert.All(run.Out.GetFiles("*.*").Where(f => f.Name[0] != '.'), file => Assert.InRange(file.Length, 1000, 2_000_000));
    }

    [Fact]
    public void The_schedule_is_written_by_itself_and_reads_back_as_that_of_the_plan()
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.Success, run.Run("--out", run.Out.FullName));
        var (alone, within) = (Read("schedule.json"), Read("plan.json"));
        Assert.NotEmpty(alone.Milestones.AsEnumerable());
        Assert.Equal(within, alone);

        Schedule Read(string name) => ScheduleJson.Read(File.ReadAllBytes(Path.Combine(run.Out.FullName, name))).AsT0;
    }

    [Fact]
    public void The_assessment_holds_the_verdict_of_the_plan_and_the_facts_behind_it()
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.Success, run.Run("--out", run.Out.FullName));
        using var assessment = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(run.Out.FullName, "assessment.json")));
        using var plan = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(run.Out.FullName, "plan.json")));
        Assert.True(JsonElement.DeepEquals(
            plan.RootElement.GetProperty("report").GetProperty("findings"), assessment.RootElement.GetProperty("findings")));
        Assert.Equal(JsonValueKind.Object, assessment.RootElement.GetProperty("facts").ValueKind);
    }

    [Fact]
    public void A_plan_that_does_not_fit_whole_is_a_plan_all_the_same()
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.Success, run.Run("--as-of", "2027-06-15", "--out", run.Out.FullName));
        Assert.True(File.Exists(Path.Combine(run.Out.FullName, "schedule.json")));
        Assert.True(File.Exists(Path.Combine(run.Out.FullName, "plan.json")));
    }

    [Fact]
    public void A_real_case_without_a_list_is_given_no_fictional_programs()
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.Success, run.Run("--case", run.File("case.json", """{ "version": 1, "applicant": {} }""")));
        Assert.DoesNotContain("Program list:", run.Output, StringComparison.Ordinal);
        Assert.Contains("Unknown: the case does not state how the last cycle went.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_of_and_season_are_taken_from_the_command_line()
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.Success, run.Run("--as-of", "2027-01-15", "--season", "2029"));
        Assert.Contains("Verdict as of Fri 15 Jan 2027", run.Output, StringComparison.Ordinal);
        Assert.Contains("Plan for the 2029 Match", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_does_not_fit_says_what_is_short_and_the_ways_out()
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.Success, run.Run("--as-of", "2027-07-10", "--show", "all"));
        Assert.Contains("Not this season", run.Output, StringComparison.Ordinal);
        Assert.Contains("days short", run.Output, StringComparison.Ordinal);
        Assert.Contains("Take next season", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_roster_gets_one_verdict_for_each_row()
    {
        using var run = new AdvisorRun();
        var roster = run.File("roster.csv", "reference,step2ck_score,step2ck_attempts\nA,245,1\nB,224,\n");

        Assert.Equal(AdvisorCommand.Success, run.Run("--roster", roster, "--out", run.Out.FullName));
        var lines = File.ReadAllLines(Path.Combine(run.Out.FullName, "tiers.csv"));
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("B,3,2026-11-23,concerning,1 of 5,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_look_like_markup_are_printed_as_they_are()
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.Success, run.Run("--programs", run.File("p.csv", "name,specialty\n\"[red]Elm[/] [Valley\",Internal Medicine\n")));
        Assert.Contains("[red]Elm[/]", run.Output, StringComparison.Ordinal);
    }
}
