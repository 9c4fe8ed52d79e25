using System.Text.RegularExpressions;

namespace ReapplyKit.Tests;

/// <summary>What the README shows is compiled and run, and prints what the README says it prints.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void The_first_example_is_short_compiles_and_prints_what_the_README_says()
    {
        var code = Blocks("csharp")[0];
        var shown = Blocks("text")[0];

        Assert.InRange(code.Split('\n').Count(line => line.Length > 0), 1, 20);
        Assert.Equal(shown.Trim(), CompiledExample.Run(code).ReplaceLineEndings("\n").Trim());
    }

    [Fact]
    public void Every_csharp_block_compiles_and_runs() => Assert.All(Blocks("csharp"), code => CompiledExample.Run(code));

    [Fact]
    public void The_quick_start_is_two_commands_and_CI_runs_the_second_one()
    {
        var commands = Blocks("sh")[0].Trim().Split('\n');

        Assert.Equal(2, commands.Length);
        Assert.Contains(File.ReadLines(Path.Combine(Repository.Root, ".ci", "run")), line => line.Split(" | ")[0] == commands[1]);
    }

    private static List<string> Blocks(string language) =>
        [.. Fence().Matches(Readme).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["content"].Value)];

    [GeneratedRegex("^```(?<language>\\w+)\\n(?<content>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
