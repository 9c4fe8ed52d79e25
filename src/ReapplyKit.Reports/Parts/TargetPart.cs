namespace ReapplyKit.Reports;

/// <summary>The targets of the year: those set, those missing, and those that the text's figures give.</summary>
internal static class TargetPart
{
    public static ReportPart Of(ReportSource source)
    {
        var targets = source.Plan.Targets;
        return new("targets", "Targets of the year", [
            .. targets.Targets is null ? [Blocks.Text($"Unknown: the case does not state which targets are set.")] : Array.Empty<Block>(),
            .. Blocks.Entries("Targets set", targets.Checks.Select(c => new Entry(
                Run.Strong(Text(source, c.Target)),
                Open(c).Any() ? "" : Run.Mark("sound", Tone.Good),
                Open(c).Select(o => Phrase.Of($"{Run.Of(o.State)} {o.Value} {Run.Faint($"(asked: {o.Asked})")} {source.Told(o.Rule)}")).ToValueList()))),
            .. Blocks.List((targets.Missing ?? []).Select(m =>
                Phrase.Of($"{Run.Strong("No target yet:")} {string.Join(" or ", m.AnyOf.Select(ReportWords.Of))} ({m.Why}) {source.Cited(m.Rule)}"))),
            .. Blocks.List(targets.Proposed.Where(p => (targets.Targets ?? []).All(t => t.Kind != p.Kind)).Select(p =>
                Phrase.Of($"{Run.Strong("By the text's figures:")} {Text(source, p)} {source.Cited(source.Rules.Targets[p.Kind].Rule)}"))),
        ]);
    }

    private static IEnumerable<Check> Open(TargetCheck check)
    {
        Check?[] all = [check.Measurable, check.Dated, check.Enough, check.Feasible];
        return all.OfType<Check>().Where(c => c.State != CheckState.Met);
    }

    private static string Text(ReportSource source, RebuildTarget target) =>
        (target.Amount.IsUnknown ? ReportWords.Title(target.Kind) : ReportWords.Capital($"{source.Rules.Targets[target.Kind].Unit}: {target.Amount}"))
        + (target.Focus is null ? "" : $" ({target.Focus})")
        + (target.From is { } from ? $" from {ReportWords.Day(from)}" : "")
        + (target.By is { } by ? $" by {ReportWords.Day(by)}" : "");
}
