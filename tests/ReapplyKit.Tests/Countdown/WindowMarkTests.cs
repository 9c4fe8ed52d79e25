namespace ReapplyKit.Tests;

public sealed class WindowMarkTests
{
    [Theory]
    [InlineData("M12W1", 12, 1, false)]
    [InlineData("M1W4", 1, 4, false)]
    [InlineData("M1D1", 1, 1, true)]
    [InlineData("M1D31", 1, 31, true)]
    [InlineData("FW1", 0, 1, false)]
    [InlineData("FW4", 0, 4, false)]
    public void A_mark_is_read_and_written_alike(string text, int month, int number, bool isDay)
    {
        Assert.True(WindowMark.TryParse(text, out var mark));
        Assert.Equal((month, number, isDay, text), (mark.Month, mark.Number, mark.IsDay, mark.ToString()));
    }

    [Theory]
    [InlineData("matchDay", SeasonEvent.MatchDay, 0)]
    [InlineData("erasOpens+21", SeasonEvent.ErasOpens, 21)]
    [InlineData("matchDay+200", SeasonEvent.MatchDay, 200)]
    [InlineData("matchDay-200", SeasonEvent.MatchDay, -200)]
    public void A_day_of_the_season_is_read_and_written_alike(string text, SeasonEvent what, int days)
    {
        Assert.True(WindowMark.TryParse(text, out var mark));
        Assert.Equal((what, days, text), (mark.Event, mark.Days, mark.ToString()));
    }

    [Theory]
    [InlineData("matchDay+100000")]
    [InlineData("matchDay-100000")]
    [InlineData("matchDay+")]
    [InlineData("matchDay+0")]
    [InlineData("matchDay+1x")]
    [InlineData("+5")]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("M12")]
    [InlineData("M13W1")]
    [InlineData("M0W1")]
    [InlineData("M01W1")]
    [InlineData("MW1")]
    [InlineData("M12W0")]
    [InlineData("M12W5")]
    [InlineData("M12W01")]
    [InlineData("M2D1")]
    [InlineData("M1D0")]
    [InlineData("M1D32")]
    [InlineData("FW0")]
    [InlineData("FW5")]
    [InlineData("FD1")]
    [InlineData("F0W1")]
    [InlineData("W1")]
    [InlineData("X1W1")]
    [InlineData("m12w1")]
    [InlineData(" M12W1")]
    [InlineData("M12W1 ")]
    [InlineData("M-1W1")]
    [InlineData("M12W١")]
    public void Anything_else_is_no_mark(string? text)
    {
        Assert.False(WindowMark.TryParse(text, out var mark));
        Assert.Equal(default, mark);
    }

    [Theory]
    [InlineData("M12W1", "2025-10-02", "2025-10-09")]
    [InlineData("M12W4", "2025-10-23", "2025-11-02")]
    [InlineData("M7W4", "2026-03-23", "2026-04-02")]
    [InlineData("M8W4", "2026-02-23", "2026-03-02")]
    [InlineData("M1W4", "2026-09-23", "2026-10-02")]
    [InlineData("M1D3", "2026-09-04", "2026-09-05")]
    [InlineData("FW1", "2026-09-23", "2026-09-30")]
    [InlineData("FW4", "2026-10-14", "2026-10-21")]
    public void A_mark_lies_where_the_text_puts_it_in_the_season_of_2027(string text, string first, string endExclusive)
    {
        var (mark, season) = (Mark(text), RulePack.Default.Seasons.For(2027));

        Assert.Equal((Iso.Day(first), Iso.Day(endExclusive)), Window(mark, season));
    }

    [Fact]
    public void The_weeks_of_twelve_months_follow_each_other_without_gap_or_overlap_in_every_season() =>
        Assert.All(Enumerable.Range(2011, 30), year =>
        {
            var season = RulePack.Default.Seasons.For(year);
            var submission = SeasonOracle.DateOf(SeasonEvent.SubmissionOpens, year);
            var next = LocalDate.FromDateOnly(submission.AddMonths(-11));
            foreach (var mark in Enumerable.Range(0, 48).Select(i => Mark($"M{12 - i / 4}W{1 + i % 4}")))
            {
                var (first, end) = Window(mark, season);
                Assert.Equal(next, first);
                next = end;
            }
            Assert.Equal(submission.AddMonths(1), next.ToDateOnly());
        });

    /// <summary>The days of a mark where there is exactly the time that the text assumes.</summary>
    private static (LocalDate First, LocalDate EndExclusive) Window(WindowMark mark, Season season)
    {
        var timeline = new Timeline(season, season.SubmissionDay.PlusMonths(-11));
        var (first, end) = timeline.WindowOf(RulePack.Default.Countdown.Milestones[0] with { From = mark, To = mark });
        return (timeline.DateOf(first), timeline.DateOf(end));
    }

    private static WindowMark Mark(string text) =>
        WindowMark.TryParse(text, out var mark) ? mark : throw new ArgumentException(text, nameof(text));
}
