namespace ReapplyKit.Reports;

/// <summary>What the parts of a report cite, so that its end can say what each citation is.</summary>
internal sealed class Citations
{
    private readonly HashSet<string> _clauses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _rules = new(StringComparer.Ordinal);

    private Citations()
    {
    }

    public IReadOnlySet<string> Clauses => _clauses;

    public IReadOnlySet<string> Rules => _rules;

    public static Citations In(ValueList<ReportPart> parts)
    {
        var cited = new Citations();
        foreach (var part in parts)
            cited.Add(part.Blocks);
        return cited;
    }

    private void Add(ValueList<Block> blocks)
    {
        foreach (var block in blocks)
            Add(block);
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Add(paragraph.Text);
                break;
            case Bullets bullets:
                foreach (var bullet in bullets.Items)
                {
                    Add(bullet.Text);
                    Add(bullet.Details);
                }
                break;
            case Entries entries:
                foreach (var entry in entries.Items)
                {
                    Add(entry.Title);
                    Add(entry.Facts);
                    Add(entry.Notes);
                }
                break;
            case Grid grid:
                foreach (var row in grid.Rows)
                    Add(row);
                break;
            case Folded folded:
                Add(folded.Summary);
                Add(folded.Inside);
                break;
            default:
                break;
        }
    }

    private void Add(ValueList<Phrase> phrases)
    {
        foreach (var phrase in phrases)
            Add(phrase);
    }

    private void Add(Phrase phrase)
    {
        foreach (var run in phrase.Runs)
        {
            if (run.Kind == RunKind.Clause)
                _clauses.Add(run.Text);
            else if (run.Kind == RunKind.Rule)
                _rules.Add(run.Text);
        }
    }
}
