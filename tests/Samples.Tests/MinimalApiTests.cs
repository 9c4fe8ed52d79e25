using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Samples.Tests;

/// <summary>An endpoint takes a case and gives back answers with nothing but <c>ConfigureForReapplyKit</c>.</summary>
public sealed class MinimalApiTests : IAsyncLifetime
{
    private readonly WebApplication _app = Build();
    private readonly HttpClient _client = new();

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        _client.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_plan_comes_out_as_it_stands_in_its_document()
    {
        var document = JsonNode.Parse(Fictional.Plan(Fictional.Day))!.AsObject();
        Assert.All((string[])["rules", "clauses"], member => Assert.True(document.Remove(member)));

        Assert.True(JsonNode.DeepEquals(document, await Answer("/plan", Fictional.CaseText)));
    }

    [Fact]
    public async Task A_report_a_list_and_one_of_several_answers_come_out_whole()
    {
        var report = await Answer("/assess", """{ "step2Ck": { "attempts": [ { "result": "passed", "score": 231 } ] } }""");

        Assert.Equal("borderline", (string?)report["tiers"]!["step2Ck"]);
        Assert.Equal(5, report["findings"]!.AsArray().Count);
        Assert.NotEmpty((await Answer("/schedule", "{}"))["milestones"]!.AsArray());
        Assert.Equal("caseProblems", (string?)(await Answer("/try", """{ "applicant": { "graduation": "2030" } }"""))["$type"]);
    }

    [Fact]
    public async Task A_body_that_cannot_be_read_is_refused_with_all_its_problems()
    {
        using var response = await _client.PostAsync(Route("/assess"), Json("""{ "visa": "blue card", "lettres": [] }"""));
        var message = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("$.visa", message, StringComparison.Ordinal);
        Assert.Contains("$.lettres", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/facts", "{}", HttpStatusCode.OK)]
    [InlineData("/facts", """{ "step2Ck": { "outcome": "passed", "score": 250 } }""", HttpStatusCode.OK)]
    [InlineData("/facts", """{ "step2Ck": 250 }""", HttpStatusCode.BadRequest)]
    [InlineData("/target", """{ "total": 80, "redPercent": 5 }""", HttpStatusCode.OK)]
    [InlineData("/target", "{}", HttpStatusCode.BadRequest)]
    [InlineData("/programs", """[ { "name": "Elm" } ]""", HttpStatusCode.OK)]
    [InlineData("/programs", """[ { "name": "Elm" }, null ]""", HttpStatusCode.BadRequest)]
    [InlineData("/list", """[ { "name": "Elm" } ]""", HttpStatusCode.OK)]
    [InlineData("/list", """[ { "name": "Elm" }, null ]""", HttpStatusCode.BadRequest)]
    [InlineData("/report", "{}", HttpStatusCode.BadRequest)]
    [InlineData("/plan", """{ "version": 99, "applicant": {} }""", HttpStatusCode.BadRequest)]
    [InlineData("/assess", """{ "visa": "j1", "visa": "h1B" }""", HttpStatusCode.BadRequest)]
    public async Task A_body_is_answered_or_refused_and_never_a_fault(string route, string body, HttpStatusCode expected)
    {
        using var response = await _client.PostAsync(Route(route), Json(body));

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task A_plan_that_was_sent_is_kept_and_planned_on()
    {
        using var response = await _client.PostAsync(Route("/plan"), Json(Fictional.CaseText));
        var sent = await response.Content.ReadAsByteArrayAsync();

        var kept = PlanJson.Read(sent).AsT0;

        Assert.Equal(PlanJson.Read(Fictional.Plan(Fictional.Day)).AsT0, kept);
        Assert.NotNull((await Answer("/on", Encoding.UTF8.GetString(sent)))["changes"]);
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.ConfigureForReapplyKit());
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var rules = RulePack.Default;
        app.MapPost("/plan", (ReapplicationCase @case) => ReapplyPlanner.Plan(rules, @case, Fictional.Day).AsT0);
        app.MapPost("/try", (ReapplicationCase @case) => ReapplyPlanner.Plan(rules, @case, Fictional.Day));
        app.MapPost("/assess", (ApplicantProfile profile) => rules.Rubric.Assess(profile, Fictional.Day));
        app.MapPost("/facts", (ApplicantFacts facts) => rules.Rubric.Assess(facts));
        app.MapPost("/target", (ListTarget target) => target.Total);
        app.MapPost("/programs", (ResidencyProgram[] programs) => rules.Programs.BuildList(default, programs, rules.Programs.DefaultTarget));
        app.MapPost("/list", (ValueList<ResidencyProgram> programs) => programs.Count);
        app.MapPost("/report", (CompetitivenessReport report) => report.Facts);
        app.MapPost("/on", (KeptPlan kept) => ReapplyPlanner.Plan(rules, kept.NextCase(), Fictional.Day.PlusMonths(1)).AsT0);
        app.MapPost("/schedule", (YearDecisions decisions) => rules.Countdown.Schedule(rules.Seasons.For(2028), Fictional.Day, decisions));
        return app;
    }

    private async Task<JsonNode> Answer(string route, string body)
    {
        using var response = await _client.PostAsync(Route(route), Json(body));
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    private static Uri Route(string route) => new(route, UriKind.Relative);

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
