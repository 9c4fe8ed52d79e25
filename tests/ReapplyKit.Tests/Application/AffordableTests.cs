namespace ReapplyKit.Tests;

/// <summary>How long a list a sum allows, worked out by hand.</summary>
public sealed class AffordableTests
{
    [Theory]
    [InlineData(2026, 0, 0)]
    [InlineData(2026, 10, 0)]
    [InlineData(2026, 11, 1)]
    [InlineData(2026, 329, 29)]
    [InlineData(2026, 330, 30)]
    [InlineData(2026, 359, 30)]
    [InlineData(2026, 360, 31)]
    [InlineData(2026, 100_000, 50)]
    [InlineData(2024, 98, 0)]
    [InlineData(2024, 99, 10)] // the flat price pays for ten
    [InlineData(2024, 117, 10)]
    [InlineData(2024, 118, 11)]
    [InlineData(2027, 329, 29)]
    public void Of_fifty_programs_of_one_specialty_so_many_are_affordable(int year, int dollars, int programs) =>
        Assert.Equal(programs, Affordable(year, Fifty("Neurology"), dollars).AsT0);

    [Fact]
    public void A_second_specialty_in_the_list_starts_at_the_low_price() => Assert.Equal(
        60, Affordable(2026, [.. Fifty("Neurology").Take(30), .. Fifty("Pathology")], 660 + 29).AsT0);

    [Fact]
    public void The_order_of_wishes_is_kept_even_where_a_later_program_would_be_cheaper() => Assert.Equal(
        30, Affordable(2026, [.. Fifty("Neurology").Take(31), "Pathology"], 330 + 11).AsT0);

    [Theory]
    [InlineData(330)]
    [InlineData(100_000)]
    public void Where_the_next_price_is_unknown_so_is_the_answer(int dollars) =>
        Assert.Equal(new FeesUnknown(2027, "Neurology", 31, 30), Affordable(2027, Fifty("Neurology"), dollars).AsT1);

    [Fact]
    public void A_price_nobody_knows_does_not_matter_beyond_the_end_of_the_money() =>
        Assert.Equal(29, Affordable(2027, Fifty("Neurology"), 329).AsT0);

    [Fact]
    public void A_season_without_fees_gives_no_answer_but_for_an_empty_list()
    {
        Assert.Equal(new FeesUnknown(2028, "not stated", 1, 0), Affordable(2028, [null], 100).AsT1);
        Assert.Equal(0, Affordable(2028, [], 100).AsT0);
    }

    [Fact]
    public void A_sum_below_nothing_is_refused() => Assert.ThrowsAny<ArgumentException>(() => Affordable(2026, [], -1));

    private static OneOf.OneOf<int, FeesUnknown> Affordable(int year, string?[] specialties, int dollars) =>
        RulePack.Default.Fees.Affordable(RulePack.Default.Seasons.For(year), specialties, dollars);

    private static string[] Fifty(string specialty) => [.. Enumerable.Repeat(specialty, 50)];
}
