namespace ReapplyKit.Tests;

/// <summary>The dates that AAMC and NRMP published, typed by hand, against the calendar.</summary>
public sealed class PublishedDateTests
{
    public static TheoryData<int, string[]> Published => new()
    {
        { 2024, [
            "ErasOpens 2023-06-07", "SubmissionOpens 2023-09-06", "NrmpRegistrationOpens 2023-09-15", "ReviewOpens 2023-09-27",
            "NrmpStandardRegistrationCloses 2024-01-31", "RankingOpens 2024-02-01", "RankListDeadline 2024-02-28",
            "MatchWeekBegins 2024-03-11",
            "SoapEnds 2024-03-14", "MatchDay 2024-03-15", "ErasCloses 2024-05-31"] },
        { 2025, [
            "ErasOpens 2024-06-05", "NrmpRegistrationOpens 2024-09-16", "NrmpStandardRegistrationCloses 2025-01-31",
            "MatchWeekBegins 2025-03-17",
            "MatchDay 2025-03-21", "ErasCloses 2025-05-31"] },
        { 2026, [
            "ErasOpens 2025-06-04", "SubmissionOpens 2025-09-03", "NrmpRegistrationOpens 2025-09-15", "ReviewOpens 2025-09-24",
            "NrmpStandardRegistrationCloses 2026-01-30", "RankingOpens 2026-02-02", "RankListDeadline 2026-03-04",
            "MatchWeekBegins 2026-03-16",
            "SoapEnds 2026-03-19", "MatchDay 2026-03-20", "ErasCloses 2026-05-31"] },
        { 2027, [
            "SubmissionOpens 2026-09-02", "NrmpRegistrationOpens 2026-09-15", "ReviewOpens 2026-09-23", "RankingOpens 2027-02-01",
            "RankListDeadline 2027-03-03", "MatchWeekBegins 2027-03-15", "MatchDay 2027-03-19"] },
        { 2028, [] },
        { 2023, [] },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void A_date_is_confirmed_exactly_where_it_was_published(int year, string[] published) => Assert.Equal(
        published, RulePack.Default.Seasons.For(year).Dates.Where(d => d.Status == DateStatus.Confirmed).Select(Written));

    // Published too weakly to be confirmed, or projected by the research itself: the rule must still arrive there.
    [Theory]
    [InlineData(2023, "ErasCloses 2023-05-31", "SubmissionOpens 2022-09-07", "ReviewOpens 2022-09-28", "RankingOpens 2023-02-01",
        "RankListDeadline 2023-03-01", "MatchDay 2023-03-17")]
    [InlineData(2025, "SubmissionOpens 2024-09-04", "ReviewOpens 2024-09-25", "RankingOpens 2025-02-03", "RankListDeadline 2025-03-05")]
    [InlineData(2027, "ErasOpens 2026-06-03", "NrmpStandardRegistrationCloses 2027-01-29", "SoapEnds 2027-03-18", "ErasCloses 2027-05-31")]
    [InlineData(2028, "ErasOpens 2027-06-02", "SubmissionOpens 2027-09-01", "NrmpRegistrationOpens 2027-09-15", "ReviewOpens 2027-09-22",
        "NrmpStandardRegistrationCloses 2028-01-31",
        "RankingOpens 2028-02-01", "RankListDeadline 2028-03-01", "MatchWeekBegins 2028-03-13", "SoapEnds 2028-03-16",
        "MatchDay 2028-03-17", "ErasCloses 2028-05-31")]
    public void A_date_that_was_not_published_well_is_projected_to_the_day_expected(int year, params string[] expected)
    {
        var projected = RulePack.Default.Seasons.For(year).Dates.Where(d => d.Status == DateStatus.Projected).Select(Written).ToHashSet();

        Assert.Subset(projected, expected.ToHashSet());
    }

    [Fact]
    public void A_confirmed_date_names_its_source_and_confidence_and_a_projected_one_its_rule()
    {
        var season = RulePack.Default.Seasons.For(2025);

        Assert.Equal("AAMC, ERAS residency FAQ (confidence H)", season[SeasonEvent.ErasOpens].Source);
        Assert.Equal("first Wednesday of September", season[SeasonEvent.SubmissionOpens].Source);
    }

    [Theory]
    [InlineData(2024, DateStatus.Confirmed)]
    [InlineData(2025, DateStatus.Projected)]
    [InlineData(2026, DateStatus.Confirmed)]
    [InlineData(2027, DateStatus.Confirmed)]
    [InlineData(2028, DateStatus.Projected)]
    public void A_season_is_confirmed_where_submission_and_review_are(int year, DateStatus status) =>
        Assert.Equal(status, RulePack.Default.Seasons.For(year).Status);

    private static string Written(SeasonDate date) => $"{date.Event} {date.Date:uuuu-MM-dd}";
}
