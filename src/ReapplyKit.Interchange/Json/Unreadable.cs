namespace ReapplyKit.Interchange;

/// <summary>Holds a writer to what its reader accepts, so that nothing is written that could not be read back.</summary>
internal static class Unreadable
{
    public static byte[] Refuse<T>(OneOf<T, InputProblems> read, byte[] utf8, string name) => read.Match(
        _ => utf8,
        problems => throw new ArgumentException($"No document can state this: {string.Join("; ", problems.Problems)}.", name));
}
