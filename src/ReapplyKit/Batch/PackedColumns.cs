using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ReapplyKit.Batch;

/// <summary>
/// Columns of a byte a program, end to end, each as long as whole blocks of programs: how many charges a group of factors counts, or
/// <see cref="Missed"/>. Added with saturation, that bit stays.
/// </summary>
internal sealed class PackedColumns
{
    public const int Block = 64;

    /// <summary>A strict requirement is missed.</summary>
    public const byte Missed = 128;

    private readonly byte[] _bytes;

    public PackedColumns(int programs, int columns)
    {
        Blocks = (programs + Block - 1) / Block;
        _bytes = new byte[checked(columns * Width)];
    }

    public int Blocks { get; }

    private int Width => Blocks * Block;

    public int this[int column, int program] => _bytes[column * Width + program];

    /// <summary>Fills an empty column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="charges">What is charged at each program, in <see cref="ChargeBits"/>.</param>
    public void Put(int column, ReadOnlySpan<byte> charges)
    {
        for (var program = 0; program < charges.Length; program++)
            _bytes[column * Width + program] = ChargeBits.Code(charges[program]);
    }

    /// <summary>The first byte of a column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref byte First(int column) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), column * Width);
}
