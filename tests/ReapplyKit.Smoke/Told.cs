using System.Collections;
using System.Globalization;
using System.Text;

namespace ReapplyKit.Smoke;

/// <summary>
/// A value told as text. What a record prints of its dates follows the culture, by NodaTime's own design, so it is asked for the
/// invariant one.
/// </summary>
internal static class Told
{
    public static byte[] Of(object? value)
    {
        var ambient = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return Encoding.UTF8.GetBytes(Text(value));
        }
        finally
        {
            CultureInfo.CurrentCulture = ambient;
        }
    }

    private static string Text(object? value) => value switch
    {
        string text => text,
        Array items => string.Join('\n', items.Cast<object?>().Select(Text)),
        IEnumerable items and not IFormattable => string.Join('\n', items.Cast<object?>().Select(Text)),
        _ => value?.ToString() ?? "nothing",
    };
}
