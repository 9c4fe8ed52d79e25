namespace ReapplyKit.Tests;

/// <summary>Which end a window may have, and where a window lies once its time has come.</summary>
public sealed class WindowReachTests
{
    [Theory]
    [InlineData("M3W2", "M3W2", true)]
    [InlineData("M3W2", "M3W3", true)]
    [InlineData("M3W2", "M3W1", false)]
    [InlineData("M3W4", "M2W1", true)]
    [InlineData("M2W1", "M3W2", false)]
    [InlineData("M2W4", "M1W1", false)]
    [InlineData("M1W1", "FW1", false)]
    [InlineData("FW1", "FW4", true)]
    [InlineData("FW2", "FW1", false)]
    [InlineData("M1D5", "M1W1", true)]
    [InlineData("M1W4", "M1D1", true)]
    [InlineData("M1D2", "M1D3", true)]
    [InlineData("M1D3", "M1D2", false)]
    [InlineData("matchDay", "matchDay", true)]
    [InlineData("matchDay", "matchDay+1", true)]
    [InlineData("matchDay+1", "matchDay", false)]
    [InlineData("erasOpens+30", "matchDay", true)]
    [InlineData("matchDay", "erasOpens+30", false)]
    [InlineData("matchDay", "M1W1", false)]
    [InlineData("M1W1", "matchDay", false)]
    public void A_window_ends_in_its_own_stretch_and_not_before_it_begins(string from, string to, bool canReach) =>
        Assert.Equal(canReach, Mark(from).CanReach(Mark(to)));

    [Theory]
    [InlineData("2026-09-10")]
    [InlineData("2026-08-25")]
    [InlineData("2025-10-02")]
    [InlineData("2025-01-01")]
    public void The_submission_day_is_the_first_of_Month_1_whenever_the_plan_is_made(string asOf)
    {
        var timeline = new Timeline(RulePack.Default.Seasons.For(2027), Iso.Day(asOf));
        var (first, end) = timeline.WindowOf(RulePack.Default.Countdown.Milestones[0] with { From = Mark("M1D1"), To = Mark("M1D1") });

        Assert.Equal((Iso.Day("2026-09-02"), Iso.Day("2026-09-03")), (timeline.DateOf(first), timeline.DateOf(end)));
    }

    private static WindowMark Mark(string text) =>
        WindowMark.TryParse(text, out var mark) ? mark : throw new ArgumentException(text, nameof(text));
}
