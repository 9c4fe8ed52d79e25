using System.Text.Json;
using System.Text.Json.Nodes;

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
    }

    /// <summary>A record with its end cut off would be refused a month later, when nobody can ask for it again.</summary>
    [Fact]
    public async Task What_is_to_be_kept_is_never_cut()
    {
        var stated = JsonNode.Parse(Fictional.Case)!;
        stated["applicant"]!["letters"] = new JsonArray([.. Enumerable.Range(0, 60).Select(_ =>
            new JsonObject { ["origin"] = "us", ["directPatientCare"] = true, ["strength"] = "strong", ["specialty"] = "Internal Medicine", ["date"] = "2026-03-01" })]);
        var @case = JsonElement.Parse(stated.ToJsonString());

        var (_, told) = Assert.Single(await mcp.Messages("plan", ("case", @case), ("parts", (string[])["keep"])));
        var needed = int.Parse(System.Text.RegularExpressions.Regex.Match(told, "with tokens ([0-9]+)").Groups[1].Value, null);
        var keep = await mcp.ShortAnswer("plan", ("case", @case), ("parts", (string[])["keep"]), ("tokens", needed));
        var answer = await mcp.ShortAnswer("replan", ("since", keep), ("asOf", "2026-12-23"));

        Assert.InRange(needed, 2_001, 10_000);
        Assert.False(keep.TryGetProperty("cut", out _));
        Assert.True(answer.TryGetProperty("changes", out _));
    }

    [Fact]
    public async Task What_stands_beside_what_is_to_be_kept_is_cut_for_it()
    {
        var both = await mcp.ShortAnswer("plan", ("case", Case), ("parts", (string[])["keep", "schedule"]), ("tokens", 5_000));
        var alone = await mcp.Answer("plan", ("case", Case), ("parts", (string[])["keep"]));

        Assert.True(both.TryGetProperty("cut", out _));
        Assert.True(JsonElement.DeepEquals(alone.GetProperty("keep"), both.GetProperty("keep")));
        Assert.True((await mcp.ShortAnswer("replan", ("since", both), ("asOf", "2026-12-23"))).TryGetProperty("changes", out _));
    }

    [Theory]
    [InlineData("why", "program")]
    [InlineData("look_up", "id")]
    [InlineData("plan", "asOf")]
    [InlineData("plan", "programs")]
    [InlineData("plan", "unknown")]
    public async Task A_long_text_is_quoted_in_short(string tool, string argument)
    {
        var text = await mcp.Refused(tool, [.. Arguments(tool == "look_up" ? "none" : tool).Where(a => a.Item1 != argument), (argument, new string('x', 30_000))]);

        Assert.InRange(text.Length, 2, 2_000);
        Assert.DoesNotContain(new string('x', 100), text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parts")]
    [InlineData("done")]
    public async Task Long_texts_of_a_list_are_quoted_in_short_as_far_as_the_tokens_reach(string argument)
    {
        var text = await mcp.Refused("plan", ("case", Case), (argument, Enumerable.Repeat(new string('d', 900), 200).ToArray()));
        var few = await mcp.Refused("plan", ("case", Case), (argument, Enumerable.Repeat(new string('d', 20_000), 3).ToArray()), ("tokens", 500));

        Assert.InRange(text.Length, 2, UsualCharacters);
        Assert.Equal(200, JsonElement.Parse(text).GetProperty("count").GetInt32());
        Assert.InRange(few.Length, 2, 4 * 500);
        Assert.Equal(3, JsonElement.Parse(few).GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task A_thousand_unknown_names_are_counted_and_told_as_far_as_the_tokens_reach()
    {
        var keys = new JsonObject(Enumerable.Range(0, 1_000).Select(i => KeyValuePair.Create($"k{i}", (JsonNode?)1)));
        var text = await mcp.Refused("assess", ("case", JsonElement.Parse(new JsonObject { ["version"] = 2, ["applicant"] = keys }.ToJsonString())));

        Assert.InRange(text.Length, 2, UsualCharacters);
        Assert.Equal(1_000, JsonElement.Parse(text).GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task More_milestones_than_a_plan_has_are_one_problem() => Assert.Equal(
        [("done", null)], await mcp.Problems("plan", ("case", Case), ("done", Enumerable.Repeat("letters.ask", 10_000).ToArray())));

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
        "none" => [],
        "why" => [("case", Case), ("programs", "name\nHarbor Community Hospital\n"), ("program", "Harbor Community Hospital")],
        _ => [("case", Case)],
    };
}
