using System.Text;
using System.Text.Encodings.Web;

namespace WebApi;

/// <summary>Puts a page together; every text is encoded.</summary>
internal sealed class PlainPage
{
    private const string Style =
        "body{font:16px/1.5 sans-serif;margin:2em}th,td{text-align:left;vertical-align:top;padding:.2em .8em .2em 0}";

    private readonly StringBuilder _html = new();

    public PlainPage(string title)
    {
        var encoded = Encode(title);
        _html.Append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
        _html.Append("<meta name=\"viewport\" content=\"width=device-width\"><title>").Append(encoded).Append("</title>");
        _html.Append("<style>").Append(Style).Append("</style></head><body>\n<h1>").Append(encoded).Append("</h1>\n");
    }

    public void Heading(string text) => Element("h2", text);

    public void Line(FormattableString text) => Element("p", FormattableString.Invariant(text));

    public void Table(IEnumerable<string> heads, IEnumerable<IEnumerable<string>> rows)
    {
        _html.Append("<table>\n");
        Row("th scope=\"col\"", "th", heads);
        foreach (var row in rows)
            Row("td", "td", row);
        _html.Append("</table>\n");
    }

    public override string ToString() => _html + "</body></html>\n";

    private void Row(string open, string close, IEnumerable<string> cells)
    {
        _html.Append("<tr>");
        foreach (var cell in cells)
            _html.Append('<').Append(open).Append('>').Append(Encode(cell)).Append("</").Append(close).Append('>');
        _html.Append("</tr>\n");
    }

    private void Element(string name, string text) =>
        _html.Append('<').Append(name).Append('>').Append(Encode(text)).Append("</").Append(name).Append(">\n");

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
