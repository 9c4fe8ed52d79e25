using static ReapplyKit.Tests.PracticeCase;

namespace ReapplyKit.Tests;

public sealed class PracticeReportTests
{
    [Fact]
    public void Where_nothing_is_missing_every_check_is_met_in_the_order_of_the_text()
    {
        var report = Assess(Sound);

        Assert.All(report.Checks, c => Assert.Equal(CheckState.Met, c.State));
        Assert.Equal(
        [
            "answer: about yourself", "answer: why specialty", "answer: red flag", "answer: conflict", "answer: why program",
            "recording: about yourself", "recording: why specialty", "recording: red flag", "recording: conflict", "recording: why program",
            "mock interviews", "story: why not matched", "story: what was done", "story: why better",
            "explanation: gap", "explanation: Step 2 CK", "explanation: years since graduation",
            "length: gap", "length: Step 2 CK", "length: years since graduation",
        ], report.Checks.Select(c => c.Subject));
        Assert.Empty(report.MissingQuestions);
        Assert.Empty(report.MissingExplanations);
        Assert.Empty(report.MissingStoryParts);
    }

    [Fact]
    public void Where_nothing_is_stated_nothing_is_met_and_nothing_is_missed()
    {
        var report = Assess(new InterviewPractice());

        Assert.All(report.Checks, c => Assert.Equal((CheckState.Unknown, "not stated"), (c.State, c.Value)));
        Assert.Equal(5 + 5 + 1 + 3 + 3, report.Checks.Count);
        Assert.Empty(report.MissingQuestions);
        Assert.Empty(report.MissingExplanations);
        Assert.Empty(report.MissingStoryParts);
        Assert.Null(report.Mocks);
        Assert.True(report.StorySeconds.IsUnknown);
    }

    [Fact]
    public void Where_there_is_nothing_everything_is_missed()
    {
        var report = Assess(new InterviewPractice { Answers = [], Story = new ReapplicationStory(), Mocks = [] });

        Assert.All(report.Checks, c => Assert.Equal(CheckState.NotMet, c.State));
        Assert.Equal(Enum.GetValues<PracticeQuestion>(), report.MissingQuestions);
        Assert.Equal(ToExplain, report.MissingExplanations);
        Assert.Equal(Enum.GetValues<StoryPart>(), report.MissingStoryParts);
    }

    [Theory]
    [InlineData(PracticeQuestion.AboutYourself, "M7.7")]
    [InlineData(PracticeQuestion.WhySpecialty, "M7.8")]
    [InlineData(PracticeQuestion.RedFlag, "M7.9")]
    [InlineData(PracticeQuestion.Conflict, "M7.10")]
    [InlineData(PracticeQuestion.WhyProgram, "M7.11")]
    public void A_question_left_out_is_named_under_its_clause(PracticeQuestion question, string clause)
    {
        var report = Assess(Sound with { Answers = Sound.Answers!.Value.Where(a => a.Question != question).ToValueList() });

        Assert.Equal([question], report.MissingQuestions);
        var check = Assert.Single(report.Checks, c => c.State == CheckState.NotMet && c.Subject.StartsWith("answer", StringComparison.Ordinal));
        Assert.Contains(ClauseId.Parse(clause), RulePack.Default.Book[check.Rule].Clauses);
    }

    [Theory]
    [InlineData(new[] { false, false }, false, CheckState.NotMet)]
    [InlineData(new[] { false, true }, false, CheckState.Met)]
    [InlineData(new[] { false }, true, CheckState.Unknown)]
    public void One_recording_of_a_question_is_enough(bool[] recorded, bool orNotStated, CheckState state)
    {
        var answers = recorded.Select(r => (bool?)r).Concat(orNotStated ? [null] : [])
            .Select(r => new PracticeAnswer { Question = PracticeQuestion.Conflict, Recorded = r });

        Assert.Equal(state, Assess(new InterviewPractice { Answers = answers.ToValueList() }).Of("recording: conflict").State);
    }

