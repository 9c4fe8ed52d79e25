namespace ReapplyKit.Smoke;

/// <summary>Something the library does, and what comes of it as bytes.</summary>
internal sealed record Step(string Name, Func<byte[]> Make)
{
    public static Step Of(string name, Func<object?> make) => new(name, () => Told.Of(make()));
}
