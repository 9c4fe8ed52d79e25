namespace ReapplyKit.Interchange;

/// <summary>Reads a number as far as it is known: <c>5</c>, or <c>{ "atLeast": 4, "atMost": 5 }</c> with either bound.</summary>
internal static class QuantityReader
{
    private const int Most = 1_000_000;

    public static Quantity Read(JsonCursor at) => Read(at, Most);

    public static Quantity Read(JsonCursor at, int most) =>
        at.IsObject ? Between(at.Knows("atLeast", "atMost"), most) : at.Whole(0, most) ?? Quantity.Unknown;

    /// <summary>Reads the two bounds.</summary>
    public static Quantity Between(JsonCursor at, int most)
    {
        var (atLeast, atMost) = (at["atLeast"].Whole(0, most), at["atMost"].Whole(0, most));
        if (atMost < atLeast)
            at["atMost"].Problem("is less than atLeast");
        else if (atMost is { } known)
            return Quantity.Between(atLeast ?? 0, known);
        return Quantity.OrMore(atLeast ?? 0);
    }
}
