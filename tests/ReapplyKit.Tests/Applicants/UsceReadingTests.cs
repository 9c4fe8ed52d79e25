namespace ReapplyKit.Tests;

public sealed class UsceReadingTests
{
    [Theory]
    [InlineData("2026-03-24", 1)]
    [InlineData("2026-03-25", 1)]
    [InlineData("2026-03-26", 0)]
    public void A_rotation_counts_from_its_last_day_on(string end, int rotations) =>
        Assert.Equal(Quantity.Exactly(rotations), Read(UsceHistory.Of(SoundFile.Rotation(end))));

    [Theory]
    [InlineData("2026-02-26", 1)]
    [InlineData("2026-02-27", 0)]
    public void A_rotation_without_a_last_day_is_taken_to_last_four_weeks(string start, int rotations) =>
        Assert.Equal(Quantity.Exactly(rotations),
            Read(UsceHistory.Of(new Rotation { Kind = RotationKind.Externship, Start = Iso.Day(start) })));

    [Theory]
    [InlineData(RotationKind.Observership, 1)]
    [InlineData(RotationKind.Externship, 1)]
    [InlineData(RotationKind.HandsOnElective, 1)]
    [InlineData(RotationKind.SubInternship, 1)]
    [InlineData(RotationKind.ResearchWithExposure, 0)]
    [InlineData(RotationKind.Telehealth, 0)]
    public void The_pack_says_which_kinds_count(RotationKind kind, int rotations) =>
        Assert.Equal(Quantity.Exactly(rotations), Read(UsceHistory.Of(new Rotation { Kind = kind })));

    [Fact]
    public void A_rotation_of_unknown_kind_may_count_or_not() => Assert.Equal(
        Quantity.Between(1, 3), Read(UsceHistory.Of(
            SoundFile.Rotation("2025-01-31"), new Rotation(), new Rotation(), SoundFile.Rotation("2026-12-31"))));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.9", 0)]
    [InlineData("1.0", 1)]
    [InlineData("2.99", 2)]
    [InlineData("3.0", 3)]
    public void Each_whole_month_counts_as_one_rotation(string months, int rotations) => Assert.Equal(
        Quantity.Exactly(rotations), Read(UsceHistory.OfMonths(decimal.Parse(months, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void None_is_zero_and_not_stated_is_unknown()
    {
        Assert.Equal(Quantity.Exactly(0), Read(UsceHistory.None));
        Assert.Equal(Quantity.Unknown, Read(null));
    }

    private static Quantity Read(UsceHistory? usce) =>
        RulePack.Default.Rubric.Reading.FactsOf(new ApplicantProfile { Usce = usce }, SoundFile.AsOf).UsceRotations;
}
