using System.Numerics;

namespace ReapplyKit.Batch;

/// <summary>
/// Which rows of a vector have which tier, all bits of a byte set where they do; unknown where none does. Where it stands with another,
/// concerning wins.
/// </summary>
internal readonly record struct TierMasks(Vector<byte> Competitive, Vector<byte> Borderline, Vector<byte> Concerning)
{
    /// <summary>
    /// The two bits of each row's tier, at the place they have in a byte of a <see cref="TierSet"/>: 0 to 3, each two bits wide.
    /// </summary>
    public Vector<byte> At(int place) =>
        ((Competitive | Concerning) & new Vector<byte>((byte)((int)Tier.Competitive << 2 * place)))
        | ((Borderline | Concerning) & new Vector<byte>((byte)((int)Tier.Borderline << 2 * place)));
}
