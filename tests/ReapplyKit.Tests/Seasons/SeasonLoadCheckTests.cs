namespace ReapplyKit.Tests;

public sealed class SeasonLoadCheckTests
{
    [Theory]
    [InlineData("$.seasons.zone", "\"Eastern\"", "is not a time zone of the IANA database")]
    [InlineData("$.seasons.events.matchDay.from", "\"matchDay\"", "dated from one another in a ring")]
    [InlineData("$.seasons.events.matchDay.nth", "5", "must be a whole number from 1 to 4")]
    [InlineData("$.seasons.events.matchDay.weekday", "\"freitag\"", "is not one of none, monday")]
    [InlineData("$.seasons.events.matchDay.yearOffset", "1", "must be a whole number from -1 to 0")]
    [InlineData("$.seasons.events.matchDay.month", "13", "must be a whole number from 1 to 12")]
    [InlineData("$.seasons.events.matchDay.time", "\"noon\"", "is not a time of day such as 09:00")]
    [InlineData("$.seasons.events.erasCloses.onWeekend", "\"skip\"", "is not one of keep, nextMonday, previousFriday")]
    [InlineData("$.seasons.events.rankListDeadline.days", "-367", "must be a whole number from -366 to 366")]
    [InlineData("$.seasons.events.graduation", "{}", "is not known here")]
    [InlineData("$.seasons.seasons[0].year", "1999", "must be a whole number from 2010 to 2100")]
    [InlineData("$.seasons.seasons[1].year", "2024", "stands twice")]
    [InlineData("$.seasons.seasons[0].dates[0].event", "\"opening\"", "is not one of erasOpens")]
    [InlineData("$.seasons.seasons[0].dates[0].date", "\"2023-06-31\"", "is not a date of the calendar")]
    [InlineData("$.seasons.seasons[0].dates[0].confidence", "\"L\"", "weaker dates are left to the rule")]
    [InlineData("$.seasons.seasons[0].dates[0].source", "\"\"", "must not be blank")]
    public void Zone_rules_and_published_dates_are_checked(string path, string json, string says) => Assert.Contains(
        PackDocument.Problems(PackDocument.Rules("seasons").Set(path, System.Text.Json.Nodes.JsonNode.Parse(json))),
        p => p.Where == path && p.Message.Contains(says, StringComparison.Ordinal));

    [Theory]
    [InlineData("$.seasons.events.matchDay")]
    [InlineData("$.seasons.events.matchDay.text")]
    [InlineData("$.seasons.events.matchDay.weekday")]
    [InlineData("$.seasons.events.matchDay.month")]
    [InlineData("$.seasons.events.soapEnds.days")]
    [InlineData("$.seasons.zone")]
    [InlineData("$.seasons.seasons[0].dates[0].source")]
    [InlineData("$.seasons.seasons[0].dates[0].confidence")]
    public void What_every_calendar_states_is_required(string path) => Assert.Contains(
        new Problem(path, null, "is required"), PackDocument.Problems(PackDocument.Rules("seasons").Drop(path)).AsEnumerable());

    [Fact]
    public void Events_dated_from_each_other_in_a_ring_are_refused() => Assert.True(PackDocument.Parse(PackDocument.Rules("seasons")
        .Set("$.seasons.events.matchDay",
            new System.Text.Json.Nodes.JsonObject { ["from"] = "soapEnds", ["days"] = 1, ["text"] = "the day after SOAP" })
        .ToJsonString()).IsT1);

    [Theory]
    [InlineData("$.seasons.events.rankingOpens.day", 30)]
    [InlineData("$.seasons.events.rankingOpens.day", 29)]
    public void A_day_that_its_month_does_not_always_have_is_refused(string path, int day) =>
        Assert.True(PackDocument.Parse(PackDocument.Rules("seasons").Set(path, day).ToJsonString()).IsT1);

    [Fact]
    public void One_event_is_published_once_for_a_season() => Assert.True(PackDocument.Parse(PackDocument.Rules("seasons")
        .Set("$.seasons.seasons[0].dates[1].event", "erasOpens").ToJsonString()).IsT1);

    [Fact]
    public void A_published_date_takes_the_place_of_the_rule()
    {
        var moved = PackDocument.Load(PackDocument.Rules("seasons").Set("$.seasons.seasons[2].dates[1].date", "2025-09-10")).Seasons;

        Assert.Equal(Iso.Day("2025-09-10"), moved.For(2026).SubmissionDay);
        Assert.Equal(Iso.Day("2026-09-02"), moved.For(2027).SubmissionDay);
    }
}
