namespace ReapplyKit.Tests;

/// <summary>Years since graduation: whole years completed, by the calendar, never by subtracting years.</summary>
public sealed class GraduationReadingTests
{
    [Theory]
    [InlineData("2020-06-15", "2025-06-14", 4)]
    [InlineData("2020-06-15", "2025-06-15", 5)]
    [InlineData("2020-12-31", "2021-12-30", 0)]
    [InlineData("2020-12-31", "2021-12-31", 1)]
    [InlineData("2020-12-31", "2022-01-01", 1)]
    [InlineData("2021-08-31", "2022-08-30", 0)]
    [InlineData("2021-08-31", "2022-08-31", 1)]
    [InlineData("2020-02-29", "2021-02-27", 0)]
    [InlineData("2020-02-29", "2021-02-28", 1)]
    [InlineData("2020-02-29", "2024-02-28", 3)]
    [InlineData("2020-02-29", "2024-02-29", 4)]
    [InlineData("2023-02-28", "2024-02-27", 0)]
    [InlineData("2023-02-28", "2024-02-28", 1)]
    [InlineData("2026-03-25", "2026-03-25", 0)]
    public void A_year_counts_from_its_anniversary_on(string graduation, string asOf, int years) =>
        Assert.Equal(Quantity.Exactly(years), YearsOf(graduation, asOf));

    [Theory]
    [InlineData("2021", "2026-11-23", 4, 5)]
    [InlineData("2021", "2026-12-31", 5, 5)]
    [InlineData("2021", "2026-01-01", 4, 5)]
    [InlineData("2021", "2025-12-31", 4, 4)]
    [InlineData("2021-11", "2026-11-23", 4, 5)]
    [InlineData("2021-11", "2026-11-30", 5, 5)]
    [InlineData("2021-10", "2026-11-23", 5, 5)]
    [InlineData("2021-12", "2026-11-23", 4, 4)]
    [InlineData("2020-02", "2025-02-27", 4, 5)]
    [InlineData("2020-02", "2025-02-28", 5, 5)]
    public void A_year_or_month_alone_gives_every_number_of_years_it_can_mean(string graduation, string asOf, int atLeast, int atMost) =>
        Assert.Equal(Quantity.Between(atLeast, atMost), YearsOf(graduation, asOf));

    [Theory]
    [InlineData("2021", Tier.Borderline)]
    [InlineData("2020", Tier.Unknown)]
    [InlineData("2020-10", Tier.Concerning)]
    [InlineData("2020-11", Tier.Unknown)]
    [InlineData("2020-12", Tier.Borderline)]
    [InlineData("2023", Tier.Unknown)]
    [InlineData("2023-12", Tier.Competitive)]
    [InlineData("2024", Tier.Competitive)]
    public void A_range_that_straddles_two_bands_has_no_tier(string graduation, Tier tier)
    {
        var profile = new ApplicantProfile { Graduation = Iso.Partial(graduation) };
        var report = RulePack.Default.Rubric.Assess(profile, Iso.Day("2026-11-23"));

        Assert.Equal(tier, report.Tiers[RubricComponent.YearsSinceGraduation]);
    }

    [Fact]
    public void A_graduation_not_stated_is_unknown_and_not_zero_years() =>
        Assert.Equal(Quantity.Unknown, RulePack.Default.Rubric.Reading.FactsOf(
            new ApplicantProfile(), SoundFile.AsOf).YearsSinceGraduation);

    private static Quantity YearsOf(string graduation, string asOf) => RulePack.Default.Rubric.Reading
        .FactsOf(new ApplicantProfile { Graduation = Iso.Partial(graduation) }, Iso.Day(asOf)).YearsSinceGraduation;
}
