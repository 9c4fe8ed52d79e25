namespace ReapplyKit;

/// <summary>The seed documents that the assembly carries.</summary>
internal static class Seeds
{
    public static ReadOnlyMemory<byte> Read(string name)
    {
        // A resource of the assembly itself is a constant that happens to be read through a stream; nothing outside is touched.
#pragma warning disable RS0030
        using var stream = typeof(Seeds).Assembly.GetManifestResourceStream(name + ".json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
#pragma warning restore RS0030
        return bytes;
    }
}
