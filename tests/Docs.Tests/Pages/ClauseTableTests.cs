namespace Docs.Tests;

/// <summary>The table of <c>seeds/README.md</c>: delete what stands below its last heading and run once to write it anew.</summary>
public sealed class ClauseTableTests
{
    private const string Heading = "## Where each clause is carried out\n\n";

    private static readonly IReadOnlyList<ClauseRow> Rows = ClauseTable.Rows(RulePack.Default);

    [Fact]
    public void No_clause_is_left_without_a_place() =>
        Assert.Empty(Rows.Where(r => !r.IsCarriedOut && r.Guidance.Count == 0).Select(r => r.Clause.Id));

    [Fact]
    public void At_most_one_clause_in_five_is_guidance_only() =>
        Assert.InRange(Rows.Count(r => !r.IsCarriedOut), 0, Rows.Count / 5);

    [Fact]
    public void Every_part_of_the_text_but_the_introduction_has_rules_and_functions_and_milestones() => Assert.All(
        Rows.GroupBy(r => r.Clause.Id.Part).Where(part => part.Key is not "I"),
        part => Assert.Contains(part, r => r.Rules.Count > 0 || r.Functions.Count > 0 || r.Milestones.Count > 0));

    [Fact]
    public void The_table_is_what_code_and_clauses_say()
    {
        var path = Path.Combine(Repository.Root, "seeds", "README.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var (head, table) = (text[..(text.LastIndexOf(Heading, StringComparison.Ordinal) + Heading.Length)], ClauseTable.Markdown(Rows));
        if (text == head)
        {
            File.WriteAllText(path, head + table);
            Assert.Fail("The table was missing; it is written now. Read it, then run again.");
        }
        Assert.Equal(head + table, text);
    }
}
