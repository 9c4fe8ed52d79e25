namespace ReapplyKit.Tests;

/// <summary>Which specialty counts for which, in the direction asked, and what a file comes to for another one.</summary>
public sealed class SpecialtyTable
{
    private static readonly SpecialtyFamilies Families = RulePack.Default.Rubric.Reading.Specialties;

    [Theory]
    [InlineData("Internal Medicine", "Internal Medicine", true)]
    [InlineData("Internal Medicine", "IM", true)]
    [InlineData("Internal Medicine", "cardiology", true)] // its subspecialties
    [InlineData("Internal Medicine", "Nephrology", true)]
    [InlineData("Internal Medicine", "Infectious Diseases", true)]
    [InlineData("Internal Medicine", "Med-Peds", true)]
    [InlineData("Internal Medicine", "Family Medicine", false)] // the direction: internists count for family medicine, not the reverse
    [InlineData("Internal Medicine", "Pediatrics", false)]
    [InlineData("Internal Medicine", "Surgery", false)]
    [InlineData("Family Medicine", "Internal Medicine", true)]
    [InlineData("Family Medicine", "Pediatrics", true)]
    [InlineData("Family Medicine", "Med-Peds", true)]
    [InlineData("Family Medicine", "Cardiology", false)]
    [InlineData("Family Medicine", "Surgery", false)]
    [InlineData("Family Medicine", "Psychiatry", false)]
    [InlineData("Psychiatry", "Neurology", true)]
    [InlineData("Psychiatry", "Child Psychiatry", true)]
    [InlineData("Psychiatry", "Internal Medicine", false)]
    [InlineData("Neurology", "Internal Medicine", true)]
    [InlineData("Neurology", "Stroke", true)]
    [InlineData("Neurology", "Psychiatry", false)]
    [InlineData("Surgery", "General Surgery", true)] // one specialty by two names
    [InlineData("General Surgery", "Surgery", true)]
    [InlineData("General Surgery", "Orthopedic Surgery", true)]
    [InlineData("General Surgery", "Internal Medicine", false)]
    [InlineData("Transitional Year", "Dermatology", true)] // any
    [InlineData("Preliminary Medicine", "Surgery", true)]
    [InlineData("Dermatology", "Internal Medicine", false)] // no family: its own only
    [InlineData("Dermatology", "derm", true)]
    [InlineData("Internal Medicine", null, null)]
    [InlineData("Internal Medicine", "Intrenal Medicine", null)] // a slip is nothing known
    public void Work_in_one_specialty_counts_for_another_in_one_direction(string wanted, string? done, bool? counts) =>
        Assert.Equal(counts, Families.Counts(wanted, done));

    [Theory]
    [InlineData("Intrenal Medicine", "Internal Medicine")]
    [InlineData("Famly Medicine", "Family Medicine")]
    [InlineData("Pyschiatry", "Psychiatry")]
    [InlineData("Generl Surgery", "General Surgery")]
    public void A_slip_is_said_with_the_name_nearest_to_it(string written, string name) => Assert.Equal(name, Families.Nearest(written)[0]);

    [Fact]
    public void What_is_near_to_nothing_has_no_nearest_name() => Assert.Empty(Families.Nearest("astronautics").AsEnumerable());

    [Theory]
    // who, wish, strong letters and rotations that count
    [InlineData("three surgery letters and rotations, for surgery", "Surgery", "Surgery", 3, 3, Tier.Competitive, Tier.Competitive)]
    [InlineData("the same, for family medicine", "Family Medicine", "Surgery", 0, 0, Tier.Borderline, Tier.Concerning)]
    [InlineData("internal medicine, for family medicine", "Family Medicine", "Internal Medicine", 3, 3, Tier.Competitive, Tier.Competitive)]
    [InlineData("family medicine, for internal medicine", "Internal Medicine", "Family Medicine", 0, 0, Tier.Borderline, Tier.Concerning)]
    [InlineData("no specialty stated counts", "Internal Medicine", null, 3, 3, Tier.Competitive, Tier.Competitive)]
    [InlineData("no wish: everything counts", null, "Surgery", 3, 3, Tier.Competitive, Tier.Competitive)]
    public void Letters_and_rotations_of_another_family_are_counted_apart(
        string who, string? wish, string? done, int strong, int rotations, Tier letters, Tier usce)
    {
        var report = Assess(wish, done);

        Assert.Equal(
            (who, strong, Quantity.Exactly(rotations), letters, usce),
            (who, report.Facts.Letters!.Value.StrongUs, report.Facts.UsceRotations, report.Tiers[RubricComponent.Letters],
                report.Tiers[RubricComponent.Usce]));
        // Programs that ask for months ask for US experience, of whatever specialty.
        Assert.Equal(Quantity.Exactly(3), report.Facts.UsceMonths);
    }

    [Fact]
    public void What_is_counted_apart_is_named()
    {
        var report = Assess("Family Medicine", "Surgery");

        Assert.Equal(
            ["3 letters in General Surgery counted apart: not for Family Medicine"], report[RubricComponent.Letters].Notes.AsEnumerable());
        Assert.Equal(
            ["3 rotations in General Surgery counted apart: not for Family Medicine"], report[RubricComponent.Usce].Notes.AsEnumerable());
    }

    [Fact]
    public void A_letter_stated_twice_word_for_word_is_one_and_said()
    {
        Letter one = new() { Origin = LetterOrigin.Us, Strength = LetterStrength.Strong, Date = Iso.Partial("2025-06") };
        var once = RulePack.Default.Rubric.Assess(SoundFile.Profile with { Letters = [one] }, SoundFile.AsOf);
        var twice = RulePack.Default.Rubric.Assess(SoundFile.Profile with { Letters = [one, one] }, SoundFile.AsOf);

        Assert.Equal(once.Facts.Letters, twice.Facts.Letters);
        Assert.Single(twice[RubricComponent.Letters].Notes.AsEnumerable());
    }

    private static CompetitivenessReport Assess(string? wish, string? done) => RulePack.Default.Rubric.Assess(
        SoundFile.Profile with
        {
            Letters =
            [
                .. Enumerable.Range(1, 3).Select(month => new Letter
                {
                    Origin = LetterOrigin.Us,
                    Strength = LetterStrength.Strong,
                    Date = PartialDate.In(2025, month),
                    Specialty = done,
                }),
            ],
            Usce = UsceHistory.Of([.. SoundFile.Profile.Usce!.Rotations.Select(r => r with { Specialty = done })]),
        },
        SoundFile.AsOf,
        wish is null ? [] : [wish]);
}
