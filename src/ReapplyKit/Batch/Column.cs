using Ardalis.GuardClauses;

namespace ReapplyKit.Batch;

/// <summary>
/// One fact of many applicants, a value a row, over memory that its owner must not change while the column is read. Nothing is copied.
/// </summary>
/// <remarks>Default: no rows.</remarks>
/// <typeparam name="T">The kind of value, a narrow whole number.</typeparam>
public readonly struct Column<T> : IEquatable<Column<T>>
    where T : unmanaged, IEquatable<T>
{
    private readonly ReadOnlyMemory<T> _rows;

    /// <summary>A column over memory.</summary>
    /// <param name="rows">The values, a row each.</param>
    public Column(ReadOnlyMemory<T> rows) => _rows = rows;

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Length;

    /// <summary>The value of a row, counted from 0.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public T this[int row] => _rows.Span[row];

    /// <summary>The values as a span, without a copy.</summary>
    /// <returns>A span over the values.</returns>
    public ReadOnlySpan<T> AsSpan() => _rows.Span;

    /// <summary>Some of the rows, without a copy.</summary>
    /// <param name="start">The first of them.</param>
    /// <param name="count">How many.</param>
    /// <returns>A column over the same memory.</returns>
    /// <exception cref="ArgumentOutOfRangeException">They are not all within the column.</exception>
    public Column<T> Slice(int start, int count)
    {
        Guard.Against.OutOfRange(start, nameof(start), 0, Count);
        Guard.Against.OutOfRange(count, nameof(count), 0, Count - start);
        return new(_rows.Slice(start, count));
    }

    /// <inheritdoc/>
    public bool Equals(Column<T> other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Column<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var value in AsSpan())
            hash.Add(value);
        return hash.ToHashCode();
    }

    /// <summary>The first values between brackets, parted by commas; how many there are where not all fit on a line.</summary>
    /// <returns>A text such as <c>[0, 2]</c>.</returns>
    public override string ToString() => ShortText.OfItems(AsSpan());

    /// <summary>A column over an array.</summary>
    /// <param name="rows">The values, a row each.</param>
    public static implicit operator Column<T>(T[] rows) => new(rows);

    /// <summary>A column over memory.</summary>
    /// <param name="rows">The values, a row each.</param>
    public static implicit operator Column<T>(ReadOnlyMemory<T> rows) => new(rows);

    /// <summary>Whether two columns hold the same values in the same order.</summary>
    /// <param name="left">One column.</param>
    /// <param name="right">The other column.</param>
    public static bool operator ==(Column<T> left, Column<T> right) => left.Equals(right);

    /// <summary>Whether two columns differ in a value or in length.</summary>
    /// <param name="left">One column.</param>
    /// <param name="right">The other column.</param>
    public static bool operator !=(Column<T> left, Column<T> right) => !left.Equals(right);
}
