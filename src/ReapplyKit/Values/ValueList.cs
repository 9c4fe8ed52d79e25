using System.Collections;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>An immutable list that compares by content, so that a record that holds one compares by content too.</summary>
/// <remarks>Default: the empty list, equal to <c>[]</c>.</remarks>
/// <typeparam name="T">What the list holds.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[] items)
    {
        if (!typeof(T).IsValueType && Array.IndexOf(items, default) is >= 0 and var place)
            throw new ArgumentException(FormattableString.Invariant($"A list holds no null: item {place} of {items.Length}, counted from 0, is one."), nameof(items));
        _items = items;
    }

    private T[] Items => _items ?? [];

    /// <summary>How many items there are.</summary>
    public int Count => Items.Length;

    /// <summary>Whether there is no item.</summary>
    public bool IsEmpty => Items.Length == 0;

    /// <summary>The item at a place, counted from 0.</summary>
    /// <param name="index">The place, from 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => Items[index];

    /// <summary>The items as a read-only span, without a copy.</summary>
    /// <returns>A span over the items.</returns>
    public ReadOnlySpan<T> AsSpan() => Items;

    /// <summary>Whether an item is among them.</summary>
    /// <param name="item">The item.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(T item) => Array.IndexOf(Items, item) >= 0;

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (ReferenceEquals(Items, other.Items))
            return true;
        return Items.AsSpan().SequenceEqual(other.Items, EqualityComparer<T>.Default);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The first items between brackets, parted by commas; how many there are where not all fit on a line.</summary>
    /// <returns>A text such as <c>[a, b]</c>.</returns>
    public override string ToString() => ShortText.OfItems(AsSpan());

    /// <summary>Walks the items in order without allocating.</summary>
    /// <returns>An enumerator over the items.</returns>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>Whether two lists hold the same items in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an item or in order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);
}

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
public static class ValueList
{
    /// <summary>A list of the given items, copied.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>A list of the given items, copied.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">The items, or one of them, are null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => new([.. Guard.Against.Null(items)]);
}
