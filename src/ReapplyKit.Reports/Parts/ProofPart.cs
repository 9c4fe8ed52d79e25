namespace ReapplyKit.Reports;

/// <summary>What has changed since the last submission, and which suspects that answers; left out where nothing to compare is stated.</summary>
internal static class ProofPart
{
    public static ReportPart? Of(ReportSource source) => source.Plan.Proof is not { } proof ? null : new ReportPart("proof", "Proof of change", [
        Blocks.Text($"From {proof.Before} to {proof.After}.{(proof.Changes.IsEmpty ? " Nothing in the file has changed yet." : "")}"),
        .. Blocks.Entries("What has changed", proof.Changes.Select(c => new Entry(
            Run.Strong(ReportWords.Capital(c.Subject)), Phrase.Of($"{Run.Of(c.Direction)} {c.Before} then, {c.After} now {source.Cited(c.Rule)}")))),
        .. Blocks.Entries("What the suspects of last cycle come to", proof.Answers.GroupBy(a => a.State).OrderBy(g => g.Key).Select(g => new Entry(
            Run.Of(g.Key), Phrase.Listed(g.Select(Told))))),
        .. Blocks.List(proof.Answers.Select(a => a.Rule).Distinct().Select(source.Told)),
        new Subheading("The story in three parts"),
        .. Blocks.List([Story(source, "Why it failed", proof.Story.Why, source.Plan.Diagnosis is null ? "unknown, the case does not say how the last cycle ended" : "nothing that the file shows"), Story(source, "What was done", proof.Story.Done), Story(source, "The proof", proof.Story.Proof)]),
    ]);

    private static string Told(SuspectAnswer answer)
    {
        var evidence = string.Join("; ", answer.Changes.Select(c => $"{c.Subject} {c.After}").Concat(answer.Checks.Select(c => $"{c.Subject} {c.Value}")));
        return ReportWords.Of(answer.Suspect.Weakness) + (evidence.Length == 0 ? "" : $" ({evidence})");
    }

    private static Bullet Story(ReportSource source, string part, ValueList<StoryFact> facts, string none = "nothing yet") => new(
        Phrase.Of($"{Run.Strong(part)}{(facts.IsEmpty ? $": {none}" : "")}"),
        facts.Select(f => Phrase.Of($"{f.Text} {source.Cited(f.Rule)}")).ToValueList());
}
