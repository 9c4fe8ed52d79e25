using System.Text.Json.Nodes;

namespace ReapplyKit.Interchange.Tests;

public sealed class RulePackJsonTests
{
    [Fact]
    public void The_pack_that_is_written_reads_as_the_one_the_library_carries() =>
        Assert.Equal(RulePack.Default, RulePack.Parse(RulePackJson.WriteDefault()).AsT0);

    [Fact]
    public void Every_seed_stands_whole_in_it()
    {
        var written = JsonTree.Of(RulePackJson.WriteDefault());
        var expected = Seed("rules");
        expected["format"] = 1;
        foreach (var section in (string[])["clauses", "countdown", "seasons"])
            expected[section] = Seed(section);

        Assert.True(JsonNode.DeepEquals(expected, written));
    }

    [Fact]
    public void A_pack_of_a_newer_format_is_refused_for_that_alone()
    {
        var newer = JsonTree.Of(RulePackJson.WriteDefault());
        newer["format"] = 2;
        newer["id"] = 7;

        var problem = Assert.Single(RulePack.Parse(JsonTree.Bytes(newer)).AsT1.Problems.AsEnumerable());

        Assert.Equal(new Problem("$.format", "2", "this library reads format 1; a newer one needs a newer library"), problem);
    }

    private static JsonObject Seed(string name) => JsonTree.Of(Repository.Read("seeds", name + ".json"));
}
