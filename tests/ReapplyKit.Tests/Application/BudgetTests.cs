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
            new BudgetLine(FeeKind.ErasToken, "ERAS token", null, null) { LastSeasonDollars = 165, LastSeason = 2024 },
            new BudgetLine(FeeKind.NrmpRegistration, "NRMP registration", null, null) { LastSeasonDollars = 70, LastSeason = 2023 },
            new BudgetLine(FeeKind.NrmpLateFee, "NRMP late registration", null, null) { LastSeasonDollars = 50, LastSeason = 2025 },
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
        new BudgetLine(FeeKind.NrmpExtraRanks, what, dollars, Rule("fees.2026.nrmp-extra-ranks")) { IsOpen = ranks is null },
        Of(2026, ranks).Lines[^1]);

    [Fact]
    public void Ranks_within_the_usual_number_are_not_free_where_nobody_says_how_many_are_included() =>
        Assert.Equal(new BudgetLine(FeeKind.NrmpExtraRanks, "5 ranks", null, null) { LastSeasonDollars = 0, LastSeason = 2026 }, Of(2027, ranks: 5).Lines[^1]);

    [Fact]
    public void The_late_fee_falls_due_only_for_the_late() =>
        Assert.DoesNotContain(FeeKind.NrmpLateFee, Of(2025).Lines.Select(line => line.Kind));

    [Fact]
    public void A_price_beyond_the_verified_tiers_is_unknown_under_the_rule_that_ends() => Assert.Equal(
        new BudgetLine(FeeKind.ErasApplications, "Neurology, 31 programs", null, Rule("fees.2027.eras"))
        {
            AtLeastDollars = 330,
            LastSeasonDollars = 360,
            LastSeason = 2026,
        },
        RulePack.Default.Fees.BudgetFor(RulePack.Default.Seasons.For(2027), [new SpecialtyCount("Neurology", 31)]).Lines[0]);

    [Fact]
    public void A_budget_of_known_fees_alone_has_nothing_unknown()
    {
        var fees = RulePack.Default.Fees;
        var budget = fees.BudgetFor(RulePack.Default.Seasons.For(2026), FiftyPrograms, ranks: 20);

        Assert.False((budget with { Lines = budget.Lines.Where(line => line.Rule is not null).ToValueList() }).HasUnknown);
        Assert.Equal(RulePack.Default.Stamp, budget.Pack);
        Assert.Equal(2026, budget.Season);
    }

    [Fact]
    public void What_is_certain_is_said_though_the_whole_is_not()
    {
        var budget = RulePack.Default.Fees.BudgetFor(RulePack.Default.Seasons.For(2027), [new SpecialtyCount("Internal Medicine", 43)], ranks: 20);

        // 30 × 11 for certain, 185 for the token, 85 for registration; in 2026 the 13 beyond cost 30 each, the transcript 80.
        Assert.Equal((600, 330 + 390 + 80 + 185 + 85), (budget.KnownDollars, budget.LastSeasonDollars));
        Assert.Equal(
            "At least $600; not every fee is published for 2027. At the last published fees this list would cost $1,070; fees can change.",
            budget.ToString());
    }

    // FACTS: the token is what ECFMG sells to IMGs; COMLEX results are not in the USMLE transcript.
    [Theory]
    [InlineData(ApplicantType.Img, false, 55 + 80 + 185 + 85)]
    [InlineData(ApplicantType.UsMd, false, 55 + 80 + 85)]
    [InlineData(ApplicantType.UsDo, false, 55 + 80 + 85)]
    [InlineData(ApplicantType.UsDo, true, 55 + 85)]
    public void A_budget_holds_what_its_applicant_pays(ApplicantType type, bool satComlexAlone, int dollars)
    {
        var plan = ReapplyPlanner.Plan(
            RulePack.Default,
            new ReapplicationCase
            {
                Profile = new ApplicantProfile
                {
                    Type = type,
                    Comlex = satComlexAlone ? [new ComlexAttempt { Level = ComlexLevel.Level1, Result = ExamResult.Passed, Date = Iso.Partial("2024-06") }] : [],
                    Step1 = satComlexAlone ? ExamHistory.NotTaken : ExamHistory.NotStated,
                    Step2Ck = satComlexAlone ? ExamHistory.NotTaken : ExamHistory.NotStated,
                },
                Season = 2028,
                Programs = [.. Enumerable.Range(0, 5).Select(n => new ResidencyProgram { Name = $"Program {n}", Specialty = "Internal Medicine" })],
            },
            new LocalDate(2026, 11, 28)).AsT0;

        Assert.Equal(dollars, plan.ToSheet(RulePack.Default)!.Budget.LastSeasonDollars);
    }

    [Fact]
    public void A_season_of_which_nothing_is_published_shows_the_last_fees_as_such()
    {
        var budget = RulePack.Default.Fees.BudgetFor(RulePack.Default.Seasons.For(2028), [new SpecialtyCount("Internal Medicine", 30)]);

        // The fees of 30 programs stand for 2027 last, those of transcript, token and registration for 2026, 2027 and 2027.
        Assert.Equal((0, 330 + 80 + 185 + 85), (budget.KnownDollars, budget.LastSeasonDollars));
        Assert.StartsWith("No fee is published yet for 2028. At the last published fees this list would cost $680", budget.ToString());
    }

    [Theory]
    [InlineData("Emergency Medicine", 2026, 18, 99)]
    [InlineData("Emergency Medicine", 2026, 19, 117)]
    [InlineData("Emergency Medicine", 2026, 30, 315)]
    [InlineData("EM", 2026, 46, 683)] // the example that was published
    [InlineData("Ob-Gyn", 2026, 31, 338)]
    [InlineData("Emergency Medicine", 2025, 30, 330)] // by ERAS until then
    [InlineData("Emergency Medicine", 2027, 30, null)]
    [InlineData("Internal Medicine", 2026, 30, 330)]
    public void A_specialty_that_does_not_use_ERAS_has_the_fees_of_its_service(string specialty, int year, int programs, int? dollars) =>
        Assert.Equal(dollars, RulePack.Default.Fees.Dollars(year, specialty, programs));

    [Fact]
    public void A_budget_names_the_service_and_asks_no_token_where_ERAS_is_not_used()
    {
        var budget = RulePack.Default.Fees.BudgetFor(RulePack.Default.Seasons.For(2027), [new SpecialtyCount("Emergency Medicine", 46)], ranks: 10);

        Assert.Equal(
            ["Emergency Medicine, 46 programs, by ResidencyCAS", "Transcript, by ResidencyCAS", "NRMP registration", "10 ranks"],
            budget.Lines.Select(l => l.What));
        Assert.Equal((null, 683, 2026), (budget.Lines[0].Dollars, budget.Lines[0].LastSeasonDollars, budget.Lines[0].LastSeason));
        var last = RulePack.Default.Fees.ServiceOf("Emergency Medicine", 2027)!.Seasons[^1];
        Assert.Equal((Iso.Day("2025-06-04"), Iso.Day("2025-10-01")), (last.Opens, last.Released));
    }

    [Fact]
    public void Fewer_than_no_ranks_are_refused() => Assert.ThrowsAny<ArgumentException>(() => Of(2026, ranks: -1));

    [Fact]
    public void One_specialty_of_more_programs_than_a_list_can_hold_is_refused_however_it_is_split() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RulePack.Default.Fees.BudgetFor(
            RulePack.Default.Seasons.For(2026), [new SpecialtyCount("Neurology", 100_000), new SpecialtyCount("neurology", 1)]));

    [Fact]
    public void Every_fee_says_who_publishes_it_and_how_sure_that_is() => Assert.All(
        RulePack.Default.Book.Rules.Where(rule => rule.Id.ToString().StartsWith("fees.", StringComparison.Ordinal)),
        rule => Assert.Matches("confidence [HM]$", rule.Source));

    private static Budget Of(int year, int? ranks = null, bool registersLate = false) =>
        RulePack.Default.Fees.BudgetFor(RulePack.Default.Seasons.For(year), FiftyPrograms, ranks, registersLate);

    private static RuleId Rule(string name) => RuleId.Parse(name);
}
