using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

public sealed class RuleBookTests
{
    [Fact]
    public void Books_are_equal_where_clauses_and_rules_are_and_only_there()
    {
        var book = RulePack.Default.Book;
        ValueList<Clause> fewerClauses = [.. book.Clauses.Skip(1)];
        ValueList<Rule> fewerRules = [.. book.Rules.Skip(1)];

        Assert.True(book.Equals(new RuleBook(book.Clauses, book.Rules)));
        Assert.False(book.Equals(new RuleBook(fewerClauses, book.Rules)));
        Assert.False(book.Equals(new RuleBook(book.Clauses, fewerRules)));
        Assert.False(book.Equals(null));
        Assert.False(book.Equals((object)"a book"));
    }

    [Fact]
    public void A_pack_of_the_first_format_is_read() =>
        Assert.Equal(RulePack.Default, PackDocument.Load(PackDocument.Rules().Set("$.format", 1)));

    [Fact]
    public void A_pack_of_a_newer_format_hears_that_and_nothing_else() => Assert.Equal(
        [new Problem("$.format", "2", "this library reads format 1; a newer one needs a newer library")],
        PackDocument.Problems(new JsonObject { ["format"] = 2, ["unheardOf"] = true }));

    [Theory]
    [InlineData("$.outreach.email.mostSentences", "3", null)]
    [InlineData("$.outreach.email.mostSentences", "2", "lies below fewestSentences")]
    public void A_figure_at_its_limit_loads_and_one_beyond_is_named(string path, string json, string? says)
    {
        if (says is null)
            Assert.True(PackDocument.Parse(PackDocument.Rules().Set(path, JsonNode.Parse(json)).ToJsonString()).IsT0);
        else
            LoadCheck.FindsAt(path, says, json);
    }
}
