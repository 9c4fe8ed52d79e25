namespace ReapplyKit.Reports;

/// <summary>What applying to the list takes: money, signals, and the e-mails worth sending; left out where no sheet is given.</summary>
internal static class CostPart
{
    public static ReportPart? Of(ReportSource source) => source.Options.Sheet is not { } sheet ? null : new ReportPart("cost", "What applying takes", [
        .. Blocks.Table(
            $"Budget of the {ReportWords.Number(sheet.Season)} season",
            ["Fee", "US dollars"],
            [.. sheet.Budget.Lines.Select(l => Fee(source, l)), .. Totals(sheet.Budget)]),
        Blocks.Text($"{sheet.Budget.ToString()}"),
        .. Blocks.Entries("Signals", sheet.Rows.Select(r => r.Signal).OfType<SignalChoice>().Select(s => new Entry(
            Run.Strong(s.Assessment.Program.Name), Phrase.Of($"{Run.Faint(ReportWords.Of(s.Tier))} {s.Reason} {source.Cited(s.Rule)}")))),
        .. Signals(source),
        .. Emails(source, sheet),
    ]);

    // Before the fees of a season are published nothing is certain, and a total of $0 would be taken for the price.
    private static IEnumerable<ValueList<Phrase>> Totals(Budget budget)
    {
        if (budget.KnownDollars > 0 || budget.LastSeasonDollars is null)
            yield return [Run.Strong("Certain in all"), Run.Strong(ReportWords.Dollars(budget.KnownDollars))];
        if (budget.LastSeasonDollars is { } last)
            yield return [Run.Strong("At the last published fees, about"), Run.Strong(ReportWords.Dollars(last))];
    }

    private static ValueList<Phrase> Fee(ReportSource source, BudgetLine line) =>
    [
        (line.Kind == FeeKind.ErasApplications ? "ERAS applications, " : "") + line.What,
        Phrase.Of($"{Amount(line)} {(line.Rule is { } rule ? source.Cited(rule) : "")}"),
    ];

    private static string Amount(BudgetLine line) =>
        (line.Dollars is null && line.AtLeastDollars > 0 ? $"at least {ReportWords.Dollars(line.AtLeastDollars)}" : ReportWords.Dollars(line.Dollars))
        + (line.LastSeasonDollars is { } last ? $" ({ReportWords.Dollars(last)} in {ReportWords.Number(line.LastSeason ?? 0)})" : "");

    private static IEnumerable<Block> Signals(ReportSource source)
    {
        if (source.Options.Signals is not { } signals)
            yield break;
        if (!signals.UnknownSpecialties.IsEmpty)
            yield return Blocks.Text($"Signals of {Phrase.Listed(signals.UnknownSpecialties)} in this season are not known.");
        foreach (var block in Blocks.List(signals.Unused.Select(u => Phrase.Of($"Not used: {u.Count} {ReportWords.Of(u.Tier)} of {u.Specialty}"))))
            yield return block;
    }

    private static IEnumerable<Block> Emails(ReportSource source, ApplicationSheet sheet)
    {
        var rows = sheet.Rows.Where(r => r.Email is not null).ToList();
        if (rows.Count == 0)
            yield break;
        yield return new Subheading("E-mails worth sending");
        foreach (var block in Blocks.List(rows.Select(r => Phrase.Of(
            $"{Run.Strong(r.Listed.Assessment.Program.Name)} ({ReportWords.All(r.Ties)}): {r.Email!.FewestSentences} to {r.Email.MostSentences} sentences {source.Cited(r.Email.Rule)}"))))
            yield return block;
        yield return new Folded("What such an e-mail says", [.. Blocks.List(rows[0].Email!.Content.Select(source.Told))]);
    }
}
