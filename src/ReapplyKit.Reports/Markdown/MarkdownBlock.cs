namespace ReapplyKit.Reports;

/// <summary>A block as Markdown, ending in a line break.</summary>
internal static class MarkdownBlock
{
    public static string Of(Block block) => block switch
    {
        Paragraph paragraph => MarkdownText.Of(paragraph.Text) + "\n",
        Subheading heading => $"### {MarkdownText.Of(heading.Text)}\n",
        Bullets bullets => string.Concat(bullets.Items.Select(Item)),
        Entries entries => string.Concat(entries.Items.Select(Entry)),
        Filter => "",
        Folded folded => $"**{MarkdownText.Of(Plain(folded.Summary))}**\n" + string.Concat(folded.Inside.Select(b => "\n" + Of(b))),
        Chart chart => $"```mermaid\n{MermaidGantt.Write(chart.Schedule)}```\n",
        Grid grid => Table(grid),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static string Item(Bullet bullet) =>
        $"- {MarkdownText.Of(bullet.Text)}\n" + string.Concat(bullet.Details.Select(d => $"  - {MarkdownText.Of(d)}\n"));

    private static string Entry(Entry entry) =>
        $"- {MarkdownText.Of(Phrase.Of($"{entry.Title} {entry.Facts}"))}\n" + string.Concat(entry.Notes.Select(n => $"  - {MarkdownText.Of(n)}\n"));

    private static string Table(Grid grid) =>
        $"{MarkdownText.Of(grid.Caption)}:\n\n"
        + Row(grid.Columns.Select(c => MarkdownText.Of(c)))
        + Row(grid.Columns.Select(_ => "---"))
        + string.Concat(grid.Rows.Select(r => Row(r.Select(c => MarkdownText.Of(c)))));

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    // Bold within bold would end it.
    private static Phrase Plain(Phrase phrase) => new(phrase.Runs.Select(r => new Run(r.Text)).ToValueList());
}
