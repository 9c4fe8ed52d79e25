namespace ReapplyKit.Reports;

/// <summary>What last cycle's interviews say, and what in the plan mends what is weak.</summary>
internal static class DiagnosisPart
{
    public static ReportPart Of(ReportSource source) => new("diagnosis", "Diagnosis of the last cycle", [
        .. source.Plan.Diagnosis is { } diagnosis ? Told(source, diagnosis) : [Blocks.Text($"Unknown: the case does not state how the last cycle went.")],
        .. Blocks.Table(
            "What is weak, and what in the plan mends it",
            ["Weakness", "Value read", "Mended by", "Source"],
            source.Plan.Weaknesses.Select(w => Row(source, w))),
    ]);

    private static IEnumerable<Block> Told(ReportSource source, Diagnosis verdict)
    {
        yield return Blocks.Text($"{Run.Strong(source.Why(verdict.Rule))} {ReportWords.Count(verdict.Interviews, "interview")}. {ReportSource.Cited(verdict.Clauses, verdict.Rule)}");
        foreach (var block in Blocks.Table(
            "Suspects", ["Suspect", "Evidence", "Value read", "Held against", "Why", "Source"], verdict.Suspects.Select(s => Row(source, s))))
            yield return block;
        if (!verdict.Ask.IsEmpty)
            yield return Blocks.Text($"{Phrase.Listed(verdict.Ask, " ")}");
        foreach (var block in Blocks.Table(
            "Also weak, though it does not explain this number of interviews",
            ["Weakness", "Evidence", "Value read", "Held against", "Why", "Source"], verdict.AlsoWeak.Select(s => Row(source, s))))
            yield return block;
        if (!verdict.Unchecked.IsEmpty)
            yield return Blocks.Text($"Could not be checked, since not stated: {Phrase.Listed(verdict.Unchecked, "; ")}.");
    }

    private static ValueList<Phrase> Row(ReportSource source, Suspect suspect) =>
    [
        ReportWords.Title(suspect.Weakness),
        ReportWords.Of(suspect.Evidence),
        suspect.Value,
        suspect.Threshold ?? "",
        source.Why(suspect.Rule),
        ReportSource.Cited(suspect.Clauses, suspect.Rule),
    ];

    private static ValueList<Phrase> Row(ReportSource source, PlannedWeakness weakness) =>
    [
        ReportWords.Title(weakness.Kind),
        weakness.Value,
        weakness.Milestones.IsEmpty ? Run.Faint("nothing in this plan") : Phrase.Listed(weakness.Milestones.Select(id => TitleOf(source, id)), "; "),
        source.Cited(weakness.Rule),
    ];

    private static string TitleOf(ReportSource source, MilestoneId id) =>
        source.Plan.Schedule.Milestones.FirstOrDefault(m => m.Milestone.Id == id)?.Milestone.Title ?? id.ToString();
}
