namespace ReapplyKit.Fuzz;

/// <summary>A reader under trial, with what its inputs are made from.</summary>
internal sealed record Reader(string Name, Corpus Corpus, Func<byte[], Answer> Read)
{
    /// <summary>What is wrong with a value that was read, such as that it reads otherwise once written; null where nothing is.</summary>
    public Func<object, string?> Flaw { get; init; } = _ => null;

    /// <summary>One value in this many is held to <see cref="Flaw"/>.</summary>
    public int FlawSoughtOneIn { get; init; } = 8;

    /// <summary>How many bytes may be allocated for an input before one looks at its length.</summary>
    public long FixedBytes { get; init; } = 1 << 20;
}
