using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

public sealed class SignalLoadCheckTests
{
    private const string Tiers = "states gold and silver, or a single tier, and never both";

    [Theory]
    [InlineData("$.signals.allowances[0].singleTier", "-1", "must be a whole number from 0 to 100")]
    [InlineData("$.signals.allowances[0].singleTier", "101", "must be a whole number from 0 to 100")]
    [InlineData("$.signals.allowances[0].singleTier", "2.5", "must be a whole number from 0 to 100")]
    [InlineData("$.signals.allowances[7].gold", "-3", "must be a whole number from 0 to 100")]
    [InlineData("$.signals.allowances[7].silver", "\"ten\"", "a whole number is expected")]
    [InlineData("$.signals.allowances[0].season", "2009", "must be a whole number from 2010 to 2100")]
    [InlineData("$.signals.allowances[0].confidence", "\"L\"", "is H (primary source) or M (good secondary)")]
    [InlineData("$.signals.allowances[0].source", "null", "is required")]
    [InlineData("$.signals.allowances[0].specialty", "\" \"", "must not be blank")]
    [InlineData("$.signals.allowances[0].bronze", "1", "is not known here; known are ")]
    [InlineData("$.signals.order[0].labels[0]", "\"blue\"", "is not one of green, yellow, red, excluded")]
    [InlineData("$.signals.perInstitution.specialties", "null", "is required")]
    [InlineData("$.signals.unmoved.clauses[0]", "\"M99.1\"", "cites a clause that does not exist")]
    public void Words_and_figures_are_checked(string path, string json, string says) => Assert.Contains(
        PackDocument.Problems(PackDocument.Rules().Set(path, JsonNode.Parse(json))),
        p => p.Where == path && p.Message.Contains(says, StringComparison.Ordinal));

    [Theory]
    [InlineData("$.signals.allowances[0].gold", "3")]
    [InlineData("$.signals.allowances[0].silver", "12")]
    [InlineData("$.signals.allowances[0].singleTier", "null")]
    [InlineData("$.signals.allowances[7].singleTier", "5")]
    [InlineData("$.signals.allowances[7].gold", "null")]
    [InlineData("$.signals.allowances[7].silver", "null")]
    public void A_mix_of_tiers_that_no_specialty_has_is_refused(string path, string json) =>
        LoadCheck.FindsAt(path, Tiers, json, where: path[..path.LastIndexOf('.')]);

    [Theory]
    [InlineData("Family Medicine")]
    [InlineData("family medicine")]
    public void A_specialty_stands_once_in_a_season(string specialty) => LoadCheck.Finds(
        "$.signals.allowances[1].specialty", "stands twice in one season",
        PackDocument.Rules()
            .Set("$.signals.allowances[0].specialty", "Family Medicine")
            .Set("$.signals.allowances[1].specialty", specialty));

    [Fact]
    public void A_specialty_may_stand_in_two_seasons() => Assert.True(PackDocument.Parse(PackDocument.Rules()
        .Set("$.signals.allowances[1].specialty", "Internal Medicine")
        .Set("$.signals.allowances[1].season", 2023).ToJsonString()).IsT0);

    [Fact]
    public void A_program_that_no_row_holds_is_a_gap() => LoadCheck.Finds(
        "$.signals.order", "gap: no row holds for label yellow, connection no, presence unknown, visa known yes",
        PackDocument.Rules().Drop("$.signals.order[4]"));

    [Fact]
    public void A_program_that_two_rows_hold_is_an_overlap_and_names_both() => LoadCheck.FindsAt(
        "$.signals.order[4].presence",
        "overlap: signals.order.yellow-presence-unknown and signals.order.yellow-low-presence both hold for "
            + "label yellow, connection no, presence low, visa known yes",
        """["unknown", "low"]""", where: "$.signals.order");

    [Fact]
    public void A_row_that_leaves_the_visa_open_holds_either_way() => Assert.Equal(
        3, PackDocument.Problems(PackDocument.Rules().Drop("$.signals.order[0].visaKnown"))
            .Count(p => p.Message.StartsWith("overlap: ", StringComparison.Ordinal)));

    [Theory]
    [InlineData("red")]
    [InlineData("excluded")]
    public void A_row_that_would_signal_a_red_program_is_refused(string label) => LoadCheck.FindsAt(
        "$.signals.order[0].labels", "row signals.order.green-connection names a label that is never signalled; green and yellow are",
        $"""["green", "{label}"]""", where: "$.signals.order");

    [Theory]
    [InlineData("labels")]
    [InlineData("presence")]
    public void A_row_with_an_empty_column_can_never_hold(string column) => Assert.Contains(
        PackDocument.Problems(PackDocument.Rules().Set($"$.signals.order[0].{column}", new JsonArray())),
        p => p.Message == "row signals.order.green-connection can never hold: a column is empty");
}
