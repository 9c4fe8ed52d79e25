namespace ReapplyKit.Tests;

/// <summary>States as lists and people write them.</summary>
public sealed class UsStatesTests
{
    [Theory]
    [InlineData("NY", "NY")]
    [InlineData("ny", "NY")]
    [InlineData("N.Y.", "NY")]
    [InlineData("New York", "NY")]
    [InlineData("NEW YORK", "NY")]
    [InlineData(" new york ", "NY")]
    [InlineData("New York (NY)", "NY")]
    [InlineData("NY, USA", "NY")]
    [InlineData("NY, U.S.A.", "NY")]
    [InlineData("New York, United States", "NY")]
    [InlineData("NY 10001", "NY")]
    [InlineData("NY 10001-1234", "NY")]
    [InlineData("NY*", "NY")]
    [InlineData("West Virginia", "WV")]
    [InlineData("Virginia", "VA")]
    [InlineData("Washington", "WA")]
    [InlineData("Washington, D.C.", "DC")]
    [InlineData("District of Columbia", "DC")]
    [InlineData("Puerto Rico", "PR")]
    [InlineData("NY/NJ", null)]
    [InlineData("NY, NJ", null)]
    [InlineData("New York or Ohio", null)]
    [InlineData("NYC", null)]
    [InlineData("Ontario", null)]
    [InlineData("USA", null)]
    [InlineData("10001", null)]
    [InlineData("", null)]
    public void A_text_names_one_state_or_none(string text, string? letters) => Assert.Equal(letters, UsStates.Find(text));

    [Theory]
    [InlineData("NY", "New York", true)]
    [InlineData("New York", "NY", true)]
    [InlineData("West Virginia", "WV", true)]
    [InlineData("West Virginia", "VA", false)]
    [InlineData("NY", "NJ", false)]
    public void A_wish_and_a_program_may_say_it_differently(string wish, string stated, bool isWanted)
    {
        var target = new ListTarget { Total = 10, RedPercent = 10, States = [wish] };
        var program = new ResidencyProgram { Name = "Harbor", State = stated };

        Assert.Equal(isWanted, target.WhyNot(program, RulePack.Default.Rubric.Reading.Specialties) is null);
    }

    [Fact]
    public void A_program_is_one_however_its_state_is_written() => Assert.Equal(
        new ResidencyProgram { Name = "Harbor", State = "NY" }.Key, new ResidencyProgram { Name = "Harbor", State = "new york" }.Key);
}
