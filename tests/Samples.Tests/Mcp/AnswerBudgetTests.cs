using System.Text.Json;

namespace Samples.Tests;

/// <summary>No answer is longer than an assistant asked for, and what is left out is counted.</summary>
public sealed class AnswerBudgetTests(McpConversation mcp) : IClassFixture<McpConversation>
{
    private const int UsualCharacters = 4 * 2_000;

    private static readonly JsonElement Case = JsonElement.Parse(Fictional.Case);

    [Theory]
    [InlineData("assess")]
    [InlineData("diagnose")]
    [InlineData("plan")]
    [InlineData("what_if")]
    [InlineData("label_programs")]
    [InlineData("why")]
    public async Task An_answer_is_two_thousand_tokens_unless_more_are_asked_for(string tool)
    {
        var answer = await mcp.ShortAnswer(tool, Arguments(tool));
        Assert.InRange(answer.GetRawText().Length, 2, UsualCharacters + 200);
    }

    [Fact]
    public async Task What_is_cut_is_counted()
    {
        var whole = (await mcp.Answer("plan", ("case", Case))).GetProperty("schedule").GetProperty("milestones").GetArrayLength();
        var answer = await mcp.ShortAnswer("plan", ("case", Case));
        var schedule = answer.GetProperty("schedule");

        Assert.True(answer.TryGetProperty("cut", out _));
        Assert.Equal(whole, schedule.GetProperty("milestones").GetArrayLength() + schedule.GetProperty("more").GetProperty("milestones").GetInt32());
    }

    [Fact]
    public async Task A_plan_that_is_cut_is_not_planned_on_from()
    {
        var cut = await mcp.ShortAnswer("plan", ("case", Case));
        Assert.Contains(("since", null), await mcp.Problems("replan", ("since", cut), ("case", Case)));
    }

    [Fact]
    public async Task A_plan_is_planned_on_from_its_schedule()
    {
        var plan = await mcp.Answer("plan", ("case", Case), ("parts", JsonElement.Parse("""["schedule"]""")));
        var answer = await mcp.Answer(
            "replan", ("since", plan), ("case", Case), ("done", JsonElement.Parse("""["opinions.book"]""")), ("asOf", "2026-12-23"));

        Assert.Equal("2026-12-23", answer.GetProperty("schedule").GetProperty("asOf").GetString());
        Assert.True(answer.TryGetProperty("changes", out _));
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_told_with_the_nearest()
    {
        var problem = Assert.Single(await mcp.Problems("why", ("case", Case), ("programs", "name\nHarbor Community Hospital\n"), ("program", "Harbour")));
        Assert.Equal(("program", "Harbour"), problem);
    }

    [Fact]
    public async Task Too_few_or_too_many_tokens_are_refused()
    {
        Assert.Equal([("tokens", "10")], await mcp.Problems("assess", ("case", Case), ("tokens", 10)));
        Assert.Equal([("tokens", "900000")], await mcp.Problems("assess", ("case", Case), ("tokens", 900_000)));
    }

    [Fact]
    public async Task Words_of_a_list_stand_in_its_schema()
    {
        var plan = (await mcp.Client.ListToolsAsync()).Single(t => t.Name == "plan").JsonSchema;
        var words = plan.GetProperty("properties").GetProperty("parts").GetProperty("items").GetProperty("enum").EnumerateArray().Select(w => w.GetString());
        Assert.Contains("whatIf", words);
    }

    private static (string, object?)[] Arguments(string tool) => tool switch
    {
        "label_programs" => [("case", Case), ("programs", Fictional.ProgramsText)],
        "why" => [("case", Case), ("programs", "name\nHarbor Community Hospital\n"), ("program", "Harbor Community Hospital")],
        _ => [("case", Case)],
    };
}
