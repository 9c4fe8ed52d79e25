using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ReapplyKit;

/// <summary>The line a value says of itself in a debugger, a log or LINQPad: short, in invariant culture, days as <c>2027-09-01</c>.</summary>
[InterpolatedStringHandler]
internal struct ShortText(int literalLength, int formattedCount)
{
    private const int Longest = 160;
    private const int UsualPart = 12;

    private readonly StringBuilder _text = new(literalLength + formattedCount * UsualPart);
    private bool _isOne;

    public static string Of(ShortText text) => Cut(text._text.ToString());

    /// <summary>A list between brackets, as far as it fits on a line.</summary>
    public static string OfItems<T>(ReadOnlySpan<T> items)
    {
        var text = new ShortText(0, 0);
        foreach (var item in items)
        {
            text.AppendLiteral(text._text.Length == 0 ? "[" : ", ");
            text.AppendFormatted(item);
            if (text._text.Length > Longest)
                return string.Create(CultureInfo.InvariantCulture, $"{Cut(text._text.ToString())} ({items.Length} in all)]");
        }
        return text._text.Length == 0 ? "[]" : text._text.Append(']').ToString();
    }

    public void AppendLiteral(string text)
    {
        // "1 programs" reads "1 program"; "1 this week" is left as it is.
        var end = text.IndexOfAny([' ', ',', ';', ':', '.', ')'], 1) is var at and > 0 ? at : text.Length;
        _text.Append(_isOne && end > 3 && text[0] == ' ' && IsPlural(text.AsSpan(1, end - 1)) ? text.Remove(end - 1, 1) : text);
        _isOne = false;
    }

    public void AppendFormatted(object? value)
    {
        _isOne = value is 1 or 1L;
        _text.Append(Text(value));
    }

    private static string? Text(object? value) => value switch
    {
        null => "not stated",
        bool yes => yes ? "yes" : "no",
        LocalDate day => DayText.Of(day),
        DateInterval days => $"{DayText.Of(days.Start)} to {DayText.Of(days.End)}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static bool IsPlural(ReadOnlySpan<char> word) => word is [.., not 's', 's'] and not ("this" or "was" or "has");

    private static string Cut(string text) =>
        text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] + "…";
}
