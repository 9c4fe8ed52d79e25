namespace ReapplyKit.Tests;

/// <summary>The week by the time budget, 40, 30, 20 and 10 percent, and which part the activity itself fills.</summary>
public sealed class ActivityHoursTests
{
    [Theory]
    [InlineData(1, 1, 0, 0, 0)] // 0.4, 0.3, 0.2, 0.1: the largest remainder
    [InlineData(7, 3, 2, 1, 1)] // 2.8, 2.1, 1.4, 0.7
    [InlineData(50, 20, 15, 10, 5)]
    [InlineData(168, 67, 50, 34, 17)] // 67.2, 50.4, 33.6, 16.8
    public void The_week_is_split_by_the_time_budget(int weeklyHours, params int[] hours)
    {
        var split = Of(MainActivity.PrelimResident, weeklyHours).Hours;

        Assert.Equal(Enum.GetValues<WorkKind>().Zip(hours), split.Select(h => (h.Kind, h.Hours)));
    }

    [Theory]
    [InlineData(MainActivity.ResearchFellow, true, false, false, false)]
    [InlineData(MainActivity.ObserverExtern, false, true, false, false)]
    [InlineData(MainActivity.HomeCountryPhysician, false, false, false, false)]
    [InlineData(MainActivity.PrelimResident, false, false, false, false)]
    public void An_activity_fills_its_own_share_and_no_other(MainActivity activity, params bool[] carried) =>
        Assert.Equal(carried, Of(activity, 50).Hours.Select(h => h.IsCarried!.Value));

    [Fact]
    public void Without_hours_there_is_no_split() => Assert.Empty(Of(MainActivity.ResearchFellow).Hours);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(169)]
    public void Hours_that_no_week_has_are_refused(int weeklyHours) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(MainActivity.ResearchFellow, weeklyHours));

    private static ActivityConsequences Of(MainActivity activity, int? weeklyHours = null) =>
        RulePack.Default.Activities.Of(activity, RulePack.Default.Countdown, RulePack.Default.TimeBudget, weeklyHours);
}
