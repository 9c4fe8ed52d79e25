namespace WebApi;

/// <summary>Reads content that may be larger than it should.</summary>
internal static class LimitedContent
{
    private const int FirstRoom = 16 * 1024;

    /// <summary>All of the content, or null where it exceeds the limit; then the rest is left unread.</summary>
    public static async Task<byte[]?> Read(Stream content, int limit, CancellationToken stop)
    {
        var room = new byte[Math.Min(FirstRoom, limit + 1)];
        var length = 0;
        while (await content.ReadAsync(room.AsMemory(length), stop) is var read and > 0)
        {
            length += read;
            if (length > limit)
                return null;
            if (length == room.Length)
                Array.Resize(ref room, (int)Math.Min(2L * room.Length, limit + 1L));
        }
        return room.AsSpan(0, length).ToArray();
    }
}
