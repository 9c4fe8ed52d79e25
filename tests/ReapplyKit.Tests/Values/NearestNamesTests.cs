namespace ReapplyKit.Tests;

public sealed class NearestNamesTests
{
    [Theory]
    [InlineData("Famly Medicine", "Family Medicine")]
    [InlineData("Medicine", "Family Medicine", "Internal Medicine")]
    [InlineData("Family Medicine of Elm County", "Family Medicine")]
    [InlineData("Dermatology")]
    public void A_name_is_near_that_holds_the_text_or_is_a_few_letters_away(string text, params string[] near) =>
        Assert.Equal(near, NearestNames.Of(text, ["Family Medicine", "Internal Medicine", "Surgery"]));

    /// <summary>The search grows with the square of the length, and whoever writes so much means no name.</summary>
    [Theory]
    [InlineData(201)]
    [InlineData(100_000)]
    public void For_a_text_longer_than_any_name_none_is_sought(int length)
    {
        Assert.Empty(NearestNames.Of(new string('x', length), Untouched));
        Assert.Empty(NearestNames.BySlips(new string('x', length), Untouched));
    }

    [Fact]
    public void A_name_longer_than_any_is_not_held_against_a_text() =>
        Assert.Equal(["Elm"], NearestNames.Of("Elm", [new string('x', 100_000) + "Elm", "Elm"]));

    [Fact]
    public void A_list_and_a_countdown_tell_a_long_name_in_short()
    {
        var asked = new string('x', 100_000);
        var list = RulePack.Default.Programs.BuildList(default, [new ResidencyProgram { Name = "Elm" }], RulePack.Default.Programs.DefaultTarget);

        Assert.InRange(list.Why(asked).AsT1.ToString().Length, 1, 300);
        Assert.Null(RulePack.Default.Countdown.Find(asked).AsT1.Nearest);
    }

    private static IEnumerable<string> Untouched
    {
        get
        {
            Assert.Fail("A name is sought.");
            yield break;
        }
    }
}
