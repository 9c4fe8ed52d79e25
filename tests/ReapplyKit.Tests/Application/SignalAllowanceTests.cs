namespace ReapplyKit.Tests;

/// <summary>The published counts, typed by hand, and what is left out of them because nobody vouches for it.</summary>
public sealed class SignalAllowanceTests
{
    private static readonly SignalRules Signals = RulePack.Default.Signals;

    [Theory]
    [InlineData(2024, "Anesthesiology", 5, 10)]
    [InlineData(2024, "Diagnostic and Interventional Radiology", 6, 6)]
    [InlineData(2024, "Obstetrics and Gynecology", 3, 15)]
    [InlineData(2024, "Dermatology", 3, 25)]
    [InlineData(2025, "Internal Medicine", 3, 12)]
    [InlineData(2025, "Anesthesiology", 5, 10)]
    [InlineData(2025, "Diagnostic and Interventional Radiology", 6, 6)]
    [InlineData(2025, "Dermatology", 3, 25)]
    [InlineData(2026, "Internal Medicine", 3, 12)]
    [InlineData(2027, "Internal Medicine", 3, 12)]
    [InlineData(2027, "Anesthesiology", 5, 10)]
    [InlineData(2027, "Dermatology", 3, 25)]
    public void Two_tiers_are_as_published(int season, string specialty, int gold, int silver)
    {
        var allowance = Allowance(specialty, season)!;

        Assert.Equal((gold, silver, 0), (allowance[SignalTier.Gold], allowance[SignalTier.Silver], allowance[SignalTier.SingleTier]));
        Assert.Equal(gold + silver, allowance.Total);
    }

    [Theory]
    [InlineData(2024, "Internal Medicine", 7)]
    [InlineData(2024, "Family Medicine", 5)]
    [InlineData(2024, "Psychiatry", 5)]
    [InlineData(2024, "Neurology", 3)]
    [InlineData(2024, "General Surgery", 5)]
    [InlineData(2024, "Pathology", 5)]
    [InlineData(2024, "Emergency Medicine", 7)]
    [InlineData(2024, "Neurological Surgery", 25)]
    [InlineData(2024, "Orthopaedic Surgery", 30)]
    [InlineData(2025, "Family Medicine", 5)]
    [InlineData(2025, "Pediatrics", 5)]
    [InlineData(2025, "Psychiatry", 10)]
    [InlineData(2025, "Neurology", 8)]
    [InlineData(2025, "General Surgery", 15)]
    [InlineData(2025, "Pathology", 5)]
    [InlineData(2025, "Emergency Medicine", 5)]
    [InlineData(2025, "Physical Medicine and Rehabilitation", 8)]
    [InlineData(2025, "Neurological Surgery", 25)]
    [InlineData(2025, "Orthopaedic Surgery", 30)]
    [InlineData(2025, "Otolaryngology", 25)]
    [InlineData(2025, "Child Neurology", 3)]
    [InlineData(2025, "Radiation Oncology", 4)]
    [InlineData(2025, "Transitional Year", 12)]
    [InlineData(2025, "Internal Medicine-Psychiatry", 2)]
    [InlineData(2027, "Family Medicine", 5)]
    [InlineData(2027, "Pediatrics", 5)]
    [InlineData(2027, "Psychiatry", 10)]
    [InlineData(2027, "Neurology", 8)]
    [InlineData(2027, "General Surgery", 15)]
    [InlineData(2027, "Pathology", 5)]
    [InlineData(2027, "Emergency Medicine", 5)]
    [InlineData(2027, "Neurological Surgery", 25)]
    [InlineData(2027, "Orthopaedic Surgery", 30)]
    [InlineData(2027, "Otolaryngology", 25)]
    [InlineData(2027, "Radiation Oncology", 4)]
    [InlineData(2027, "Transitional Year", 12)]
    [InlineData(2027, "Internal Medicine-Psychiatry", 2)]
    public void A_single_tier_is_as_published(int season, string specialty, int count)
    {
        var allowance = Allowance(specialty, season)!;

        Assert.Equal((0, 0, count), (allowance.Gold, allowance.Silver, allowance.SingleTier));
        Assert.Equal(count, allowance.Total);
    }

    [Theory]
    [InlineData(2024, 13, "(confidence M)")]
    [InlineData(2025, 19, "(confidence H)")]
    [InlineData(2026, 1, "(confidence H)")]
    [InlineData(2027, 16, "(confidence M)")]
    public void A_season_has_these_rows_and_no_others_each_with_its_confidence(int season, int rows, string confidence)
    {
        var allowances = Signals.Allowances.Where(a => a.Season == season).ToArray();

        Assert.Equal(rows, allowances.Length);
        Assert.All(allowances, a => Assert.EndsWith(confidence, a.Source, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2023, "Internal Medicine")]
    [InlineData(2024, "Pediatrics")]
    [InlineData(2024, "Physical Medicine and Rehabilitation")]
    [InlineData(2024, "Otolaryngology")]
    [InlineData(2025, "Obstetrics and Gynecology")]
    [InlineData(2026, "Family Medicine")]
    [InlineData(2027, "Diagnostic and Interventional Radiology")]
    [InlineData(2027, "Physical Medicine and Rehabilitation")]
    [InlineData(2027, "Obstetrics and Gynecology")]
    [InlineData(2027, "Child Neurology")]
    [InlineData(2028, "Internal Medicine")]
    [InlineData(2025, "Aerospace Medicine")]
    public void What_nobody_vouches_for_is_unknown_and_not_zero(int season, string specialty) => Assert.Null(Allowance(specialty, season));

    [Fact]
    public void The_case_of_a_specialty_does_not_matter() =>
        Assert.Equal(Allowance("Psychiatry", 2025), Allowance("PSYCHIATRY", 2025));

    [Fact]
    public void The_order_looks_at_the_connections_that_lift_a_label() =>
        Assert.Equal([ConnectionKind.Usce, ConnectionKind.Research, ConnectionKind.Faculty], Signals.Connections);

    private static SignalAllowance? Allowance(string specialty, int season) =>
        Signals.Allowance(specialty, RulePack.Default.Seasons.For(season));
}
