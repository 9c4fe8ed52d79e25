namespace ReapplyKit.Fuzz;

/// <summary>Changes of one character of a name.</summary>
internal static class NameMutations
{
    private static readonly byte[] Letters = [.. "0123456789MWDFCPARXmc.- +"u8];

    public static byte[] Any(Seed seed, Corpus corpus, Dice dice)
    {
        var at = dice.Below(seed.Bytes.Length);
        return dice.Below(4) switch
        {
            0 => Splice.Replace(seed.Bytes, at..at, [dice.Of(Letters)]),
            1 => Splice.Replace(seed.Bytes, at..(at + 1), []),
            2 => Splice.Replace(seed.Bytes, at..(at + 1), [.. Enumerable.Repeat(dice.Of(Letters), dice.Length(64))]),
            _ => Splice.Replace(seed.Bytes, at..(at + 1), [dice.Of(Letters)]),
        };
    }
}
