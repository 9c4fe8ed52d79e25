namespace ReapplyKit.Tests;

/// <summary>
/// Facts that cannot both be true: a problem where one of them must be wrong, a doubt that the plan shows where both may be right. The
/// standards are the published ones: Step 2 CK 209, 214 from 2022-07-01, 218 from 2025-07-01.
/// </summary>
public sealed class CaseDoubtsTests
{
    private static readonly ReapplicationCase Sound = new() { Profile = SoundFile.Profile, Cycle = SoundFile.Cycle(1) };

    [Theory]
    [InlineData(205, "2023-05-01", "problem")] // the standard was 214
    [InlineData(213, "2023-05-01", "problem")]
    [InlineData(214, "2023-05-01", "sound")]
    [InlineData(213, "2022", "doubt")] // 209 until June, 214 from July
    [InlineData(208, "2022", "problem")]
    [InlineData(214, "2022", "sound")]
    [InlineData(217, "2025-07-01", "problem")]
    [InlineData(217, "2025-06-30", "sound")]
    [InlineData(205, null, "doubt")] // a pass until June 2014
    [InlineData(188, null, "problem")] // never a pass
    [InlineData(218, null, "sound")]
    public void A_pass_below_the_standard_of_its_day(int score, string? sat, string comesTo) =>
        Holds(comesTo, "$.applicant.step2Ck.attempts[0]", Of(Step2Ck(ExamResult.Passed, score, sat)));

    [Theory]
    [InlineData(214, "2023-05-01", "problem")]
    [InlineData(213, "2023-05-01", "sound")]
    [InlineData(213, "2022", "doubt")]
    [InlineData(214, "2022", "problem")]
    public void A_failure_at_or_above_it(int score, string? sat, string comesTo) =>
        Holds(comesTo, "$.applicant.step2Ck.attempts[0]", Of(Step2Ck(ExamResult.Failed, score, sat), certified: null));

    [Theory]
    [InlineData("2023-05-01", "2023-09-01", "problem")]
    [InlineData("2023", "2024", "problem")]
    [InlineData("2023", "2023-09", "sound")] // the pass may have come later that year
    [InlineData("2023-09-01", "2023-05-01", "sound")]
    public void A_failure_after_a_pass(string passed, string failed, string comesTo) => Holds(
        comesTo,
        "$.applicant.step1.attempts[1]",
        Sound with
        {
            Profile = SoundFile.Profile with
            {
                Step1 = ExamHistory.Of(
                    new Attempt { Result = ExamResult.Passed, Date = Iso.Partial(passed) },
                    new Attempt { Result = ExamResult.Failed, Date = Iso.Partial(failed) }),
            },
        });

    [Theory]
    [InlineData("2016-06-14", "doubt")] // eight years before the diploma of 15 June 2024, and a day more
    [InlineData("2016-06-15", "sound")]
    public void An_exam_long_before_the_diploma(string sat, string comesTo) => Holds(
        comesTo,
        "$.applicant.step1.attempts[0].date",
        Sound with { Profile = SoundFile.Profile with { Step1 = ExamHistory.Of(new Attempt { Result = ExamResult.Passed, Date = Iso.Partial(sat) }) } });

    [Theory]
    [InlineData("2024-09-02", "sound")]
    [InlineData("2024-09-01", "doubt")]
    public void Two_attempts_of_one_day(string second, string comesTo) => Holds(
        comesTo, "$.applicant.step2Ck.attempts", Of(Failed("2024-09-01", second)));

    [Theory]
    [InlineData(4, "sound")]
    [InlineData(5, "doubt")]
    public void More_attempts_than_are_allowed(int attempts, string comesTo) => Holds(
        comesTo, "$.applicant.step2Ck.attempts", Of(Failed([.. Enumerable.Range(1, attempts).Select(month => $"2024-0{month}-10")])));

