namespace Advisor;

/// <summary>A file that tells how far it has been read.</summary>
internal sealed class WatchedFile(FileInfo file, Action<long> tell) : FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read)
{
    public override int Read(byte[] buffer, int offset, int count) => Told(base.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Told(base.Read(buffer));

    private int Told(int read)
    {
        if (CanSeek)
            tell(Position);
        return read;
    }
}
