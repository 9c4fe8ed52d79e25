namespace ReapplyKit.Tests;

/// <summary>A file and a cycle with everything wrong, so that the order of evidence shows; and one of which nothing is stated.</summary>
public sealed class SuspectOrderTests
{
    private static readonly ApplicantProfile Weak = SoundFile.Profile with
    {
        Step2Ck = ExamHistory.PassedAtFirst(date: Iso.On("2024-02-20"), score: 215),
        Graduation = Iso.On("2021-06-15"),
        Visa = VisaNeed.J1,
        RedFlags = [new RedFlag(WeaknessKind.Communication)],
    };

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
            "day of submission", "number of programs ranked", "visa need", "own red flags",
        ],
        Diagnose(new CycleOutcome { Interviews = 1, Matched = false }, new ApplicantProfile()).Unchecked);

    private static CycleOutcome WeakCycle(int interviews) =>
        SoundFile.Cycle(interviews) with { Submitted = Iso.Day("2025-09-20"), Applications = 30, States = 2, Ranked = interviews - 1 };

    private static Diagnosis Diagnose(CycleOutcome cycle, ApplicantProfile profile) =>
        RulePack.Default.Interviews.Diagnose(cycle, RulePack.Default.Rubric.Assess(profile, SoundFile.AsOf));
}
