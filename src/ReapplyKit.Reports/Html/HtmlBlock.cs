namespace ReapplyKit.Reports;

/// <summary>A block as HTML. Roles are spelled out because a narrow page lays tables out as cards, which would hide them from a screen reader.</summary>
internal static class HtmlBlock
{
    /// <param name="block">The block.</param>
    /// <param name="part">The part it stands in; the one with sources is where citations lead.</param>
    public static Markup Of(Block block, string part) => block switch
    {
        Paragraph paragraph => Markup.Of($"<p>{HtmlPhrase.Of(paragraph.Text)}</p>\n"),
        Subheading heading => Markup.Of($"<h3>{heading.Text}</h3>\n"),
        Bullets bullets => Markup.Of($"<ul>{Markup.Joined(bullets.Items.Select(Item))}</ul>\n"),
        Folded folded => Details(folded, part),
        Chart chart => Chart(chart),
        Grid grid => Table(grid, part),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static Markup Details(Folded folded, string part) => Markup.Of($"""
        <details{new Markup(folded.IsOpen ? " open=\"open\"" : "")}><summary>{HtmlPhrase.Of(folded.Summary)}</summary>
        {Markup.Joined(folded.Inside.Select(b => Of(b, part)))}</details>

        """);

    private static Markup Item(Bullet bullet)
    {
        var details = Markup.Joined(bullet.Details.Select(d => Markup.Of($"<li>{HtmlPhrase.Of(d)}</li>")));
        return Markup.Of($"<li>{HtmlPhrase.Of(bullet.Text)}{Markup.When(!bullet.Details.IsEmpty, $"<ul>{details}</ul>")}</li>\n");
    }

    private static Markup Chart(Chart chart) => Markup.Of($"""
        <div class="chart" role="region" aria-label="Chart of the plan, scrolls sideways on a narrow screen" tabindex="0">
        {GanttDrawing.Of(chart.Schedule, chart.Today)}</div>

        """);

    private static Markup Table(Grid grid, string part) => Markup.Of($"""
        <div class="table"><table role="table">
        <caption>{grid.Caption}</caption>
        <thead role="rowgroup"><tr role="row">{Markup.Joined(grid.Columns.Select(c => Markup.Of($"""<th scope="col" role="columnheader">{c}</th>""")))}</tr></thead>
        <tbody role="rowgroup">
        {Markup.Joined(grid.Rows.Select(r => Row(grid, r, part)))}</tbody>
        </table></div>

        """);

    private static Markup Row(Grid grid, ValueList<Phrase> cells, string part) => Markup.Of(
        $"""<tr role="row">{Markup.Joined(cells.Select((cell, column) => Cell(grid.Columns[column], cell, column, part == SourcePart.Id)))}</tr>{"\n"}""");

    private static Markup Cell(string column, Phrase cell, int place, bool isSource) => place == 0
        ? Markup.Of($"""<th scope="row" role="rowheader">{(isSource ? HtmlPhrase.Unlinked(cell) : HtmlPhrase.Of(cell))}</th>""")
        : Markup.Of($"""<td role="cell" data-label="{column}">{Markup.When(!cell.Runs.IsEmpty, $"<div>{HtmlPhrase.Of(cell)}</div>")}</td>""");
}
