using System.Runtime.CompilerServices;

namespace ReapplyKit.Reports;

/// <summary>Lets markup be written as an interpolated string.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler
{
    private readonly MarkupWriter _page;

    public MarkupHandler(int literalLength, int formattedCount, MarkupWriter page) => (_, _, _page) = (literalLength, formattedCount, page);

    public void AppendLiteral(string markup) => _page.AddMarkup(markup);

    public void AppendFormatted(Markup markup) => _page.AddMarkup(markup.Text);

    public void AppendFormatted(int number) => _page.AddNumber(number);

    public void AppendFormatted(double number) => _page.AddNumber(number);

    public void AppendFormatted(string? text) => _page.AddText(text ?? "");

    public void AppendFormatted(Phrase phrase) => HtmlPhrase.Write(_page, phrase);

    public void AppendFormatted(Run run) => HtmlPhrase.Write(_page, run);
}
