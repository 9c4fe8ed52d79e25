using System.Text.Json;

namespace Samples.Tests;

/// <summary>What an applicant must hear first stands first in each answer, however short it is.</summary>
public sealed class FirstWordsTests(McpConversation mcp) : IClassFixture<McpConversation>
{
    // The dates of the 2027 Match: https://www.nrmp.org, rank lists close on 3 March at 21:00.
    private static readonly string[] Deadlines =
        ["2027-01-29 23:59", "2027-02-01 12:00", "2027-03-03 21:00", "2027-03-15 10:00", "2027-03-18 21:00", "2027-03-19 12:00", "2027-05-31 17:00"];

    private static readonly JsonElement Running = JsonElement.Parse("""
        {
          "version": 2,
          "applicant": {
            "graduation": "2021-06", "citizenship": "other", "visa": "h1b", "ecfmgCertified": true, "step3": { "attempts": [] },
            "step1": { "attempts": [ { "result": "passed", "date": "2021-01-15" } ] },
            "step2Ck": { "attempts": [ { "result": "passed", "score": 250, "date": "2022-03-15" } ] }
          },
          "running": { "season": 2027, "interviews": 0, "applications": 80, "submitted": "2026-09-10" }
        }
        """);

    private static readonly JsonElement Barred = JsonElement.Parse("""
        {
          "version": 2,
          "applicant": {
            "graduation": "2020-06", "citizenship": "other", "visa": "j1",
            "step1": { "attempts": [
              { "result": "failed", "date": "2020-01-15" }, { "result": "failed", "date": "2021-01-15" },
              { "result": "failed", "date": "2022-01-15" }, { "result": "failed", "date": "2023-01-15" } ] }
          }
        }
        """);

    [Theory]
    [InlineData("plan")]
    [InlineData("what_if")]
    [InlineData("label_programs")]
    public async Task The_season_that_is_running_is_told_first_with_its_deadlines(string tool)
    {
        var first = First(await Ask(tool, Running));

        Assert.Contains("the season is not over", first.GetProperty("headline").GetString(), StringComparison.Ordinal);
        Assert.True(first.GetProperty("canReachMatch").GetBoolean());
        Assert.Equal(2027, first.GetProperty("running").GetProperty("season").GetInt32());
        Assert.True(first.GetProperty("running").GetProperty("applicantIsInIt").GetBoolean());
        Assert.Equal(Deadlines, first.GetProperty("running").GetProperty("deadlines").EnumerateArray().Select(d => d.GetString()![..16]));
        Assert.Equal(3, first.GetProperty("tasks").GetArrayLength());
        Assert.StartsWith("2026-12-31", first.GetProperty("nextDeadline").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("what_if")]
    [InlineData("label_programs")]
    public async Task Whoever_can_reach_no_Match_is_told_so_first(string tool)
    {
        var first = First(await Ask(tool, Barred));

        Assert.StartsWith("No Match can be reached", first.GetProperty("headline").GetString(), StringComparison.Ordinal);
        Assert.False(first.GetProperty("canReachMatch").GetBoolean());
        Assert.Contains("no application", first.GetProperty("barred").GetString(), StringComparison.Ordinal);
        Assert.False(first.TryGetProperty("running", out _));
    }

    [Fact]
    public async Task Whoever_can_reach_no_Match_gets_no_list()
    {
        Assert.False((await Ask("label_programs", Barred)).TryGetProperty("programs", out _));
        Assert.Equal([("programs", null)], await mcp.Problems("why", ("case", Barred), ("programs", Fictional.ProgramsText), ("program", "Harbor")));
    }

    [Fact]
    public async Task No_step_helps_whoever_can_reach_no_Match() =>
        Assert.StartsWith("No step helps", (await Ask("what_if", Barred)).GetProperty("whatIf").GetString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("2027-01-29", "2027-01-29 23:59")]
    [InlineData("2027-01-30", "2027-02-01 12:00")]
    [InlineData("2027-03-03", "2027-03-03 21:00")]
    [InlineData("2027-03-04", "2027-03-15 10:00")]
    public async Task A_deadline_is_told_until_its_day(string asOf, string next)
    {
        var first = First(await mcp.ShortAnswer("plan", ("case", Running), ("asOf", asOf)));
        Assert.StartsWith(next, first.GetProperty("running").GetProperty("deadlines")[0].GetString(), StringComparison.Ordinal);
    }

    // On 20 July 2027 there are 43 days left before applications open, and nobody says what has changed.
    [Fact]
    public async Task Submitting_or_waiting_is_weighed_where_time_is_short()
    {
        var first = First(await mcp.ShortAnswer("plan", ("case", JsonElement.Parse(Fictional.Case)), ("asOf", "2027-07-20")));
        Assert.NotEqual("", first.GetProperty("submitOrWait").GetString());
    }

    private static JsonElement First(JsonElement answer)
    {
        var first = answer.EnumerateObject().First();
        Assert.Equal("first", first.Name);
        return first.Value;
    }

    private Task<JsonElement> Ask(string tool, JsonElement @case) => tool == "label_programs"
        ? mcp.ShortAnswer(tool, ("case", @case), ("asOf", "2026-11-28"), ("programs", Fictional.ProgramsText))
        : mcp.ShortAnswer(tool, ("case", @case), ("asOf", "2026-11-28"));
}
