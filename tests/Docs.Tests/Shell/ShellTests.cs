namespace Docs.Tests;

/// <summary>Each command of the documents exists, and is run where that is cheap: the advisor, and what is sent to the web API.</summary>
public sealed class ShellTests(ServedWebApi webApi) : IClassFixture<ServedWebApi>
{
    private const string Advisor = "samples/Advisor";
    private static readonly string[] HelpAsked =
        [Advisor, "benchmarks/ReapplyKit.Benchmarks", "tests/ReapplyKit.Fuzz", "tests/ReapplyKit.EveryDay", "tests/ReapplyKit.Mutants"];

    private static readonly IReadOnlyList<ShellLine> Lines =
    [
        .. CodeBlock.All("sh").SelectMany(b => ShellLine.In(b.Content)),
        .. MarkdownFile.All.SelectMany(f => f.Commands).Select(ShellLine.Of),
    ];

    public static TheoryData<string> AdvisorRuns => [.. Lines.Where(l => l.After("--project") == Advisor).Select(l => l.Text).Distinct()];

    public static TheoryData<string> Sent => [.. Lines.Where(l => l.Is("curl")).Select(l => l.Text).Distinct()];

    [Fact]
    public void Every_command_is_one_that_exists() =>
        Assert.Empty(Lines.Select(l => KnownCommand.Fault(l) is { } fault ? $"{l.Text}: {fault}" : null).OfType<string>());

    [Fact]
    public async Task Every_option_is_one_that_its_program_lists()
    {
        foreach (var runs in Lines.Where(l => l.Is("dotnet", "run") && l.Arguments.Count > 0).GroupBy(l => l.After("--project")!))
        {
            if (runs.Key == "samples/WebApi") // a server has no help; its one option is tried by the fixture
            {
                Assert.All(runs, run => Assert.Equal("--urls", run.Arguments[0]));
                continue;
            }
            if (runs.Key == "samples/Cohort") // each of its commands has a help of its own
            {
                foreach (var run in runs)
                    Assert.Null(KnownCommand.Unlisted(await BuiltProgram.Run(runs.Key, AppContext.BaseDirectory, run.Arguments[0], "--help"), run.Arguments));
                continue;
            }
            Assert.Contains(runs.Key, HelpAsked);
            var help = await BuiltProgram.Run(runs.Key, AppContext.BaseDirectory, "--help");
            Assert.All(runs, run => Assert.Null(KnownCommand.Unlisted(help, run.Arguments)));
        }
    }

    [Theory]
    [MemberData(nameof(AdvisorRuns))]
    public async Task The_advisor_does_what_a_document_tells_it(string line)
    {
        using var folder = new SampleFolder();
        var run = ShellLine.Of(line);
        if (run.After("--since") is { } earlier)
            await BuiltProgram.Run(Advisor, folder.Path, ["--out", Path.GetDirectoryName(earlier)!]);
        var printed = await BuiltProgram.Run(Advisor, folder.Path, run.Arguments);

        Assert.NotEmpty(printed);
        if (run.After("--out") is { } made)
            Assert.True(File.Exists(folder.PathOf(Path.Combine(made, "plan.json"))));
    }

    [Fact]
    public async Task The_first_screen_is_what_the_advisor_prints()
    {
        using var folder = new SampleFolder();
        var printed = await BuiltProgram.Run(Advisor, folder.Path, "--as-of", "2026-11-23");

        Assert.StartsWith(
            Assert.Single(CodeBlock.All("console")).Content.Trim(),
            printed.ReplaceLineEndings("\n").Trim(),
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Sent))]
    public async Task The_web_API_answers_what_a_document_sends(string line)
    {
        using var folder = new SampleFolder();
        using var answer = await webApi.Send(new CurlRequest(ShellLine.Of(line), folder));

        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }
}
