using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

public sealed class OpinionLoadCheckTests
{
    [Theory]
    [InlineData("$.opinions.voices.atLeast", "0", "must be a whole number from 1 to 100")]
    [InlineData("$.opinions.voices.experienced", "[]", "one kind of adviser or more")]
    [InlineData("$.opinions.voices.experienced", "[\"other\", \"other\"]", "none of them twice")]
    [InlineData("$.opinions.session.atMost", "29", "must be a whole number from 30 to 600")]
    [InlineData("$.opinions.session.clauses", "[]", "cites at least one clause")]
    [InlineData("$.opinions.mentor.figure", "1", "is not known here")]
    [InlineData("$.opinions.advisers", "{}", "is not known here")]
    [InlineData("$.opinions.alternatives.specialties", "[]", "one specialty or more")]
    [InlineData("$.opinions.alternatives.specialties", "[{ \"name\": \"A\" }, { \"name\": \"a\" }]", "none of them twice")]
    [InlineData("$.opinions.alternatives.specialties", """[{"name":"A"},{"name":"B"},{"name":"C"},{"name":"D"},{"name":"E"},{"name":"F"}]""", "5 at most")]
    [InlineData("$.opinions.alternatives.specialties[0].region", "\"Midwest\"", "is not known here")]
    public void What_does_not_fit_is_the_one_problem(string path, string json, string says) => LoadCheck.FindsAt(path, says, json);

    [Fact]
    public void A_kind_of_adviser_that_does_not_exist_is_named() => Assert.Contains(
        PackDocument.Problems(PackDocument.Rules().Set("$.opinions.voices.experienced[1]", "cousin")),
        p => p.Where == "$.opinions.voices.experienced[1]" && p.Message.Contains("is not one of", StringComparison.Ordinal));

    [Theory]
    [InlineData("$.opinions.voices.atLeast")]
    [InlineData("$.opinions.voices.experienced")]
    [InlineData("$.opinions.session.atLeast")]
    [InlineData("$.opinions.session.atMost")]
    [InlineData("$.opinions.director")]
    [InlineData("$.opinions.pivot")]
    [InlineData("$.opinions.alternatives.specialties")]
    [InlineData("$.opinions.alternatives.specialties[3].name")]
    [InlineData("$.step3.neededForH1B")]
    [InlineData("$.step3.opensH1B")]
    public void What_the_section_needs_is_required(string path) => LoadCheck.Finds(path, "is required", PackDocument.Rules().Drop(path));

    [Fact]
    public void A_pack_of_ones_own_weighs_by_its_own_figures()
    {
        var own = PackDocument.Load(PackDocument.Rules()
            .Set("$.opinions.voices.atLeast", 1)
            .Set("$.opinions.voices.experienced", JsonNode.Parse("[\"matchedImg\"]"))
            .Set("$.opinions.session.atLeast", 46));

        Assert.Equal(SpecialtyQuestion.Open, own.Opinions.Assess(Advised.AllAgainst(2), null, Advised.AsOf).Choice);
        var verdict = own.Opinions.Assess([Advised.Against(AdviserKind.MatchedImg)], null, Advised.AsOf);
        Assert.Equal(SpecialtyQuestion.ChoiceDue, verdict.Choice);
        Assert.Equal(CheckState.NotMet, verdict.Checked("opinions.session").State);
    }
}
