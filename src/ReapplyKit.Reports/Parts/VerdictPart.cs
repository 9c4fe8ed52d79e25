namespace ReapplyKit.Reports;

/// <summary>The rubric's verdict: five components, each with its reason.</summary>
internal static class VerdictPart
{
    public static ReportPart Of(ReportSource source) => new("verdict", "How competitive the file is", [
        .. Doubts(source.Plan.Doubts),
        .. Blocks.Table(
            $"The rubric as of {ReportWords.Day(source.Plan.Report.AsOf)}",
            ["Component", "Tier", "Value read", "Held against", "Why", "Source"],
            source.Plan.Report.Findings.Select(f => Row(source, f))),
        .. source.Plan.Report.Notes.IsEmpty ? [] : new[] { Blocks.Text($"Note: {Phrase.Listed(source.Plan.Report.Notes, "; ")}.") },
        Blocks.Text($"Overall: {source.Plan.Report.Overall.ToString()}. The weakest known component decides{(source.Plan.Report.Tiers.HasUnknown ? "; what is unknown is neither a pass nor a failure" : "")}."),
    ]);

    private static IEnumerable<Block> Doubts(ValueList<Problem> doubts) => doubts.IsEmpty ? [] :
    [
        Blocks.Text($"{Run.Strong("Look at these facts first; each may be right and is more often a slip:")}"),
        .. Blocks.List(doubts.Select(d => Phrase.Of($"{ReportWords.Capital(d.Message)}."))),
    ];

    private static ValueList<Phrase> Row(ReportSource source, Finding finding) =>
    [
        ReportWords.Title(finding.Component),
        Run.Of(finding.Tier),
        finding.Value,
        finding.Threshold,
        Phrase.Joined([
            source.Why(finding.Rule),
            .. finding.Missing.Select(m => Phrase.Of($"{Run.Strong("Missing:")} {m}.")),
            .. finding.Notes.Select(n => Phrase.Of($"Note: {n}.")),
        ], " "),
        ReportSource.Cited(finding.Clauses, finding.Rule),
    ];
}
