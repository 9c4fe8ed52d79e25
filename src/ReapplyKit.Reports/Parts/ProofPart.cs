namespace ReapplyKit.Reports;

/// <summary>What has changed since the last submission, and which suspects that answers; left out where nothing to compare is stated.</summary>
internal static class ProofPart
{
    public static ReportPart? Of(ReportSource source) => source.Plan.Proof is not { } proof ? null : new ReportPart("proof", "Proof of change", [
        Blocks.Text($"From {proof.Before} to {proof.After}.{(proof.Changes.IsEmpty ? " Nothing in the file has changed yet." : "")}"),
        .. Blocks.Table(
            "What has changed",
            ["Fact", "Then", "Now", "Direction", "Source"],
            proof.Changes.Select<Change, ValueList<Phrase>>(c => [c.Subject, c.Before, c.After, Run.Of(c.Direction), source.Cited(c.Rule)])),
        .. Blocks.Table(
            "What the suspects of last cycle come to",
            ["Suspect", "State", "By", "Source"],
            proof.Answers.OrderBy(a => a.State).Select<SuspectAnswer, ValueList<Phrase>>(a =>
                [ReportWords.Title(a.Suspect.Weakness), Run.Of(a.State), Evidence(a), source.Cited(a.Rule)])),
        new Subheading("The story in three parts"),
        .. Blocks.List([Story(source, "Why it failed", proof.Story.Why), Story(source, "What was done", proof.Story.Did), Story(source, "The proof", proof.Story.Proof)]),
    ]);

    private static Phrase Evidence(SuspectAnswer answer) =>
        Phrase.Listed(answer.Changes.Select(c => $"{c.Subject} {c.After}").Concat(answer.Checks.Select(c => $"{c.Subject} {c.Value}")), "; ");

    private static Bullet Story(ReportSource source, string part, ValueList<StoryFact> facts) => new(
        Phrase.Of($"{Run.Strong(part)}{(facts.IsEmpty ? ": nothing yet" : "")}"),
        facts.Select(f => Phrase.Of($"{f.Text} {source.Cited(f.Rule)}")).ToValueList());
}
