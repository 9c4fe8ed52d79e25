using System.Globalization;

namespace ReapplyKit;

internal static class BandText
{
    /// <summary>A range in words: <c>225 to 239</c>, <c>240 or more</c>, <c>224 or less</c>, <c>0</c>, <c>any</c>.</summary>
    public static string Of(int? atLeast, int? atMost) => (atLeast, atMost) switch
    {
        ({ } low, { } high) when low == high => low.ToString(CultureInfo.InvariantCulture),
        ({ } low, { } high) => string.Create(CultureInfo.InvariantCulture, $"{low} to {high}"),
        ({ } low, null) => string.Create(CultureInfo.InvariantCulture, $"{low} or more"),
        (null, 0) => "0",
        (null, { } high) => string.Create(CultureInfo.InvariantCulture, $"{high} or less"),
        _ => "any",
    };
}
