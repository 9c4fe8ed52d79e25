using System.Text.RegularExpressions;

namespace Docs.Tests;

/// <summary>The tables of <c>seeds/RULES.md</c>: delete what stands from "Pack" on and run once to write them anew.</summary>
public sealed partial class RulePageTests
{
    private const string Start = "\nPack `";

    [Fact]
    public void The_page_is_what_the_pack_says()
    {
        var path = Path.Combine(Repository.Root, "seeds", "RULES.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var (head, page) = ((text + Start).Split(Start)[0] + "\n", RulePage.Markdown(RulePack.Default));
        if (text.TrimEnd() == head.TrimEnd())
        {
            File.WriteAllText(path, head + page);
            Assert.Fail("The tables were missing; they are written now. Read them, then run again.");
        }
        Assert.Equal(head + page, text);
    }

    [Fact]
    public void Every_rule_has_one_row() => Assert.Equal(
        RulePack.Default.Book.Rules.Select(r => r.Id.ToString()).Order(StringComparer.Ordinal),
        Row().Matches(RulePage.Markdown(RulePack.Default)).Select(m => m.Groups["rule"].Value).Order(StringComparer.Ordinal));

    [GeneratedRegex("^\\| `(?<rule>[^`]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
