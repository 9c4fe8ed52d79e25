namespace ReapplyKit.Reports;

/// <summary>What last cycle's interviews say, and what in the plan mends what is weak.</summary>
internal static class DiagnosisPart
{
    private const int MostMilestones = 3;

    public static ReportPart Of(ReportSource source)
    {
        var verdict = source.Plan.Diagnosis;
        var named = (verdict?.Suspects ?? []).Concat(verdict?.AlsoWeak ?? []).Select(s => s.Weakness).ToHashSet();
        return new("diagnosis", HasFailed(source.Plan.Brief.Situation) ? "What went wrong, and what mends it" : "What is weak, and what mends it", [
            .. verdict is null ? [Blocks.Text($"{ReportWords.NoCycle(source.Plan.Case)}")] : Told(source, verdict),
            .. Blocks.Entries("Weak in the file", source.Plan.Weaknesses.Where(w => !named.Contains(w.Kind)).Select(w =>
                new Entry(Run.Strong(ReportWords.Title(w.Kind)), w.Value, Mended(source, w.Kind).ToValueList()))),
            .. verdict is { Unchecked.IsEmpty: false } ? [Blocks.Text($"Could not be checked, since not stated: {Phrase.Listed(verdict.Unchecked, "; ")}.")] : Array.Empty<Block>(),
        ]);
    }

    // A season that runs has not gone wrong yet, and neither has a cycle that was never entered.
    private static bool HasFailed(BriefSituation situation) => situation is BriefSituation.FewInterviews or BriefSituation.SomeInterviews
        or BriefSituation.ManyInterviews or BriefSituation.PreliminaryResident;

    private static IEnumerable<Block> Told(ReportSource source, Diagnosis verdict)
    {
        var read = ReportWords.FileAsOf(verdict, source.Plan);
        yield return Blocks.Text(
            $"{source.Why(verdict.Rule)} Here: {ReportWords.Count(verdict.Interviews, "interview")}.{read} {source.Cited(verdict.Clauses, verdict.Rule)}");
        foreach (var block in Blocks.Entries(null, verdict.Suspects.Select(s => Suspected(source, s))))
            yield return block;
        if (!verdict.Ask.IsEmpty)
            yield return Blocks.Text($"{Phrase.Listed(verdict.Ask, " ")}");
        foreach (var block in Blocks.Entries("Also weak, though it does not explain this number of interviews", verdict.AlsoWeak.Select(s => Suspected(source, s))))
            yield return block;
    }

    // The five components are explained in a part of their own.
    private static Entry Suspected(ReportSource source, Suspect suspect) => new(
        Run.Strong(ReportWords.Title(suspect.Weakness)),
        suspect.Evidence == Evidence.Supposed
            ? "the number of interviews suggests it; the file cannot show it"
            : Phrase.Of($"{suspect.Value}{(suspect.Threshold is { } against ? Run.Faint($" ({against})") : new Run(""))}"),
        [
            .. source.Plan.Report.Findings.Any(f => f.Component.AsWeakness() == suspect.Weakness)
                ? (Phrase[])[] : [Phrase.Of($"{source.Why(suspect.Rule)} {source.Cited(suspect.Clauses, suspect.Rule)}")],
            .. Mended(source, suspect.Weakness),
        ]);

    private static IEnumerable<Phrase> Mended(ReportSource source, WeaknessKind kind)
    {
        if (source.Plan.Weaknesses.FirstOrDefault(w => w.Kind == kind) is not { } weakness)
            yield break;
        var titles = weakness.Milestones.Select(source.Plan.Schedule.TitleOf).ToList();
        var more = titles.Count - MostMilestones;
        yield return titles.Count == 0
            ? Run.Faint($"Mended by: {ReportWords.Unmended(kind, source.Plan)}.")
            : Phrase.Of($"{Run.Faint(ReportWords.MendedBy(kind))} {string.Join("; ", titles.Take(MostMilestones))}{(more > 0 ? $"; {ReportWords.Number(more)} more" : "")}.");
    }
}
