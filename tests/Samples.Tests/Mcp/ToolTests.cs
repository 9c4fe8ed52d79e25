using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samples.Tests;

public sealed class ToolTests(McpConversation mcp) : IClassFixture<McpConversation>
{
    private static readonly JsonElement Case = JsonElement.Parse(Fictional.Case);

    [Theory]
    [InlineData("assess", "report")]
    [InlineData("diagnose", "doubts", "report", "diagnosis", "weaknesses")]
    public async Task An_answer_is_a_part_of_the_library_s_own_plan(string tool, params string[] parts) =>
        AssertParts(await mcp.Answer(tool, ("case", Case)), ["version", "pack", "asOf", .. parts]);

    [Fact]
    public async Task Other_parts_of_the_plan_are_told_on_request() =>
        AssertParts(
            await mcp.Answer("plan", ("case", Case), ("parts", JsonElement.Parse("""["step3", "whatIf"]"""))),
            ["version", "pack", "asOf", "step3", "whatIf"],
            "first");

    [Fact]
    public async Task A_plan_that_does_not_fit_whole_says_what_is_left_for_the_next_season()
    {
        var plan = JsonElement.Parse(Fictional.Plan(new LocalDate(2027, 6, 15)));
        var answer = await mcp.Answer("plan", ("case", Case), ("asOf", "2027-06-15"), ("parts", JsonElement.Parse("""["schedule"]""")));

        Assert.NotEqual(0, answer.GetProperty("schedule").GetProperty("notThisSeason").GetArrayLength());
        Assert.True(JsonElement.DeepEquals(plan.GetProperty("schedule"), answer.GetProperty("schedule")));
    }

    [Fact]
    public async Task A_case_may_come_as_the_text_of_its_JSON() =>
        AssertParts(await mcp.Answer("assess", ("case", Fictional.CaseText)), ["version", "pack", "asOf", "report"]);

    [Fact]
    public async Task The_day_of_judgement_is_the_one_asked_for_or_else_today()
    {
        Assert.Equal("2026-11-23", (await mcp.Answer("assess", ("case", Case))).GetProperty("asOf").GetString());
        Assert.Equal("2027-01-15", (await mcp.Answer("assess", ("case", Case), ("asOf", "2027-01-15"))).GetProperty("asOf").GetString());
    }

    [Fact]
    public async Task Every_program_is_labelled_as_in_the_plan_and_every_rule_is_told_once()
    {
        var list = JsonElement.Parse(Fictional.Plan(Fictional.Day, Fictional.Programs)).GetProperty("list");
        var answer = await mcp.Answer("label_programs", ("case", Case), ("programs", Fictional.ProgramsText));

        foreach (var part in new[] { "programs", "leftOut" })
            Assert.Equal(Items(list, part).Select(Labelled), Items(answer, part).Select(BrieflyLabelled));
        var told = answer.GetProperty("rules").EnumerateObject().Select(r => r.Name).ToHashSet();
        Assert.Subset(told, Items(answer, "programs").Select(p => Text(p, "rule")!).ToHashSet());
    }

    [Fact]
    public async Task A_program_is_told_in_full_on_request()
    {
        var list = JsonElement.Parse(Fictional.Plan(Fictional.Day, Fictional.Programs)).GetProperty("list");
        var programs = list.GetProperty("programs");
        var key = programs[0].GetProperty("assessment").GetProperty("program").GetProperty("key").GetString()!;
        var answer = await mcp.Answer(
            "label_programs", ("case", Case), ("programs", Fictional.ProgramsText), ("inFull", JsonElement.Parse($"""["{key}"]""")));

        Assert.True(JsonElement.DeepEquals(programs[0], answer.GetProperty("programs")[0]));
        Assert.False(answer.GetProperty("programs")[1].TryGetProperty("strengths", out _));
    }

    [Fact]
    public async Task Every_rule_and_every_clause_can_be_looked_up()
    {
        var book = RulePack.Default.Book;
        foreach (var rule in book.Rules.AsEnumerable())
        {
            var answer = await mcp.Answer("look_up", ("id", rule.Id.ToString()));
            Assert.Equal(rule.Text, answer.GetProperty("text").GetString());
            Assert.Equal(rule.Clauses.Select(c => book[c].Text), Items(answer, "clauses").Select(c => Text(c, "text")));
        }
        foreach (var clause in book.Clauses.AsEnumerable())
        {
            var answer = await mcp.Answer("look_up", ("id", clause.Id.ToString()));
            Assert.Equal(clause.Text, answer.GetProperty("text").GetString());
            Assert.Equal(
                book.Rules.Where(r => r.Clauses.Contains(clause.Id)).Select(r => r.Id.ToString()),
                Items(answer, "rules").Select(r => Text(r, "rule")));
        }
    }

    [Theory]
    [InlineData("opinions.book")]
    [InlineData("exam.step3.register")]
    public async Task A_milestone_can_be_looked_up_as_plans_print_it(string id)
    {
        var milestone = RulePack.Default.Countdown.Find(id).AsT0;
        var answer = await mcp.ShortAnswer("look_up", ("id", id));

        Assert.Equal((id, milestone.Title), (Text(answer, "milestone"), Text(answer, "title")));
        Assert.Equal(milestone.Clauses.Select(c => c.ToString()), Items(answer, "clauses").Select(c => Text(c, "clause")));
    }

    [Fact]
    public async Task A_milestone_that_is_called_as_a_rule_is_told_beside_it()
    {
        var answer = await mcp.Answer("look_up", ("id", "letters.ask"));

        Assert.Equal("letters.ask", Text(answer, "rule"));
        Assert.Equal(RulePack.Default.Countdown.Find("letters.ask").AsT0.Title, Text(answer.GetProperty("milestone"), "title"));
    }

    [Fact]
    public async Task Programs_of_the_case_are_enough()
    {
        var stated = JsonNode.Parse(Fictional.Case)!;
        stated["programs"] = JsonNode.Parse("""[ { "name": "Elm", "specialty": "Internal Medicine" } ]""");
        var @case = JsonElement.Parse(stated.ToJsonString());

        Assert.Equal("Elm", Text(Items(await mcp.Answer("label_programs", ("case", @case)), "programs").Single(), "name"));
        Assert.Single(Items(await mcp.Answer("why", ("case", @case), ("program", "Elm")), "answers"));
        Assert.All((await mcp.Client.ListToolsAsync()).Where(t => t.Name is "why" or "label_programs"), tool =>
            Assert.DoesNotContain("programs", tool.JsonSchema.GetProperty("required").EnumerateArray().Select(name => name.GetString())));
    }

    private static (string?, string?, string?) Labelled(JsonElement listed)
    {
        var assessment = listed.GetProperty("assessment");
        return (Text(assessment.GetProperty("program"), "key"), Text(assessment, "label"), Text(assessment, "rule"));
    }

    private static (string?, string?, string?) BrieflyLabelled(JsonElement program) =>
        (Text(program, "key"), Text(program, "label"), Text(program, "rule"));

    private static IEnumerable<JsonElement> Items(JsonElement of, string name) => of.GetProperty(name).EnumerateArray();

    private static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();

    private static void AssertParts(JsonElement answer, IReadOnlyCollection<string> parts, params string[] more)
    {
        var plan = JsonElement.Parse(Fictional.Plan(Fictional.Day));
        Assert.Equal(parts.Concat(more).Append("rules").Append("clauses").Order(), answer.EnumerateObject().Select(p => p.Name).Order());
        Assert.All(parts, part => Assert.True(JsonElement.DeepEquals(plan.GetProperty(part), answer.GetProperty(part)), part));
    }
}