    [Theory]
    [InlineData(WeaknessKind.Gap, "M1.12")]
    [InlineData(WeaknessKind.Step1, "M1.13")]
    [InlineData(WeaknessKind.Step2Ck, "M1.13")]
    [InlineData(WeaknessKind.YearsSinceGraduation, "M1.14")]
    [InlineData(WeaknessKind.Professionalism, "M7.9")]
    public void What_is_not_explained_is_named_under_its_clause(WeaknessKind kind, string clause)
    {
        var report = OwnRules.Assess(new InterviewPractice { Answers = [Explains(WeaknessKind.Usce, 45)] }, [kind, kind]);

        Assert.Equal([kind], report.MissingExplanations);
        var check = Assert.Single(report.Checks, c => c.Subject.StartsWith("explanation", StringComparison.Ordinal));
        Assert.Equal(CheckState.NotMet, check.State);
        Assert.Contains(ClauseId.Parse(clause), RulePack.Default.Book[check.Rule].Clauses);
    }

    [Fact]
    public void An_answer_that_does_not_say_what_it_explains_may_be_the_one_that_is_missed()
    {
        var report = Assess(new InterviewPractice { Answers = [Explains(WeaknessKind.Gap, 45) with { Explains = null }] });

        Assert.Equal(CheckState.Unknown, report.Of("explanation: gap").State);
        Assert.Empty(report.MissingExplanations);
        Assert.Equal(CheckState.Met, report.Of("length: red flag").State);
    }

    [Fact]
    public void Only_a_red_flag_answer_explains() => Assert.Equal(
        [WeaknessKind.Gap],
        OwnRules.Assess(new InterviewPractice { Answers = [Explains(WeaknessKind.Gap, 45) with { Question = PracticeQuestion.Conflict }] }, [WeaknessKind.Gap])
            .MissingExplanations);

    [Theory]
    [InlineData(StoryPart.WhyNotMatched, "M1.9")]
    [InlineData(StoryPart.WhatWasDone, "M1.10")]
    [InlineData(StoryPart.WhyBetter, "M1.11")]
    public void A_part_of_the_story_left_out_is_named_under_its_clause(StoryPart part, string clause)
    {
        var report = Assess(Sound with
        {
            Story = part switch
            {
                StoryPart.WhyNotMatched => Sound.Story! with { WhyNotMatched = " " },
                StoryPart.WhatWasDone => Sound.Story! with { WhatWasDone = null },
                _ => Sound.Story! with { WhyBetter = "" },
            },
        });

        Assert.Equal([part], report.MissingStoryParts);
        var missed = Assert.Single(report.Checks, c => c.State == CheckState.NotMet);
        Assert.Equal([ClauseId.Parse(clause)], RulePack.Default.Book[missed.Rule].Clauses);
        Assert.True(report.StorySeconds.IsUnknown);
    }

    [Fact]
    public void The_story_is_timed_as_a_whole() =>
        // 3 + 5 + 3 = 11 words: 4.4 to 5.5 seconds.
        Assert.Equal(Quantity.Between(4, 6), Assess(Sound).StorySeconds);

    [Theory]
    [InlineData(CheckState.NotMet)]
    [InlineData(CheckState.Unknown, MockPartner.Other)]
    [InlineData(CheckState.Met, MockPartner.Coach)]
    [InlineData(CheckState.Met, MockPartner.Other, MockPartner.Resident)]
    public void One_mock_interview_with_a_partner_of_the_text_is_enough(CheckState state, params MockPartner[] partners) => Assert.Equal(
        state, Assess(new InterviewPractice { Mocks = partners.Select(p => new MockInterview(p)).ToValueList() }).Of("mock interviews").State);

    [Fact]
    public void Mock_interviews_are_counted_by_partner() =>
        Assert.Equal([new MockCount(MockPartner.Friend, 1), new MockCount(MockPartner.Faculty, 2)], Assess(Sound).Mocks!.Value);

    [Fact]
    public void Other_answers_are_timed_and_not_judged()
    {
        var report = OwnRules.Assess(new InterviewPractice { Answers = [Answer(PracticeQuestion.Conflict) with { Seconds = 3600 }] }, []);

        Assert.Equal([new AnswerLength(PracticeQuestion.Conflict, null, 3600, isMeasured: true)], report.Lengths);
        Assert.DoesNotContain(report.Checks, c => c.Rule == OwnRules.Length);
    }

    [Fact]
    public void What_only_a_listener_can_judge_is_said() => Assert.Equal(
        ["M7.12", "M1.16", "M1.17", "M7.13", "M7.14", "M7.15", "M7.16"],
        Assess(Sound).ToHear.SelectMany(rule => RulePack.Default.Book[rule].Clauses).Select(c => c.ToString()));
}
