namespace ReapplyKit.Tests;

/// <summary>What is said of a case that cannot be, and the last days on which it still can.</summary>
public sealed class CaseProblemTextTests
{
    private static readonly LocalDate AsOf = SoundFile.AsOf;
    private static readonly ReapplicationCase Sound = new() { Profile = SoundFile.Profile, Cycle = SoundFile.Cycle(1) };
    private static readonly Attempt Pass = new() { Result = ExamResult.Passed, Date = Iso.On("2024-02-20") };

    public static TheoryData<string, ReapplicationCase> Impossible => new()
    {
        { "$.applicant.graduation: residency of the next Match begins on 2027-07-01, before it: the 2028 Match is the first for you. "
            + "Plan once it is the next, or correct the year (found: 2027-07-02)",
            Sound with { Profile = SoundFile.Profile with { Graduation = Iso.On("2027-07-02") } } },
        { "$.applicant.visa: a citizen or permanent resident needs no visa; one of the two must be wrong (found: j1)",
            Sound with { Profile = SoundFile.Profile with { Citizenship = Citizenship.UsCitizen, Visa = VisaNeed.J1 } } },
        { "$.applicant.step1.attempts: an exam is passed once; a pass cannot be retaken (found: 2 passes)",
            Sound with { Profile = SoundFile.Profile with { Step1 = ExamHistory.Of(Pass, Pass) } } },
        { "$.applicant.step3.attempts: an exam is passed once; a pass cannot be retaken (found: 2 passes)",
            Sound with { Profile = SoundFile.Profile with { Step3 = ExamHistory.Of(Pass, Pass) } } },
        { "$.cycle.interviews: more interviews than applications sent (found: 11 of 10)",
            Sound with { Cycle = SoundFile.Cycle(11) with { Applications = 10 } } },
        { "$.cycle.submitted: lies outside the 2026 season, 2025-09-03 to 2026-05-31 (found: 2025-09-02)",
            Sound with { Cycle = SoundFile.Cycle(1) with { Submitted = Iso.Day("2025-09-02") } } },
        { "$.season: is not a Match year the calendar knows, 2010 to 2100 (found: 2101)", Sound with { Season = 2101 } },
        { "$.season: is not a Match year the calendar knows, 2010 to 2100 (found: 2009)", Sound with { Season = 2009 } },
        { "$.season: that season is over: its Match Day was 2026-03-20; leave it out, or name 2027 or later (found: 2026)",
            Sound with { Season = 2026 } },
        { "programs: 2 programs have the same code (found: 1903140C0)", Sound with { Programs = [Program(), Program()] } },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_is_wrong_is_said_with_what_was_found(string text, ReapplicationCase @case) =>
        Assert.Equal(text, Assert.Single(ReapplyPlanner.Plan(RulePack.Default, @case, AsOf).AsT1.Problems.AsEnumerable()).ToString());

    [Theory]
    [InlineData("2027-06-30", null)]
    [InlineData("2027-07-01", "$.season: residency of that Match begins on 2027-07-01, before the graduation, 2027-07-01; leave it out, or name 2028 or later (found: 2027)")]
    public void No_season_is_planned_for_whose_residency_begins_before_graduation(string graduation, string? problem)
    {
        var student = Sound with { Profile = SoundFile.Profile with { EcfmgCertified = false, EcfmgExpires = null, Graduation = Iso.On(graduation) }, Season = 2027 };

        Assert.Equal(problem, ReapplyPlanner.Plan(RulePack.Default, student, Iso.Day("2026-09-10"))
            .Match<string?>(plan => null, wrong => Assert.Single(wrong.Problems.AsEnumerable()).ToString()));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Step_3_without_the_Steps_before_it_is_doubted(bool isPassed, bool isDoubted)
    {
        var profile = SoundFile.Profile with
        {
            Step2Ck = isPassed ? SoundFile.Profile.Step2Ck : ExamHistory.NotTaken,
            EcfmgCertified = null,
            Step3 = ExamHistory.PassedAtFirst(220, "2025-02-10"),
        };

        Assert.Equal(isDoubted, ReapplyPlanner.Plan(RulePack.Default, Sound with { Profile = profile }, AsOf).AsT0.Doubts
            .Any(d => d.Where == "$.applicant.step3" && d.Message.Contains("needs a pass of Step 2 CK", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2026-10-14", true)]
    [InlineData("2027-01-28", false)]
    public void A_season_is_planned_for_only_while_its_missing_results_can_be_there_by_the_rank_deadline(string asOf, bool canBePlanned)
    {
        var failed = SoundFile.Profile with { Step2Ck = ExamHistory.Of(Attempt.Failed(205, "2024-02")), EcfmgCertified = false };
        var outcome = ReapplyPlanner.Plan(RulePack.Default, new ReapplicationCase { Profile = failed, Season = 2027 }, Iso.Day(asOf));

        Assert.Equal(canBePlanned, outcome.IsT0);
        Assert.True(canBePlanned || outcome.AsT1.Problems[0].Message.Contains("rank lists of that Match close on 2027-03-03; leave it out, or name 2028 or later"));
    }

    [Theory]
    [InlineData("2026-09-01", null)]
    [InlineData("2027-01-28", "ask it before you pay")]
    public void Who_is_not_confirmed_is_told_to_ask_before_paying_for_an_open_season(string asOf, string? says)
    {
        var @case = new ReapplicationCase { Profile = SoundFile.Profile with { EcfmgCertified = false }, Season = 2027 };
        var doubts = ReapplyPlanner.Plan(RulePack.Default, @case, Iso.Day(asOf)).AsT0.Doubts;

        Assert.Equal(says is not null, doubts.Any(d => d.Where == "$.applicant.ecfmgCertified" && d.Message.Contains(says!)));
    }

    [Theory]
    [InlineData("2024-06-14", true)]
    [InlineData("2024-06-15", false)]
    [InlineData("2024-06-16", false)]
    public void Step_3_before_graduation_is_doubted(string sat, bool isDoubted)
    {
        var @case = Sound with { Profile = SoundFile.Profile with { Step3 = ExamHistory.PassedAtFirst(220, sat) } };

        Assert.Equal(isDoubted, ReapplyPlanner.Plan(RulePack.Default, @case, AsOf).AsT0.Doubts.Any(d => d.Message.Contains("open to graduates only")));
    }

    [Fact]
    public void What_happened_today_has_happened()
    {
        var today = PartialDate.On(AsOf);
        var sat = ExamHistory.Of(new Attempt { Result = ExamResult.Pending, Date = today });
        var @case = Sound with
        {
            Profile = SoundFile.Profile with
            {
                Step3 = sat,
                Letters = [new Letter { Date = today }],
                Comlex = [new ComlexAttempt { Level = ComlexLevel.Level1, Date = today }],
            },
            Cycle = SoundFile.Cycle(1) with { Submitted = AsOf },
        };

        Assert.True(ReapplyPlanner.Plan(RulePack.Default, @case, AsOf).IsT0);
    }

    [Fact]
    public void A_cycle_may_be_submitted_on_the_day_ERAS_closes()
    {
        var closes = RulePack.Default.Seasons.For(2026)[SeasonEvent.ErasCloses].Date;
        var @case = Sound with { Cycle = SoundFile.Cycle(1) with { Submitted = closes } };

        Assert.True(ReapplyPlanner.Plan(RulePack.Default, @case, closes).IsT0);
        Assert.True(ReapplyPlanner.Plan(
            RulePack.Default, @case with { Cycle = @case.Cycle! with { Submitted = closes.PlusDays(1) } }, closes.PlusDays(1)).IsT1);
    }

    [Theory]
    [InlineData("2010-01-01", 2010)]
    [InlineData("2098-12-31", 2100)]
    public void The_first_and_the_last_season_of_the_calendar_can_be_planned(string asOf, int season) => Assert.True(
        ReapplyPlanner.Plan(
            RulePack.Default, new ReapplicationCase { Profile = new ApplicantProfile(), Season = season }, Iso.Day(asOf)).IsT0);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("2009-12-31")]
    [InlineData("2099-01-01")]
    [InlineData("9999-12-31")]
    public void A_day_the_calendar_does_not_know_is_said(string asOf) => Assert.Equal(
        new Problem("as of", asOf, "is not a day from 2010 to 2098, the years the calendar knows"),
        Assert.Single(ReapplyPlanner.Plan(RulePack.Default, Sound, Iso.Day(asOf)).AsT1.Problems.AsEnumerable()));

    [Theory]
    [InlineData("", null, "is empty")]
    [InlineData("$.x", null, "$.x: is empty")]
    [InlineData("$.x", "7", "$.x: is empty (found: 7)")]
    [InlineData("", "7", "is empty (found: 7)")]
    public void A_problem_reads_as_place_message_and_value(string where, string? value, string text) =>
        Assert.Equal(text, new Problem(where, value, "is empty").ToString());

    private static ResidencyProgram Program() => new() { Name = "Harbor", Code = NrmpProgramCode.Parse("1903140C0") };
}
