namespace ReapplyKit.Tests;

/// <summary>Dates against an oracle that knows the same rules and no NodaTime.</summary>
public sealed class ProjectedDateTests
{
    private static readonly SeasonCalendar Calendar = RulePack.Default.Seasons;

    [Fact]
    public void Every_published_date_is_where_the_rule_would_have_put_it() =>
        Assert.All(Enumerable.Range(2024, 5)
            .SelectMany(y => Calendar.For(y).Dates.Where(d => d.Status == DateStatus.Confirmed).Select(d => (Year: y, Date: d))),
            published => Assert.Equal(SeasonOracle.DateOf(published.Date.Event, published.Year), published.Date.Date.ToDateOnly()));

    [Fact]
    public void Every_date_of_thirty_seasons_is_where_the_rule_puts_it() =>
        Assert.All(Enumerable.Range(2011, 30), year =>
            Assert.All(Enum.GetValues<SeasonEvent>(), what =>
                Assert.Equal(SeasonOracle.DateOf(what, year), Calendar.For(year)[what].Date.ToDateOnly())));

    [Fact]
    public void What_no_one_published_is_marked_projected() =>
        Assert.All(Enumerable.Range(2028, 13), year =>
            Assert.All(Calendar.For(year).Dates, date => Assert.Equal(DateStatus.Projected, date.Status)));

    [Fact]
    public void The_events_of_a_season_fall_in_calendar_order() =>
        Assert.All(Enumerable.Range(SeasonCalendar.FirstYear, SeasonCalendar.LastYear - SeasonCalendar.FirstYear + 1), year =>
        {
            var dates = Calendar.For(year).Dates.Select(d => d.Date).ToArray();
            Assert.Equal(dates.Order(), dates);
        });

    [Fact]
    public void The_next_season_is_the_first_whose_submission_day_is_not_past() =>
        Assert.All(Iso.Days(Iso.Day("2024-01-01"), Iso.Day("2028-12-31")), asOf =>
        {
            var expected = Enumerable.Range(2024, 8).First(y => SeasonOracle.DateOf(SeasonEvent.SubmissionOpens, y) >= asOf.ToDateOnly());

            Assert.Equal(expected, Calendar.Next(asOf).Year);
        });

    [Theory]
    [InlineData("2025-09-02", 2026)]
    [InlineData("2025-09-03", 2026)]
    [InlineData("2025-09-04", 2027)]
    [InlineData("2026-03-20", 2027)]
    public void A_season_is_next_until_its_submission_day_has_passed(string asOf, int year) =>
        Assert.Equal(year, Calendar.Next(Iso.Day(asOf)).Year);

    [Theory]
    [InlineData(SeasonCalendar.FirstYear - 1)]
    [InlineData(SeasonCalendar.LastYear + 1)]
    public void A_year_the_calendar_does_not_know_is_refused(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.For(year));
}
