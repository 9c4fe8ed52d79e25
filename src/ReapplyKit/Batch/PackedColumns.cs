using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ReapplyKit.Batch;

/// <summary>
/// Columns of four bits a program, end to end. Programs stand in blocks: byte <c>i</c> of a block holds its program <c>i</c> in the low
/// half and the program <see cref="Half"/> further in the high half, so that the halves of a vector are programs in a row.
/// </summary>
internal sealed class PackedColumns
{
    public const int Block = 64;
    public const int Half = Block / 2;

    private readonly byte[] _bytes;

    public PackedColumns(int programs, int columns)
    {
        Blocks = (programs + Block - 1) / Block;
        _bytes = new byte[checked(columns * Width)];
    }

    public int Blocks { get; }

    private int Width => Blocks * Half;

    public int this[int column, int program] => _bytes[Place(column, program)] >> Shift(program) & ChargeBits.All;

    /// <summary>Fills an empty column.</summary>
    public void Put(int column, ReadOnlySpan<byte> values)
    {
        for (var program = 0; program < values.Length; program++)
            _bytes[Place(column, program)] |= (byte)(values[program] << Shift(program));
    }

    /// <summary>The first byte of a column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref byte First(int column) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), column * Width);

    private int Place(int column, int program) => column * Width + program / Block * Half + program % Half;

    private static int Shift(int program) => program % Block < Half ? 0 : ChargeBits.Bits;
}
