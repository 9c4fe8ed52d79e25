using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

public sealed class RuleBookTests
{
    [Fact]
    public void A_pack_of_the_first_format_is_read() =>
        Assert.Equal(RulePack.Default, PackDocument.Load(PackDocument.Seeds().Set("$.format", 1)));

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
