namespace ReapplyKit.Fuzz;

/// <summary>Puts pieces of bytes together.</summary>
internal static class Splice
{
    /// <summary>The bytes with other bytes in place of a range.</summary>
    public static byte[] Replace(byte[] bytes, Range range, ReadOnlySpan<byte> other)
    {
        var (offset, length) = range.GetOffsetAndLength(bytes.Length);
        return [.. bytes.AsSpan(0, offset), .. other, .. bytes.AsSpan(offset + length)];
    }

    public static ReadOnlySpan<byte> Part(this Seed seed, Range range) => seed.Bytes.AsSpan(range);
}
