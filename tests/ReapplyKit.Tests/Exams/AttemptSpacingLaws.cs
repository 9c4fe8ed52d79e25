using FsCheck;
using FsCheck.Fluent;
using static ReapplyKit.Tests.ExamCase;

namespace ReapplyKit.Tests;

public sealed class AttemptSpacingLaws
{
    private static readonly LocalDate Origin = new(2023, 1, 1);

    [Theory]
    [InlineData("2024-02-29", "2024-03-20", "2024-04-10", "2025-02-28")] // a year after a leap day
    [InlineData("2023-02-28", "2023-03-20", "2023-04-10", "2024-02-28")] // a year later that has one
    [InlineData("2023-01-10", "2023-03-20", "2023-08-31", "2024-02-29")] // half a year to a leap day
    [InlineData("2022-01-10", "2022-03-20", "2022-08-31", "2023-02-28")] // half a year to none
    public void Months_end_with_the_month_where_it_is_shorter(string one, string two, string three, string first) =>
        Assert.Equal(Day(first), OwnRules.Attempts.FirstDayAfter([Day(one), Day(two), Day(three)]));

    [Fact]
    public void Where_more_attempts_are_allowed_no_twelve_months_hold_more_than_three()
    {
        var limits = OwnRules.Attempts with { Most = 6 };

        Assert.False(limits.SpacesAfter(2));
        Assert.True(limits.SpacesAfter(3));
        Assert.Equal(
            Day("2024-03-10"), limits.FirstDayAfter([Day("2023-01-10"), Day("2023-03-10"), Day("2023-06-10"), Day("2023-09-10")]));
    }

    [SeededProperty]
    public Property The_first_day_allowed_keeps_every_rule_and_the_day_before_breaks_one(
        NonNegativeInt one, NonNegativeInt two, NonNegativeInt three)
    {
        var attempts = InOrder(one, two, three);
        var first = OwnRules.Attempts.FirstDayAfter(attempts)!.Value;

        return (IsAllowed(first, attempts) && !IsAllowed(first.PlusDays(-1), attempts)).ToProperty();
    }

    [SeededProperty]
    public void Up_to_two_attempts_need_no_wait(NonNegativeInt one, NonNegativeInt two)
    {
        Assert.Null(OwnRules.Attempts.FirstDayAfter([]));
        Assert.Null(OwnRules.Attempts.FirstDayAfter(InOrder(one)));
        Assert.Null(OwnRules.Attempts.FirstDayAfter(InOrder(one, two)));
    }

    private static ValueList<LocalDate> InOrder(params IEnumerable<NonNegativeInt> days) =>
        days.Select(day => Origin.PlusDays(day.Get % 800)).Order().ToValueList();

    private static bool IsAllowed(LocalDate day, ValueList<LocalDate> attempts)
    {
        var inTheTwelveMonthsBefore = attempts.Count(attempt => attempt.PlusMonths(12) > day);
        return inTheTwelveMonthsBefore + 1 <= 3
            && day >= attempts.Min().PlusMonths(12)
            && attempts.All(attempt => day >= attempt.PlusMonths(6));
    }
}
