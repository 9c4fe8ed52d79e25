namespace ReapplyKit.Fuzz;

/// <summary>Changes that know nothing of the form: bits, cuts, repeats, and two files spliced.</summary>
internal static class ByteMutations
{
    private static readonly byte[] Telling =
        [0, 1, 9, 10, 13, 32, 34, 39, 44, 45, 46, 48, 57, 58, 65, 91, 92, 93, 101, 123, 125, 127, 128, 192, 237, 239, 254, 255];

    private static readonly Mutation[] All = [Bits, Bits, Bytes, Truncate, Drop, Repeat, TwoFiles, TwoFiles, Insert];

    public static byte[] Any(Seed seed, Corpus corpus, Dice dice) => dice.Of(All)(seed, corpus, dice);

    private static byte[] Bits(Seed seed, Corpus corpus, Dice dice)
    {
        var bytes = seed.Bytes.ToArray();
        for (var flips = dice.Length(8); flips > 0 && bytes.Length > 0; flips--)
            bytes[dice.Below(bytes.Length)] ^= (byte)(1 << dice.Below(8));
        return bytes;
    }

    private static byte[] Bytes(Seed seed, Corpus corpus, Dice dice)
    {
        var bytes = seed.Bytes.ToArray();
        for (var changes = dice.Length(4); changes > 0 && bytes.Length > 0; changes--)
            bytes[dice.Below(bytes.Length)] = dice.Of(Telling);
        return bytes;
    }

    private static byte[] Truncate(Seed seed, Corpus corpus, Dice dice) =>
        dice.OneIn(2) ? seed.Bytes[..dice.Below(seed.Bytes.Length + 1)] : seed.Bytes[dice.Below(seed.Bytes.Length + 1)..];

    private static byte[] Drop(Seed seed, Corpus corpus, Dice dice) => Splice.Replace(seed.Bytes, Within(seed.Bytes, dice), []);

    private static byte[] Repeat(Seed seed, Corpus corpus, Dice dice)
    {
        var range = Within(seed.Bytes, dice);
        return Splice.Replace(seed.Bytes, range.End..range.End, seed.Bytes.AsSpan(range));
    }

    private static byte[] Insert(Seed seed, Corpus corpus, Dice dice)
    {
        var at = dice.Below(seed.Bytes.Length + 1);
        return Splice.Replace(seed.Bytes, at..at, Enumerable.Range(0, dice.Length(16)).Select(_ => dice.Of(Telling)).ToArray());
    }

    private static byte[] TwoFiles(Seed seed, Corpus corpus, Dice dice)
    {
        var other = dice.Of(corpus.Small).Bytes;
        return [.. seed.Bytes.AsSpan(0, dice.Below(seed.Bytes.Length + 1)), .. other.AsSpan(dice.Below(other.Length + 1))];
    }

    private static Range Within(byte[] bytes, Dice dice)
    {
        var start = dice.Below(bytes.Length + 1);
        return start..Math.Min(bytes.Length, start + dice.Length(bytes.Length + 1));
    }
}
