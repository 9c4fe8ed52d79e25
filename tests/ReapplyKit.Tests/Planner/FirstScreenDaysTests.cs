namespace ReapplyKit.Tests;

/// <summary>What the first screen says of days: which year, which first, and what comes too late.</summary>
public sealed class FirstScreenDaysTests
{
    private static readonly ReapplicationCase Base = new() { Profile = SoundFile.Profile, Cycle = SoundFile.Cycle(1) };

    private static readonly ReapplicationCase First = new() { Profile = SoundFile.Profile, AppliedBefore = false };

    [Theory]
    [InlineData("2026-12-31", 2027, "1 January 2027")]
    [InlineData("2026-12-31", 2026, "31 December")]
    [InlineData("2027-01-01", 2027, "1 January")]
    [InlineData("2027-01-01", 2026, "31 December 2026")]
    public void A_day_of_another_year_is_told_with_its_year(string today, int year, string said) => Assert.Equal(
        said, DayText.SaidIn(Iso.Day(today).Year, year == 2026 ? Iso.Day("2026-12-31") : Iso.Day("2027-01-01")));

    [Theory]
    [InlineData("2026-11-28")]
    [InlineData("2026-12-20")]
    public void A_cause_that_is_mended_next_year_says_which(string asOf)
    {
        var plan = Plan(Base with { Profile = SoundFile.Profile with { Letters = [], Usce = UsceHistory.Of() }, Season = 2028 }, asOf);
        var ahead = plan.Brief.Causes.Where(c => c.From?.Year > 2026).ToList();

        Assert.All(ahead, c => Assert.Contains(DayText.Said(c.From!.Value), c.ToString(), StringComparison.Ordinal));
        Assert.All(plan.Brief.Causes.Where(c => c.From?.Year == 2026), c => Assert.DoesNotContain("2026", c.Detail()!, StringComparison.Ordinal));
    }

    // Nothing takes years back, so that no day is told for it.
    [Fact]
    public void No_plan_mends_the_years_since_graduation()
    {
        var brief = Plan(Base with { Profile = SoundFile.Profile with { Graduation = Iso.Partial("2012-06") }, Decisions = new YearDecisions { Step3 = true } }, "2026-11-28").Brief;

        Assert.Null(Assert.Single(brief.Causes.AsEnumerable(), c => c.Weakness == WeaknessKind.YearsSinceGraduation).From);
    }

    // The advisers are booked by 11 December; the school's word has time until 9 January.
    [Theory]
    [InlineData("2026-11-28")]
    [InlineData("2026-12-01")]
    [InlineData("2027-02-20")]
    public void The_next_deadline_is_among_the_tasks_where_a_later_one_of_the_calendar_is(string asOf)
    {
        var brief = Plan(new ReapplicationCase { Profile = SoundFile.Profile with { EcfmgCertified = false, Step1 = ExamHistory.Of(Attempt.Failed(null, "2024-05-01")) } }, asOf).Brief;

        Assert.Equal(3, brief.Tasks.Count);
        Assert.StartsWith("Before you book Step 1 again", brief.Tasks[0].What, StringComparison.Ordinal);
        Assert.Contains(brief.Tasks, t => t.By == brief.Deadline!.Day && t.What == brief.Deadline.What);
        Assert.Contains(brief.Tasks, t => t.What.StartsWith("Decide on", StringComparison.Ordinal));
    }

    // Nobody shows a file to advisers who are not booked.
    [Fact]
    public void Advisers_are_booked_before_they_are_shown_the_file()
    {
        var @case = new ReapplicationCase { Profile = SoundFile.Profile with { EcfmgCertified = false, Step1 = ExamHistory.Of(Attempt.Failed(null, "2024-05-01")) } };
        var brief = Plan(@case with { PlanSoFar = Plan(@case, "2026-11-28").Schedule }, "2027-02-07").Brief;

        Assert.Contains(brief.Tasks, t => t.Milestone == MilestoneId.Parse("opinions.book"));
        Assert.DoesNotContain(brief.Tasks, t => t.Milestone == MilestoneId.Parse("opinions.sessions"));
    }

