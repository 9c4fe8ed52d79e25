namespace WebApi;

/// <summary>The files that the application carries.</summary>
internal static class Embedded
{
    public static byte[] File(string name)
    {
        using var stream = typeof(Embedded).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
