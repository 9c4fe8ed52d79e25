using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ReapplyKit.Reports;

/// <summary>A page or picture while it is written. Only what stands in the source is markup: every text put in is made harmless.</summary>
internal sealed class MarkupWriter(int likelyLength)
{
    private const string Special = "&<>\"'";
    private const int LongestNumber = 32;

    private RentedList<char> _text = new(likelyLength);

    /// <summary>Adds markup that is written as an interpolated string, piece by piece and without a copy.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The handler is made for this page and writes into it.")]
    public void Add([InterpolatedStringHandlerArgument("")] MarkupHandler markup) => _ = markup;

    public void AddMarkup(ReadOnlySpan<char> markup) => _text.Add(markup);

    public void AddNumber(double number)
    {
        Span<char> digits = stackalloc char[LongestNumber];
        if (!number.TryFormat(digits, out var length, "0.##", CultureInfo.InvariantCulture))
            throw new ArgumentOutOfRangeException(nameof(number), number, "No length of a picture.");
        AddMarkup(digits[..length]);
    }

    public void AddText(string text)
    {
        var left = SafeText.Line(text).AsSpan();
        for (var special = left.IndexOfAny(Special); special >= 0; special = left.IndexOfAny(Special))
        {
            AddMarkup(left[..special]);
            AddMarkup(left[special] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            left = left[(special + 1)..];
        }
        AddMarkup(left);
    }

    /// <summary>All that was written; the writer begins anew.</summary>
    public string Finish()
    {
        var written = _text.AsSpan().ToString();
        _text.Return();
        return written;
    }
}
