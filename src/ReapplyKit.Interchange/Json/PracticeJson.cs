namespace ReapplyKit.Interchange;

/// <summary>Reads the practice section of a case.</summary>
internal static class PracticeJson
{
    public static InterviewPractice Read(JsonCursor at)
    {
        at.Knows("answers", "story", "mocks");
        return new InterviewPractice
        {
            Answers = at["answers"].ListOrNull(Answer),
            Story = Story(at["story"]),
            Mocks = at["mocks"].ListOrNull(Mock),
        };
    }

    public static PracticeAnswer? Answer(JsonCursor at)
    {
        at.Knows("question", "explains", "text", "seconds", "recorded");
        return at["question"].Required().Word<PracticeQuestion>() is not { } question ? null : new PracticeAnswer
        {
            Question = question,
            Explains = at["explains"].Word<WeaknessKind>(),
            Text = at["text"].Text(),
            Seconds = at["seconds"].Whole(1, PracticeAnswer.MostSeconds),
            Recorded = at["recorded"].YesNo(),
        };
    }

    public static ReapplicationStory? Story(JsonCursor at)
    {
        at.Knows("whyNotMatched", "whatWasDone", "whyBetter");
        return !at.IsStated ? null : new ReapplicationStory
        {
            WhyNotMatched = at["whyNotMatched"].Text(),
            WhatWasDone = at["whatWasDone"].Text(),
            WhyBetter = at["whyBetter"].Text(),
        };
    }

    public static MockInterview Mock(JsonCursor at)
    {
        at.Knows("with", "held");
        return new MockInterview(at["with"].Word<MockPartner>() ?? MockPartner.Other, at["held"].Date());
    }
}
