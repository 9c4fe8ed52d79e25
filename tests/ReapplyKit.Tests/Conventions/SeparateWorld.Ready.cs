namespace ReapplyKit.Tests;

/// <summary>Of the separate world: Readiness.</summary>
internal static partial class SeparateWorld
{
    private static object[] Ready(RulePack rules) =>
    [
        Practice(),
        rules.Practice.Assess(Practice(), [WeaknessKind.Gap]),
        Draft(),
        rules.Application.Assess(Draft(), rules.Seasons.For(2027), AsOf),
    ];

    private static InterviewPractice Practice() => new()
    {
        Answers = [new PracticeAnswer { Question = PracticeQuestion.RedFlag, Seconds = 45 }],
        Story = new ReapplicationStory { WhyBetter = "three new letters" },
        Mocks = [new MockInterview(MockPartner.Faculty, AsOf)],
    };

    private static ApplicationDraft Draft() => new()
    {
        Statements = [new PersonalStatement { Name = "Core", Text = "I was away. I came back.", RedFlags = [new RedFlagPassage { Explains = WeaknessKind.Gap, Text = "I was away." }] }],
        Experiences = [new Experience { Title = "Clinic" }],
        Assignments = [new ProgramAssignment { Program = Program(1).Key, Letters = 4 }],
        Reviews = [new OutsideReview { Reviewer = ReviewerKind.Mentor }],
        Items = [new ItemState(ReadinessItem.Photo, true)],
    };
}
