namespace ReapplyKit.Tests;

/// <summary>What ERAS asks, by the AAMC's own examples and on both sides of each tier's ends.</summary>
public sealed class ErasFeeTests
{
    private static readonly FeeSchedule Fees = RulePack.Default.Fees;

    [Theory]
    [InlineData(2026, 330, 30)]
    [InlineData(2026, 797, 43, 7)] // 30 × 11 + 13 × 30 + 7 × 11
    [InlineData(2026, 780, 32, 32)] // twice 30 × 11 + 2 × 30
    [InlineData(2024, 519, 30)] // 99 + 10 × 19 + 10 × 23
    [InlineData(2024, 388, 20, 10)] // 99 + 10 × 19, and 99
    [InlineData(2024, 457, 23, 7)] // 99 + 10 × 19 + 3 × 23, and 99
    [InlineData(2024, 335, 12, 10, 8)] // 99 + 2 × 19, and twice 99
    [InlineData(2027, 330, 30)]
    public void The_examples_that_are_published_come_out(int year, int dollars, params int[] programs)
    {
        string[] specialties = ["Internal Medicine", "Diagnostic Radiology", "Family Medicine"];

        Assert.Equal(dollars, Eras(year, [.. programs.Select((p, i) => new SpecialtyCount(specialties[i], p))]));
    }

    [Theory]
    [InlineData(2024, 0, 0)]
    [InlineData(2024, 1, 99)]
    [InlineData(2024, 10, 99)]
    [InlineData(2024, 11, 118)] // 99 + 19
    [InlineData(2024, 20, 289)] // 99 + 190
    [InlineData(2024, 21, 312)] // 289 + 23
    [InlineData(2024, 30, 519)] // 289 + 230
    [InlineData(2024, 31, 546)] // 519 + 27
    [InlineData(2024, 120, 2949)] // 519 + 90 × 27
    [InlineData(2025, 0, 0)]
    [InlineData(2025, 1, 11)]
    [InlineData(2025, 10, 110)]
    [InlineData(2025, 11, 121)]
    [InlineData(2025, 20, 220)]
    [InlineData(2025, 21, 231)]
    [InlineData(2025, 30, 330)]
    [InlineData(2025, 31, 360)]
    [InlineData(2026, 0, 0)]
    [InlineData(2026, 1, 11)]
    [InlineData(2026, 30, 330)]
    [InlineData(2026, 31, 360)]
    [InlineData(2026, 100, 2430)] // 330 + 70 × 30
    [InlineData(2027, 0, 0)]
    [InlineData(2027, 1, 11)]
    [InlineData(2027, 30, 330)]
    [InlineData(2027, 31, null)]
    [InlineData(2027, 120, null)]
    public void Each_tier_begins_and_ends_where_it_says(int year, int programs, int? dollars) =>
        Assert.Equal(dollars, Fees.ErasDollars(year, programs));

    [Theory]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2028)]
    [InlineData(0)]
    public void A_season_whose_tiers_are_not_published_has_no_price_and_borrows_none(int year) =>
        Assert.All([0, 1, 30, 31], programs => Assert.Null(Fees.ErasDollars(year, programs)));

    [Fact]
    public void Names_of_a_specialty_that_differ_in_case_or_blanks_are_one_specialty() => Assert.Equal(
        390, Eras(2026, new SpecialtyCount("Neurology", 30), new SpecialtyCount(" NEUROLOGY", 2))); // 330 + 2 × 30

    [Fact]
    public void Programs_of_no_stated_specialty_are_one_specialty_of_their_own() => Assert.Equal( // 330 + 2 × 30 + 330
        720, Eras(2026, new SpecialtyCount(null, 30), new SpecialtyCount("Neurology", 30), new SpecialtyCount(" ", 2)));

    [Theory]
    [InlineData(-1)]
    [InlineData(100_001)]
    public void A_number_that_no_list_has_is_refused(int programs)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Fees.ErasDollars(2026, programs));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpecialtyCount("Neurology", programs));
    }

    private static int Eras(int year, params SpecialtyCount[] applications) => Fees.BudgetFor(RulePack.Default.Seasons.For(year), applications)
        .Lines.Where(line => line.Kind == FeeKind.ErasApplications).Sum(line => line.Dollars!.Value);
}
