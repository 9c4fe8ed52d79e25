using System.Text;

namespace ReapplyKit.Fuzz;

/// <summary>A sound text in another encoding, or with bytes in it that no encoding has.</summary>
internal static class CodingMutations
{
    private static readonly Encoding[] Others =
    [
        Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, new UTF32Encoding(bigEndian: true, byteOrderMark: true), Encoding.Latin1,
    ];

    private static readonly byte[][] Marks =
        [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF], [0x2B, 0x2F, 0x76]];

    // A NUL, an overlong one, half of a pair, beyond the last character, a continuation, a start, a noncharacter, joined people.
    private static readonly byte[][] Odd =
        [[0], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xE2, 0x82], [0xEF, 0xBF, 0xBF],
            [.. "👩‍👧"u8], [.. "İıſKÅ"u8], [.. "٣٫５"u8], [.. "\u2028\u0085\u200F"u8]];

    private static readonly Mutation[] All = [Transcode, Mark, Mark, Insert, Insert, Insert, Nuls];

    public static byte[] Any(Seed seed, Corpus corpus, Dice dice) => dice.Of(All)(seed, corpus, dice);

    private static byte[] Transcode(Seed seed, Corpus corpus, Dice dice)
    {
        var other = dice.Of(Others);
        var text = Encoding.UTF8.GetString(seed.Bytes) + (dice.OneIn(2) ? "é" : "");
        return dice.OneIn(2) ? [.. other.GetPreamble(), .. other.GetBytes(text)] : other.GetBytes(text);
    }

    private static byte[] Mark(Seed seed, Corpus corpus, Dice dice) => dice.OneIn(4)
        ? [.. dice.Of(Marks), .. dice.Of(Marks), .. seed.Bytes]
        : [.. dice.Of(Marks), .. seed.Bytes];

    private static byte[] Insert(Seed seed, Corpus corpus, Dice dice)
    {
        var bytes = seed.Bytes;
        for (var more = dice.Length(4); more > 0; more--)
        {
            var at = dice.Below(bytes.Length + 1);
            bytes = Splice.Replace(bytes, at..at, dice.Of(Odd));
        }
        return bytes;
    }

    private static byte[] Nuls(Seed seed, Corpus corpus, Dice dice) => [.. seed.Bytes, .. new byte[dice.Length(64)]];
}
