using System.Text;

namespace ReapplyKit.Fuzz;

/// <summary>Changes that keep JSON well-formed, mostly: other values, other numbers, members lost, doubled and renamed, nesting.</summary>
internal static class JsonMutations
{
    private static readonly Mutation[] All =
        [Replace, Replace, Replace, Swap, Swap, Lose, Lose, Double, Rename, Renumber, Nudge, Nudge, Nudge, Nest, Repeat, Huge];

    public static byte[] Any(Seed seed, Corpus corpus, Dice dice)
    {
        var input = dice.Of(All)(seed, corpus, dice);
        return dice.OneIn(4) ? Again(input, corpus, dice) : input;
    }

    // Once more where the text is still JSON.
    private static byte[] Again(byte[] input, Corpus corpus, Dice dice)
    {
        try
        {
            return dice.Of(All)(JsonParts.Of(input), corpus, dice);
        }
        catch (System.Text.Json.JsonException)
        {
            return input;
        }
    }

    private static byte[] Replace(Seed seed, Corpus corpus, Dice dice) =>
        Splice.Replace(seed.Bytes, dice.Of(seed.Values), dice.Of(JsonValues.All));

    private static byte[] Swap(Seed seed, Corpus corpus, Dice dice)
    {
        var other = dice.OneIn(3) ? dice.Of(corpus.Small) : seed;
        return Splice.Replace(seed.Bytes, dice.Of(seed.Values), other.Part(dice.Of(other.Values)));
    }

    private static byte[] Lose(Seed seed, Corpus corpus, Dice dice)
    {
        if (seed.Members.Count == 0)
            return seed.Bytes;
        var (start, length) = dice.Of(seed.Members).GetOffsetAndLength(seed.Bytes.Length);
        var end = start + length;
        while (end < seed.Bytes.Length && (seed.Bytes[end] is (byte)',' or (byte)' ' or (byte)'\n'))
            end++;
        return Splice.Replace(seed.Bytes, start..end, []);
    }

    private static byte[] Double(Seed seed, Corpus corpus, Dice dice)
    {
        if (seed.Members.Count == 0)
            return seed.Bytes;
        var member = dice.Of(seed.Members);
        return Splice.Replace(seed.Bytes, member.Start..member.Start, [.. seed.Part(member), (byte)',']);
    }

    private static byte[] Rename(Seed seed, Corpus corpus, Dice dice)
    {
        if (seed.Members.Count == 0)
            return seed.Bytes;
        var start = dice.Of(seed.Members).GetOffsetAndLength(seed.Bytes.Length).Offset;
        byte[][] names = [[.. "x"u8], [], [.. "\\ud800"u8], [.. "\\u0061"u8], Fill(dice.Length(3000))];
        return Splice.Replace(seed.Bytes, (start + 1)..(start + 1), dice.Of(names));
    }

    private static byte[] Renumber(Seed seed, Corpus corpus, Dice dice)
    {
        var numbers = seed.Values.Where(value => char.IsAsciiDigit((char)seed.Part(value)[0])).ToArray();
        return numbers.Length == 0
            ? seed.Bytes
            : Splice.Replace(seed.Bytes, dice.Of(numbers), Encoding.ASCII.GetBytes(JsonValues.Number(dice)));
    }

    // One digit or letter more or less, so that dates and figures mostly stay what they are.
    private static byte[] Nudge(Seed seed, Corpus corpus, Dice dice)
    {
        var bytes = seed.Bytes.ToArray();
        var (start, length) = dice.Of(seed.Values).GetOffsetAndLength(bytes.Length);
        var at = start + dice.Below(length);
        bytes[at] = bytes[at] switch
        {
            >= (byte)'0' and <= (byte)'9' => (byte)('0' + dice.Below(10)),
            >= (byte)'a' and <= (byte)'z' => (byte)('a' + dice.Below(26)),
            var other => other,
        };
        return bytes;
    }

    private static byte[] Nest(Seed seed, Corpus corpus, Dice dice)
    {
        var depth = dice.Length(5000);
        var (open, close) = dice.OneIn(2) ? ("[", "]") : ("{\"a\":", "}");
        var text = string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth));
        return Splice.Replace(seed.Bytes, dice.Of(seed.Values), Encoding.ASCII.GetBytes(text));
    }

    // A list of many copies of a value.
    private static byte[] Repeat(Seed seed, Corpus corpus, Dice dice)
    {
        var value = Encoding.UTF8.GetString(seed.Part(dice.Of(seed.Values)));
        var copies = Math.Min(dice.Length(400), 1 + 200_000 / value.Length);
        var list = "[" + string.Join(',', Enumerable.Repeat(value, copies)) + "]";
        return Splice.Replace(seed.Bytes, dice.Of(seed.Values), Encoding.UTF8.GetBytes(list));
    }

    private static byte[] Huge(Seed seed, Corpus corpus, Dice dice) => Splice.Replace(
        seed.Bytes,
        dice.Of(seed.Values),
        dice.OneIn(2) ? [(byte)'"', .. Fill(dice.Length(20_000)), (byte)'"'] : Digits(dice.Length(3000)));

    private static byte[] Fill(int length) => [.. Enumerable.Repeat("a😀"u8.ToArray(), length / 5 + 1).SelectMany(b => b)];

    private static byte[] Digits(int length) => [.. Enumerable.Repeat((byte)'9', length)];
}
