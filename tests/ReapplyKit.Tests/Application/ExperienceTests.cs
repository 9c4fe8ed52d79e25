using static ReapplyKit.Tests.DraftCase;

namespace ReapplyKit.Tests;

public sealed class ExperienceTests
{
    [Theory]
    [InlineData(10, CheckState.Met)]
    [InlineData(11, CheckState.NotMet)]
    public void ERAS_takes_ten(int count, CheckState state) =>
        Assert.Equal(state, Assess(Enumerable.Repeat(Clinic with { MostMeaningful = null }, count)).Of("experiences").State);

    [Theory]
    [InlineData(750, CheckState.Met)]
    [InlineData(751, CheckState.NotMet)]
    public void A_description_has_750_characters(int length, CheckState state) =>
        Assert.Equal(state, Assess([Clinic with { Description = new string('a', length) }]).Of("description of Clinic").State);

    [Theory]
    [InlineData(0, CheckState.Met)]
    [InlineData(3, CheckState.Met)]
    [InlineData(4, CheckState.NotMet)]
    public void Three_are_most_meaningful(int count, CheckState state)
    {
        var experiences = Enumerable.Repeat(Clinic, count).Append(new Experience { Title = "Ward" });

        Assert.Equal(state, Assess(experiences).Of("most meaningful experiences").State);
    }

    [Theory]
    [InlineData(300, CheckState.Met)]
    [InlineData(301, CheckState.NotMet)]
    public void Why_takes_300_characters(int length, CheckState state) =>
        Assert.Equal(state, Assess([Clinic with { MostMeaningful = new string('a', length) }]).Of("why Clinic is most meaningful").State);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void A_title_alone_is_not_enough(string? description)
    {
        var check = Assess([Clinic with { Description = description }]).Of("Clinic");

        Assert.Equal((CheckState.NotMet, "no description"), (check.State, check.Value));
        Assert.Contains(ClauseId.Parse("M4.4"), RulePack.Default.Book[check.Rule].Clauses);
    }

    [Fact]
    public void No_experience_at_all_is_missed_and_none_stated_is_unknown()
    {
        Assert.Equal(CheckState.NotMet, Assess([]).Of("experience").State);
        Assert.All(OwnRules.Experiences.Assess(null), c => Assert.Equal((CheckState.Unknown, "not stated"), (c.State, c.Value)));
    }

    private static ValueList<Check> Assess(IEnumerable<Experience> experiences) => OwnRules.Experiences.Assess(experiences.ToValueList());
}
