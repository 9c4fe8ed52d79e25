using System.Net;
using System.Text;

namespace Samples.Tests;

/// <summary>A plan that is kept is sent again, with what is done, and planned on.</summary>
public sealed class PlanOnTests(RunningWebApi web) : IClassFixture<RunningWebApi>
{
    private const string Later = "?asOf=2027-01-11";
    private readonly HttpClient _client = web.Client;

    [Fact]
    public async Task An_earlier_plan_is_enough_to_plan_on()
    {
        var kept = PlanJson.Read(Fictional.Plan(Fictional.Day, Fictional.Programs)).AsT0;
        var day = new LocalDate(2027, 1, 11);
        var done = Progress.None.With(MilestoneProgress.Done(MilestoneId.Parse("autopsy.review"), day));
        var expected = PlanJson.Write(ReapplyPlanner.Plan(RulePack.Default, kept.NextCase(done), day).AsT0, RulePack.Default);

        using var form = Sent.Form(("since", Fictional.Plan(Fictional.Day, Fictional.Programs)), ("done", "autopsy.review"u8.ToArray()));
        Assert.Equal(expected, await _client.Bytes("/plan" + Later, form));
    }

    [Fact]
    public async Task A_case_beside_the_plan_is_the_case_as_it_stands_now()
    {
        using var form = Sent.Form(("case", Fictional.Case), ("since", Fictional.Plan(Fictional.Day)));
        var answer = await _client.Answer("/plan", form);

        Assert.Equal(0, answer.GetProperty("changes").GetProperty("moved").GetArrayLength());
        Assert.Equal("2026-11-23", answer.GetProperty("case").GetProperty("planSoFar").GetProperty("asOf").GetString());
    }

    [Fact]
    public async Task Everything_wrong_is_told_with_the_nearest_milestone()
    {
        using var form = Sent.Form(("since", "{}"u8.ToArray()), ("done", "leters.ask"u8.ToArray()), ("done", "?"u8.ToArray()));

        var problems = await _client.Refusal("/plan", form, HttpStatusCode.BadRequest);
        Assert.Contains(("done", "leters.ask"), problems);
        Assert.Contains(("done", "?"), problems);
        Assert.Contains(problems, p => p.Where == "since $.version");
    }

    [Theory]
    [InlineData("opinions.book=2026-12-20", "2026-12-20")]
    [InlineData("Book outside advisers: a US mentor, a recently matched IMG, perhaps a director = 2027-01-11", "2027-01-11")]
    [InlineData("opinions.book", "2027-01-11")]
    public async Task What_is_done_is_done_on_the_day_told_or_else_today(string done, string day)
    {
        using var form = Sent.Form(("case", Fictional.Case), ("done", Encoding.UTF8.GetBytes(done)));
        var told = (await _client.Answer("/plan" + Later, form)).GetProperty("case").GetProperty("progress").GetProperty("milestones").EnumerateArray()
            .Single(m => m.GetProperty("milestone").GetString() == "opinions.book");

        Assert.Equal(day, told.GetProperty("finished").GetString());
    }

    [Theory]
    [InlineData("opinions.book=2027-01-12")]
    [InlineData("opinions.book=2027-02-30")]
    [InlineData("opinions.book=")]
    [InlineData("=2027-01-11")]
    public async Task Nothing_is_done_on_a_day_to_come_or_on_none(string done)
    {
        using var form = Sent.Form(("case", Fictional.Case), ("done", Encoding.UTF8.GetBytes(done)));
        Assert.Equal([("done", done)], await _client.Refusal("/plan" + Later, form, HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task A_case_given_as_the_plan_so_far_is_told_to_be_one()
    {
        using var form = Sent.Form(("case", Fictional.Case), ("since", Fictional.Case));
        Assert.Equal([("since", null)], await _client.Refusal("/plan", form, HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task Two_plans_are_compared()
    {
        using var form = Sent.Form(("since", Fictional.Plan(Fictional.Day)), ("later", Fictional.Plan(Fictional.Day.PlusDays(7))));
        var answer = await _client.Answer("/compare", form);

        Assert.NotEqual(0, answer.GetProperty("moved").GetArrayLength());
        using var empty = Sent.Form(("since", Fictional.Plan(Fictional.Day)));
        Assert.Contains(("later", null), await _client.Refusal("/compare", empty, HttpStatusCode.BadRequest));
    }
}
