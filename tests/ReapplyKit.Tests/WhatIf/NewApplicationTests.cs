using static ReapplyKit.Tests.ProofCase;

namespace ReapplyKit.Tests;

/// <summary>Breadth, geography and day of submission of the last cycle and the next, each at its threshold and one beside it.</summary>
public sealed class NewApplicationTests
{
    private static readonly Season Match2027 = RulePack.Default.Seasons.For(2027); // opens 2026-09-02

    [Fact]
    public void Submitted_after_programs_began_and_then_on_day_2_the_late_submission_is_answered()
    {
        var late = SoundFile.Cycle(1) with { Submitted = Iso.Day("2025-10-03") };
        var proof = OwnRules.Compare(
            Sound, Sound, Suspecting(Sound, late), OwnRules.LastCycle(late), OwnRules.NextCycle(null, Iso.Day("2026-09-03"), Match2027));
        var answer = proof.AnswerTo(WeaknessKind.LateSubmission);

        Assert.Equal("submitted on 3 October 2025, 9 days after programs began to review", answer.Suspect.Value);
        Assert.Equal(AnswerState.Answered, answer.State);
        Assert.Equal([new Check("day of submission", CheckState.Met, "3 September 2026", "by 23 September 2026, when programs begin to review", RuleId.Parse("proof.submission-day"))], answer.Checks.AsEnumerable());
        Assert.Equal([new StoryFact("day of submission: 3 September 2026 (by 23 September 2026, when programs begin to review)", RuleId.Parse("proof.submission-day"))], proof.Story.Done.AsEnumerable());
    }

    [Theory]
    [InlineData("2026-09-01", CheckState.Unknown)]
    [InlineData("2026-09-02", CheckState.Met)]
    [InlineData("2026-09-23", CheckState.Met)]
    [InlineData("2026-09-24", CheckState.NotMet)]
    [InlineData(null, CheckState.Unknown)]
    public void What_is_sent_before_programs_review_is_in_time(string? submitted, CheckState state) =>
        Assert.Equal(state, OwnRules.NextCycle(null, submitted is null ? null : Iso.Day(submitted), Match2027)[2].State);

    [Theory]
    [InlineData(79, CheckState.NotMet)]
    [InlineData(80, CheckState.Met)]
    public void Eighty_programs_are_enough(int programs, CheckState state)
    {
        Assert.Equal(state, OwnRules.NextCycle(List(programs, states: 9), null, Match2027)[0].State);
        Assert.Equal(state, OwnRules.LastCycle(SoundFile.Cycle(1) with { Applications = programs })[0].State);
    }

    [Theory]
    [InlineData(4, 0, CheckState.NotMet)]
    [InlineData(5, 0, CheckState.Met)]
    [InlineData(4, 2, CheckState.Unknown)] // two programs that state none may stand in a fifth
    [InlineData(5, 2, CheckState.Met)]
    public void Five_states_are_enough(int states, int withoutState, CheckState state) =>
        Assert.Equal(state, OwnRules.NextCycle(List(40, states, withoutState), null, Match2027)[1].State);

    [Fact]
    public void Nothing_stated_is_three_times_unknown()
    {
        Assert.All(
            [OwnRules.LastCycle(null), OwnRules.NextCycle(null, null, Match2027)],
            cycle => Assert.Equal([CheckState.Unknown, CheckState.Unknown, CheckState.Unknown], cycle.Select(c => c.State)));
        Assert.Equal("by 23 September 2026, when programs begin to review", OwnRules.NextCycle(null, null, Match2027)[2].Asked);
    }

    [Fact]
    public void A_list_of_80_in_more_states_answers_few_programs_and_few_states()
    {
        var narrow = SoundFile.Cycle(1) with { Applications = 60, States = 3 };
        var proof = OwnRules.Compare(
            Sound, Sound, Suspecting(Sound, narrow), OwnRules.LastCycle(narrow), OwnRules.NextCycle(List(80, states: 5), null, Match2027));

        Assert.Equal(
            [(WeaknessKind.ApplicationBreadth, AnswerState.Answered), (WeaknessKind.Geography, AnswerState.Answered)],
            proof.Answers.Select(a => (a.Suspect.Weakness, a.State)));
    }

    [Fact]
    public void What_was_met_before_is_no_answer()
    {
        var narrow = SoundFile.Cycle(1) with { Applications = 60 };
        var next = OwnRules.NextCycle(List(80, states: 5), null, Match2027);

        Assert.Equal(AnswerState.Open, OwnRules.Compare(Sound, Sound, Suspecting(Sound, narrow), next, next).Answers.Single().State);
    }

    [Fact]
    public void Where_several_checks_are_named_one_of_them_answers_in_part_and_all_of_them_wholly()
    {
        var own = PackDocument.Load(PackDocument.Rules().Set("$.proof.answered.by[2].rules", new System.Text.Json.Nodes.JsonArray("proof.submission-day", "proof.breadth")));
        var late = SoundFile.Cycle(1) with { Submitted = Iso.Day("2025-10-03"), Applications = 60 };

        var report = own.Rubric.Assess(SoundFile.Profile, SoundFile.AsOf);

        Assert.Equal(AnswerState.Partly, AnswerOf(List(79, states: 5)));
        Assert.Equal(AnswerState.Answered, AnswerOf(List(80, states: 5)));

        AnswerState AnswerOf(ProgramList list) => own.Proof.Compare(
            report, report, own.Interviews.Diagnose(late, report), own.Proof.LastCycle(late), own.Proof.NextCycle(list, Iso.Day("2026-09-02"), Match2027))
            .AnswerTo(WeaknessKind.LateSubmission).State;
    }
}
