using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

public sealed class FeeLoadCheckTests
{
    private const string Tiers2024 = "$.fees.seasons[1].erasApplications.tiers";

    [Theory]
    [InlineData(Tiers2024 + "[0].from", "2", "gap: no tier holds 1")]
    [InlineData(Tiers2024 + "[1].from", "12", "gap: no tier holds 11")]
    [InlineData(Tiers2024 + "[1].from", "14", "gap: no tier holds 11 to 13")]
    [InlineData(Tiers2024 + "[1].from", "10", "overlap: two tiers hold 10")]
    [InlineData(Tiers2024 + "[3].from", "29", "overlap: two tiers hold 29 to 30")]
    public void Tiers_meet_without_gap_or_overlap(string path, string json, string says) => LoadCheck.FindsAt(path, says, json);

    [Fact]
    public void Only_the_last_tier_may_be_without_an_end() => LoadCheck.FindsAt(
        Tiers2024 + "[0].to", "overlap: the tier before has no end", "null", where: Tiers2024 + "[1].from");

    [Fact]
    public void Tiers_out_of_order_are_no_tiers() => Assert.NotEmpty(PackDocument.Problems(PackDocument.Rules()
        .Set(Tiers2024 + "[1].from", 21).Set(Tiers2024 + "[1].to", 30)
        .Set(Tiers2024 + "[2].from", 11).Set(Tiers2024 + "[2].to", 20)).AsEnumerable());

    [Theory]
    [InlineData(Tiers2024 + "[1].to", "10", "must be a whole number from 11 to 100000")]
    [InlineData(Tiers2024 + "[0].from", "0", "must be a whole number from 1 to 100000")]
    [InlineData(Tiers2024 + "[0].flat", "0", "must be a whole number from 1 to 10000")]
    [InlineData(Tiers2024 + "[1].each", "-19", "must be a whole number from 1 to 10000")]
    [InlineData(Tiers2024 + "[1].each", "19.5", "must be a whole number from 1 to 10000")]
    [InlineData(Tiers2024, "[]", "at least one tier is needed")]
    [InlineData(Tiers2024, "{}", "a list is expected")]
    [InlineData("$.fees.seasons[1].usmleTranscript.dollars", "0", "must be a whole number from 1 to 10000")]
    [InlineData("$.fees.seasons[1].usmleTranscript.dollars", "\"$80\"", "a whole number is expected")]
    [InlineData("$.fees.seasons[1].usmleTranscript", "80", "an object is expected")]
    [InlineData("$.fees.seasons[1].year", "2023", "stands twice")]
    [InlineData("$.fees.seasons[1].year", "1999", "must be a whole number from 2010 to 2100")]
    [InlineData("$.fees.seasons[3].nrmpExtraRanks.most", "19", "must be a whole number from 20 to 10000")]
    [InlineData("$.fees.seasons[3].nrmpExtraRanks.included", "-1", "must be a whole number from 0 to 10000")]
    [InlineData("$.fees.seasons[3].token", "{}", "is not known here")]
    [InlineData("$.fees.carriedOver", "true", "is not known here")]
    public void What_a_fee_states_is_checked(string path, string json, string says) => Assert.Contains(
        PackDocument.Problems(PackDocument.Rules().Set(path, JsonNode.Parse(json))),
        p => p.Where == path && p.Message.Contains(says, StringComparison.Ordinal));

    [Theory]
    [InlineData("""{ "from": 11, "to": 20 }""")]
    [InlineData("""{ "from": 11, "to": 20, "each": 19, "flat": 190 }""")]
    public void A_tier_has_one_price(string tier) => LoadCheck.FindsAt(Tiers2024 + "[1]", "each or flat", tier);

    [Theory]
    [InlineData("$.fees.seasons")]
    [InlineData("$.fees.seasons[0].year")]
    [InlineData("$.fees.seasons[0].nrmpRegistration.dollars")]
    [InlineData("$.fees.seasons[0].nrmpRegistration.source")]
    [InlineData("$.fees.seasons[3].erasApplications.tiers")]
    [InlineData("$.fees.seasons[3].erasApplications.tiers[0].from")]
    [InlineData("$.fees.seasons[3].nrmpExtraRanks.each")]
    [InlineData("$.fees.seasons[3].nrmpExtraRanks.most")]
    public void What_every_fee_states_is_required(string path) => LoadCheck.Finds(path, "is required", PackDocument.Rules().Drop(path));

    [Fact]
    public void A_fee_that_is_left_out_is_unknown_and_no_problem()
    {
        var fees = PackDocument.Load(PackDocument.Rules().Drop("$.fees.seasons[1].usmleTranscript")).Fees;

        Assert.Null(fees.For(2024).UsmleTranscript);
        Assert.Equal(165, fees.For(2024).ErasToken?.Dollars);
    }

    [Fact]
    public void A_pack_of_ones_own_adds_the_fees_of_a_season()
    {
        var fees = PackDocument.Load(PackDocument.Extending("dearer").Set("$.fees", JsonNode.Parse("""
            { "seasons": [ { "year": 2030, "erasApplications": {
                "tiers": [ { "from": 1, "each": 12 } ],
                "rule": "own.eras", "clauses": ["M4.11"], "text": "$12 each.", "source": "ours" } } ] }
            """))).Fees;

        Assert.Equal(1200, fees.ErasDollars(2030, 100));
        Assert.Equal(RulePack.Default.Fees.ErasDollars(2026, 100), fees.ErasDollars(2026, 100));
        Assert.Equal("dearer", fees.Pack.Id);
    }
}
