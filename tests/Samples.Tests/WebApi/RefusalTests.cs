using System.Net;

namespace Samples.Tests;

public sealed class RefusalTests(RunningWebApi web) : IClassFixture<RunningWebApi>
{
    private const int LargestCase = 1024 * 1024;
    private const int LargestPrograms = 16 * 1024 * 1024;

    private const string BareCase = """{ "version": 1, "applicant": {} }""";

    private const string BadCase = """
        { "version": 1, "applicant": { "visa": "tourist", "step2Ck": { "attempts": [ { "score": 900 } ] } } }
        """;

    private static readonly (string, string?)[] InBadCase =
        [("$.applicant.visa", "tourist"), ("$.applicant.step2Ck.attempts[0].score", "900")];

    private readonly HttpClient _client = web.Client;

    [Theory]
    [InlineData("/assess")]
    [InlineData("/diagnose", "$.cycle")]
    [InlineData("/plan")]
    [InlineData("/report")]
    public async Task Everything_that_is_wrong_with_a_case_and_its_query_is_told_at_once(string route, params string[] alsoMissing)
    {
        var problems = await _client.Refusal(route + "?asOf=2026-02-30&as-of=2026-11-23", Sent.Json(BadCase), HttpStatusCode.BadRequest);
        var bare = await _client.Refusal(route + "?asOf=2026-02-30", Sent.Json(BareCase), HttpStatusCode.BadRequest);

        // A case that cannot be read has no cycle to miss yet.
        Assert.Equal([("?as-of", "2026-11-23"), ("asOf", "2026-02-30"), .. InBadCase], problems);
        Assert.Equal(["asOf", .. alsoMissing], bare.Select(p => p.Where));
    }

    [Theory]
    [InlineData("/plan")]
    [InlineData("/label")]
    [InlineData("/report")]
    public async Task Everything_that_is_wrong_with_both_files_is_told_at_once(string route)
    {
        var form = Sent.Form(BadCase, "city\nElm\n");
        var problems = await _client.Refusal(route, form, HttpStatusCode.BadRequest);

        Assert.Equal([.. InBadCase.Select(p => p.Item1), "programs line 1"], problems.Select(p => p.Where));
    }

    [Fact]
    public async Task A_case_that_contradicts_itself_is_told_so_even_where_the_list_beside_it_cannot_be_read()
    {
        var form = Sent.Form("""{ "version": 1, "applicant": { "graduation": "2030-06" } }""", "city\nElm\n");
        var problems = await _client.Refusal("/label", form, HttpStatusCode.BadRequest);

        Assert.Equal(["programs line 1", "$.applicant.graduation"], problems.Select(p => p.Where));
    }

    [Theory]
    [InlineData("", "case")]
    [InlineData("{", "case line 1, byte 2")]
    [InlineData("[]", "$")]
    [InlineData("\ufffe{}", "case line 1, byte 1")]
    public async Task A_body_that_is_no_case_is_refused(string body, string where) =>
        Assert.Equal([where], (await _client.Refusal("/plan", Sent.Json(body), HttpStatusCode.BadRequest)).Select(p => p.Where));

    [Fact]
    public async Task A_form_lacks_nothing_and_holds_nothing_unknown_or_twice()
    {
        var form = Sent.Form(("programs", "name\nElm\n"u8.ToArray()), ("programs", "name\nOak\n"u8.ToArray()), ("photo", [1, 2, 3]));
        var problems = await _client.Refusal("/label", form, HttpStatusCode.BadRequest);

        Assert.Equal([("form", "programs"), ("form", "photo"), ("case", null)], problems);
        Assert.Equal([("programs", null)], await _client.Refusal("/label", Sent.Form(("case", Fictional.Case)), HttpStatusCode.BadRequest));
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task What_is_no_form_is_refused(string type) => Assert.Equal(
        ["form", "case", "programs"],
        (await _client.Refusal("/label", Sent.Of(Fictional.Case, type), HttpStatusCode.BadRequest)).Select(p => p.Where));

    [Theory]
    [InlineData(0, HttpStatusCode.OK)]
    [InlineData(1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_case_is_at_most_a_megabyte(int more, HttpStatusCode expected)
    {
        byte[] padded = [.. Fictional.Case, .. Enumerable.Repeat((byte)' ', LargestCase + more - Fictional.Case.Length)];
        foreach (var content in new[] { Sent.Json(padded), Sent.Form(("case", padded)) })
        {
            using var response = await _client.PostAsync(new Uri("/plan", UriKind.Relative), content);
            Assert.Equal(expected, response.StatusCode);
            if (more > 0)
                Assert.Equal([("case", null)], await response.Refused(expected));
        }
    }

    [Fact]
    public async Task A_program_list_is_at_most_sixteen_megabytes()
    {
        var list = new byte[LargestPrograms + 1];
        var tooLarge = Sent.Form(("case", Fictional.Case), ("programs", list));
        var largest = Sent.Form(("case", Fictional.Case), ("programs", list[..LargestPrograms]));

        Assert.Equal([("programs", null)], await _client.Refusal("/label", tooLarge, HttpStatusCode.RequestEntityTooLarge));

        // One byte less is read, and found to be no list.
        Assert.NotEmpty(await _client.Refusal("/label", largest, HttpStatusCode.BadRequest));
    }

    [Theory]
    [InlineData("/assess", "text/plain")]
    [InlineData("/assess", null)]
    [InlineData("/assess", "multipart/form-data; boundary=x")]
    [InlineData("/diagnose", "application/xml")]
    [InlineData("/plan", "text/csv")]
    [InlineData("/compare", "application/json")]
    [InlineData("/report", "text/html")]
    [InlineData("/plan", "application/json; charset=utf-16")]
    public async Task Content_of_another_type_is_refused(string route, string? type) => Assert.Equal(
        [("Content-Type", type)],
        await _client.Refusal(route, Sent.Of(Fictional.Case, type), HttpStatusCode.UnsupportedMediaType));

    [Fact]
    public async Task Another_charset_is_refused_for_what_it_is()
    {
        using var content = Sent.Of(Fictional.Case, "application/json; charset=utf-16");
        using var response = await _client.PostAsync(new Uri("/plan", UriKind.Relative), content);
        var told = await response.Content.ReadAsStringAsync();

        Assert.Contains("send UTF-8", told, StringComparison.Ordinal);
        Assert.DoesNotContain("send application/json", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Encoded_content_is_refused_for_what_it_is()
    {
        var zipped = Sent.Json(Fictional.Case);
        zipped.Headers.ContentEncoding.Add("gzip");

        Assert.Equal([("Content-Encoding", "gzip")], await _client.Refusal("/plan", zipped, HttpStatusCode.UnsupportedMediaType));
    }

    [Theory]
    [InlineData("2009")]
    [InlineData("2101")]
    [InlineData("next")]
    public async Task A_season_is_the_year_of_a_match(string season) => Assert.Equal(
        [("season", season)], await _client.Refusal($"/plan?season={season}", Sent.Json(Fictional.Case), HttpStatusCode.BadRequest));

    [Fact]
    public async Task Planning_again_needs_the_plan_so_far() =>
        Assert.Equal([("since", null)], await _client.Refusal("/replan", Sent.Json(Fictional.Case), HttpStatusCode.BadRequest));

    [Theory]
    [InlineData("/assess", HttpStatusCode.MethodNotAllowed)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    public async Task A_question_that_no_route_takes_is_refused_in_the_same_shape(string route, HttpStatusCode expected)
    {
        using var response = await _client.GetAsync(new Uri(route, UriKind.Relative));

        Assert.Empty(await response.Refused(expected));
    }
}
