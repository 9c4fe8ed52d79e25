namespace ReapplyKit.Tests;

public sealed class LetterReadingTests
{
    [Theory]
    [InlineData(LetterOrigin.Us, LetterStrength.Strong, 1, 0, 0)]
    [InlineData(LetterOrigin.Us, LetterStrength.Ordinary, 0, 0, 0)]
    [InlineData(LetterOrigin.Us, LetterStrength.Generic, 0, 1, 0)]
    [InlineData(LetterOrigin.Us, LetterStrength.Unknown, 0, 0, 1)]
    [InlineData(LetterOrigin.NonUs, LetterStrength.Strong, 0, 1, 0)]
    [InlineData(LetterOrigin.NonUs, LetterStrength.Ordinary, 0, 1, 0)]
    [InlineData(LetterOrigin.NonUs, LetterStrength.Generic, 0, 1, 0)]
    [InlineData(LetterOrigin.NonUs, LetterStrength.Unknown, 0, 1, 0)]
    [InlineData(LetterOrigin.Unknown, LetterStrength.Strong, 0, 0, 1)]
    [InlineData(LetterOrigin.Unknown, LetterStrength.Generic, 0, 1, 0)]
    [InlineData(LetterOrigin.Unknown, LetterStrength.Unknown, 0, 0, 1)]
    public void A_letter_is_strong_US_weak_neither_or_not_told(
        LetterOrigin origin, LetterStrength strength, int strongUs, int weak, int undetermined) =>
        Assert.Equal(new LetterFacts(total: 1, strongUs, weak, undetermined), Read([new Letter { Origin = origin, Strength = strength }]));

    [Fact]
    public void Not_stated_is_unknown_and_an_empty_list_is_none()
    {
        Assert.Null(Read(null));
        Assert.Equal(default(LetterFacts), Read([]));
    }

    [Theory]
    [InlineData("2026-03-25", 1)]
    [InlineData("2026-03-26", 0)]
    public void A_letter_dated_after_the_day_of_judgement_is_not_there_yet(string date, int total) =>
        Assert.Equal(total, Read([new Letter { Date = Iso.On(date) }])!.Value.Total);

    [Theory]
    [InlineData(3, 0, 0, 1, Tier.Competitive)]
    [InlineData(2, 0, 0, 1, Tier.Unknown)]
    [InlineData(1, 0, 2, 1, Tier.Borderline)]
    [InlineData(0, 1, 0, 1, Tier.Unknown)]
    [InlineData(0, 3, 0, 1, Tier.Concerning)]
    [InlineData(0, 2, 1, 1, Tier.Unknown)]
    [InlineData(0, 2, 2, 0, Tier.Borderline)]
    public void Letters_not_told_decide_only_where_they_cannot_change_the_tier(
        int strongUs, int nonUs, int ordinaryUs, int notTold, Tier tier)
    {
        var profile = new ApplicantProfile { Letters = SoundFile.Letters(strongUs, nonUs, ordinaryUs, notTold) };

        Assert.Equal(tier, RulePack.Default.Rubric.Assess(profile, SoundFile.AsOf)[RubricComponent.Letters].Tier);
    }

    private static LetterFacts? Read(ValueList<Letter>? letters) =>
        RulePack.Default.Rubric.Reading.FactsOf(new ApplicantProfile { Letters = letters }, SoundFile.AsOf).Letters;
}
