namespace ReapplyKit.Tests;

/// <summary>Of the separate world: Readiness.</summary>
internal static partial class SeparateWorld
{
    private static object[] Ready(RulePack rules) =>
    [
        new InterviewPractice
        {
            Answers = [new PracticeAnswer { Question = PracticeQuestion.RedFlag, Seconds = 45 }],
            Story = new ReapplicationStory { WhyBetter = "three new letters" },
            Mocks = [new MockInterview(MockPartner.Faculty, AsOf)],
        },
        new ApplicationDraft
        {
            Statements = [new PersonalStatement { Name = "Core", RedFlags = [new RedFlagPassage { Explains = WeaknessKind.Gap, Text = "I was away." }] }],
            Experiences = [new Experience { Title = "Clinic" }],
            Assignments = [new ProgramAssignment { Program = Program(1).Key, Letters = 4 }],
            Reviews = [new OutsideReview { Reviewer = ReviewerKind.Mentor }],
            Items = [new ItemState(ReadinessItem.Photo, true)],
        },
    ];
}
