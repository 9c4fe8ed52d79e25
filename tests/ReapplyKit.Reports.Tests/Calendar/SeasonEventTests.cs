namespace ReapplyKit.Reports.Tests;

/// <summary>The season's dates: Eastern hours as moments, projections marked.</summary>
public sealed class SeasonEventTests
{
    [Theory]
    [InlineData("season_SubmissionOpens", 2027, 9, 1, 13)] // first Wednesday of September, 9:00 in summer time
    [InlineData("season_RankListDeadline", 2028, 3, 2, 2)] // 1 March, 21:00 in winter time: the next day in UTC
    [InlineData("season_MatchDay", 2028, 3, 17, 16)] // third Friday of March, noon, summer time since the 12th
    public void Eastern_hours_become_moments_on_either_side_of_the_clock_change(string id, int year, int month, int day, int hour)
    {
        var e = Calendars.Of(FictionalPlans.Whole).Event(id);

        Assert.Equal(Instant.FromUtc(year, month, day, hour, 0), e.Moment("DTSTART"));
        Assert.Null(e.Raw("DTEND"));
        Assert.Equal("Season", e.Raw("CATEGORIES"));
    }

    [Fact]
    public void There_is_one_event_for_each_date_of_the_season() => Assert.Equal(
        Enum.GetNames<SeasonEvent>().Select(name => $"season_{name}"),
        Calendars.Of(FictionalPlans.Whole).Events.Select(e => e.Id).Where(id => id.StartsWith("season_", StringComparison.Ordinal)));

    [Fact]
    public void A_projected_date_says_so_and_is_tentative()
    {
        var deadline = Calendars.Of(FictionalPlans.Whole).Event("season_RankListDeadline");

        Assert.Equal("Rank list deadline, 2028 Match (projected)", deadline.Text("SUMMARY"));
        Assert.Equal("TENTATIVE", deadline.Raw("STATUS"));
        Assert.Contains("12 days before the Monday of Match Week", deadline.Text("DESCRIPTION"), StringComparison.Ordinal);
        Assert.Contains("21:00 in America/New_York", deadline.Text("DESCRIPTION"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_date_is_confirmed_and_names_who_published_it()
    {
        var @case = new ReapplicationCase { Profile = new ApplicantProfile(), Season = 2027 };
        var plan = ReapplyPlanner.Plan(FictionalPlans.Rules, @case, new LocalDate(2026, 3, 23)).AsT0;

        var matchDay = Calendars.Of(plan).Event("season_MatchDay");

        Assert.Equal("Match Day, 2027 Match", matchDay.Text("SUMMARY"));
        Assert.Equal("CONFIRMED", matchDay.Raw("STATUS"));
        Assert.Contains("Confirmed: secondary calendar", matchDay.Text("DESCRIPTION"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_without_an_hour_is_a_whole_day()
    {
        var rules = OwnPack.With("seasons", seasons => seasons["events"]!["matchDay"]!.AsObject().Remove("time"));

        var matchDay = IcsReader.Read(PlanCalendar.Write(rules.Plan(), rules, Calendars.Whole)).Event("season_MatchDay");

        Assert.Equal(new LocalDate(2028, 3, 17), matchDay.Day("DTSTART"));
        Assert.Equal(new LocalDate(2028, 3, 18), matchDay.Day("DTEND"));
    }
}
