using static ReapplyKit.Tests.PracticeCase;

namespace ReapplyKit.Tests;

/// <summary>What each check of interview practice says, by the kind of check.</summary>
public sealed class PracticeTextTests
{
    [Fact]
    public void Where_nothing_is_missing() => Assert.Equal(
        [
            "answer: practised (an answer)", "recording: recorded and watched (recorded and watched)",
            "mock interviews: 3, of them 3 with such a partner (1 or more with a friend, resident, faculty or coach)",
            "story: written (written)", "explanation: practised (an answer that explains it)",
            "length: 45 seconds, measured (30 to 60 seconds)", "length: 30 seconds, measured (30 to 60 seconds)",
            "length: 60 seconds, measured (30 to 60 seconds)",
        ],
        Texts(Assess(Sound)));

    [Fact]
    public void Where_there_is_nothing() => Assert.Equal(
        [
            "answer: no answer (an answer)", "recording: not recorded (recorded and watched)",
            "mock interviews: 0, of them 0 with such a partner (1 or more with a friend, resident, faculty or coach)",
            "story: not written yet (written)", "explanation: no answer (an answer that explains it)",
        ],
        Texts(Assess(new InterviewPractice { Answers = [], Story = new ReapplicationStory(), Mocks = [] })));

    [Fact]
    public void Where_nothing_is_stated() => Assert.Equal(
        [
            "answer: not stated (an answer)", "recording: not stated (recorded and watched)",
            "mock interviews: not stated (1 or more with a friend, resident, faculty or coach)",
            "story: not stated (written)", "explanation: not stated (an answer that explains it)",
        ],
        Texts(Assess(new InterviewPractice())));

    // 120 to 150 words a minute: 100 words take 40 to 50 seconds, 65 words 26 to 32.5.
    [Theory]
    [InlineData(100, "40 to 50 seconds, estimated from the words")]
    [InlineData(65, "26 to 33 seconds, estimated from the words; measure it")]
    public void What_is_not_measured_is_estimated_from_its_words(int words, string value)
    {
        var answer = new PracticeAnswer { Question = PracticeQuestion.RedFlag, Text = Speech(words) };
        var report = Assess(new InterviewPractice { Answers = [answer] });

        Assert.Equal(value, report.Of("length: red flag").Value);
        Assert.Equal("an answer does not say what it explains", report.Of("explanation: gap").Value);
    }

    private static IEnumerable<string> Texts(PracticeReport report) =>
        report.Checks.Select(c => $"{c.Subject.Split(':')[0]}: {c.Value} ({c.Asked})").Distinct();
}
