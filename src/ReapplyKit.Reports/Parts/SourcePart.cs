namespace ReapplyKit.Reports;

/// <summary>What every citation is, and what this report is not.</summary>
internal static class SourcePart
{
    public const string Id = "sources";

    public static ReportPart Of(ReportSource source, ValueList<ReportPart> parts)
    {
        var named = Citations.In(parts, RunKind.Rule);
        var rules = source.Rules.Book.Rules.Where(r => named.Contains(r.Id.ToString())).ToList();
        var cited = Citations.In(parts, RunKind.Clause).Union(rules.SelectMany(r => r.Clauses.Select(c => c.ToString()))).ToHashSet(StringComparer.Ordinal);
        var clauses = source.Rules.Book.Clauses.Where(c => cited.Contains(c.Id.ToString())).ToList();
        var pack = source.Plan.Pack;
        return new ReportPart(Id, "Sources, and what this is not", [
            Blocks.Text($"Judged by rule pack {pack.Id} {pack.Version}, in force from {pack.Effective}. Season dates marked as projected are computed from earlier years and not published."),
            .. Blocks.List([
                "No verdict here is a probability: nobody has the data to give one.",
                "What is not stated is unknown: neither a pass nor a failure.",
                "This is not legal, immigration or medical advice. Programs, ECFMG, ERAS and NRMP decide; ask them.",
            ]),
            new Folded($"Clauses cited: {ReportWords.Number(clauses.Count)}", [.. Blocks.Table(
                "Clauses cited",
                ["Clause", "What it says", "Part of the text"],
                clauses.Select<Clause, ValueList<Phrase>>(c =>
                    [new Run(c.Id.ToString(), RunKind.Clause), c.Text, c.Part]))]),
            new Folded($"Rules cited: {ReportWords.Number(rules.Count)}", [.. Blocks.Table(
                "Rules cited",
                ["Rule", "What it states", "Clauses", "Our reading, or who publishes the figures"],
                rules.Select<Rule, ValueList<Phrase>>(r =>
                    [new Run(r.Id.ToString(), RunKind.Rule), r.Text, Phrase.Joined(r.Clauses.Select(ReportSource.Cited), " "), Phrase.Listed(new[] { r.Interpretation, r.Source }.OfType<string>(), " ")]))]),
        ]);
    }
}
