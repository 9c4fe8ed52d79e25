namespace ReapplyKit.Tests;

/// <summary>What a year of practice, drafts and projects proves in the plan, and what a suspicion leaves alone.</summary>
public sealed class PreparedYearTests
{
    private static readonly ReapplicationCase Interviewed = new() { Profile = SoundFile.Profile, Cycle = SoundFile.Cycle(5) };

    [Fact]
    public void Practice_answers_interview_skills() => Assert.Equal(
        (AnswerState.Open, AnswerState.Answered),
        (StateOf(Interviewed, WeaknessKind.InterviewSkills),
            StateOf(Interviewed with { Practice = PracticeCase.Sound }, WeaknessKind.InterviewSkills)));

    [Fact]
    public void Statements_assigned_answer_program_fit_in_part() => Assert.Equal(
        (AnswerState.Open, AnswerState.Partly),
        (StateOf(Interviewed, WeaknessKind.ProgramFit),
            StateOf(Interviewed with { Application = DraftCase.Sound with { Submitted = null } }, WeaknessKind.ProgramFit)));

    [Fact]
    public void A_project_in_process_answers_a_red_flag_of_research()
    {
        var flagged = Interviewed with
        {
            Profile = SoundFile.Profile with { RedFlags = [new RedFlag(WeaknessKind.Research, "none")] },
            Cycle = SoundFile.Cycle(1),
        };
        ResearchProject running = new() { Stage = ProjectStage.InProcess, Output = ResearchOutput.Abstract };

        Assert.Equal(
            (AnswerState.Open, AnswerState.Answered),
            (StateOf(flagged, WeaknessKind.Research), StateOf(flagged with { Projects = [running] }, WeaknessKind.Research)));
    }

    [Fact]
    public void Borderline_letters_change_nothing_of_the_list()
    {
        var report = ProofCase.Report(SoundFile.Profile with { Letters = SoundFile.Letters(strongUs: 2, ordinaryUs: 1) });
        var diagnosis = ProofCase.Suspecting(report);

        Assert.Contains(diagnosis.Suspects, s => s is { Weakness: WeaknessKind.Letters, Evidence: Evidence.Shown });
        Assert.DoesNotContain(WeaknessKind.Letters, WeaknessJoin.ForTheList(report, diagnosis));
    }

    [Theory]
    [InlineData("submissionOpens")]
    [InlineData("reviewOpens")]
    public void A_season_is_projected_until_both_its_first_days_are_published(string missing)
    {
        var document = PackDocument.Rules("seasons");
        var dates = document.At("$.seasons.seasons[2].dates").AsArray();
        dates.RemoveAt(dates.ToList().FindIndex(d => (string)d!["event"]! == missing));

        Assert.Equal(DateStatus.Confirmed, RulePack.Default.Seasons.For(2026).Status);
        Assert.Equal(DateStatus.Projected, PackDocument.Load(document).Seasons.For(2026).Status);
    }

    private static AnswerState StateOf(ReapplicationCase @case, WeaknessKind weakness) =>
        ReapplyPlanner.Plan(RulePack.Default, @case, SoundFile.AsOf).AsT0.Proof!.AnswerTo(weakness).State;
}