    [Theory]
    [InlineData("2026-03-25", "sound")] // the day of judgement
    [InlineData("2026-03-26", "$.applicant.graduation, $.applicant.ecfmgCertified")]
    public void A_certificate_before_the_diploma(string diploma, string where) => Holds(
        where == "sound" ? where : "doubt", where,
        Sound with { Profile = new ApplicantProfile { EcfmgCertified = true, Graduation = Iso.On(diploma) } });

    [Theory]
    [InlineData(false, "doubt")]
    [InlineData(true, "sound")]
    [InlineData(null, "sound")]
    public void A_certificate_that_expires_and_is_not_there(bool? isCertified, string comesTo) => Holds(
        comesTo, "$.applicant.ecfmgExpires", Sound with { Profile = new ApplicantProfile { EcfmgCertified = isCertified, EcfmgExpires = CertificateExpiry.Never } });

    [Theory]
    [InlineData("2025-04-01", "2025-04-20", "doubt")] // 20 days, a Sunday
    [InlineData("2025-04-01", "2025-04-21", "sound")] // three weeks
    public void A_rotation_too_short_to_count(string start, string end, string comesTo) => Holds(comesTo, "$.applicant.usce.rotations[0]", Rotations((start, end)));

    [Theory]
    [InlineData("2025-04-01", "2025-04-28", "doubt")]
    [InlineData("2025-04-28", "2025-05-25", "doubt")]
    [InlineData("2025-04-29", "2025-05-26", "sound")]
    public void Two_rotations_at_once(string start, string end, string comesTo) => Holds(
        comesTo, "$.applicant.usce.rotations[1]", Rotations(("2025-04-01", "2025-04-28"), (start, end)));

    [Theory]
    [InlineData(52, 200, "sound")]
    [InlineData(53, 200, "doubt")]
    [InlineData(40, 40, "sound")]
    [InlineData(41, 40, "doubt")]
    public void More_states_than_can_be(int states, int applications, string comesTo) => Holds(
        comesTo, "$.cycle.states", Sound with { Cycle = new() { Interviews = 1, Matched = false, Applications = applications, States = states } });

    [Theory]
    [InlineData("2027-03-14", "doubt")] // the day before Match Week
    [InlineData("2027-03-15", "sound")]
    public void A_match_before_its_results(string asOf, string comesTo) => Holds(
        comesTo, "$.cycle.matched", new ReapplicationCase { Profile = new(), Cycle = new() { Interviews = 1, Matched = true, Season = 2027 } }, Iso.Day(asOf));

    [Theory]
    [InlineData("2027-01-31", "doubt")] // ranking opens on 1 February
    [InlineData("2027-02-01", "sound")]
    public void A_rank_list_certified_before_ranking_opens(string asOf, string comesTo) => Holds(
        comesTo, "$.running.rankListCertified",
        new ReapplicationCase { Profile = new(), Running = new() { Interviews = 1, Matched = null, RankListCertified = true, Season = 2027 } }, Iso.Day(asOf));

    [Theory]
    [InlineData("2024-07-01", "2025-07-02", "sound")] // a year, to the day, and a day more
    [InlineData("2024-07-01", "2025-07-03", "doubt")]
    [InlineData("2024-07-01", "2200-12-31", "doubt")] // "no end"
    [InlineData("2200-12-31", "2200-12-31", "sound")] // planned, and counts nowhere
    [InlineData("2200-12-31", null, "sound")]
    public void A_rotation_of_more_than_a_year(string starts, string? ends, string comesTo) => Holds(
        comesTo,
        "$.applicant.usce.rotations[0].end",
        Sound with
        {
            Profile = SoundFile.Profile with
            {
                Usce = UsceHistory.Of(new Rotation { Kind = RotationKind.Externship, Start = Iso.Day(starts), End = ends is null ? null : Iso.Day(ends) }),
            },
        });

