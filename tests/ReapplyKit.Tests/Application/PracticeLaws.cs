namespace ReapplyKit.Tests;

public sealed class PracticeLaws
{
    [Law(Arbitrary = [typeof(InterviewPracticeArbitrary)])]
    public void The_order_of_answers_and_mock_interviews_changes_no_check(InterviewPractice practice, int pick)
    {
        var other = practice with { Answers = practice.Answers?.Reordered(pick), Mocks = practice.Mocks?.Reordered(pick) };

        Assert.Equal(InOrder(practice), InOrder(other));
    }

    [Law(Arbitrary = [typeof(InterviewPracticeArbitrary)])]
    public void One_more_answer_spoils_no_other(InterviewPractice practice, PracticeAnswer answer)
    {
        var before = PracticeCase.Assess(practice with { Answers = practice.Answers ?? [] });
        var after = PracticeCase.Assess(practice with { Answers = [.. practice.Answers ?? [], answer] });

        Assert.Empty(after.MissingQuestions.Except(before.MissingQuestions));
        Assert.Empty(after.MissingExplanations.Except(before.MissingExplanations));
        Assert.All(
            before.Checks.Where(c => c.State == CheckState.Met && c.Rule != PracticeCase.OwnRules.Length),
            met => Assert.Contains(after.Checks, c => (c.Subject, c.State) == (met.Subject, CheckState.Met)));
    }

    [Law(Arbitrary = [typeof(InterviewPracticeArbitrary)])]
    public void Every_answer_has_a_length_and_a_measured_one_is_exact(InterviewPractice practice)
    {
        var lengths = PracticeCase.Assess(practice).Lengths;

        Assert.Equal((practice.Answers ?? []).Select(a => (a.Question, a.Explains)), lengths.Select(l => (l.Question, l.Explains)));
        Assert.All(lengths, l => Assert.True(!l.IsMeasured || l.Seconds.IsExact));
    }

    private static IEnumerable<string> InOrder(InterviewPractice practice) =>
        PracticeCase.Assess(practice).Checks.Select(c => c.ToString()).Order(StringComparer.Ordinal);
}
