namespace ReapplyKit.Interchange.Tests;

/// <summary>A CSV file whose second line is one quoted cell of a given length; it is made as it is read, and never stands in memory.</summary>
internal sealed class EndlessLine(long cellLength) : Stream
{
    private static readonly byte[] Start = "name\n\""u8.ToArray();
    private long _position;

    public long BytesRead => _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = 0;
        for (; read < count && _position < Start.Length + cellLength; read++, _position++)
            buffer[offset + read] = _position < Start.Length ? Start[_position] : (byte)'x';
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
