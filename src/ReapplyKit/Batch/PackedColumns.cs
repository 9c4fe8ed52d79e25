using System.Runtime.CompilerServices;

namespace ReapplyKit.Batch;

/// <summary>
/// Columns of four bits a program, end to end, each as long as whole blocks of programs: how many charges a group of factors counts, or
/// <see cref="Missed"/>. A byte holds a program of the first half of a block, and above it one of the second.
/// </summary>
internal sealed class PackedColumns
{
    public const int Block = 2 * Half;

    /// <summary>The bytes of a block.</summary>
    public const int Half = 64;

    /// <summary>A strict requirement is missed.</summary>
    public const byte Missed = 8;

    /// <summary>How far up the programs of the second half stand.</summary>
    public const int Bits = 4;

    private readonly AlignedBytes _bytes;

    public PackedColumns(int programs, int columns)
    {
        Blocks = (programs + Block - 1) / Block;
        _bytes = new AlignedBytes(checked(columns * Width));
    }

    public int Blocks { get; }

    private int Width => Blocks * Half;

    public int this[int column, int program] =>
        _bytes.Span[PlaceOf(column, program)] >> ShiftOf(program) & (1 << Bits) - 1;

    /// <summary>Fills an empty column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="charges">What is charged at each program, in <see cref="ChargeBits"/>.</param>
    public void Put(int column, ReadOnlySpan<byte> charges)
    {
        var bytes = _bytes.Span;
        for (var program = 0; program < charges.Length; program++)
            bytes[PlaceOf(column, program)] |= (byte)(ChargeBits.Code(charges[program]) << ShiftOf(program));
    }

    /// <summary>The first byte of a column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref byte First(int column) => ref Unsafe.Add(ref _bytes.First, column * Width);

    private static int ShiftOf(int program) => program % Block / Half * Bits;

    private int PlaceOf(int column, int program) => column * Width + program / Block * Half + program % Half;
}
