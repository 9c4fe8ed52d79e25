using System.Text;

namespace ReapplyKit.Fuzz;

/// <summary>Changes of cells, columns and rows.</summary>
internal static class CsvMutations
{
    private static readonly byte[][] Cells =
        [.. new[]
        {
            "", " ", "-", "?", "n/a", "0", "-1", "+5", "007", "1e3", "1.5", "1,5", ".5", "99999999999999999999", "2147483648",
            "0.00000000000000000000000000001", "1903140C0", "1903140c0", "2020", "2020-06", "2026-02-29", "9999-12-31",
            "yes", "No", "maybe", "pass", "FAİL", "J-1", "h1b", "220 preferred", "preferred 220", "none", "any", "=1+1", "@x", "'", "'=1",
            "\"", "\"\"", "\"a\"\"b\"", "\"a,b\"", "\"a\nb\"", "\"a\"b", "a\"b", "\r", "\r\n", ";", "\t", "１", "٣", "İ", "\0", "😀",
            "name", "reference", "nrmp_code", "source", "img", "img_percent", "visa", "matched", "step1_score", "step2ck_attempts",
        }.Select(Encoding.UTF8.GetBytes)];

    private static readonly Mutation[] All =
        [Replace, Replace, Replace, Swap, Swap, AddCell, LoseCell, DoubleRow, SwapRows, LoseRow, Header, Huge, NoEnd];

    public static byte[] Any(Seed seed, Corpus corpus, Dice dice)
    {
        var input = seed.Bytes;
        for (var changes = dice.Length(3); changes > 0; changes--)
            input = dice.Of(All)(CsvParts.Of(input), corpus, dice);
        return input;
    }

    private static byte[] Replace(Seed seed, Corpus corpus, Dice dice) => Put(seed, dice, dice.Of(Cells));

    private static byte[] Swap(Seed seed, Corpus corpus, Dice dice)
    {
        var other = dice.OneIn(3) ? dice.Of(corpus.Small) : seed;
        return other.Values.Count == 0 ? seed.Bytes : Put(seed, dice, other.Part(dice.Of(other.Values)));
    }

    private static byte[] AddCell(Seed seed, Corpus corpus, Dice dice) =>
        Put(seed, dice, [.. dice.Of(Cells), (byte)',', .. dice.Of(Cells)]);

    private static byte[] LoseCell(Seed seed, Corpus corpus, Dice dice)
    {
        if (seed.Values.Count == 0)
            return seed.Bytes;
        var (start, length) = dice.Of(seed.Values).GetOffsetAndLength(seed.Bytes.Length);
        return Splice.Replace(seed.Bytes, start..Math.Min(seed.Bytes.Length, start + length + 1), []);
    }

    private static byte[] DoubleRow(Seed seed, Corpus corpus, Dice dice)
    {
        if (seed.Rows().Count == 0)
            return seed.Bytes;
        var row = dice.Of(seed.Rows());
        return Splice.Replace(seed.Bytes, row.End..row.End, seed.Part(row));
    }

    private static byte[] SwapRows(Seed seed, Corpus corpus, Dice dice)
    {
        var other = dice.Of(corpus.Small);
        return seed.Rows().Count == 0
            ? other.Bytes
            : Splice.Replace(seed.Bytes, dice.Of(seed.Rows()), other.Part(dice.Of(other.Rows())));
    }

    private static byte[] LoseRow(Seed seed, Corpus corpus, Dice dice) =>
        seed.Rows().Count == 0 ? seed.Bytes : Splice.Replace(seed.Bytes, dice.Of(seed.Rows()), []);

    // A header that still names its column, written at length or with signs between.
    private static byte[] Header(Seed seed, Corpus corpus, Dice dice)
    {
        var end = Array.IndexOf(seed.Bytes, (byte)',');
        return end < 0 ? seed.Bytes : Splice.Replace(seed.Bytes, end..end, [.. Enumerable.Repeat((byte)'!', dice.Length(3000))]);
    }

    private static byte[] Huge(Seed seed, Corpus corpus, Dice dice) =>
        Put(seed, dice, [.. Enumerable.Repeat("a😀"u8.ToArray(), dice.Length(4000)).SelectMany(b => b)]);

    private static byte[] NoEnd(Seed seed, Corpus corpus, Dice dice) => seed.Bytes.AsSpan().TrimEnd((byte)'\n').ToArray();

    private static byte[] Put(Seed seed, Dice dice, ReadOnlySpan<byte> cell) =>
        seed.Values.Count == 0 ? cell.ToArray() : Splice.Replace(seed.Bytes, dice.Of(seed.Values), cell);

    private static IReadOnlyList<Range> Rows(this Seed seed) => seed.Members;
}
