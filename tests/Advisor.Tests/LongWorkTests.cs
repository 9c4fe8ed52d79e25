using System.Diagnostics;
using System.Text.RegularExpressions;
using Spectre.Console;

namespace Advisor.Tests;

/// <summary>Long work shows a bar to whoever watches, and leaves no trace of it in a file.</summary>
public sealed partial class LongWorkTests
{
    private const string Escape = "\u001B";

    private static readonly string Programs = Path.Combine(Repository.Root, "samples", "Advisor", "programs.csv");
    private static readonly string[] Steps = ["Reading programs.csv", "Planning", "Writing report.html", "Writing schedule.json"];

    [Fact]
    public void Somebody_who_watches_sees_each_step()
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.Success, run.RunWatched("--programs", Programs, "--out", run.Out.FullName));
        Assert.All(Steps, step => Assert.Contains(step, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_roster_that_is_read_has_its_bar_and_a_bad_one_too()
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.Success, run.RunWatched("--roster", run.File("good.csv", "reference\nA\n")));
        Assert.Equal(AdvisorCommand.BadInput, run.RunWatched("--roster", run.File("bad.csv", "nothing known\nA\n")));
        Assert.Contains("Reading good.csv", run.Output, StringComparison.Ordinal);
        Assert.Contains("Reading bad.csv", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 problem;", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_is_the_same_whether_somebody_watches_or_not()
    {
        using var watched = new AdvisorRun();
        using var unwatched = new AdvisorRun();
        Assert.Equal(watched.RunWatched("--programs", Programs), unwatched.Run("--programs", Programs));

        Assert.Contains(unwatched.Output, Plain(watched.Output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AnsiSupport.No, InteractionSupport.No)]
    [InlineData(AnsiSupport.No, InteractionSupport.Yes)]
    [InlineData(AnsiSupport.Yes, InteractionSupport.No)]
    public void Where_nobody_watches_or_nothing_can_be_taken_back_no_step_is_shown(AnsiSupport ansi, InteractionSupport interaction)
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.Success, run.Run(ansi, interaction, "--programs", Programs, "--out", run.Out.FullName));
        Assert.DoesNotMatch("Reading|Planning|Writing|━", run.Output);
        Assert.Contains("Wrote ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_that_is_redirected_holds_the_text_and_nothing_else()
    {
        using var run = new AdvisorRun();
        string[] args = ["--as-of", "2026-11-23", "--programs", Programs, "--show", "all"];
        Assert.Equal(AdvisorCommand.Success, run.Run(args));
        var start = new ProcessStartInfo("dotnet", [typeof(AdvisorCommand).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TERM"] = "xterm-256color";
        foreach (var name in new[] { "CI", "COLUMNS", "GITHUB_ACTIONS", "NO_COLOR" })
            start.Environment.Remove(name);

        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();

        Assert.Equal((run.Output, ""), (await output, await errors));
        Assert.DoesNotContain(Escape, run.Output, StringComparison.Ordinal);
    }

    private static string Plain(string output) => Control().Replace(output, "");

    [GeneratedRegex("\u001B\\[[0-9;?]*[A-Za-z]")]
    private static partial Regex Control();
}
