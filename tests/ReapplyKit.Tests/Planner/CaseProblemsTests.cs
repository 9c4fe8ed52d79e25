namespace ReapplyKit.Tests;

/// <summary>What no case can be is refused with its place, and all of it at once.</summary>
public sealed class CaseProblemsTests
{
    private static readonly ReapplicationCase Sound = new() { Profile = SoundFile.Profile, Cycle = SoundFile.Cycle(1) };
    private static readonly PartialDate Tomorrow = PartialDate.On(SoundFile.AsOf.PlusDays(1));
    private static readonly Attempt Pass = new() { Result = ExamResult.Passed, Date = Iso.On("2024-02-20") };

    public static TheoryData<string, ReapplicationCase> Impossible => new()
    {
        { "$.applicant.graduation", Of(p => p with { Graduation = Iso.Partial("2027-07") }) },
        { "$.applicant.graduation", Of(p => p with { Graduation = Iso.Partial("2028") }) },
        { "$.applicant.step1.attempts[0].date", Of(p => p with { Step1 = ExamHistory.PassedAtFirst(date: Tomorrow) }) },
        { "$.applicant.step2Ck.attempts[1].date", Of(p => p with { Step2Ck = ExamHistory.Of(Pass, new Attempt { Date = Tomorrow }) }) },
        { "$.applicant.step3.attempts[0].date",
            Of(p => p with { Step3 = ExamHistory.AtLeast(new Attempt { Result = ExamResult.Failed, Date = Tomorrow }) }) },
        { "$.applicant.step3.attempts", // booked, and not for one day
            Of(p => p with { Step3 = ExamHistory.Of(new Attempt { Result = ExamResult.Pending, Date = Iso.Partial("2027-12") }) }) },
        { "$.applicant.step1.attempts", Of(p => p with { Step1 = ExamHistory.Of(Pass, Pass) }) },
        { "$.applicant.step2Ck.attempts", Of(p => p with { Step2Ck = ExamHistory.Of(Pass, new Attempt { Score = 245 }) }) },
        { "$.applicant.comlex[0].date", Of(p => p with { Comlex = [new ComlexAttempt { Level = ComlexLevel.Level1, Date = Tomorrow }] }) },
        { "$.applicant.letters[0].date", Of(p => p with { Letters = [new Letter { Date = Tomorrow }] }) },
        { "$.applicant.visa", Of(p => p with { Citizenship = Citizenship.UsCitizen, Visa = VisaNeed.J1 }) },
        { "$.applicant.visa", Of(p => p with { Citizenship = Citizenship.UsPermanentResident, Visa = VisaNeed.NeededTypeNotStated }) },
        { "$.cycle.submitted", Sound with { Cycle = SoundFile.Cycle(1) with { Submitted = Tomorrow.Earliest } } },
        { "$.cycle.interviews", Sound with { Cycle = SoundFile.Cycle(11) with { Applications = 10 } } },
        { "$.cycle.submitted", Sound with { Cycle = SoundFile.Cycle(1) with { Submitted = Iso.Day("2025-09-02") } } },
        { "$.cycle.submitted", Sound with { Cycle = SoundFile.Cycle(1) with { Season = null, Submitted = Iso.Day("2008-12-31") } } },
        { "$.before.asOf", Sound with { Before = new EarlierFile(Sound.Profile, new(1900, 1, 1)) } },
        { "$.cycle.submitted", Sound with { Cycle = SoundFile.Cycle(1) with { Season = 2025 } } },
        { "$.opinions[1].held", Sound with { Opinions = ValueList.Create<OutsideOpinion>([new(), new() { Held = Tomorrow.Earliest }]) } },
        { "$.practice.mocks[0].held", Sound with
            { Practice = new() { Mocks = ValueList.Create<MockInterview>([new(MockPartner.Coach, Tomorrow.Earliest)]) } } },
        { "$.application.submitted", Sound with { Application = new() { Submitted = Tomorrow.Earliest } } },
        { "$.before.asOf", Sound with { Before = new(SoundFile.Profile, Tomorrow.Earliest) } },
        { "$.season", Sound with { Season = 2026 } },
        { "$.season", Sound with { Season = 2101 } },
        { "programs", Sound with { Programs = [Program("1903140C0"), Program("1903140C1"), Program("1903140C0")] } },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_cannot_be_is_refused_with_its_place(string where, ReapplicationCase @case) =>
        Assert.Equal(where, Assert.Single(ProblemsOf(@case).AsEnumerable()).Where);

    public static TheoryData<ReapplicationCase> Possible =>
    [
        Sound,
        Of(p => p with { Graduation = PartialDate.On(SoundFile.AsOf) }),
        Of(p => p with { Graduation = Iso.Partial("2026-03") }),
        Of(p => p with { Graduation = Tomorrow }),
        Of(p => p with { Graduation = Iso.Partial("2027-06") }),
        Of(p => p with { Step1 = ExamHistory.PassedAtFirst(date: PartialDate.On(SoundFile.AsOf)) }),
        Of(p => p with { Step2Ck = ExamHistory.Of(Pass, new Attempt { Score = 213, Date = Iso.On("2023-07-01") }) }),
        Of(p => p with { Citizenship = Citizenship.UsCitizen, Visa = VisaNeed.Unknown }),
        Of(p => p with { Citizenship = Citizenship.Unknown, Visa = VisaNeed.H1B }),
        Sound with { Cycle = SoundFile.Cycle(10) with { Applications = 10 } },
        Sound with { Season = 2027 },
        Sound with { Opinions = ValueList.Create<OutsideOpinion>([new(), new() { Held = SoundFile.AsOf }]) },
        Sound with { Application = new() { Submitted = SoundFile.AsOf } },
        Sound with { Before = new(SoundFile.Profile, SoundFile.AsOf) },
        Sound with { Programs = [Program("1903140C0"), Program("1903140C1")] },
    ];

    [Theory]
    [MemberData(nameof(Possible))]
    public void What_just_can_be_is_planned(ReapplicationCase @case) =>
        Assert.True(ReapplyPlanner.Plan(RulePack.Default, @case, SoundFile.AsOf).IsT0);

    [Fact]
    public void All_that_is_wrong_is_said_at_once_in_the_order_of_the_case()
    {
        var spoiled = new ReapplicationCase
        {
            Profile = SoundFile.Profile with
            {
                Graduation = Iso.Partial("2028"),
                Step2Ck = ExamHistory.Of(Pass, Pass),
                Citizenship = Citizenship.UsCitizen,
                Visa = VisaNeed.J1
            },
            Cycle = new CycleOutcome { Interviews = 3, Matched = false, Applications = 2 },
            Season = 2025,
            Programs = [Program("1903140C0"), Program("1903140C0")],
        };

        Assert.Equal(
            ["$.applicant.graduation", "$.applicant.step2Ck.attempts", "$.applicant.visa", "$.cycle.interviews", "$.season", "programs"],
            ProblemsOf(spoiled).Select(p => p.Where));
    }

    [Theory]
    [InlineData("2009-12-31", false)]
    [InlineData("2010-01-01", true)]
    [InlineData("2098-12-31", true)]
    [InlineData("2099-01-01", false)]
    public void The_day_of_judgement_lies_in_the_years_the_calendar_knows(string asOf, bool isKnown)
    {
        var outcome = ReapplyPlanner.Plan(RulePack.Default, new ReapplicationCase { Profile = new ApplicantProfile() }, Iso.Day(asOf));

        Assert.Equal(isKnown, outcome.IsT0);
        Assert.True(isKnown || outcome.AsT1.Problems[0].Where == "as of");
    }

    [Theory]
    [InlineData("2026-03-04", false, true)]
    [InlineData("2026-03-05", false, false)]
    [InlineData("2026-03-05", true, true)]
    [InlineData("2026-03-20", true, true)]
    [InlineData("2026-03-21", true, false)]
    public void A_season_can_be_planned_until_its_lists_close_and_by_whoever_is_in_it_until_Match_Day(string asOf, bool isIn, bool canBePlanned)
    {
        var @case = new ReapplicationCase { Profile = new ApplicantProfile(), Season = 2026, Running = isIn ? SoundFile.Cycle(1) with { Season = 2026, Submitted = null, Matched = null } : null };

        Assert.Equal(canBePlanned, ReapplyPlanner.Plan(RulePack.Default, @case, Iso.Day(asOf)).IsT0);
    }

    private static ReapplicationCase Of(Func<ApplicantProfile, ApplicantProfile> change) =>
        Sound with { Profile = change(SoundFile.Profile) };

    private static ResidencyProgram Program(string code) => new() { Name = code, Code = NrmpProgramCode.Parse(code) };

    private static ValueList<Problem> ProblemsOf(ReapplicationCase @case) =>
        ReapplyPlanner.Plan(RulePack.Default, @case, SoundFile.AsOf).AsT1.Problems;
}
