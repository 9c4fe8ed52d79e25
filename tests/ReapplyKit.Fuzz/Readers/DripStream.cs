namespace ReapplyKit.Fuzz;

/// <summary>A file that comes a few bytes at a time, as from a network.</summary>
internal sealed class DripStream(byte[] bytes) : MemoryStream(bytes)
{
    private const int Most = 7;

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, Drop())]);

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, Drop()));

    // Long files come in larger pieces, or reading them would take all day.
    private int Drop() => (int)(1 + Position % Most + (Length >> 4));
}
