using System.Runtime.Intrinsics;

namespace ReapplyKit.Batch;

/// <summary>
/// A label table in a register. Where vectors hold a whole table, a block is looked up at once; elsewhere the part of each level of
/// presence is looked up on its own.
/// </summary>
internal readonly struct LabelLookup(ReadOnlySpan<byte> table)
{
    private readonly Vector512<byte> _table = Vector512.Create(table);

    public Vector512<byte> this[Vector512<byte> index] => Vector512.IsHardwareAccelerated
        ? Vector512.ShuffleNative(_table, index)
        : Vector512.Create(Of(index.GetLower()), Of(index.GetUpper()));

    private Vector256<byte> Of(Vector256<byte> index) => Vector256.Create(Of(index.GetLower()), Of(index.GetUpper()));

    private Vector128<byte> Of(Vector128<byte> index)
    {
        var objections = index & Vector128.Create((byte)OutcomeBits.All);
        var part = index - objections;
        return At(_table.GetLower().GetLower(), PresenceLevel.Strong)
            | At(_table.GetLower().GetUpper(), PresenceLevel.Unknown)
            | At(_table.GetUpper().GetLower(), PresenceLevel.Low);

        Vector128<byte> At(Vector128<byte> labels, PresenceLevel presence) =>
            Vector128.ShuffleNative(labels, objections) & Vector128.Equals(part, Vector128.Create(LabelTables.PartOf(presence)));
    }
}
