using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

public sealed class ProgramLoadCheckTests
{
    [Fact]
    public void A_combination_that_no_row_holds_is_a_gap() => LoadCheck.Finds(
        "$.programs.labels",
        "gap: no row holds for charges none, presence low, visa notListed",
        PackDocument.Rules().Drop("$.programs.labels[4]"));

    [Fact]
    public void A_combination_that_two_rows_hold_is_an_overlap_and_names_both() => LoadCheck.FindsAt(
        "$.programs.labels[4].visa",
        "overlap: label.yellow.low-presence and label.red.low-presence-not-listed both hold for charges none, presence low, visa unknown",
        """["notListed", "unknown"]""", where: "$.programs.labels");

    [Theory]
    [InlineData("charges")]
    [InlineData("presence")]
    [InlineData("visa")]
    public void A_row_with_any_column_empty_can_never_hold(string column) => Assert.Equal(
        ["row label.red.low-presence-not-listed can never hold: a column is empty",
            "gap: no row holds for charges none, presence low, visa notListed"],
        PackDocument.Problems(PackDocument.Rules().Set($"$.programs.labels[4].{column}", new JsonArray())).Select(p => p.Message));

    [Fact]
    public void Every_gap_is_reported() => Assert.Equal(
        3 * 3 * 5, PackDocument.Problems(PackDocument.Rules().Set("$.programs.labels", new JsonArray())).Count);

    [Theory]
    [InlineData("research", 39)]
    [InlineData("research", 41)]
    [InlineData("admin", 0)]
    public void The_parts_of_the_time_budget_sum_to_100(string part, int percent) => LoadCheck.FindsAt(
        $"$.timeBudget.{part}", "must sum to 100 percent", percent.ToString(System.Globalization.CultureInfo.InvariantCulture),
            where: "$.timeBudget");

    [Fact]
    public void The_parts_of_the_mix_are_not_all_0() => LoadCheck.Finds(
        "$.programs.mix", "must not all be 0",
        PackDocument.Rules().Set("$.programs.mix.academic", 0).Set("$.programs.mix.communityTeaching", 0)
            .Set("$.programs.mix.community", 0));

    [Theory]
    [InlineData(20, 20, 40)]
    [InlineData(20, 60, 40)]
    [InlineData(0, 0, 1)]
    public void Any_mix_but_nothing_at_all_is_a_mix(int academic, int teaching, int community)
    {
        var mix = PackDocument.Load(PackDocument.Rules().Set("$.programs.mix.academic", academic)
            .Set("$.programs.mix.communityTeaching", teaching).Set("$.programs.mix.community", community)).Programs.Mix;

        Assert.Equal((academic, teaching, community), mix.Of(academic + teaching + community));
    }

    [Fact]
    public void Two_tables_are_equal_where_their_rows_are()
    {
        var own = PackDocument.Load(PackDocument.Rules()).Programs.Labels;
        var other = PackDocument.Load(PackDocument.Rules().Set("$.programs.labels[1].label", "red")).Programs.Labels;

        Assert.Equal(RulePack.Default.Programs.Labels, own);
        Assert.NotEqual(own, other);
        Assert.False(own.Equals(null));
    }

    [Theory]
    [InlineData("$.programs.factors.weather", "{}", "is not known here")]
    [InlineData("$.programs.total.default", "0", "must be a whole number from 1 to 10000")]
    [InlineData("$.programs.reds.percent", "101", "must be a whole number from 0 to 100")]
    [InlineData("$.programs.strongPresencePercent", "-1", "must be a whole number from 0 to 100")]
    [InlineData("$.programs.mostLettersPerProgram", "0", "must be a whole number from 1 to 100")]
    [InlineData("$.programs.liftingConnections[0]", "\"cousin\"", "is not one of usce, research, faculty, geography")]
    [InlineData("$.programs.policy[0].weakness", "\"luck\"", "is not one of step1")]
    [InlineData("$.programs.policy[0].total", "0", "must be a whole number from 1 to 10000")]
    [InlineData("$.timeBudget.research", "\"40\"", "a whole number is expected")]
    public void Words_and_figures_are_checked(string path, string json, string says) => Assert.Contains(
        PackDocument.Problems(PackDocument.Rules().Set(path, JsonNode.Parse(json))),
        p => p.Where == path && p.Message.Contains(says, StringComparison.Ordinal));

    [Theory]
    [InlineData("$.programs.labels")]
    [InlineData("$.programs.factors.visa")]
    [InlineData("$.programs.mix.community")]
    public void A_part_that_is_missing_is_required(string path) => Assert.Contains(
        new Problem(path, null, "is required"), PackDocument.Problems(PackDocument.Rules().Drop(path)).AsEnumerable());
}
