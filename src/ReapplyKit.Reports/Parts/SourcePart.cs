namespace ReapplyKit.Reports;

/// <summary>Whose report it is and by which rules, what its marks mean and its citations say, and what it is not.</summary>
internal static class SourcePart
{
    public static ReportPart Of(ReportSource source, ValueList<ReportPart> parts)
    {
        var named = Citations.In(parts);
        var rules = source.Rules.Book.Rules.Where(r => named.Rules.Contains(r.Id.ToString())).ToList();
        var cited = named.Clauses.Union(rules.SelectMany(r => r.Clauses.Select(c => c.ToString()))).ToHashSet(StringComparer.Ordinal);
        var clauses = source.Rules.Book.Clauses.Where(c => cited.Contains(c.Id.ToString()));
        return new ReportPart("sources", "Sources, marks, and what this is not", [
            .. Blocks.List([.. Facts(source), .. Legend(), .. Limits()]),
            .. Blocks.Entries("Clauses cited", clauses.Select(c => new Entry(new Run(c.Id.ToString(), RunKind.Anchor), c.Text))),
            .. Blocks.Entries("Rules cited", rules.Select(r => new Entry(
                new Run(r.Id.ToString(), RunKind.Rule),
                Phrase.Of($"{r.Text} {Phrase.Joined(r.Clauses.Select(ReportSource.Cited), " ")}"),
                [.. new[] { r.Interpretation, r.Source }.OfType<string>().Select(t => (Phrase)t)]))),
        ]);
    }

    private static IEnumerable<Phrase> Facts(ReportSource source)
    {
        var (plan, pack) = (source.Plan, source.Plan.Pack);
        yield return Phrase.Of($"Applicant: {(source.Reference is { } reference ? Run.Strong(reference) : Run.Faint(ReportWords.NotStated))}. Judged as of {plan.AsOf}{(source.Today is { } today && today != plan.AsOf ? $", read on {ReportWords.Day(today)}" : "")}.");
        yield return Phrase.Of($"Rules: {pack.Id} {pack.Version}, in force from {pack.Effective}.");
    }

    private static IEnumerable<Phrase> Legend() =>
    [
        Phrase.Of($"{Run.Of(Tier.Competitive)} {Run.Of(Tier.Borderline)} {Run.Of(Tier.Concerning)} {Run.Of(Tier.Unknown)} how a part of the file compares; unknown: the file does not say"),
        Phrase.Of($"{Run.Of(ProgramLabel.Green)} {Run.Of(ProgramLabel.Yellow)} {Run.Of(ProgramLabel.Red)} {Run.Of(ProgramLabel.Excluded)} how well a program and the file go together"),
        Phrase.Of($"{Run.Of(CheckState.Met)} {Run.Of(CheckState.NotMet)} {Run.Of(CheckState.Unknown)} whether a condition is met"),
        Phrase.Of($"{Run.Strong("Slack:")} how many days something can slip before a deadline is missed. {Run.Strong("Projected:")} a day by the rule of earlier years, not published yet."),
    ];

    private static IEnumerable<Phrase> Limits() =>
    [
        "No verdict here is a probability: nobody has the data to give one. What is not stated is unknown: neither a pass nor a failure.",
        "This is not legal, immigration or medical advice. Programs, ECFMG, ERAS and NRMP decide; ask them.",
    ];
}
