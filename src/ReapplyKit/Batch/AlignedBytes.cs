using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ReapplyKit.Batch;

/// <summary>
/// Bytes, all zero at first, that begin where a line of the processor's cache begins and are never moved: a vector read at a multiple of
/// its length touches one line, where it could touch two.
/// </summary>
internal sealed class AlignedBytes
{
    private const int Line = 64;

    private readonly byte[] _bytes;
    private readonly int _start;
    private readonly int _length;

    public AlignedBytes(int length)
    {
        _length = length;
        _bytes = GC.AllocateArray<byte>(checked(length + Line - 1), pinned: true);
        _start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(_bytes, 0) & (Line - 1));
    }

    public ref byte First
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), _start);
    }

    public Span<byte> Span => _bytes.AsSpan(_start, _length);
}
