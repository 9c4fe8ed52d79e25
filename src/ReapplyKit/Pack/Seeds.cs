namespace ReapplyKit;

/// <summary>The seed documents that the assembly carries.</summary>
internal static class Seeds
{
    /// <summary>
    /// The hash of their content, as <see cref="RulePackContent.Hash"/> takes it. A test holds it to the seeds; run with
    /// <c>REAPPLYKIT_APPROVE=true</c> it writes it here after a seed has changed.
    /// </summary>
    public const string Hash = "553646b750cf";

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
