using NodaTime.Text;

namespace ReapplyKit.Tests;

/// <summary>Deadlines with an hour, in Eastern time, as instants worked out by hand: UTC−4 in summer, UTC−5 in winter.</summary>
public sealed class SeasonInstantTests
{
    [Theory]
    [InlineData(2026, SeasonEvent.SubmissionOpens, "2025-09-03T13:00:00Z")]
    [InlineData(2026, SeasonEvent.ReviewOpens, "2025-09-24T13:00:00Z")]
    [InlineData(2028, SeasonEvent.SubmissionOpens, "2027-09-01T13:00:00Z")]
    [InlineData(2024, SeasonEvent.RankListDeadline, "2024-02-29T02:00:00Z")]
    [InlineData(2025, SeasonEvent.RankListDeadline, "2025-03-06T02:00:00Z")]
    [InlineData(2026, SeasonEvent.RankListDeadline, "2026-03-05T02:00:00Z")]
    [InlineData(2026, SeasonEvent.SoapEnds, "2026-03-20T01:00:00Z")]
    [InlineData(2024, SeasonEvent.SoapEnds, "2024-03-15T01:00:00Z")]
    [InlineData(2026, SeasonEvent.MatchDay, "2026-03-20T16:00:00Z")]
    [InlineData(2025, SeasonEvent.NrmpStandardRegistrationCloses, "2025-02-01T04:59:00Z")]
    [InlineData(2026, SeasonEvent.ErasCloses, "2026-05-31T21:00:00Z")]
    public void An_Eastern_hour_becomes_the_instant_it_is(int year, SeasonEvent what, string instant) =>
        Assert.Equal(InstantPattern.General.Parse(instant).Value, RulePack.Default.Seasons.For(year)[what].ToInstant());

    [Fact]
    public void A_rank_list_deadline_is_always_in_winter_time_and_a_Match_Day_always_in_summer_time() =>
        Assert.All(Enumerable.Range(2011, 30), year =>
        {
            var season = RulePack.Default.Seasons.For(year);

            Assert.Equal(2, season[SeasonEvent.RankListDeadline].ToInstant()!.Value.InUtc().Hour);
            Assert.Equal(16, season[SeasonEvent.MatchDay].ToInstant()!.Value.InUtc().Hour);
        });

    [Fact]
    public void A_date_without_an_hour_has_no_instant() =>
        Assert.Null((RulePack.Default.Seasons.For(2026)[SeasonEvent.MatchDay] with { Time = null }).ToInstant());
}
