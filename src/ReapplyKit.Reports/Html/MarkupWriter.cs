using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ReapplyKit.Reports;

/// <summary>A page or picture while it is written. Only what stands in the source is markup: every text put in is made harmless.</summary>
internal sealed class MarkupWriter(int likelyLength)
{
    private const string Special = "&<>\"'";

    private readonly StringBuilder _text = new(likelyLength);

    /// <summary>Adds markup that is written as an interpolated string, piece by piece and without a copy.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The handler is made for this page and writes into it.")]
    public void Add([InterpolatedStringHandlerArgument("")] MarkupHandler markup) => _ = markup;

    public void AddMarkup(string markup) => _text.Append(markup);

    public void AddNumber(double number) => _text.Append(CultureInfo.InvariantCulture, $"{number:0.##}");

    public void AddText(string text)
    {
        var left = SafeText.Line(text).AsSpan();
        for (var special = left.IndexOfAny(Special); special >= 0; special = left.IndexOfAny(Special))
        {
            _text.Append(left[..special]).Append(left[special] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            left = left[(special + 1)..];
        }
        _text.Append(left);
    }

    public override string ToString() => _text.ToString();
}
