using System.Text.Json;

namespace Docs.Tests;

/// <summary>What the documents show is true: code runs and prints what stands below it, and JSON is read by what it is meant for.</summary>
public sealed class CodeBlockTests
{
    private static readonly string[] Checked = ["csharp", "text", "json", "sh", "console", "mermaid"];

    public static TheoryData<string> Examples => CodeBlock.Places("csharp");

    public static TheoryData<string> Documents => CodeBlock.Places("json");

    [Fact]
    public void Every_block_has_a_language_that_is_checked() => Assert.Empty(
        MarkdownFile.All.SelectMany(f => f.Blocks).Where(b => !Checked.Contains(b.Language)).Select(b => $"{b.Place}: '{b.Language}'"));

    [Fact]
    public void Every_text_block_is_what_the_example_before_it_prints() => Assert.Equal(
        CodeBlock.All("csharp").Select(b => b.Printed).OfType<string>(),
        CodeBlock.All("text").Select(b => b.Content));

    [Fact]
    public void The_tasks_of_a_newcomer_take_ten_lines_at_most()
    {
        var recipes = File.ReadAllLines(Path.Combine(Repository.Root, "samples", "RECIPES.md"));
        var (first, last) = (Array.IndexOf(recipes, "## Twelve tasks"), Array.FindLastIndex(recipes, line => line.StartsWith("### ", StringComparison.Ordinal)));
        var tasks = CodeBlock.All("csharp").Where(b => b.File.EndsWith("RECIPES.md", StringComparison.Ordinal) && b.Line > first).Take(12).ToList();

        Assert.True(tasks[^1].Line > last, "There are not twelve tasks.");
        Assert.All(tasks, task => Assert.InRange(task.Content.Split('\n')
            .Count(line => line.Trim().Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal)), 1, 10));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_compiles_runs_and_prints_what_stands_below_it(string place)
    {
        var example = CodeBlock.At(place);
        var printed = CompiledExample.Run(example.Content).ReplaceLineEndings("\n").Trim();

        if (example.Printed is { } shown)
            Assert.Equal(shown.Trim(), printed);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_JSON_block_is_read_by_what_it_is_meant_for(string place)
    {
        var block = CodeBlock.At(place);
        var utf8 = System.Text.Encoding.UTF8.GetBytes(block.Content);
        using var document = JsonDocument.Parse(utf8);

        if (document.RootElement.TryGetProperty("applicant", out _))
            Assert.True(CaseJson.Read(utf8).TryPickT0(out _, out var problems), problems?.ToString());
        else if (document.RootElement.TryGetProperty("effective", out _))
            Assert.True(RulePack.Parse(utf8).TryPickT0(out _, out var problems), problems?.ToString());
        else if (document.RootElement.TryGetProperty("mcpServers", out var servers))
            Assert.All(servers.EnumerateObject(), s => BuiltProgram.AssertMadeByBuild(s.Value.GetProperty("args")[0].GetString()!));
        else
            Assert.Fail($"{place}: nothing reads this document.");
    }
}
