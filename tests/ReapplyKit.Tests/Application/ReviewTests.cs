using static ReapplyKit.Tests.DraftCase;

namespace ReapplyKit.Tests;

public sealed class ReviewTests
{
    [Theory]
    [InlineData(0, CheckState.NotMet)]
    [InlineData(1, CheckState.Met)]
    [InlineData(2, CheckState.Met)]
    [InlineData(3, CheckState.Met)]
    public void One_reviewer_is_enough_and_a_third_no_fault(int count, CheckState state) =>
        Assert.Equal(state, Assess([.. Enumerable.Repeat(Review, count)]).Of("reviewers").State);

    [Fact]
    public void Where_there_is_no_review_nothing_else_is_asked()
    {
        Assert.Single(Assess([]));
        Assert.Equal(CheckState.Unknown, Assert.Single(OwnRules.Reviews.Assess(null)).State);
    }

    [Theory]
    [InlineData(CheckState.Unknown, ReviewerKind.Other)]
    [InlineData(CheckState.Met, ReviewerKind.ProgramDirector)]
    [InlineData(CheckState.Met, ReviewerKind.Other, ReviewerKind.ChiefResident)]
    public void Somebody_the_text_names_is_among_them(CheckState state, params ReviewerKind[] kinds) =>
        Assert.Equal(state, Assess([.. kinds.Select(k => Review with { Reviewer = k })]).Of("who reviewed").State);

    [Fact]
    public void Each_reviewer_answers_both_questions()
    {
        var checks = Assess([Review with { Worry = " " }, Review with { Generic = null }, Review]);

        Assert.Equal((CheckState.NotMet, "answered by 2 of 3"), StateOf(checks, "what would worry a program director"));
        Assert.Equal((CheckState.NotMet, "answered by 2 of 3"), StateOf(checks, "where it feels generic or weak"));
        Assert.All(Assess([Review, Review]), c => Assert.Equal(CheckState.Met, c.State));
    }

    [Theory]
    [InlineData(true, true, CheckState.Met)]
    [InlineData(true, null, CheckState.Unknown)]
    [InlineData(true, false, CheckState.NotMet)]
    [InlineData(null, false, CheckState.NotMet)]
    public void What_each_named_is_mended(bool? one, bool? other, CheckState state) =>
        Assert.Equal(state, Assess([Review with { Mended = one }, Review with { Mended = other }]).Of("what reviewers named").State);

    [Fact]
    public void Who_named_nothing_has_nothing_to_be_mended()
    {
        var silent = new OutsideReview { Reviewer = ReviewerKind.Mentor, Mended = false };

        Assert.Equal(CheckState.Met, Assess([Review, silent]).Of("what reviewers named").State);
        Assert.Equal(CheckState.Unknown, Assess([silent]).Of("what reviewers named").State);
    }

    private static (CheckState, string) StateOf(ValueList<Check> checks, string subject) =>
        (checks.Of(subject).State, checks.Of(subject).Value);

    private static ValueList<Check> Assess(ValueList<OutsideReview> reviews) => OwnRules.Reviews.Assess(reviews);
}
