namespace ReapplyKit.Fuzz;

/// <summary>Bytes out of nothing: any, or drawn from what a form is made of.</summary>
internal static class Garbage
{
    private const int Longest = 400;

    private static readonly byte[][] Alphabets =
    [
        [.. Enumerable.Range(0, 256).Select(b => (byte)b)],
        [.. "{}[]\",:0123456789.-+eE truefalsn\\u\n"u8],
        [.. "\"\",,,\n\r\n =+-@'ab0123456789.;\t|"u8],
        [.. "0123456789-MWDFCPARM. abc"u8],
        [.. " \t\r\n"u8],
    ];

    public static byte[] Any(Seed seed, Corpus corpus, Dice dice)
    {
        var alphabet = dice.Of(Alphabets);
        var bytes = new byte[dice.Length(corpus.Form == Form.Name ? 24 : Longest)];
        for (var at = 0; at < bytes.Length; at++)
            bytes[at] = dice.Of(alphabet);
        return bytes;
    }
}
