using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

/// <summary>The text is the specification: each of its clauses is used, and nothing is cited that it does not say.</summary>
public sealed class ClauseCoverageTests
{
    [Fact]
    public void Every_clause_is_used_by_a_rule_a_milestone_a_target_or_the_guidance_of_the_year() =>
        Assert.Empty(ClauseCoverage.Unused(RulePack.Default));

    [Fact]
    public void Everything_that_is_cited_is_a_clause() =>
        Assert.Empty(ClauseCoverage.Used(RulePack.Default).Except(RulePack.Default.Book.Clauses.Select(c => c.Id)));

    [Fact]
    public void A_clause_that_nothing_uses_would_be_found()
    {
        var document = PackDocument.Rules("clauses");
        document.At("$.clauses.clauses").AsArray().Add(new JsonObject { ["id"] = "C.4", ["text"] = "Something the text might have said." });

        Assert.Equal([ClauseId.Parse("C.4")], ClauseCoverage.Unused(PackDocument.Load(document)));
    }

    [Fact]
    public void A_clause_taken_out_of_the_text_is_missed_wherever_it_is_cited()
    {
        var document = PackDocument.Rules("clauses", "countdown");
        var clauses = document.At("$.clauses.clauses").AsArray();
        clauses.Remove(clauses.Single(c => (string)c!["id"]! == "M10.2"));

        Assert.Equal(
            ["$.step3.weakScore.clauses[0]", "$.countdown.milestones[8].guidance[0]", "$.countdown.emphasis[7].clauses[0]"],
            PackDocument.Problems(document).Where(p => p.Message == "cites a clause that does not exist").Select(p => p.Where));
    }

    [Fact]
    public void Each_month_and_the_final_stretch_has_a_milestone_that_begins_in_it() => Assert.Equal(
        Enumerable.Range(0, 13), RulePack.Default.Countdown.Milestones.Select(m => m.From.Month).Distinct().Order());

    [Fact]
    public void Clauses_of_one_part_are_numbered_from_1_without_a_gap() => Assert.All(
        RulePack.Default.Book.Clauses.GroupBy(c => c.Id.Part),
        part => Assert.Equal(Enumerable.Range(1, part.Count()), part.Select(c => c.Id.Number)));

    [Fact]
    public void An_interpretation_is_told_from_what_the_text_says()
    {
        var book = RulePack.Default.Book;

        Assert.Null(book[RuleId.Parse("rubric.step2-ck.competitive")].Interpretation);
        Assert.Contains("more than 24 months", book[RuleId.Parse("rubric.step1.competitive")].Interpretation, StringComparison.Ordinal);
    }
}
