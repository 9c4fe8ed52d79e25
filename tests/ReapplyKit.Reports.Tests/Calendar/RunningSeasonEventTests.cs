namespace ReapplyKit.Reports.Tests;

/// <summary>Who is in a season that is running has its days too, before those of the rebuild.</summary>
public sealed class RunningSeasonEventTests
{
    private const string LastHour = "Last hour to register with NRMP, if you want to take part in SOAP";

    private static readonly CycleOutcome Applied = new() { Season = 2027, Matched = false, Interviews = 3, Submitted = new LocalDate(2026, 9, 2) };

    [Fact]
    public void Registration_rank_deadline_and_Match_Week_of_the_running_season_stand_in_it()
    {
        var calendar = Calendars.Essentials(InSeason(new LocalDate(2026, 11, 27)));

        // FACTS: registration until 29 January and rank lists until 3 March 2027, Match Week from 15 March, Match Day on the 19th.
        Assert.Equal(Instant.FromUtc(2027, 3, 4, 2, 0), Of(calendar, "Rank list deadline, 2027 Match").Moment("DTSTART"));
        Assert.Equal(new LocalDate(2027, 3, 19), Of(calendar, "Match Day, 2027 Match").Moment("DTSTART").InUtc().Date);
        Assert.Contains(calendar.Events, e => Summary(e) is var said && said.StartsWith("Register", StringComparison.Ordinal) && said.EndsWith(", 2027 Match", StringComparison.Ordinal));
        Assert.Contains(calendar.Events, e => Summary(e).StartsWith("Match Day, 2028", StringComparison.Ordinal));
        Assert.Equal(calendar.Events.Count(), calendar.Events.Select(e => e.Uid).Distinct().Count());
    }

    // It can be done today, and on that day nobody is reminded any more.
    [Theory]
    [InlineData(null, true)]
    [InlineData(true, false)]
    public void Who_is_not_registered_is_reminded_of_the_last_day_for_it(bool? registered, bool stands)
    {
        var plan = Plan(
            new ReapplicationCase { Profile = FictionalPlans.Whole.Case.Profile, Running = Applied with { Registered = registered } }, new LocalDate(2026, 11, 28));

        var deadline = Calendars.Essentials(plan).Events.SingleOrDefault(e => e.Id == "season_NrmpStandardRegistrationCloses" && Summary(e).Contains("2027 Match", StringComparison.Ordinal));

        Assert.Equal(stands, deadline is not null);
        if (deadline is not null)
        {
            Assert.Equal(new LocalDate(2027, 1, 29), deadline.Moment("DTSTART").InZone(DateTimeZoneProviders.Tzdb["America/New_York"]).Date);
            Assert.Contains(deadline.Components, c => c.Name == "VALARM");
        }
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, true)] // until 21:00 of the 3rd in New York, which is the 4th in UTC
    [InlineData(5, false)]
    public void What_is_over_is_left_out(int march, bool stands) => Assert.Equal(
        stands,
        Calendars.Essentials(InSeason(new LocalDate(2027, 3, march))).Events.Any(e => Summary(e) == "Rank list deadline, 2027 Match"));

    [Fact]
    public void Who_is_not_in_it_has_none_of_it() => Assert.DoesNotContain(
        Calendars.Of(FictionalPlans.Whole).Events, e => Summary(e).Contains("2027 Match", StringComparison.Ordinal) && !Summary(e).StartsWith(LastHour, StringComparison.Ordinal));

    // But whoever could still take part in SOAP has the hour until which that can be registered for: 21:00 Eastern on 3 March 2027.
    [Theory]
    [InlineData(2026, 11, 28, true)]
    [InlineData(2027, 3, 3, true)]
    [InlineData(2027, 3, 4, false)]
    public void Who_is_not_in_it_has_the_last_hour_to_register_for_SOAP(int year, int month, int day, bool stands)
    {
        var plan = Plan(new ReapplicationCase { Profile = new ApplicantProfile { Graduation = PartialDate.On(new LocalDate(2025, 6, 30)) }, AppliedBefore = false }, new LocalDate(year, month, day));
        if (plan.Brief.Notices.All(n => !n.StartsWith("Late for 2027, not closed", StringComparison.Ordinal)))
            stands = false;

        var hour = Calendars.Essentials(plan).Events.SingleOrDefault(e => Summary(e).StartsWith(LastHour, StringComparison.Ordinal));

        Assert.Equal(stands, hour is not null);
        if (hour is not null)
            Assert.Equal(Instant.FromUtc(2027, 3, 4, 2, 0), hour.Moment("DTSTART"));
    }

    [Fact]
    public void Nobody_is_told_of_a_season_twice_that_is_planned_for_while_it_runs()
    {
        var plan = Plan(new ReapplicationCase { Profile = new ApplicantProfile(), Running = Applied, Season = 2027 }, new LocalDate(2026, 11, 27));

        var calendar = Calendars.Of(plan);

        Assert.Equal(calendar.Events.Count(), calendar.Events.Select(e => e.Uid).Distinct().Count());
    }

    [Theory]
    [InlineData(2026, 11, 27)]
    [InlineData(2027, 1, 20)]
    [InlineData(2027, 4, 1)]
    public void What_the_first_screen_tells_to_do_stands_in_it(int year, int month, int day)
    {
        var plan = Plan(FictionalPlans.Whole.Case, new LocalDate(year, month, day));

        var ids = Calendars.Essentials(plan).Events.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(plan.Brief.Tasks);
        Assert.All(plan.Brief.Tasks.Select(t => t.Milestone).OfType<MilestoneId>(), id => Assert.Contains(id.ToString(), ids));
    }

    // Whoever lives by the calendar books what the certificate waits for, however far ahead it is.
    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void What_ECFMG_waits_for_stands_in_it(bool isCertified, bool isIn)
    {
        var plan = Plan(
            new ReapplicationCase
            {
                Profile = new ApplicantProfile
                {
                    EcfmgCertified = isCertified,
                    Step1 = ExamHistory.PassedAtFirst(date: PartialDate.On(new LocalDate(2024, 10, 10))),
                    Step2Ck = isCertified ? ExamHistory.PassedAtFirst(date: PartialDate.On(new LocalDate(2025, 10, 10)), score: 240) : ExamHistory.NotTaken,
                },
            },
            new LocalDate(2026, 11, 28));

        var ids = Calendars.Essentials(plan).Events.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);

        Assert.All(
            ["exam.step2-ck.register", "exam.step2-ck.sit", "ecfmg.english", "ecfmg.pathway", "ecfmg.verification", "ecfmg.certificate"],
            id => Assert.Equal(isIn, ids.Contains(id)));
        Assert.DoesNotContain("exam.step2-ck.study", ids);
    }

    private static ReapplicationPlan InSeason(LocalDate asOf) => Plan(new ReapplicationCase { Profile = FictionalPlans.Whole.Case.Profile, Running = Applied }, asOf);

    private static ReapplicationPlan Plan(ReapplicationCase @case, LocalDate asOf) => ReapplyPlanner.Plan(FictionalPlans.Rules, @case, asOf).AsT0;

    private static string Summary(IcsComponent e) => e.Text("SUMMARY")!;

    private static IcsComponent Of(IcsComponent calendar, string summary) => Assert.Single(calendar.Events, e => Summary(e) == summary);
}
