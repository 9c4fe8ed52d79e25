namespace ReapplyKit.Reports;

/// <summary>
/// A plan as one self-contained page: no script, no network, no font of its own; for screen, phone and paper, in light and dark. It is well formed as XML
/// too. The same input gives the same text.
/// </summary>
public static class HtmlReport
{
    private const int LikelyLength = 128 * 1024;

    /// <summary>Writes a page.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rules">The pack it was made by, for the texts of its rules and clauses.</param>
    /// <param name="today">The day of reading: the chart shows it and this week counts from it. Without it, this week counts from the day of the plan.</param>
    /// <param name="options">What else to show, and at what length; null for nothing.</param>
    /// <returns>The page, to be kept in UTF-8.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the plan was made by another pack.</exception>
    public static string Write(ReapplicationPlan plan, RulePack rules, LocalDate? today = null, ReportOptions? options = null)
    {
        var document = ReportDocument.Of(ReportSource.Of(plan, rules, today, options));
        var page = new MarkupWriter(LikelyLength);
        page.Add($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"/>
            <meta name="referrer" content="no-referrer"/>
            <meta name="color-scheme" content="light dark"/>
            <title>{document.Title}</title>
            <style>{HtmlStyle.Sheet}</style>
            </head>
            <body>
            <main>

            """);
        HtmlBrief.Write(page, document.Brief);
        foreach (var part in document.Parts.AsEnumerable())
            Part(page, part, document.IsFolded);
        page.AddMarkup("</main>\n</body>\n</html>\n");
        return page.Finish();
    }

    // The heading folds its part; a link to the part opens it, since its target lies inside.
    private static void Part(MarkupWriter page, ReportPart part, bool isFolded)
    {
        if (isFolded)
            page.Add($"""<details class="part"><summary><h2>{part.Title}</h2> <small>{part.Gist}</small></summary>{"\n"}<section id="{part.Id}" aria-label="{part.Title}">{"\n"}""");
        else
            page.Add($"""<section id="{part.Id}"><h2>{part.Title}</h2>{"\n"}""");
        foreach (var block in part.Blocks.AsEnumerable())
            HtmlBlock.Write(page, block);
        page.AddMarkup(isFolded ? "</section>\n</details>\n" : "</section>\n");
    }
}
