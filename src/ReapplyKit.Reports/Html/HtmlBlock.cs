namespace ReapplyKit.Reports;

/// <summary>A block as HTML.</summary>
internal static class HtmlBlock
{
    public static void Write(MarkupWriter page, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                page.Add($"<p>{paragraph.Text}</p>\n");
                break;
            case Subheading heading:
                page.Add($"<h3>{heading.Text}</h3>\n");
                break;
            case Bullets bullets:
                List(page, bullets.Items, Bullet);
                break;
            case Entries entries:
                page.AddMarkup("<ul class=\"entries\">\n");
                foreach (var entry in entries.Items.AsEnumerable())
                    Entry(page, entry);
                page.AddMarkup("</ul>\n");
                break;
            case Folded folded:
                Details(page, folded);
                break;
            case Filter filter:
                Controls(page, filter);
                break;
            case Chart chart:
                page.AddMarkup("<div class=\"chart\" role=\"region\" aria-label=\"The plan as a chart\" tabindex=\"0\">\n");
                GanttDrawing.Write(page, chart.Schedule, chart.Today, chart.Progress);
                page.Add($"</div>\n<p class=\"bars\">Each bar lies where it does between {ReportWords.ShortDay(chart.Scale.First)} and {ReportWords.ShortDay(chart.Scale.Last)}.</p>\n");
                break;
            case Grid grid:
                Table(page, grid);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block));
        }
    }

    private static void Details(MarkupWriter page, Folded folded)
    {
        page.AddMarkup(folded.IsOpen ? "<details open=\"open\">" : "<details>");
        page.Add($"<summary>{folded.Summary}</summary>\n");
        foreach (var block in folded.Inside.AsEnumerable())
            Write(page, block);
        page.AddMarkup("</details>\n");
    }

    private static void List<T>(MarkupWriter page, ValueList<T> items, Action<MarkupWriter, T> write)
    {
        page.AddMarkup("<ul>");
        foreach (var item in items.AsEnumerable())
            write(page, item);
        page.AddMarkup("</ul>\n");
    }

    private static void Bullet(MarkupWriter page, Bullet bullet)
    {
        page.Add($"<li>{bullet.Text}");
        if (!bullet.Details.IsEmpty)
            List(page, bullet.Details, static (p, detail) => p.Add($"<li>{detail}</li>"));
        page.AddMarkup("</li>\n");
    }

    private static void Entry(MarkupWriter page, Entry entry)
    {
        if (entry.Traits.Length == 0)
            page.AddMarkup("<li>");
        else
            page.Add($"""<li class="{entry.Traits}">""");
        page.Add($"{entry.Title} {entry.Facts}");
        if (entry.Bar is { } bar)
            page.Add($"""<i style="--a:{bar.From};--b:{bar.Length}"></i>""");
        foreach (var note in entry.Notes.AsEnumerable())
            page.Add($"<p>{note}</p>");
        page.AddMarkup("</li>\n");
    }

    // Which entries are shown follows from these by the style sheet: no script.
    private static void Controls(MarkupWriter page, Filter filter)
    {
        page.AddMarkup("<p class=\"filter\">Show only programs");
        foreach (var (trait, text) in filter.Traits.AsEnumerable())
            page.Add($""" <label><input type="checkbox" id="only-{trait}"/> {text}</label>""");
        page.AddMarkup("</p>\n");
    }

    private static void Table(MarkupWriter page, Grid grid)
    {
        page.Add($"<table><caption>{grid.Caption}</caption>\n<thead><tr>");
        foreach (var column in grid.Columns.AsEnumerable())
            page.Add($"""<th scope="col">{column}</th>""");
        page.AddMarkup("</tr></thead>\n<tbody>\n");
        foreach (var row in grid.Rows.AsEnumerable())
        {
            page.AddMarkup("<tr>");
            foreach (var (place, cell) in row.Index())
            {
                if (place == 0)
                    page.Add($"""<th scope="row">{cell}</th>""");
                else
                    page.Add($"<td>{cell}</td>");
            }
            page.AddMarkup("</tr>\n");
        }
        page.AddMarkup("</tbody></table>\n");
    }
}
