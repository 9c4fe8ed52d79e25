using System.Net;
using System.Text;
using WebApi;

namespace Samples.Tests;

/// <summary>The application as it is started by hand.</summary>
public sealed class OneCommandTests
{
    [Fact]
    public async Task Unless_told_otherwise_it_listens_to_this_machine_alone()
    {
        await using var app = WebApiApp.Build([]);

        Assert.Equal("http://127.0.0.1:5080", app.Configuration["urls"]);
    }

    [Fact]
    public async Task It_says_where_it_listens_and_nothing_of_what_it_is_sent()
    {
        using var process = SampleProcess.Start("WebApi.dll", "--urls", "http://127.0.0.1:0");
        try
        {
            var printed = new StringBuilder();
            using var client = new HttpClient { BaseAddress = await ListeningAt(process.StandardOutput, printed) };
            await client.Answer("/plan", Sent.Json(Fictional.Case));
            await client.Bytes("/report", Sent.Form(Fictional.CaseText, Fictional.ProgramsText));
            await client.Refusal("/plan?asOf=Varenholm", Sent.Json("""{ "reference": "Varenholm" """), HttpStatusCode.BadRequest);

            process.Kill();
            printed.Append(await process.StandardOutput.ReadToEndAsync()).Append(await process.StandardError.ReadToEndAsync());
            Assert.DoesNotContain("Varenholm", printed.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("/plan", printed.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill();
        }
    }

    [Theory]
    [InlineData("--foo")]
    [InlineData("foo")]
    [InlineData("--origin", "https://app.example")]
    [InlineData("--cors")]
    [InlineData("--cors", "nonsense")]
    [InlineData("--cors", "https://app.example/")]
    [InlineData("--cors", "https://app.example,app.example")]
    [InlineData("--longest-request", "soon")]
    [InlineData("--longest-request", "-00:00:10")]
    public void A_command_line_that_cannot_be_meant_is_told(params string[] args) => Assert.NotNull(CommandLine.Wrong(args));

    [Theory]
    [InlineData]
    [InlineData("--urls", "http://127.0.0.1:0", "--longest-request", "00:00:10", "--cors", "https://app.example, http://localhost:5173")]
    [InlineData("--urls=http://127.0.0.1:0", "--cors=*", "--environment=Production")]
    [InlineData("--Kestrel:Limits:MaxConcurrentConnections", "10")]
    public void A_command_line_of_its_own_and_the_host_s_words_is_taken(params string[] args) => Assert.Null(CommandLine.Wrong(args));

    [Fact]
    public async Task It_says_what_it_does_not_know_and_stops()
    {
        using var process = SampleProcess.Start("WebApi.dll", "--foo");
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(2, process.ExitCode);
        Assert.StartsWith("--foo is not known here; known are --urls, ", said, StringComparison.Ordinal);
    }

    private static async Task<Uri> ListeningAt(StreamReader output, StringBuilder printed)
    {
        const string Said = "Now listening on: ";
        while (await output.ReadLineAsync() is { } line)
        {
            printed.AppendLine(line);
            if (line.IndexOf(Said, StringComparison.Ordinal) is var at and >= 0)
                return new Uri(line[(at + Said.Length)..].Trim());
        }
        throw new InvalidOperationException($"It never listened: {printed}");
    }
}
