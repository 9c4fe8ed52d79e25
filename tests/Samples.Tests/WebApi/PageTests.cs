using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Samples.Tests;

public sealed partial class PageTests(RunningWebApi web) : IClassFixture<RunningWebApi>
{
    [Fact]
    public async Task The_page_loads_nothing_from_elsewhere_and_runs_only_the_script_it_names()
    {
        using var response = await web.Client.GetAsync(new Uri("/", UriKind.Relative));
        var html = await response.Content.ReadAsStringAsync();
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();

        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotMatch(ExternalUrl(), html);
        Assert.DoesNotMatch(InlineHandler(), html);
        var script = Script().Matches(html).Single().Groups["text"].Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        Assert.Contains($"script-src 'sha256-{hash}';", policy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_sends_a_case_and_a_list_to_the_report()
    {
        var html = await web.Client.GetStringAsync(new Uri("/", UriKind.Relative));

        string[] parts = ["id=\"case\" type=\"file\"", "id=\"programs\" type=\"file\"", "fetch('/report'"];
        Assert.All(parts, part => Assert.Contains(part, html, StringComparison.Ordinal));
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
    [InlineData("/openapi/v1.json")]
    [InlineData("/fictional/case.json")]
    [InlineData("/nowhere")]
    public async Task No_answer_is_kept_by_a_browser_or_taken_for_something_else(string route)
    {
        using var response = await web.Client.GetAsync(new Uri(route, UriKind.Relative));

        Assert.Equal("no-store", response.Headers.GetValues("Cache-Control").Single());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [GeneratedRegex("""(src|href|action)\s*=\s*["']?(https?:)?//|@import|\burl\((?!#)""", RegexOptions.IgnoreCase)]
    private static partial Regex ExternalUrl();

    [GeneratedRegex("""<[^>]+\son[a-z]+\s*=""", RegexOptions.IgnoreCase)]
    private static partial Regex InlineHandler();

    [GeneratedRegex("<script>(?<text>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();
}
