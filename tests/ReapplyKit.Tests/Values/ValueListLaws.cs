
namespace ReapplyKit.Tests;

public class ValueListLaws
{
    [SeededProperty]
    public bool Lists_are_equal_exactly_where_their_items_are_equal_in_order(byte[] left, byte[] right) =>
        (left.ToValueList() == right.ToValueList()) == left.SequenceEqual(right);

    [SeededProperty]
    public bool Separately_built_lists_of_the_same_items_are_equal_with_the_same_hash(string?[] items)
    {
        var (one, other) = (items.ToValueList(), ValueList.Create<string?>(items));
        return one.Equals(other) && one.Equals((object)other) && !(one != other) && one.GetHashCode() == other.GetHashCode();
    }

    [SeededProperty]
    public bool Lists_of_lists_are_compared_by_what_the_inner_lists_hold(byte[][] items)
    {
        var (one, other) = (items.Select(i => i.ToValueList()).ToValueList(), items.Select(i => i.ToValueList()).ToValueList());
        return one == other && one.GetHashCode() == other.GetHashCode();
    }

    [SeededProperty]
    public bool One_changed_item_makes_lists_unequal(byte[] items, byte at)
    {
        if (items.Length == 0)
            return true;
        var changed = items.ToArray();
        changed[at % items.Length] ^= 1;
        return changed.ToValueList() != items.ToValueList();
    }

    [SeededProperty]
    public bool One_more_item_makes_lists_unequal(byte[] items, byte more) => items.Append(more).ToValueList() != items.ToValueList();

    [SeededProperty]
    public bool Every_way_to_read_a_list_gives_the_same_items(byte[] items)
    {
        var list = items.ToValueList();
        var enumerated = new List<byte>();
        foreach (var item in list)
            enumerated.Add(item);
        return enumerated.SequenceEqual(items)
            && list.AsEnumerable().SequenceEqual(items)
            && list.AsSpan().SequenceEqual(items)
            && Enumerable.Range(0, list.Count).Select(i => list[i]).SequenceEqual(items)
            && list.IsEmpty == (items.Length == 0);
    }

    [SeededProperty]
    public bool A_list_does_not_change_with_what_it_was_made_from(byte[] items, byte other)
    {
        byte[] before = [.. items];
        var (created, converted) = (ValueList.Create<byte>(items), items.ToValueList());
        Array.Fill(items, other);
        return created.AsSpan().SequenceEqual(before) && converted.AsSpan().SequenceEqual(before);
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        ValueList<int> nothing = default;
        Assert.Equal([], nothing);
        Assert.Equal(ValueList.Create<int>([]), nothing);
        Assert.Equal(ValueList.Create<int>([]).GetHashCode(), nothing.GetHashCode());
        Assert.True(nothing.IsEmpty);
        Assert.Empty(nothing.AsEnumerable());
        Assert.False(nothing.Equals("[]"));
    }
}
