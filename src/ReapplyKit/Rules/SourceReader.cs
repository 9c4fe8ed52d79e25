namespace ReapplyKit;

/// <summary>Reads where a figure comes from and how sure it is; only what a primary or a good secondary source states is shipped.</summary>
internal static class SourceReader
{
    /// <param name="at">The object that states <c>source</c> and <c>confidence</c>.</param>
    /// <param name="weaker">What happens to weaker figures, to end the message with.</param>
    /// <returns>The source with its confidence, or null where it is not stated.</returns>
    public static string? Read(JsonCursor at, string weaker)
    {
        var source = at["source"].Required().Text();
        var confidence = at["confidence"].Required().Text();
        if (confidence is not (null or "H" or "M"))
            at["confidence"].Problem($"is H (primary source) or M (good secondary); {weaker}");
        return source is null ? null : $"{source} (confidence {confidence})";
    }
}
