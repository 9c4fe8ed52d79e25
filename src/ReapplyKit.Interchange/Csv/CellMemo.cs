using System.Runtime.CompilerServices;

namespace ReapplyKit.Interchange;

/// <summary>
/// Remembers what the cells of one column read as, since most say what another has said before: up to four digits each at a place of
/// their own, words as short as "yes" nearly so, other short cells where there is room. Memory stays as it is however many differ.
/// </summary>
/// <param name="places">How many cells that are no number are remembered at most; a power of two.</param>
/// <param name="read">Reads a cell; −1 or more.</param>
internal sealed class CellMemo(int places, Func<string, int> read)
{
    private const int MostDigits = 4;
    private const int LongestWord = 4;
    private const int WordBits = 8;
    private const int Neighbours = 8;
    private const int Numbers = MostDigits * 10_000;

    // Readings of numbers are kept two higher than they are, so that 0 stands for what is not read yet.
    private const int Raised = 2;

    private readonly int[] _numbers = new int[Numbers];

    // The last word seen of those that share a place; none has the length 0.
    private readonly (ulong Letters, int Length, int Reading)[] _words = new (ulong, int, int)[1 << WordBits];
    // None before the first: most columns hold numbers alone.
    private (CellKey Cell, int Reading)[] _others = [];
    private readonly int _unstated = read("");

    public int this[ReadOnlySpan<char> cell]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (cell.IsEmpty)
                return _unstated;
            if (PlaceOfNumber(cell) is >= 0 and var place)
                return _numbers[place] is not 0 and var known ? known - Raised : Number(place, cell);
            return Word(cell);
        }
    }

    private int Number(int place, ReadOnlySpan<char> cell)
    {
        var reading = read(cell.ToString());
        _numbers[place] = reading + Raised;
        return reading;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Word(ReadOnlySpan<char> cell)
    {
        if (cell.Length > LongestWord)
            return Other(cell);
        var letters = cell[0] | (ulong)cell[cell.Length >> 2] << 16 | (ulong)cell[cell.Length / 2] << 32 | (ulong)cell[^1] << 48;
        ref var known = ref _words[letters * 0x9E3779B97F4A7C15 >> (64 - WordBits)];
        if (known.Letters != letters || known.Length != cell.Length)
            known = (letters, cell.Length, Other(cell));
        return known.Reading;
    }

    private int Other(ReadOnlySpan<char> cell)
    {
        if (cell.Length > CellKey.LongestCell)
            return read(cell.ToString());
        if (_others.Length == 0)
            _others = new (CellKey, int)[places];
        var key = new CellKey(cell);
        var first = key.Hash;
        for (var at = first; at < first + Neighbours; at++)
        {
            ref var known = ref _others[at & (places - 1)];
            if (known.Cell.Equals(key))
                return known.Reading;
            if (known.Cell.IsEmpty)
                return (known = (key, read(cell.ToString()))).Reading;
        }
        return (_others[first & (places - 1)] = (key, read(cell.ToString()))).Reading;
    }

    // The length and four digits, where there are fewer some of them twice, without a branch on the length; 07 is not 7.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PlaceOfNumber(ReadOnlySpan<char> cell)
    {
        var length = cell.Length;
        if (length > MostDigits)
            return -1;
        var first = (uint)(cell[0] - '0');
        var second = (uint)(cell[length >> 2] - '0');
        var third = (uint)(cell[length / 2] - '0');
        var last = (uint)(cell[length - 1] - '0');
        if ((first > 9) | (second > 9) | (third > 9) | (last > 9))
            return -1;
        return (int)(((((uint)length - 1) * 10 + first) * 10 + second) * 100 + third * 10 + last);
    }
}
