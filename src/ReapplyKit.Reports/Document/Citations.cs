namespace ReapplyKit.Reports;

/// <summary>What the parts of a report cite, so that its end can say what each citation is.</summary>
internal static class Citations
{
    public static IReadOnlySet<string> In(IEnumerable<ReportPart> parts, RunKind kind) =>
        parts.SelectMany(p => p.Blocks.AsEnumerable()).SelectMany(PhrasesOf).SelectMany(p => p.Runs.AsEnumerable())
            .Where(r => r.Kind == kind)
            .Select(r => r.Text)
            .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Phrase> PhrasesOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Bullets bullets => bullets.Items.SelectMany(i => i.Details.Prepend(i.Text)),
        Entries entries => entries.Items.SelectMany(e => e.Notes.Prepend(e.Facts).Prepend(e.Title)),
        Grid grid => grid.Rows.SelectMany(r => r.AsEnumerable()),
        Folded folded => folded.Inside.SelectMany(PhrasesOf).Prepend(folded.Summary),
        _ => [],
    };
}
