
namespace ReapplyKit.Tests;

public class QuantityLaws
{
    private const int BeyondEveryBound = 60;

    [Law]
    public bool At_least_is_answered_as_every_possible_value_answers_it(Quantity quantity, sbyte threshold) =>
        quantity.IsAtLeast(threshold % BeyondEveryBound) == Agreed(quantity, v => v >= threshold % BeyondEveryBound);

    [Law]
    public bool At_most_is_answered_as_every_possible_value_answers_it(Quantity quantity, sbyte threshold) =>
        quantity.IsAtMost(threshold % BeyondEveryBound) == Agreed(quantity, v => v <= threshold % BeyondEveryBound);

    [Law]
    public bool At_least_and_at_most_the_number_below_are_opposites(Quantity quantity, sbyte threshold) =>
        quantity.IsAtLeast(threshold) == !quantity.IsAtMost(threshold - 1);

    [Law]
    public bool It_is_exact_where_one_value_is_possible_and_only_there(Quantity quantity) =>
        quantity.IsExact == (Possible(quantity).Count() == 1);

    [Law]
    public bool It_is_unknown_where_every_value_is_possible_and_only_there(Quantity quantity) =>
        quantity.IsUnknown == (Possible(quantity).Count() == BeyondEveryBound + 1);

    [Law]
    public bool Equal_quantities_have_the_same_possible_values_and_no_others_have(Quantity left, Quantity right) =>
        left.Equals(right) == Possible(left).SequenceEqual(Possible(right));

    [SeededProperty]
    public bool An_exact_value_equals_a_range_of_one(ushort value) =>
        Quantity.Exactly(value) == Quantity.Between(value, value) && Quantity.Exactly(value) == (Quantity)value;

    [Fact]
    public void The_default_is_unknown_and_so_is_zero_or_more()
    {
        Assert.Equal(Quantity.Unknown, default);
        Assert.Equal(Quantity.Unknown, Quantity.OrMore(0));
        Assert.NotEqual(Quantity.Unknown, Quantity.Exactly(0));
        Assert.Null(Quantity.Unknown.AtMost);
    }

    [Fact]
    public void Negative_or_crossed_bounds_are_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => Quantity.Exactly(-1));
        Assert.ThrowsAny<ArgumentException>(() => Quantity.OrMore(-1));
        Assert.ThrowsAny<ArgumentException>(() => Quantity.Between(5, 4));
    }

    [Fact]
    public void The_highest_bound_stays_a_bound()
    {
        var highest = Quantity.Exactly(int.MaxValue - 1);
        Assert.Equal(int.MaxValue - 1, highest.AtMost);
        Assert.False(highest.IsAtLeast(int.MaxValue));
        Assert.ThrowsAny<ArgumentException>(() => Quantity.Exactly(int.MaxValue));
    }

    private static IEnumerable<int> Possible(Quantity quantity) => Enumerable.Range(0, BeyondEveryBound + 1)
        .Where(v => v >= quantity.AtLeast && (quantity.AtMost is not { } most || v <= most));

    private static bool? Agreed(Quantity quantity, Func<int, bool> says)
    {
        var answers = Possible(quantity).Select(says).Distinct().ToArray();
        return answers.Length == 1 ? answers[0] : null;
    }
}
