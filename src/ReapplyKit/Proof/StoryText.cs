namespace ReapplyKit;

/// <summary>Gathers the facts of a story; it writes no sentence.</summary>
internal static class StoryText
{
    public static StoryFacts Of(
        CompetitivenessReport before, CompetitivenessReport after, ValueList<Change> changes, ValueList<SuspectAnswer> answers) => new(
        answers.Select(a => a.Suspect).Where(s => s.Evidence == Evidence.Shown).Select(Why).Distinct().ToValueList(),
        changes.Where(c => c.Direction == ChangeDirection.Better).Select(Done)
            .Concat(answers.SelectMany(a => a.Checks.Select(Done)))
            .Distinct().ToValueList(),
        after.Findings.Where(f => TierMoves.HasRisen(before.Tiers[f.Component], f.Tier)).Select(Proof).ToValueList());

    private static StoryFact Why(Suspect suspect)
    {
        var asked = suspect.Threshold is { } threshold ? $" ({threshold})" : "";
        return new StoryFact($"{Words.Sentence(suspect.Weakness)}: {suspect.Value}{asked}", suspect.Rule);
    }

    private static StoryFact Done(Change change) => new($"{change.Subject}: {change.Before}, now {change.After}", change.Rule);

    private static StoryFact Done(Check check) => new($"{check.Subject}: {check.Value} ({check.Asked})", check.Rule);

    private static StoryFact Proof(Finding finding) =>
        new($"{ProofText.Of(finding.Component)}: {finding.Value}, {Words.Sentence(finding.Tier)} ({finding.Threshold})", finding.Rule);
}