    [Fact]
    public void A_certificate_with_an_exam_that_is_failed_or_not_taken()
    {
        Holds("problem", "$.applicant.ecfmgCertified", Of(Step2Ck(ExamResult.Failed, 200, "2023-05-01"), certified: true));
        Holds("problem", "$.applicant.ecfmgCertified", Of(ExamHistory.NotTaken, certified: true));
        Holds("sound", "", Of(ExamHistory.NotTaken, certified: false));
        Holds("sound", "", Of(ExamHistory.NotStated, certified: true));
    }

    [Fact]
    public void A_cycle_that_can_hardly_have_been_so()
    {
        Holds("doubt", "$.cycle.interviews", Sound with { Cycle = new() { Interviews = 0, Matched = true } });
        Holds("sound", "", Sound with { Cycle = new() { Interviews = 1, Matched = true } });
        Holds("doubt", "$.cycle.ranked", Sound with { Cycle = new() { Interviews = 3, Matched = false, Ranked = 4 } });
        Holds("sound", "", Sound with { Cycle = new() { Interviews = 3, Matched = false, Ranked = 3 } });
    }

    [Theory]
    [InlineData(2028, "2027-03-20", "problem")] // opens in September 2027
    [InlineData(2027, "2027-03-14", "sound")] // the day before Match Week: running, not lost
    [InlineData(2027, "2027-03-15", "sound")] // Monday of Match Week
    [InlineData(2026, "2027-03-14", "sound")]
    public void A_cycle_of_the_future(int season, string asOf, string comesTo) => Holds(
        comesTo,
        "$.cycle.season",
        new ReapplicationCase { Profile = new(), Cycle = new() { Interviews = 1, Matched = false, Season = season } },
        Iso.Day(asOf));

    [Theory]
    [InlineData("2027-03-14", true)] // the day before Match Week
    [InlineData("2027-03-15", false)]
    public void A_cycle_is_running_and_not_failed_until_Match_Week(string asOf, bool isRunning)
    {
        var plan = ReapplyPlanner.Plan(
            RulePack.Default,
            new ReapplicationCase { Profile = new(), Cycle = new() { Interviews = 1, Matched = false, Season = 2027 } },
            Iso.Day(asOf)).AsT0;

        Assert.Equal(1, plan.Running!.Cycle!.Interviews);
        Assert.Equal(isRunning, plan.Diagnosis is null or { Kind: DiagnosisKind.Running });
    }

    private static void Holds(string comesTo, string where, ReapplicationCase @case, LocalDate? asOf = null) => Assert.Equal(
        comesTo switch { "problem" => $"refused: {where}", "doubt" => $"doubted: {where}", _ => "doubted: " },
        ReapplyPlanner.Plan(RulePack.Default, @case, asOf ?? SoundFile.AsOf).Match(
            plan => "doubted: " + string.Join(", ", plan.Doubts.Select(d => d.Where)),
            problems => "refused: " + string.Join(", ", problems.Problems.Select(p => p.Where))));

    private static ReapplicationCase Of(ExamHistory step2Ck, bool? certified = null) =>
        Sound with { Profile = SoundFile.Profile with { Step2Ck = step2Ck, Step3 = ExamHistory.NotStated, EcfmgCertified = certified } };

    private static ExamHistory Failed(params string[] days) => ExamHistory.Of([.. days.Select(d => new Attempt { Result = ExamResult.Failed, Date = Iso.Partial(d) })]);

    private static ReapplicationCase Rotations(params (string Start, string End)[] days) => Sound with
    {
        Profile = SoundFile.Profile with
        {
            Usce = UsceHistory.Of([.. days.Select(d => new Rotation { Kind = RotationKind.Externship, Start = Iso.Day(d.Start), End = Iso.Day(d.End) })]),
        },
    };

    private static ExamHistory Step2Ck(ExamResult result, int score, string? sat) => ExamHistory.Of(
        new Attempt { Result = result, Score = score, Date = sat is null ? null : Iso.Partial(sat) });
}
