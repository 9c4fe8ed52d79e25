namespace ReapplyKit.Tests;

/// <summary>What stands on a budget, season by season; what nobody has verified stands there without an amount.</summary>
public sealed class BudgetTests
{
    private static readonly SpecialtyCount[] FiftyPrograms = [new("Internal Medicine", 43), new("Diagnostic Radiology", 7)];

    [Fact]
    public void A_budget_holds_every_item_with_its_amount_and_its_rule() => Assert.Equal(
        [
            new BudgetLine(FeeKind.ErasApplications, "Internal Medicine, 43 programs", 720, Rule("fees.2026.eras")),
            new BudgetLine(FeeKind.ErasApplications, "Diagnostic Radiology, 7 programs", 77, Rule("fees.2026.eras")),
            new BudgetLine(FeeKind.UsmleTranscript, "USMLE transcript", 80, Rule("fees.2026.usmle-transcript")),
            new BudgetLine(FeeKind.ErasToken, "ERAS token", null, null),
            new BudgetLine(FeeKind.NrmpRegistration, "NRMP registration", null, null),
            new BudgetLine(FeeKind.NrmpLateFee, "NRMP late registration", null, null),
            new BudgetLine(FeeKind.NrmpExtraRanks, "21 ranks", 30, Rule("fees.2026.nrmp-extra-ranks")),
        ],
        Of(2026, ranks: 21, registersLate: true).Lines.AsEnumerable());

    [Fact]
    public void What_is_known_is_summed_and_what_is_unknown_is_said()
    {
        var budget = Of(2026, ranks: 21);

        Assert.Equal(907, budget.KnownDollars); // 720 + 77 + 80 + 30
        Assert.True(budget.HasUnknown);
    }

    [Theory]
    [InlineData(2023, null, null, 70, 50, null)]
    [InlineData(2024, 80, 165, null, null, null)]
    [InlineData(2025, null, null, null, 50, null)]
    [InlineData(2026, 80, null, null, null, 150)]
    [InlineData(2027, null, 185, 85, null, null)]
    [InlineData(2028, null, null, null, null, null)]
    public void Each_season_has_the_fees_verified_for_it_and_no_others(
        int year, int? transcript, int? token, int? registration, int? late, int? fiveExtraRanks) => Assert.Equal(
        [transcript, token, registration, late, fiveExtraRanks],
        Of(year, ranks: 25, registersLate: true).Lines.Where(l => l.Kind != FeeKind.ErasApplications).Select(l => l.Dollars));

    [Theory]
    [InlineData(0, 0, "0 ranks")]
    [InlineData(1, 0, "1 rank")]
    [InlineData(20, 0, "20 ranks")]
    [InlineData(21, 30, "21 ranks")]
    [InlineData(300, 8400, "300 ranks")] // 280 × 30
    [InlineData(301, null, "301 ranks, more than the 300 that are allowed")]
    [InlineData(null, null, "ranks not stated")]
    public void Ranks_cost_beyond_those_included_and_up_to_those_allowed(int? ranks, int? dollars, string what) => Assert.Equal(
        new BudgetLine(FeeKind.NrmpExtraRanks, what, dollars, Rule("fees.2026.nrmp-extra-ranks")), Of(2026, ranks).Lines[^1]);

    [Fact]
    public void Ranks_within_the_usual_number_are_not_free_where_nobody_says_how_many_are_included() =>
        Assert.Equal(new BudgetLine(FeeKind.NrmpExtraRanks, "5 ranks", null, null), Of(2027, ranks: 5).Lines[^1]);

    [Fact]
    public void The_late_fee_falls_due_only_for_the_late() =>
        Assert.DoesNotContain(FeeKind.NrmpLateFee, Of(2025).Lines.Select(line => line.Kind));

    [Fact]
    public void A_price_beyond_the_verified_tiers_is_unknown_under_the_rule_that_ends() => Assert.Equal(
        new BudgetLine(FeeKind.ErasApplications, "Neurology, 31 programs", null, Rule("fees.2027.eras")),
        RulePack.Default.Fees.Of(RulePack.Default.Seasons.For(2027), [new SpecialtyCount("Neurology", 31)]).Lines[0]);

    [Fact]
    public void A_budget_of_known_fees_alone_has_nothing_unknown()
    {
        var fees = RulePack.Default.Fees;
        var budget = fees.Of(RulePack.Default.Seasons.For(2026), FiftyPrograms, ranks: 20);

        Assert.False((budget with { Lines = budget.Lines.Where(line => line.Rule is not null).ToValueList() }).HasUnknown);
        Assert.Equal(RulePack.Default.Stamp, budget.Pack);
        Assert.Equal(2026, budget.Season);
    }

    [Fact]
    public void Fewer_than_no_ranks_are_refused() => Assert.Throws<ArgumentException>(() => Of(2026, ranks: -1));

    [Fact]
    public void One_specialty_of_more_programs_than_a_list_can_hold_is_refused_however_it_is_split() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RulePack.Default.Fees.Of(
            RulePack.Default.Seasons.For(2026), [new SpecialtyCount("Neurology", 100_000), new SpecialtyCount("neurology", 1)]));

    [Fact]
    public void Every_fee_says_who_publishes_it_and_how_sure_that_is() => Assert.All(
        RulePack.Default.Book.Rules.Where(rule => rule.Id.ToString().StartsWith("fees.", StringComparison.Ordinal)),
        rule => Assert.Matches("confidence [HM]$", rule.Source));

    private static Budget Of(int year, int? ranks = null, bool registersLate = false) =>
        RulePack.Default.Fees.Of(RulePack.Default.Seasons.For(year), FiftyPrograms, ranks, registersLate);

    private static RuleId Rule(string name) => RuleId.Parse(name);
}
