using System.Globalization;
using System.Text;

namespace ReapplyKit.Fuzz;

/// <summary>Values that stand at the edge of something, and some that are no JSON.</summary>
internal static class JsonValues
{
    public static IReadOnlyList<byte[]> All { get; } =
        [.. new[]
        {
            "null", "true", "false", "0", "-1", "1", "2", "9", "100", "2147483647", "2147483648", "-2147483648", "9223372036854775808",
            "1e2", "1e-2", "1e999999", "-0", "0.5", "1.0000000000000000000000000000001", "79228162514264337593543950336",
            "\"\"", "\" \"", "\"x\"", "\"\\ud800\"", "\"\\u0000\"", "\"👩‍👧\"",
            "\"2020\"", "\"2026-02-29\"", "\"-9998-01-01\"", "\"9999-12-31\"", "\"0001-01-01\"", "\"24:00\"", "\"09:00\"",
            "\"M12.3\"", "\"M1W1\"", "\"1903140C0\"", "\"unknown\"", "\"Unknown\"", "\"none\"", "\"categorical\"", "\"countdown-article\"",
            "[]", "{}", "[null]", "[[]]", "{\"\":{}}", "{\"atLeast\":2147483647}",
            "01", "+1", ".5", "1.", "0x10", "NaN", "Infinity", "'x'", "\"a", "/**/1", "[1,]",
        }.Select(Encoding.UTF8.GetBytes)];

    public static string Number(Dice dice) => dice.Below(6) switch
    {
        0 => ((long)dice.Next()).ToString(CultureInfo.InvariantCulture),
        1 => ((int)dice.Next()).ToString(CultureInfo.InvariantCulture),
        2 => string.Create(CultureInfo.InvariantCulture, $"{dice.Below(40)}e{dice.Below(40)}"),
        3 => string.Create(CultureInfo.InvariantCulture, $"-{dice.Below(1000)}.{dice.Below(1000)}"),
        _ => dice.Below(dice.OneIn(2) ? 12 : 3000).ToString(CultureInfo.InvariantCulture),
    };
}
