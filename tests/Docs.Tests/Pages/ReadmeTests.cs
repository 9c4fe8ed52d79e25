namespace Docs.Tests;

/// <summary>What the README promises a reader in a hurry.</summary>
public sealed class ReadmeTests
{
    private const int MostLines = 200;
    private const int MostLinesOfFirstExample = 20;

    private static readonly MarkdownFile Readme = MarkdownFile.Named("README.md");

    [Fact]
    public void It_is_short() =>
        Assert.InRange(File.ReadLines(Path.Combine(Repository.Root, Readme.Path)).Count(), 1, MostLines);

    [Fact]
    public void The_first_example_is_short_and_says_what_it_prints()
    {
        var first = Readme.Blocks.First(b => b.Language == "csharp");

        Assert.InRange(first.Content.Split('\n').Count(line => line.Length > 0), 1, MostLinesOfFirstExample);
        Assert.NotNull(first.Printed);
    }

    [Fact]
    public void The_quick_start_is_two_commands_and_CI_runs_the_second_one()
    {
        var commands = Readme.Blocks.First(b => b.Language == "sh").Content.Trim().Split('\n');

        Assert.Equal(2, commands.Length);
        Assert.Contains(File.ReadLines(Path.Combine(Repository.Root, ".ci", "run")), line => line.Split(" | ")[0] == commands[1]);
    }
}
