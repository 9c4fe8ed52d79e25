namespace ReapplyKit.Reports;

/// <summary>A phrase as HTML. Text written from right to left is kept apart from what stands beside it.</summary>
internal static class HtmlPhrase
{
    private const int LongestWord = 32;

    public static void Write(MarkupWriter page, Phrase phrase)
    {
        foreach (var run in phrase.Runs.AsSpan())
            Write(page, run);
    }

    public static void Write(MarkupWriter page, Run run)
    {
        switch (run.Kind)
        {
            case RunKind.Strong:
                Around(page, "<b>", run.Text, "</b>");
                break;
            case RunKind.Faint:
                Around(page, "<small>", run.Text, "</small>");
                break;
            case RunKind.Mark:
                Around(page, MarkOf(run.Tone), run.Text, "</mark>");
                break;
            case RunKind.Clause:
                page.Add($"""<a class="cite" href="#{run.Text}">{run.Text}</a>""");
                break;
            case RunKind.Anchor:
                page.Add($"""<span class="cite" id="{run.Text}">{run.Text}</span>""");
                break;
            case RunKind.Rule:
                Breakable(page, run.Text);
                break;
            default:
                Isolated(page, run.Text);
                break;
        }
    }

    private static void Around(MarkupWriter page, string opening, string text, string closing)
    {
        page.AddMarkup(opening);
        Isolated(page, text);
        page.AddMarkup(closing);
    }

    private static void Isolated(MarkupWriter page, string text)
    {
        if (IsRightToLeft(text))
            page.Add($"<bdi>{text}</bdi>");
        else if (HasLongWord(text))
            page.Add($"""<span class="long">{text}</span>""");
        else
            page.AddText(text);
    }

    private static bool HasLongWord(ReadOnlySpan<char> text)
    {
        for (var space = text.IndexOf(' '); space >= 0 && space <= LongestWord; space = text.IndexOf(' '))
            text = text[(space + 1)..];
        return text.IndexOf(' ') > LongestWord || (text.Length > LongestWord && !text.Contains(' '));
    }

    private static bool IsRightToLeft(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u0590', '\u08FF') || text.ContainsAnyInRange('\uFB1D', '\uFEFC') || text.ContainsAnyInRange('\uD802', '\uD83B');

    // A long name may break after its dots.
    private static void Breakable(MarkupWriter page, string name)
    {
        page.AddMarkup("<code>");
        foreach (var (place, part) in name.Split('.').Index())
        {
            page.AddMarkup(place == 0 ? "" : ".<wbr/>");
            page.AddText(part);
        }
        page.AddMarkup("</code>");
    }

    private static string MarkOf(Tone tone) => tone switch
    {
        Tone.Good => "<mark class=\"good\">",
        Tone.Caution => "<mark class=\"caution\">",
        Tone.Bad => "<mark class=\"bad\">",
        _ => "<mark class=\"unknown\">",
    };
}
