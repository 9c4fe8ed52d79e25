using System.Runtime.CompilerServices;

namespace ReapplyKit.Batch;

/// <summary>A number for each row made of several columns: rows with equal numbers say the same in all of them.</summary>
internal readonly struct RowKeys(int count)
{
    private readonly long[] _keys = new long[count];

    public ReadOnlySpan<long> AsSpan() => _keys;

    /// <summary>Adds a column whose values are numbers of so many bits, or null; one that is empty is null in every row.</summary>
    public RowKeys With<T>(ReadOnlyMemory<T?> column, int bits)
        where T : unmanaged
    {
        var rows = column.Span;
        for (var row = 0; row < rows.Length; row++)
            _keys[row] = _keys[row] << bits | (rows[row] is { } value ? NumberOf(value) + 1 : 0);
        return this;
    }

    public RowKeys With(ValueList<int> codes)
    {
        for (var row = 0; row < _keys.Length; row++)
            _keys[row] = _keys[row] << 32 | (uint)codes[row];
        return this;
    }

    // A whole number of four bytes, or a truth or an enum of one.
    private static long NumberOf<T>(T value)
        where T : unmanaged => Unsafe.SizeOf<T>() == 1 ? Unsafe.BitCast<T, byte>(value) : Unsafe.BitCast<T, int>(value);
}
