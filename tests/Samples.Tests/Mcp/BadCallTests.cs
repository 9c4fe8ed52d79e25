using System.Text.Json;

namespace Samples.Tests;

public sealed class BadCallTests(McpConversation mcp) : IClassFixture<McpConversation>
{
    private static readonly JsonElement GoodCase = JsonElement.Parse(Fictional.Case);
    private static readonly JsonElement BareCase = JsonElement.Parse("""{ "version": 1, "applicant": {} }""");
    private static readonly JsonElement BadCase = JsonElement.Parse("""
        { "version": 1, "applicant": { "visa": "tourist", "step2Ck": { "attempts": [ { "score": 900 } ] } } }
        """);

    [Theory]
    [InlineData("assess")]
    [InlineData("diagnose")]
    [InlineData("plan")]
    public async Task Everything_that_is_wrong_with_a_call_is_told_at_once(string tool) => Assert.Equal(
        [("as_of", null), ("asOf", "yesterday"), ("$.applicant.visa", "tourist"), ("$.applicant.step2Ck.attempts[0].score", "900")],
        await mcp.Problems(tool, ("case", BadCase), ("asOf", "yesterday"), ("as_of", "2026-11-23")));

    [Fact]
    public async Task Everything_that_is_wrong_with_both_files_is_told_at_once() => Assert.Equal(
        ["$.applicant.visa", "$.applicant.step2Ck.attempts[0].score", "programs line 1"],
        (await mcp.Problems("label_programs", ("case", BadCase), ("programs", "city\nElm\n"))).Select(p => p.Item1));

    [Fact]
    public async Task What_is_missing_is_named()
    {
        Assert.Equal([("case", null)], await mcp.Problems("assess"));
        Assert.Equal([("$.cycle", null)], await mcp.Problems("diagnose", ("case", BareCase)));
        Assert.Equal([("case", null), ("programs", null)], await mcp.Problems("label_programs"));
        Assert.Equal([("id", null)], await mcp.Problems("look_up"));
    }

    [Fact]
    public async Task A_plan_so_far_that_is_missing_or_none_is_named()
    {
        Assert.Equal([("since", null)], await mcp.Problems("replan"));
        Assert.Equal([("since", null)], await mcp.Problems("replan", ("case", GoodCase)));
        Assert.Equal([("since", null)], await mcp.Problems("replan", ("since", GoodCase), ("case", GoodCase)));
        Assert.Equal([("since", null)], await mcp.Problems("replan", ("since", await mcp.ShortAnswer("plan", ("case", GoodCase)))));
        var schedule = (await mcp.Answer("plan", ("case", GoodCase), ("parts", (string[])["schedule"]))).GetProperty("schedule");
        Assert.Equal([("case", null)], await mcp.Problems("replan", ("since", schedule)));
    }

    [Fact]
    public async Task A_text_that_is_no_JSON_is_told_with_its_argument() =>
        Assert.Equal([("case line 1, byte 1", null)], await mcp.Problems("assess", ("case", "x")));

    [Fact]
    public async Task A_day_too_far_is_told_by_the_name_of_its_argument() =>
        Assert.Equal([("asOf", "2190-01-01")], await mcp.Problems("assess", ("case", GoodCase), ("asOf", "2190-01-01")));

    [Fact]
    public async Task What_is_of_the_wrong_kind_is_named()
    {
        Assert.Equal([("$", null)], await mcp.Problems("assess", ("case", 5)));
        Assert.Equal([("asOf", "5")], await mcp.Problems("assess", ("case", GoodCase), ("asOf", 5)));
        Assert.Equal([("parts", "\"report\"")], await mcp.Problems("plan", ("case", GoodCase), ("parts", "report")));
        Assert.Equal([("parts", "chances")], await mcp.Problems("plan", ("case", GoodCase), ("parts", (string[])["report", "chances"])));
    }

    [Theory]
    [InlineData("rubric.step2-ck.splendid")]
    [InlineData("M99.1")]
    [InlineData("")]
    public async Task A_citation_that_does_not_exist_is_said_not_to(string id) =>
        Assert.Equal([("id", id)], await mcp.Problems("look_up", ("id", id)));

    [Fact]
    public async Task A_case_is_at_most_a_megabyte() =>
        Assert.Contains(("case", null), await mcp.Problems("assess", ("case", new string(' ', 1024 * 1024))));
}
