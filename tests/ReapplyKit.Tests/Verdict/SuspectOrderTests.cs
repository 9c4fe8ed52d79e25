namespace ReapplyKit.Tests;

/// <summary>A file and a cycle with everything wrong, so that the order of evidence shows; and one of which nothing is stated.</summary>
public sealed class SuspectOrderTests
{
    private static readonly ApplicantProfile Weak = SoundFile.Profile with
    {
        Step2Ck = ExamHistory.PassedAtFirst(Iso.On("2024-02-20"), score: 215),
        Graduation = Iso.On("2021-06-15"),
        Visa = VisaNeed.J1,
        RedFlags = [new RedFlag(WeaknessKind.Communication)],
    };

    public static TheoryData<int, WeaknessKind[], WeaknessKind[]> Orders => new()
    {
        {
            1,
            [WeaknessKind.Step2Ck, WeaknessKind.ApplicationBreadth, WeaknessKind.LateSubmission, WeaknessKind.VisaNeed,
                WeaknessKind.Geography, WeaknessKind.YearsSinceGraduation, WeaknessKind.Communication],
            []
        },
        {
            5,
            [WeaknessKind.RankStrategy, WeaknessKind.Communication, WeaknessKind.Step2Ck, WeaknessKind.Geography,
                WeaknessKind.ApplicationBreadth, WeaknessKind.LateSubmission, WeaknessKind.VisaNeed, WeaknessKind.YearsSinceGraduation],
            [WeaknessKind.InterviewSkills, WeaknessKind.ProgramFit]
        },
        {
            9,
            [WeaknessKind.Communication, WeaknessKind.RankStrategy, WeaknessKind.Step2Ck, WeaknessKind.VisaNeed, WeaknessKind.Geography,
                WeaknessKind.ApplicationBreadth, WeaknessKind.LateSubmission, WeaknessKind.YearsSinceGraduation],
            [WeaknessKind.Professionalism, WeaknessKind.Attitude, WeaknessKind.ProgramFit]
        },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void Each_band_lists_what_is_shown_in_its_own_order_and_then_what_is_supposed(
        int interviews, WeaknessKind[] shown, WeaknessKind[] supposed)
    {
        var suspects = Diagnose(WeakCycle(interviews), Weak).Suspects;

        Assert.Equal(shown.Concat(supposed), suspects.Select(s => s.Weakness));
        Assert.Equal(shown, suspects.Where(s => s.Evidence == Evidence.Shown).Select(s => s.Weakness));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(9)]
    public void Every_suspect_cites_a_rule_of_the_pack_and_its_clauses(int interviews)
    {
        var book = RulePack.Default.Book;

        Assert.All(Diagnose(WeakCycle(interviews), Weak).Suspects, suspect =>
        {
            Assert.Equal(book[suspect.Rule].Clauses, suspect.Clauses);
            Assert.NotEmpty(suspect.Clauses);
            Assert.All(suspect.Clauses, clause => Assert.Equal(clause, book[clause].Id));
        });
    }

    [Theory]
    [InlineData(1, new WeaknessKind[0])]
    [InlineData(5, new[] { WeaknessKind.InterviewSkills, WeaknessKind.RankStrategy, WeaknessKind.ProgramFit })]
    [InlineData(9, new[] { WeaknessKind.Communication, WeaknessKind.Professionalism, WeaknessKind.Attitude, WeaknessKind.ProgramFit })]
    public void Nothing_is_suspected_from_what_is_not_stated_but_what_the_band_itself_supposes(int interviews, WeaknessKind[] supposed)
    {
        var suspects = Diagnose(new CycleOutcome { Interviews = interviews, Matched = false }, new ApplicantProfile()).Suspects;

        Assert.Equal(supposed, suspects.Select(s => s.Weakness));
        Assert.All(suspects, s => Assert.Equal(Evidence.Supposed, s.Evidence));
    }

    [Fact]
    public void What_is_not_stated_is_listed_as_unchecked() => Assert.Equal(
        [
            "Step 1 result", "Step 2 CK result", "date of graduation", "USCE rotations", "letters", "number of applications",
            "number of states applied to",
            "season and day of submission", "number of programs ranked", "visa need", "own red flags",
        ],
        Diagnose(new CycleOutcome { Interviews = 1, Matched = false }, new ApplicantProfile()).Unchecked);

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_submission_day_is_unchecked_without_its_season_and_a_season_without_its_day(bool season, bool day) => Assert.Equal(
        ["season and day of submission"],
        Diagnose(SoundFile.Cycle(1) with { Season = season ? 2026 : null, Submitted = day ? Iso.Day("2025-09-30") : null },
            SoundFile.Profile).Unchecked);

    private static CycleOutcome WeakCycle(int interviews) =>
        SoundFile.Cycle(interviews) with { Submitted = Iso.Day("2025-09-20"), Applications = 30, States = 2, Ranked = interviews - 1 };

    private static Diagnosis Diagnose(CycleOutcome cycle, ApplicantProfile profile) =>
        RulePack.Default.Interviews.Diagnose(cycle, RulePack.Default.Rubric.Assess(profile, SoundFile.AsOf));
}
