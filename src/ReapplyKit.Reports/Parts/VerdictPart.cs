namespace ReapplyKit.Reports;

/// <summary>The rubric's verdict: five components, each with its reason.</summary>
internal static class VerdictPart
{
    public static ReportPart Of(ReportSource source) => new(
        "verdict",
        "How competitive the file is",
        [
            .. Doubts(source.Plan.Doubts),
            .. Blocks.Entries(null, source.Plan.Report.Findings.Select(f => Component(source, f))),
            .. source.Plan.Report.Notes.IsEmpty ? [] : new[] { Blocks.Text($"Note: {Phrase.Listed(source.Plan.Report.Notes, "; ")}.") },
            Blocks.Text($"Read as of {source.Plan.Report.AsOf}. The weakest known component decides{(source.Plan.Report.Tiers.HasUnknown ? "; what is unknown is neither a pass nor a failure" : "")}."),
        ],
        source.Plan.Report.Overall.ToString());

    private static IEnumerable<Block> Doubts(ValueList<Problem> doubts) => doubts.IsEmpty ? [] :
    [
        Blocks.Text($"{Run.Strong("Look at these facts first; each may be right and is more often a slip:")}"),
        .. Blocks.List(doubts.Select(d => Phrase.Of($"{ReportWords.Capital(d.Message)}."))),
    ];

    private static Entry Component(ReportSource source, Finding finding) => new(
        Run.Strong(ReportWords.Title(finding.Component)),
        Phrase.Of($"{Run.Of(finding.Tier)} {finding.Value}"),
        [
            Phrase.Of($"{source.Why(finding.Rule)} {source.Cited(finding.Clauses, finding.Rule)}"),
            .. finding.Missing.Select(m => Phrase.Of($"{Run.Strong("Missing:")} {m}.")),
            .. finding.Notes.Select(n => Phrase.Of($"Note: {n}.")),
        ]);
}
