namespace ReapplyKit.Tests;

public sealed class ActivityLoadCheckTests
{
    [Theory]
    [InlineData("$.activities.researchFellow.carries", "\"teaching\"", "is not one of")]
    [InlineData("$.activities.observerExtern.hours", "40", "is not known here")]
    [InlineData("$.activities.locum", "{}", "is not known here")]
    [InlineData("$.activities.prelimResident.reason", "null", "an interpretation has a reason")]
    [InlineData("$.activities.one.clauses[0]", "\"M11.99\"", "cites a clause that does not exist")]
    [InlineData("$.activities.one.rule", "\"time-budget\"", "names two rules")]
    public void What_does_not_fit_is_the_one_problem(string path, string json, string says) => LoadCheck.FindsAt(path, says, json);

    [Theory]
    [InlineData("$.activities.one")]
    [InlineData("$.activities.researchFellow")]
    [InlineData("$.activities.homeCountryPhysician")]
    [InlineData("$.activities.prelimResident.text")]
    public void What_the_section_needs_is_required(string path) => LoadCheck.Finds(path, "is required", PackDocument.Rules().Drop(path));

    [Fact]
    public void A_pack_of_ones_own_says_what_an_activity_carries()
    {
        var own = PackDocument.Load(PackDocument.Rules().Set("$.activities.prelimResident.carries", "clinical"));

        Assert.Equal(
            WorkKind.Clinical, own.Activities.Of(MainActivity.PrelimResident, own.Countdown, own.TimeBudget, weeklyHours: null).Carries);
    }
}
