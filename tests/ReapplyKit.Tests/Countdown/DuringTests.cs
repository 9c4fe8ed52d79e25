namespace ReapplyKit.Tests;

public sealed class DuringTests
{
    // a is at work from 2025-10-02 to 10-04, b from 10-09 to 10-10, c from 11-02 to 11-11, d on 2026-09-02.
    private static readonly Schedule Schedule =
        SmallCountdown.Chain.Schedule(RulePack.Default.Seasons.For(2027), Iso.Day("2025-10-02"), YearDecisions.Undecided);

    [Theory]
    [InlineData("2025-10-01", "2025-10-01", "")]
    [InlineData("2025-10-01", "2025-10-02", "a")]
    [InlineData("2025-10-03", "2025-10-03", "a")]
    [InlineData("2025-10-04", "2025-10-04", "a")]
    [InlineData("2025-10-05", "2025-10-08", "")]
    [InlineData("2025-10-04", "2025-10-09", "a b")]
    [InlineData("2025-10-10", "2025-11-02", "b c")]
    [InlineData("2025-11-12", "2026-09-01", "")]
    [InlineData("2000-01-01", "2100-01-01", "a b c d")]
    public void The_milestones_at_work_on_any_day_of_a_range_are_found_by_start(string first, string last, string expected) => Assert.Equal(
        expected, string.Join(' ', Schedule.During(new DateInterval(Iso.Day(first), Iso.Day(last))).Select(m => m.Milestone.Id)));
}
