using static ReapplyKit.Tests.ExamCase;

namespace ReapplyKit.Tests;

/// <summary>Of four attempts in all, those not yet used, as far as the number so far is known.</summary>
public sealed class AttemptsLeftTests
{
    private static readonly AttemptLimits Limits = OwnRules.Attempts;

    [Theory]
    [InlineData(0, 4)]
    [InlineData(1, 3)]
    [InlineData(3, 1)]
    [InlineData(4, 0)]
    [InlineData(5, 0)]
    [InlineData(20, 0)]
    public void A_known_number_leaves_a_known_number(int attempts, int left) => Assert.Equal(Quantity.Exactly(left), Limits.Left(attempts));

    [Fact]
    public void What_is_known_in_part_is_left_in_part()
    {
        Assert.Equal(Quantity.Between(0, 4), Limits.Left(Quantity.Unknown));
        Assert.Equal(Quantity.Between(0, 3), Limits.Left(Quantity.OrMore(1)));
        Assert.Equal(Quantity.Exactly(0), Limits.Left(Quantity.OrMore(4)));
        Assert.Equal(Quantity.Between(1, 3), Limits.Left(Quantity.Between(1, 3)));
        Assert.Equal(Quantity.Between(0, 2), Limits.Left(Quantity.Between(2, 9)));
    }

    [Theory]
    [InlineData(0, 4)]
    [InlineData(1, 3)]
    [InlineData(3, 1)]
    public void A_plan_says_how_many_there_are_before_the_sitting(int attempts, int left) =>
        Assert.Equal(left, Planned("2027-03-20", Sat(attempts)).AttemptsLeft);

    [Fact]
    public void With_none_left_there_is_no_plan() => Assert.Equal(
        [ExamObstacleKind.AttemptLimitReached], Obstacles("2027-03-20", Sat(4)).Select(o => o.Kind));

    [Law]
    public bool Some_are_left_exactly_where_the_limit_is_not_reached(Quantity attempts)
    {
        var left = Limits.Left(attempts);

        return left.IsAtLeast(1) == !attempts.IsAtLeast(4) && left.IsAtMost(4) == true;
    }

    [Law]
    public bool What_may_be_left_is_what_some_possible_number_leaves(Quantity attempts)
    {
        var possible = Enumerable.Range(0, 100).Where(n => n >= attempts.AtLeast && !(n > attempts.AtMost))
            .Select(n => Math.Max(0, 4 - n)).ToArray();

        return Limits.Left(attempts) == Quantity.Between(possible.Min(), possible.Max());
    }

    private static ApplicantProfile Sat(int count) => count == 0
        ? ReadyForStep3
        : WithStep3([.. Enumerable.Range(1, count).Select(month => Failed($"2020-0{month}-10"))]);
}
