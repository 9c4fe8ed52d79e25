using System.Net;
using System.Text;
using System.Text.Json;

namespace Samples.Tests;

/// <summary>What is larger than anybody's file is refused shortly: how many problems there are, and the first of them.</summary>
public sealed class LimitTests(RunningWebApi web) : IClassFixture<RunningWebApi>
{
    private const int MostTold = 50;
    private const int LargestRefusal = 100 * 1024;

    public static TheoryData<string, string> Lists => new()
    {
        { "applicant.step1.attempts", "{}" },
        { "applicant.step2Ck.attempts", "{}" },
        { "applicant.step3.attempts", "{}" },
        { "applicant.comlex", """{ "level": "level1" }""" },
        { "applicant.usce.rotations", "{}" },
        { "applicant.letters", "{}" },
        { "applicant.redFlags", """{ "kind": "gap" }""" },
        { "applicant.connections", """{ "program": "x", "kind": "usce" }""" },
        { "programs", """{ "name": "x" }""" },
        { "opinions", "{}" },
        { "targets", """{ "kind": "posters", "amount": 1 }""" },
        { "projects", """{ "title": "x", "kind": "caseReport" }""" },
        { "practice.answers", "{}" },
        { "practice.mocks", "{}" },
        { "application.experiences", "{}" },
        { "progress.milestones", """{ "milestone": "letters.ask" }""" },
        { "progress.measured", """{ "target": "x", "amount": 1 }""" },
        { "list.specialties", "\"Neurology\"" },
        { "list.states", "\"OH\"" },
        { "list.tracks", "\"categorical\"" },
        { "list.overrides", "{}" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_longer_than_anybody_s_is_one_problem(string path, string item)
    {
        var inside = $"[{string.Join(',', Enumerable.Repeat(item, 20_000))}]";
        var names = path.Split('.');
        var root = names.Reverse().Aggregate(inside, (value, name) => $$"""{ "{{name}}": {{value}} }""");
        var rest = names[0] == "applicant" ? """ "version": 2 """ : """ "version": 2, "applicant": {} """;

        var (count, problems, _) = await Refused(Sent.Form(("case", Encoding.UTF8.GetBytes($"{{{rest},{root.Trim()[1..]}"))));

        Assert.Contains(problems, p => p.GetProperty("where").GetString() == "$." + path
            && p.GetProperty("message").GetString()!.StartsWith("holds 20000 items; at most ", StringComparison.Ordinal));
        Assert.InRange(count, 1, 3);
    }

    [Fact]
    public async Task Of_many_problems_the_first_are_told_and_all_are_counted()
    {
        var keys = string.Join(',', Enumerable.Range(0, 60_000).Select(i => $"\"k{i}\":1"));

        var (count, problems, size) = await Refused(Sent.Json($$"""{ "version": 2, "applicant": {}, {{keys}} }"""));

        Assert.Equal(60_000, count);
        Assert.Equal(Enumerable.Range(0, MostTold).Select(i => $"$.k{i}"), problems.Select(p => p.GetProperty("where").GetString()));
        Assert.InRange(size, 1, LargestRefusal);
    }

    [Fact]
    public async Task Letters_beyond_ASCII_do_not_swell_a_refusal()
    {
        var keys = string.Join(',', Enumerable.Range(0, 1_000).Select(i => $"\"{new string('\u4e00', 300)}{i}\":1"));

        var (_, _, size) = await Refused(Sent.Json($$"""{ "version": 2, "applicant": {}, {{keys}} }"""));

        Assert.InRange(size, 1, LargestRefusal);
    }

    [Theory]
    [InlineData("done", "letters.ask")]
    [InlineData("unknown", "x")]
    [InlineData("case", "{}")]
    public async Task A_form_of_many_fields_is_read_no_further(string name, string value)
    {
        var form = new MultipartFormDataContent();
        for (var i = 0; i < 40_000; i++)
            form.Add(new StringContent(value), name);

        var (count, problems, size) = await Refused(form);

        Assert.InRange(count, 1, 250);
        Assert.InRange(problems.Count, 1, MostTold);
        Assert.InRange(size, 1, LargestRefusal);
    }

    /// <summary>No name is sought that is near to what no name is as long as, and what was written is quoted in short.</summary>
    [Fact]
    public async Task Long_names_of_milestones_are_quoted_in_short()
    {
        var form = Sent.Form(("case", Fictional.Case));
        for (var i = 0; i < 200; i++)
            form.Add(new StringContent(new string('d', 999)), "done");

        var (count, problems, size) = await Refused(form);

        Assert.Equal(200, count);
        Assert.Equal(MostTold, problems.Count);
        Assert.All(problems, p => Assert.Equal($"{new string('d', 80)}… (999 characters)", p.GetProperty("value").GetString()));
        Assert.InRange(size, 1, LargestRefusal / 5);
    }

    [Theory]
    [InlineData("/plan?asOf={0}")]
    [InlineData("/plan?season={0}")]
    [InlineData("/plan?{0}=1")]
    public async Task What_a_query_holds_is_quoted_in_short(string route)
    {
        var said = new string('q', 4_000);
        using var content = Sent.Json(Fictional.Case);
        using var response = await web.Client.PostAsync(new Uri(string.Format(null, route, said), UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 1, 2_000);
    }

    [Theory]
    [InlineData(10_000, HttpStatusCode.OK)]
    [InlineData(10_001, HttpStatusCode.BadRequest)]
    public async Task A_list_has_at_most_ten_thousand_programs(int programs, HttpStatusCode expected)
    {
        var list = "name\n" + string.Concat(Enumerable.Range(0, programs).Select(i => $"Elm {i}\n"));
        using var form = Sent.Form("""{ "version": 2, "applicant": {} }""", list);
        using var response = await web.Client.PostAsync(new Uri("/calendar", UriKind.Relative), form);

        Assert.Equal(expected, response.StatusCode);
        if (expected != HttpStatusCode.OK)
            Assert.Equal([("programs", null)], await response.Refused(expected));
    }

    private async Task<(int Count, IReadOnlyList<JsonElement> Problems, int Size)> Refused(HttpContent content)
    {
        using var response = await web.Client.PostAsync(new Uri("/plan", UriKind.Relative), content);
        content.Dispose();
        var body = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var refusal = JsonElement.Parse(body);
        return (refusal.GetProperty("problemCount").GetInt32(), [.. refusal.GetProperty("problems").EnumerateArray()], body.Length);
    }
}
