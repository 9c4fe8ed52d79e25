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
        var whole = (await mcp.Answer("plan", ("case", Case))).GetProperty("milestones").EnumerateArray().Select(m => m.GetString()).ToList();
        var answer = await mcp.ShortAnswer("plan", ("case", Case));
        var told = answer.GetProperty("milestones").EnumerateArray().Select(m => m.GetString()).ToList();

        Assert.True(answer.TryGetProperty("cut", out _));
        Assert.Equal(whole.Take(told.Count), told);
        Assert.Equal(whole.Count, told.Count + answer.GetProperty("more").GetProperty("milestones").GetInt32());
    }

    [Fact]
    public async Task A_plan_that_is_cut_is_not_planned_on_from()
    {
        var cut = await mcp.ShortAnswer("plan", ("case", Case), ("parts", (string[])["schedule"]));
        Assert.Equal([("since", null)], await mcp.Problems("replan", ("since", cut), ("case", Case)));
        var keep = await mcp.ShortAnswer("plan", ("case", Case), ("parts", (string[])["keep"]), ("tokens", 500));
        Assert.Equal([("since", null)], await mcp.Problems("replan", ("since", keep)));
    }

    [Fact]
    public async Task At_its_usual_length_a_plan_tells_the_next_ten_milestones_by_day_with_id_and_title()
    {
        var answer = await mcp.ShortAnswer("plan", ("case", Case), ("asOf", "2026-11-28"));
        var plan = PlanJson.Read(Fictional.Plan(new LocalDate(2026, 11, 28))).AsT0;
        var next = plan.Schedule!.Milestones.Select(m => m.Finish).Order().Take(10).Select(day => day.ToString("uuuu-MM-dd", null));
        var lines = answer.GetProperty("milestones").EnumerateArray().Select(m => m.GetString()!).Take(10).ToList();

        Assert.Equal(next, lines.Select(l => l[..10]));
        Assert.All(lines, line =>
        {
            var milestone = plan.Schedule.Milestones.Single(m => line.StartsWith($"{m.Finish:uuuu-MM-dd} {m.Milestone.Id}: ", StringComparison.Ordinal));
            Assert.Contains(milestone.Milestone.Title, line, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task What_is_kept_of_a_plan_at_its_usual_length_is_planned_on_from_by_itself_as_from_the_whole()
    {
        var keep = await mcp.ShortAnswer("plan", ("case", Case), ("parts", (string[])["keep"]));
        var expected = await mcp.Answer("replan", ("since", JsonElement.Parse(Fictional.Plan(Fictional.Day))), ("asOf", "2026-12-23"));
        var answer = await mcp.Answer("replan", ("since", keep), ("asOf", "2026-12-23"));

        Assert.NotEqual(0, answer.GetProperty("changes").GetArrayLength());
        Assert.True(JsonElement.DeepEquals(expected, answer));
        Assert.True(JsonElement.DeepEquals(expected, await mcp.Answer("replan", ("since", keep.GetProperty("keep")), ("asOf", "2026-12-23"))));
    }

    [Fact]
    public async Task What_was_planned_on_is_kept_and_planned_on_again()
    {
        var keep = await mcp.ShortAnswer("plan", ("case", Case), ("parts", (string[])["keep"]));
        var second = await mcp.ShortAnswer("replan", ("since", keep), ("asOf", "2026-12-23"), ("done", (string[])["opinions.book=2026-12-10"]), ("parts", (string[])["keep"]));
        var same = await mcp.ShortAnswer("replan", ("since", second), ("asOf", "2026-12-23"));

        Assert.Equal("Nothing has moved.", Assert.Single(same.GetProperty("changes").EnumerateArray().ToList()).GetString());
        Assert.DoesNotContain(" opinions.book:", same.GetProperty("milestones").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kept_days_and_schedules_are_compared()
    {
        var keep = await mcp.ShortAnswer("plan", ("case", Case), ("parts", (string[])["keep"]));
        var schedule = (await mcp.Answer("plan", ("case", Case), ("parts", (string[])["schedule"]))).GetProperty("schedule");
        var difference = await mcp.Answer("compare_plans", ("since", keep), ("later", schedule));

        Assert.All((string[])["added", "removed", "moved"], name => Assert.Equal(0, difference.GetProperty(name).GetArrayLength()));
    }

    [Fact]
    public async Task A_plan_is_planned_on_from_its_schedule()
    {
        var plan = await mcp.Answer("plan", ("case", Case), ("parts", JsonElement.Parse("""["schedule"]""")));
        var answer = await mcp.Answer(
            "replan", ("since", plan), ("case", Case), ("done", JsonElement.Parse("""["opinions.book"]""")), ("asOf", "2026-12-23"));

        Assert.Equal("2026-12-23", answer.GetProperty("asOf").GetString());
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
