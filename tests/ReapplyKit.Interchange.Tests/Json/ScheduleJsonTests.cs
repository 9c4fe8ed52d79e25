using System.Text.Json.Nodes;

namespace ReapplyKit.Interchange.Tests;

public sealed class ScheduleJsonTests
{
    [Fact]
    public void A_schedule_is_read_back_off_the_plan() =>
        Assert.Equal(PlanSamples.Plain.Schedule, ScheduleJson.Read(PlanJson.Write(PlanSamples.Plain, RulePack.Default)).AsT0);

    // A plan of a case is planned on with its case: PlanOnTests.
    [Fact]
    public void A_schedule_of_the_countdown_alone_is_read_back_and_planned_on()
    {
        var countdown = RulePack.Default.Countdown;
        var schedule = countdown.Schedule(RulePack.Default.Seasons.For(2028), PlanSamples.AsOf, new YearDecisions { Step3 = true });
        var read = ScheduleJson.Read(ScheduleJson.Write(schedule)).AsT0;
        var later = PlanSamples.AsOf.PlusWeeks(2);

        Assert.Equal(schedule, read);
        Assert.Equal(countdown.Replan(schedule, Progress.None, later), countdown.Replan(read, Progress.None, later));
    }

    [Fact]
    public void A_plan_that_does_not_fit_whole_is_read_back_with_what_is_left() => Assert.Equal(
        PlanSamples.TooLate.Schedule, ScheduleJson.Read(PlanJson.Write(PlanSamples.TooLate, RulePack.Default)).AsT0);

    [Fact]
    public void A_member_that_a_later_writer_adds_is_passed_over()
    {
        var document = Document();
        document["mood"] = "calm";
        document["milestones"]![0]!["colour"] = "blue";

        Assert.Equal(PlanSamples.Plain.Schedule, ScheduleJson.Read(JsonTree.Bytes(document)).AsT0);
    }

    [Fact]
    public void Every_problem_is_listed_with_its_path()
    {
        var document = Document();
        document["request"]!["asOf"] = "2026-02-30";
        document["season"]!["year"] = 1999;
        document["season"]!["dates"]![0]!["time"] = "nine";
        var milestones = document["milestones"]!;
        milestones[0]!["milestone"]!["id"] = "No Name";
        milestones[1]!["start"] = null;
        milestones[2]!["milestone"]!["clauses"]![0] = "12.M";
        milestones[3]!["milestone"]!["workstream"] = "sleep";
        milestones[4]!["window"]!["end"] = "2020-01-01";
        milestones[5]!["milestone"]!["from"] = "M13W1";

        Assert.Equal(
            [
                "$.request.asOf", "$.season.year", "$.season.dates[0].time", "$.milestones[0].milestone.id", "$.milestones[1].start",
                "$.milestones[2].milestone.clauses[0]", "$.milestones[3].milestone.workstream", "$.milestones[4].window.end",
                "$.milestones[5].milestone.from",
            ],
            ScheduleJson.Read(JsonTree.Bytes(document)).AsT1.Problems.Select(p => p.Where));
    }

    [Fact]
    public void A_season_without_one_of_its_days_is_refused()
    {
        var document = Document();
        document["season"]!["dates"]!.AsArray().RemoveAt(3);

        Assert.Equal("$.season.dates", Assert.Single(ScheduleJson.Read(JsonTree.Bytes(document)).AsT1.Problems.AsEnumerable()).Where);
    }

    // A length in days between them would be none that can be read back.
    [Theory]
    [InlineData("2008-12-31", false)]
    [InlineData("2009-01-01", true)]
    [InlineData("2100-12-31", true)]
    [InlineData("2101-01-01", false)]
    [InlineData("7026-11-23", false)]
    public void The_days_of_planning_are_days_of_the_calendar(string day, bool isRead)
    {
        var document = Document();
        document["request"]!["asOf"] = day;
        document["windowsFrom"] = day;

        string[] told = [.. ScheduleJson.Read(JsonTree.Bytes(document)).Match(_ => [], p => p.Problems.Select(q => q.Where))];
        Assert.Equal(isRead ? [] : ["$.request.asOf", "$.windowsFrom"], told);
    }

    private static JsonObject Document() => JsonTree.Of(ScheduleJson.Write(PlanSamples.Plain.Schedule));
}
