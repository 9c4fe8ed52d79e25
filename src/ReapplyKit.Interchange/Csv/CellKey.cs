using System.Runtime.InteropServices;

namespace ReapplyKit.Interchange;

/// <summary>
/// A short cell, told from every other by a few numbers: its characters, four to a number, the numbers overlapping where there are too
/// few.
/// </summary>
internal readonly record struct CellKey
{
    public const int LongestCell = 16;

    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;
    private readonly ulong _last;
    private readonly int _length;

    public CellKey(ReadOnlySpan<char> cell)
    {
        _length = cell.Length;
        if (_length >= 4)
        {
            (_first, _last) = (FourOf(cell), FourOf(cell[^4..]));
            if (_length > 8)
                (_second, _third) = (FourOf(cell[4..]), FourOf(cell[^8..]));
        }
        else if (_length > 0)
        {
            _first = cell[0] | (ulong)cell[_length / 2] << 16 | (ulong)cell[_length - 1] << 32;
        }
    }

    public bool IsEmpty => _length == 0;

    public int Hash => (int)(((_first * 31 ^ _second) * 31 ^ _third * 7 ^ _last) * 0x9E3779B97F4A7C15 >> 33);

    private static ulong FourOf(ReadOnlySpan<char> cell) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(cell));
}
