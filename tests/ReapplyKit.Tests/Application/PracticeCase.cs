namespace ReapplyKit.Tests;

/// <summary>Interview practice with nothing missing: tests spoil one thing at a time.</summary>
internal static class PracticeCase
{
    public static PracticeRules OwnRules => RulePack.Default.Practice;

    public static ValueList<WeaknessKind> ToExplain => [WeaknessKind.Gap, WeaknessKind.Step2Ck, WeaknessKind.YearsSinceGraduation];

    public static InterviewPractice Sound { get; } = new()
    {
        Answers =
        [
            Answer(PracticeQuestion.AboutYourself), Answer(PracticeQuestion.WhySpecialty), Explains(WeaknessKind.Gap, 45),
            Explains(WeaknessKind.Step2Ck, 30), Explains(WeaknessKind.YearsSinceGraduation, 60),
            Answer(PracticeQuestion.Conflict), Answer(PracticeQuestion.WhyProgram),
        ],
        Story = new ReapplicationStory { WhyNotMatched = "I applied late.", WhatWasDone = "I worked in a clinic.", WhyBetter = "I have letters." },
        Mocks = [new MockInterview(MockPartner.Faculty), new MockInterview(MockPartner.Friend), new MockInterview(MockPartner.Faculty)],
    };

    public static PracticeAnswer Answer(PracticeQuestion question) => new() { Question = question, Seconds = 90, Recorded = true };

    public static PracticeAnswer Explains(WeaknessKind kind, int seconds) =>
        new() { Question = PracticeQuestion.RedFlag, Explains = kind, Seconds = seconds, Recorded = true };

    public static PracticeReport Assess(InterviewPractice practice) => OwnRules.Assess(practice, ToExplain);

    public static Check Of(this PracticeReport report, string subject) => Assert.Single(report.Checks, c => c.Subject == subject);

    public static string Speech(int words) => string.Join(' ', Enumerable.Repeat("word", words));
}