    // For the Match of 2027 lists close on 3 March 2027.
    [Theory]
    [InlineData("2027-02-24", null, true)]
    [InlineData("2027-02-25", "by 21:00 Eastern on 3 March", true)]
    [InlineData("2027-03-02", "by 21:00 Eastern on 3 March", true)]
    [InlineData("2027-03-03", "today, by 21:00 Eastern", true)]
    [InlineData("2027-03-04", null, false)]
    public void In_its_last_week_registration_for_SOAP_comes_first(string asOf, string? by, bool isOpen)
    {
        var sure = Plan(Base with { Profile = SoundFile.Profile with { EcfmgExpires = CertificateExpiry.Never } }, asOf).Brief;
        var unsure = Plan(First with { Profile = SoundFile.Profile with { EcfmgCertified = null } }, asOf).Brief;

        const string Task = "To take part in SOAP, register with NRMP ";
        Assert.Equal(by is null ? null : Task + by, sure.Tasks.SingleOrDefault(t => t.What.StartsWith(Task, StringComparison.Ordinal))?.What);
        Assert.Equal(by is not null, sure.Tasks[0].What == Task + by);
        Assert.Equal(isOpen, sure.SoapRegistration?.Date == Iso.Day("2027-03-03"));
        Assert.DoesNotContain(unsure.Tasks, t => t.What == Task + by);
    }

    [Theory]
    [InlineData("2027-08-21")]
    [InlineData("2026-11-28")]
    public void Who_applies_for_the_first_time_is_told_of_no_time_before(string asOf)
    {
        var plan = Plan(First, asOf);
        var told = string.Join('\n', [SeasonText.Of(plan), .. plan.Schedule.Milestones.Select(m => m.Milestone.Title)]);

        foreach (var again in (string[])["last cycle", "same specialty or another", "rebuild"])
            Assert.DoesNotContain(again, told, StringComparison.Ordinal);
        Assert.Contains("same specialty or another", string.Join('\n', Plan(Base, "2026-11-28").Schedule.Milestones.Select(m => m.Milestone.Title)), StringComparison.Ordinal);
    }

    // Programs for 2028 begin to review on 22 September 2027: a result takes four weeks as a rule, and is to be allowed eight.
    [Theory]
    [InlineData("2027-07-27", false)] // 21 September at the latest
    [InlineData("2027-07-28", true)]
    [InlineData("2027-08-24", true)] // 21 September as a rule
    public void A_result_that_may_come_after_programs_review_is_told(string sat, bool isTold)
    {
        var profile = SoundFile.Profile with
        {
            EcfmgCertified = false,
            Step2Ck = ExamHistory.Of(new Attempt { Result = ExamResult.Pending, Date = Iso.On(sat) }),
        };
        var notice = Plan(Base with { Profile = profile }, "2027-05-01").Brief.Notices.SingleOrDefault(n => n.StartsWith("The Step 2 CK result is planned for", StringComparison.Ordinal));

        Assert.Equal(isTold, notice is not null);
        if (notice is not null)
            Assert.Contains("programs begin to review on 22 September, and filter on the ECFMG certificate", notice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(2, true)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    [InlineData(60, false)]
    public void More_work_than_the_stated_hours_is_told(int? hours, bool isTold) => Assert.Equal(
        isTold, Plan(Base with { WeeklyHours = hours }, "2026-11-28").Brief.Notices.Any(n => n.Contains($"weeks of the plan hold more work than your {hours} hours: ", StringComparison.Ordinal)));

    private static ReapplicationPlan Plan(ReapplicationCase @case, string asOf) => ReapplyPlanner.Plan(RulePack.Default, @case, Iso.Day(asOf)).AsT0;
}
