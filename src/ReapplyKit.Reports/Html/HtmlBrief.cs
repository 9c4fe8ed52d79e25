namespace ReapplyKit.Reports;

/// <summary>The first screen as HTML.</summary>
internal static class HtmlBrief
{
    public static void Write(MarkupWriter page, BriefPart brief)
    {
        page.AddMarkup("<header class=\"brief\">\n<p class=\"kicker\">");
        foreach (var (place, text) in brief.Kicker.Index())
        {
            page.AddMarkup(place == 0 ? "" : " · ");
            page.Add($"<span>{(Phrase)text}</span>");
        }
        page.Add($"</p>\n<h1>{brief.Headline}</h1>\n<p class=\"lead\">{brief.Advice}</p>\n");
        List(page, brief.CauseTitle, brief.Causes);
        List(page, brief.TaskTitle, brief.Tasks);
        Deadline(page, brief);
        page.Add($"""<ul class="strip" aria-label="The five components, {brief.Known}">""");
        foreach (var (name, tier) in brief.Components.AsEnumerable())
            page.Add($"<li><span>{name}</span> {tier}</li>");
        page.Add($"""<li class="known">{brief.Known}</li></ul>{"\n"}</header>{"\n"}""");
    }

    private static void List(MarkupWriter page, string title, ValueList<Phrase> items)
    {
        if (items.IsEmpty)
            return;
        page.Add($"<h2>{title}</h2>\n<ol>");
        foreach (var item in items.AsEnumerable())
            page.Add($"<li>{item}</li>");
        page.AddMarkup("</ol>\n");
    }

    private static void Deadline(MarkupWriter page, BriefPart brief)
    {
        if (brief.DaysLeft is null && brief.Further.IsEmpty)
            return;
        page.AddMarkup("<div class=\"next\">");
        if (brief.DaysLeft is { } days)
            page.Add($"<p><b class=\"days\">{days}</b> {brief.Deadline}</p>");
        foreach (var further in brief.Further.AsEnumerable())
            page.Add($"<p><small>{further}</small></p>");
        page.AddMarkup("</div>\n");
    }
}
