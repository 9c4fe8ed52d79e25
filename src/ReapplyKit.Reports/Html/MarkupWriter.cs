using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ReapplyKit.Reports;

/// <summary>A page or picture while it is written. Only what stands in the source is markup: every text put in is made harmless.</summary>
// A page is as long as all that it is made of: its text grows in memory that the next page uses again.
internal sealed class MarkupWriter(int likelyLength)
{
    private const string Special = "&<>\"'";
    private const int LongestNumber = 32;

    private char[] _text = ArrayPool<char>.Shared.Rent(likelyLength);
    private int _length;

    /// <summary>Adds markup that is written as an interpolated string, piece by piece and without a copy.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The handler is made for this page and writes into it.")]
    public void Add([InterpolatedStringHandlerArgument("")] MarkupHandler markup) => _ = markup;

    public void AddMarkup(ReadOnlySpan<char> markup)
    {
        if (markup.Length > _text.Length - _length)
            Grow(_length + markup.Length);
        markup.CopyTo(_text.AsSpan(_length));
        _length += markup.Length;
    }

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
        var written = new string(_text, 0, _length);
        ArrayPool<char>.Shared.Return(_text);
        (_text, _length) = ([], 0);
        return written;
    }

    private void Grow(int length)
    {
        var longer = ArrayPool<char>.Shared.Rent(Math.Max(length, 2 * _text.Length));
        _text.AsSpan(0, _length).CopyTo(longer);
        ArrayPool<char>.Shared.Return(_text);
        _text = longer;
    }
}
