using System.Text;

namespace ReapplyKit.Interchange.Tests;

/// <summary>A CSV file that never ends: a header, then the same rows again and again.</summary>
internal sealed class EndlessRows(string header, string rows) : Stream
{
    private readonly byte[] _header = Encoding.UTF8.GetBytes(header);
    private readonly byte[] _rows = Encoding.UTF8.GetBytes(rows);

    public long BytesRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => BytesRead; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        for (var i = 0; i < count; i++, BytesRead++)
            buffer[offset + i] = BytesRead < _header.Length ? _header[BytesRead] : _rows[(BytesRead - _header.Length) % _rows.Length];
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
