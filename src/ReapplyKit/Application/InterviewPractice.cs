namespace ReapplyKit;

/// <summary>What an applicant has practised for interviews. What is not stated is null.</summary>
public sealed record InterviewPractice
{
    /// <summary>The answers practised; null where not stated, empty where there are none.</summary>
    public ValueList<PracticeAnswer>? Answers { get; init; }

    /// <summary>The re-application story; null where not stated.</summary>
    public ReapplicationStory? Story { get; init; }

    /// <summary>The mock interviews held; null where not stated, empty where there are none.</summary>
    public ValueList<MockInterview>? Mocks { get; init; }
}
