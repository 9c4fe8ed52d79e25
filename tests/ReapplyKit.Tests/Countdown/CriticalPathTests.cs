namespace ReapplyKit.Tests;

/// <summary>A milestone of 5 days beside a chain of 3 and 2 days: equally tight, and both end on the same day.</summary>
public sealed class CriticalPathTests
{
    [Theory]
    [InlineData("x p q")]
    [InlineData("p x q")]
    [InlineData("q p x")]
    public void Of_paths_equally_tight_the_one_met_first_at_the_latest_end_is_shown(string order)
    {
        var milestones = new[]
        {
            SmallCountdown.Milestone("x", "M3W1", "M3W2", 5),
            SmallCountdown.Milestone("p", "M3W1", "M3W1", 3),
            SmallCountdown.Milestone("q", "M3W2", "M3W2", 2, ("p", 0)),
        };
        var countdown = SmallCountdown.Template([.. milestones.OrderBy(m => order.IndexOf((string)m["id"]!, StringComparison.Ordinal))]);
        var plan = countdown.Schedule(RulePack.Default.Seasons.For(2027), Iso.Day("2025-10-02"), YearDecisions.Undecided);

        Assert.Equal(["x"], plan.CriticalPath.Select(id => id.ToString()));
    }

    [Fact]
    public void A_longer_chain_is_shown_whole()
    {
        var countdown = SmallCountdown.Template(
            SmallCountdown.Milestone("x", "M3W1", "M3W2", 5),
            SmallCountdown.Milestone("p", "M3W1", "M3W1", 3),
            SmallCountdown.Milestone("q", "M3W2", "M3W2", 3, ("p", 0)));
        var plan = countdown.Schedule(RulePack.Default.Seasons.For(2027), Iso.Day("2025-10-02"), YearDecisions.Undecided);

        Assert.Equal(["p", "q"], plan.CriticalPath.Select(id => id.ToString()));
    }
}
