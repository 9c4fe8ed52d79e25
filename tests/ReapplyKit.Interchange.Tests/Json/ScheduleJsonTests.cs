using System.Text.Json.Nodes;

namespace ReapplyKit.Interchange.Tests;

public sealed class ScheduleJsonTests
{
    [Fact]
    public void A_calendar_gets_the_days_and_words_of_the_plan()
    {
        var plan = PlanSamples.Plain;
        var read = ScheduleJson.Read(PlanJson.Write(plan, RulePack.Default)).AsT0;

        Assert.Equal(
            plan.Schedule.AsT0.Milestones.Select(m => (m.Milestone.Id, m.Milestone.Title, m.Start, m.Finish, m.SlackDays)),
            read.Milestones.Select(m => (m.Id, m.Title, m.Start, m.Finish, m.SlackDays)));
        Assert.Equal(plan.Season.Dates, read.Dates);
        Assert.Equal((plan.Pack, plan.AsOf, plan.Season.Year), (read.Pack, read.AsOf, read.Season));
    }

    [Fact]
    public void A_plan_that_does_not_fit_has_no_schedule_to_read()
    {
        Assert.Null(PublishedSchedule.Of(PlanSamples.TooLate));
        Assert.Contains("$.schedule", ScheduleJson.Read(PlanJson.Write(PlanSamples.TooLate, RulePack.Default)).AsT1.Problems.Select(p => p.Where));
    }

    [Fact]
    public void A_member_that_a_later_writer_adds_is_passed_over()
    {
        var document = Document();
        document["mood"] = "calm";
        document["schedule"]!["milestones"]![0]!["colour"] = "blue";

        Assert.Equal(PublishedSchedule.Of(PlanSamples.Plain), ScheduleJson.Read(JsonTree.Bytes(document)).AsT0);
    }

    [Fact]
    public void Every_problem_is_listed_with_its_path()
    {
        var document = Document();
        document["asOf"] = "2026-02-30";
        document["season"]!["year"] = 1999;
        document["season"]!["dates"]![0]!["time"] = "nine";
        var milestones = document["schedule"]!["milestones"]!;
        milestones[0]!["id"] = "No Name";
        milestones[1]!["start"] = null;
        milestones[2]!["clauses"]![0] = "12.M";
        milestones[3]!["workstream"] = "sleep";

        Assert.Equal(
            [
                "$.asOf", "$.season.year", "$.season.dates[0].time", "$.schedule.milestones[0].id", "$.schedule.milestones[1].start",
                "$.schedule.milestones[2].clauses[0]", "$.schedule.milestones[3].workstream",
            ],
            ScheduleJson.Read(JsonTree.Bytes(document)).AsT1.Problems.Select(p => p.Where));
    }

    private static JsonObject Document() => JsonTree.Of(ScheduleJson.Write(PublishedSchedule.Of(PlanSamples.Plain)!));
}
