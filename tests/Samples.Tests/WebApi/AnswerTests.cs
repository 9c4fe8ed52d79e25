using System.Text;
using System.Text.Json;

namespace Samples.Tests;

public sealed class AnswerTests(RunningWebApi web) : IClassFixture<RunningWebApi>
{
    private readonly HttpClient _client = web.Client;

    [Fact]
    public async Task A_plan_is_the_library_s_own_document_byte_for_byte() =>
        Assert.Equal(Fictional.Plan(Fictional.Day), await _client.Bytes("/plan", Sent.Json(Fictional.Case)));

    [Fact]
    public async Task A_plan_with_programs_is_the_library_s_own_document_byte_for_byte() =>
        Assert.Equal(
            Fictional.Plan(Fictional.Day, Fictional.Programs),
            await _client.Bytes("/plan", Sent.Form(Fictional.CaseText, Fictional.ProgramsText)));

    [Fact]
    public async Task A_form_may_bring_a_case_alone() =>
        Assert.Equal(Fictional.Plan(Fictional.Day), await _client.Bytes("/plan", Sent.Form(("case", Fictional.Case))));

    [Fact]
    public async Task A_file_field_in_which_nothing_was_chosen_brings_nothing()
    {
        var form = new MultipartFormDataContent { { Sent.Json(Fictional.Case), "case", "case.json" } };
        var unchosen = Sent.Of([], "application/octet-stream");
        unchosen.Headers.TryAddWithoutValidation("Content-Disposition", "form-data; name=\"programs\"; filename=\"\"");
        form.Add(unchosen);

        Assert.Equal(Fictional.Plan(Fictional.Day), await _client.Bytes("/plan", form));
    }

    [Theory]
    [InlineData("/assess", "report")]
    [InlineData("/diagnose", "doubts", "report", "diagnosis", "weaknesses")]
    [InlineData("/what-if", "brief", "canReachMatch", "doubts", "report", "whatIf")]
    public async Task Other_answers_are_parts_of_the_plan(string route, params string[] parts)
    {
        var answer = await _client.Answer(route, Sent.Json(Fictional.Case));

        AssertParts(JsonElement.Parse(Fictional.Plan(Fictional.Day)), answer, ["version", "pack", "asOf", .. parts]);
        Assert.Equal(parts.Length + 5, answer.EnumerateObject().Count());
    }

    [Theory]
    [InlineData("/calendar", "text/calendar", "BEGIN:VCALENDAR")]
    [InlineData("/workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK")]
    [InlineData("/chart", "image/svg+xml", "<svg")]
    [InlineData("/sheet", "text/csv", "Program,NRMP code")]
    public async Task A_plan_is_written_as_files_too(string route, string type, string start)
    {
        using var form = Sent.Form(Fictional.CaseText, Fictional.ProgramsText);
        using var response = await _client.PostAsync(new Uri(route, UriKind.Relative), form);

        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith(start, (await response.Content.ReadAsStringAsync()).TrimStart('\ufeff'), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_case_may_hold_its_programs_itself()
    {
        var own = Fictional.CaseText.Insert(Fictional.CaseText.IndexOf('{', StringComparison.Ordinal) + 1, """ "programs": [ { "name": "Elm Valley" } ], """);
        var list = (await _client.Answer("/label", Sent.Json(own.Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal)))).GetProperty("list");

        Assert.Contains("Elm Valley", list.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_season_in_the_query_is_the_one_planned_for()
    {
        var answer = await _client.Answer("/plan?season=2029", Sent.Json(Fictional.Case));

        Assert.Equal(2029, answer.GetProperty("season").GetProperty("year").GetInt32());
    }

    [Fact]
    public async Task A_labelled_list_is_that_of_the_plan_and_tells_what_was_not_read_or_not_understood()
    {
        var programs = "name,img_percent,colour\nElm,0.5,blue\n";
        var answer = await _client.Answer("/label", Sent.Form(Fictional.CaseText, programs));

        AssertParts(JsonElement.Parse(Fictional.Plan(Fictional.Day, Encoding.UTF8.GetBytes(programs))), answer, ["brief", "canReachMatch", "list", "listPolicy"]);
        Assert.Equal(0, answer.GetProperty("setAside").GetArrayLength());
        Assert.Collection(
            answer.GetProperty("notes").EnumerateArray().Select(note => note.GetString()),
            note => Assert.EndsWith("not read: colour", note, StringComparison.Ordinal),
            note => Assert.Contains("line 2: 0.5", note, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_can_reach_no_Match_is_given_no_list_and_told_why()
    {
        var failed = string.Join(", ", new[] { 2019, 2020, 2021, 2022 }.Select(year => $$"""{ "result": "failed", "date": "{{year}}-01-15" }"""));
        var barred = $$"""{ "version": 2, "applicant": { "step1": { "attempts": [ {{failed}} ] } } }""";
        var answer = await _client.Answer("/label", Sent.Form(barred, Fictional.ProgramsText));

        Assert.False(answer.GetProperty("canReachMatch").GetBoolean());
        Assert.StartsWith("No Match can be reached", answer.GetProperty("brief").GetProperty("headline").GetString(), StringComparison.Ordinal);
        Assert.False(answer.TryGetProperty("list", out _));
        Assert.Equal([("programs", null)], await _client.Refusal("/sheet", Sent.Form(barred, Fictional.ProgramsText), System.Net.HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task Every_verdict_names_its_rule_and_clauses()
    {
        var answer = await _client.Answer("/assess", Sent.Json(Fictional.Case));

        Assert.All(answer.GetProperty("report").GetProperty("findings").EnumerateArray(), finding =>
        {
            var id = finding.GetProperty("rule").GetString()!;
            var rule = answer.GetProperty("rules").GetProperty(id);
            Assert.Equal(RulePack.Default.Book[RuleId.Parse(id)].Text, rule.GetProperty("text").GetString());
            Assert.All(rule.GetProperty("clauses").EnumerateArray(), clause =>
                Assert.NotEmpty(answer.GetProperty("clauses").GetProperty(clause.GetString()!).GetProperty("text").GetString()!));
        });
    }

    [Theory]
    [InlineData("", "2026-11-23")]
    [InlineData("?asOf=2027-01-15", "2027-01-15")]
    public async Task The_day_of_judgement_is_the_one_asked_for_or_else_today(string query, string expected)
    {
        var answer = await _client.Answer("/assess" + query, Sent.Json(Fictional.Case));

        Assert.Equal(expected, answer.GetProperty("asOf").GetString());
    }

    [Fact]
    public async Task The_fictional_files_it_hands_out_are_those_of_the_advisor()
    {
        Assert.Equal(Fictional.Case, await _client.GetByteArrayAsync(new Uri("/fictional/case.json", UriKind.Relative)));
        Assert.Equal(Fictional.Programs, await _client.GetByteArrayAsync(new Uri("/fictional/programs.csv", UriKind.Relative)));
    }

    private static void AssertParts(JsonElement plan, JsonElement answer, IEnumerable<string> parts) =>
        Assert.All(parts, part => Assert.True(JsonElement.DeepEquals(plan.GetProperty(part), answer.GetProperty(part)), part));
}
