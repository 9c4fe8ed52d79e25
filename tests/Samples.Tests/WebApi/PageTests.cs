using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Samples.Tests;

public sealed partial class PageTests(RunningWebApi web) : IClassFixture<RunningWebApi>
{
    [Fact]
    public async Task The_page_loads_nothing_from_elsewhere_and_runs_only_its_own_file()
    {
        using var response = await web.Client.GetAsync(new Uri("/", UriKind.Relative));
        var html = await response.Content.ReadAsStringAsync();
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();

        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotMatch(ExternalUrl(), html);
        Assert.DoesNotMatch(InlineHandler(), html);
        Assert.Equal(["/form.js"], Script().Matches(html).Select(m => m.Groups["source"].Value));
        Assert.StartsWith("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
    }

    /// <summary>A word that the form offers and no reader knows would be a problem that nobody could mend.</summary>
    [Fact]
    public async Task Every_choice_of_the_form_is_a_word_of_the_schema()
    {
        var html = await web.Client.GetStringAsync(new Uri("/", UriKind.Relative));
        var schema = Encoding.UTF8.GetString(JsonSchemas.Write(DocumentKind.Case));
        string[] own = ["", "true", "false", "none", "some", "amount", "running", "never"];
        var words = Choice().Matches(html).Select(m => m.Groups["word"].Value).Except(own).ToList();

        Assert.True(words.Count > 20);
        Assert.All(words, word => Assert.Contains($"\"{word}\"", schema, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_field_of_the_form_has_a_label_and_help()
    {
        var html = await web.Client.GetStringAsync(new Uri("/", UriKind.Relative));
        var fields = Field().Matches(html);

        Assert.True(fields.Count > 18);
        Assert.All(fields, field =>
        {
            var id = field.Groups["id"].Value;
            Assert.Contains($"<label for=\"{id}\">", html, StringComparison.Ordinal);
            Assert.Contains($"id=\"{id}-help\"", html, StringComparison.Ordinal);
            Assert.Contains($"{id}-help", field.Value, StringComparison.Ordinal);
        });
    }

    /// <summary>What the form sends, without a browser: a case with its plan so far and its progress, and a wrong value that comes back with its path.</summary>
    [Fact]
    public async Task A_case_that_carries_plan_and_progress_is_planned_again()
    {
        var plan = JsonNode.Parse(await web.Client.Bytes("/plan", Sent.Form(("case", Fictional.Case), ("programs", Fictional.Programs))))!.AsObject();
        var carried = plan["case"]!.DeepClone().AsObject();
        carried["version"] = 2;
        carried["planSoFar"] = plan["schedule"]!.DeepClone();
        carried["progress"] = JsonNode.Parse("""{ "milestones": [ { "milestone": "autopsy.review", "state": "done", "finished": "2027-01-11" } ] }""");
        carried["weeklyHours"] = "many";
        Assert.Equal(
            [("$.weeklyHours", "many")], await web.Client.Refusal("/plan?asOf=2027-01-11", Sent.Json(carried.ToJsonString()), HttpStatusCode.BadRequest));
        carried["weeklyHours"] = "20";

        var again = await web.Client.Answer("/replan?asOf=2027-01-11", Sent.Json(carried.ToJsonString()));

        var reviewed = again.GetProperty("schedule").GetProperty("milestones").EnumerateArray()
            .Single(m => m.GetProperty("milestone").GetProperty("id").GetString() == "autopsy.review");
        Assert.Equal("2027-01-11", reviewed.GetProperty("finish").GetString());
        Assert.NotEqual(0, again.GetProperty("changes").GetProperty("moved").GetArrayLength());
    }

    [Fact]
    public async Task The_report_loads_nothing_from_elsewhere_and_runs_nothing()
    {
        using var content = Sent.Form(Fictional.CaseText, Fictional.ProgramsText);
        using var response = await web.Client.PostAsync(new Uri("/report", UriKind.Relative), content);
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType?.CharSet);
        Assert.DoesNotMatch(ExternalUrl(), html);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Elswincroft Regional Medical Center", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_file_says_is_shown_and_never_run()
    {
        var named = Fictional.CaseText.Replace("Dr. Ilka Varenholm", "<script>alert(1)</script>", StringComparison.Ordinal);
        var html = Encoding.UTF8.GetString(await web.Client.Bytes("/report", Sent.Form(named, "name,specialty\n<img src=x onerror=alert(1)>,Internal Medicine\n")));

        Assert.Contains("&lt;script", html, StringComparison.Ordinal);
        Assert.Contains("&lt;img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/form.js")]
    [InlineData("/form.css")]
    [InlineData("/health")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/fictional/case.json")]
    [InlineData("/nowhere")]
    public async Task No_answer_is_kept_by_a_browser_or_taken_for_something_else(string route)
    {
        using var response = await web.Client.GetAsync(new Uri(route, UriKind.Relative));
        using var asked = new HttpRequestMessage(HttpMethod.Head, new Uri(route, UriKind.Relative));
        using var head = await web.Client.SendAsync(asked);

        Assert.Equal(response.StatusCode, head.StatusCode);
        Assert.Equal("no-store", response.Headers.GetValues("Cache-Control").Single());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [GeneratedRegex("""(src|href|action)\s*=\s*["']?(https?:)?//|@import|\burl\((?!#)""", RegexOptions.IgnoreCase)]
    private static partial Regex ExternalUrl();

    [GeneratedRegex("""<[^>]+\son[a-z]+\s*=""", RegexOptions.IgnoreCase)]
    private static partial Regex InlineHandler();

    [GeneratedRegex("""<script(?: src="(?<source>[^"]*)")?""")]
    private static partial Regex Script();

    [GeneratedRegex("""<option value="(?<word>[^"]*)">""")]
    private static partial Regex Choice();

    [GeneratedRegex("""<(?:input|select) id="(?<id>(?!open|keep|months)[^"]+)"[^>]*>""")]
    private static partial Regex Field();
}
