using System.Runtime.Intrinsics;

namespace ReapplyKit.Batch;

/// <summary>
/// A label table in a register. Where vectors hold a whole table, a block is looked up at once; elsewhere each quarter is looked up on its
/// own.
/// </summary>
internal readonly struct LabelLookup(ReadOnlySpan<byte> table)
{
    private const int Part = LabelTables.Length / 4;

    private readonly Vector512<byte> _table = Vector512.Create(table);

    public Vector512<byte> this[Vector512<byte> index] => Vector512.IsHardwareAccelerated
        ? Vector512.ShuffleNative(_table, index)
        : Vector512.Create(Of(index.GetLower()), Of(index.GetUpper()));

    private Vector256<byte> Of(Vector256<byte> index) => Vector256.Create(Of(index.GetLower()), Of(index.GetUpper()));

    private Vector128<byte> Of(Vector128<byte> index)
    {
        var within = index & Vector128.Create((byte)(Part - 1));
        var part = index - within;
        return At(_table.GetLower().GetLower(), 0)
            | At(_table.GetLower().GetUpper(), 1)
            | At(_table.GetUpper().GetLower(), 2)
            | At(_table.GetUpper().GetUpper(), 3);

        Vector128<byte> At(Vector128<byte> labels, int at) =>
            Vector128.ShuffleNative(labels, within) & Vector128.Equals(part, Vector128.Create((byte)(at * Part)));
    }
}
