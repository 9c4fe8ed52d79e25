using System.Buffers;
using System.Runtime.CompilerServices;

namespace ReapplyKit.Reports;

/// <summary>A list that grows in memory which the next one uses again: a report is made of thousands of phrases and one long page.</summary>
internal struct RentedList<T>(int likelyCount)
{
    private T[] _items = ArrayPool<T>.Shared.Rent(likelyCount);

    public int Count { get; private set; }

    public readonly ReadOnlySpan<T> AsSpan() => _items.AsSpan(0, Count);

    public void Add(ReadOnlySpan<T> items)
    {
        if (items.Length > _items.Length - Count)
            Grow(Count + items.Length);
        items.CopyTo(_items.AsSpan(Count));
        Count += items.Length;
    }

    /// <summary>Gives the memory back; the list is empty then.</summary>
    public void Return()
    {
        Return(_items);
        (_items, Count) = ([], 0);
    }

    private void Grow(int count)
    {
        var longer = ArrayPool<T>.Shared.Rent(Math.Max(count, 2 * _items.Length));
        AsSpan().CopyTo(longer);
        Return(_items);
        _items = longer;
    }

    private static void Return(T[] items) =>
        ArrayPool<T>.Shared.Return(items, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
}
