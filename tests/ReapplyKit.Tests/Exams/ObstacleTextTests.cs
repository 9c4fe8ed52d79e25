using static ReapplyKit.Tests.ExamCase;

namespace ReapplyKit.Tests;

/// <summary>What each obstacle says: what stands there, what is asked, what is missing.</summary>
public sealed class ObstacleTextTests
{
    private const string AsOf = "2026-11-02";
    private static readonly Attempt Pending = new() { Result = ExamResult.Pending, Date = Iso.On("2026-10-10") };
    private static readonly Attempt Undated = new() { Result = ExamResult.Failed };

    public static TheoryData<ApplicantProfile, string[]> Files => new()
    {
        { ReadyForStep3 with { Step3 = ExamHistory.PassedAtFirst() }, ["passed (Step 3 not passed)"] },
        { WithStep3(Pending), ["not out or not stated (no pass): Step 3 result"] },
        { ReadyForStep3 with { Step3 = ExamHistory.NotStated }, ["not stated (3 attempts or fewer so far): number of attempts"] },
        { WithStep3(Undated, Undated, Undated), ["not stated (the day of each attempt): dates of the attempts"] },
        { ReadyForStep3 with { Step1 = ExamHistory.NotStated }, ["not stated (passed): Step 1 result"] },
        { ReadyForStep3 with { Step2Ck = ExamHistory.NotTaken }, ["not taken (passed)"] },
        { ReadyForStep3 with { EcfmgCertified = null }, ["not stated (issued): ECFMG certificate"] },
        { ReadyForStep3 with { EcfmgCertified = false }, ["not issued (issued)"] },
        { ReadyForStep3 with { Step1 = ExamHistory.Of([.. Enumerable.Repeat(Failed("2020-01-10"), 4)]) }, ["failed (passed)"] },
        { WithStep3([.. Enumerable.Repeat(Failed("2020-01-10"), 4)]), ["Step 3: 4 attempts (at most 4 in all)"] },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void An_obstacle_of_Step_3(ApplicantProfile profile, string[] texts) =>
        Assert.Equal(texts, Obstacles(AsOf, profile).Select(Text));

    public static TheoryData<ExamHistory, string[]> Step2Ck => new()
    {
        { ExamHistory.Of(Pending), ["not out or not stated (no pass): Step 2 CK result"] },
        { ExamHistory.PassedAtFirst(), ["passed (Step 2 CK not passed)"] },
        { ExamHistory.Of([.. Enumerable.Repeat(Failed("2020-01-10"), 4)]), ["Step 2 CK: 4 attempts (at most 4 in all)"] },
    };

    [Theory]
    [MemberData(nameof(Step2Ck))]
    public void An_obstacle_of_Step_2_CK(ExamHistory history, string[] texts) => Assert.Equal(
        texts,
        OwnRules.Plan(Exam.Step2Ck, ReadyForStep3 with { Step2Ck = history }, Match2028, Day(AsOf), Study()).AsT1.Obstacles.Select(Text));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void The_last_attempt_is_spaced_even_where_no_period_is_full(int attempts, bool spaces) =>
        Assert.Equal(spaces, (OwnRules.Attempts with { MostInPeriod = 10 }).SpacesAfter(attempts));

    [Fact]
    public void A_full_period_ends_a_year_after_its_first_attempt() => Assert.Equal(
        Day("2025-01-10"),
        (OwnRules.Attempts with { Most = 10 }).FirstDayAfter([Day("2024-01-10"), Day("2024-03-10"), Day("2024-06-10")]));

    private static string Text(ExamObstacle obstacle) =>
        $"{obstacle.Value} ({obstacle.Threshold})" + (obstacle.Missing is { } missing ? ": " + missing : "");
}
