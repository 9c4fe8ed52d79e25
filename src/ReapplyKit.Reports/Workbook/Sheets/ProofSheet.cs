namespace ReapplyKit.Reports;

/// <summary>What has changed since the last submission, and which suspects that answers.</summary>
internal static class ProofSheet
{
    public static SheetPage Of(ReapplicationPlan plan, RulePack rules)
    {
        var page = new SheetPage("Proof of change", 32, 26, 26, 14, 16, 16, 50, 34);
        page.Title("Proof of change");
        if (plan.Proof is not { } proof)
        {
            page.Sentence("Unknown: neither an earlier file nor the day of the last submission is stated.");
            return page;
        }
        page.Sentence($"From {ReportWords.Day(proof.Before)} to {ReportWords.Day(proof.After)}.", CellLook.Note);
        Changes(page, proof, rules);
        Answers(page, proof, rules);
        Story(page, "Why it failed", proof.Story.Why, rules,
            plan.Diagnosis is null ? "Unknown: the case does not say how the last cycle ended." : "Nothing that the file shows.");
        Story(page, "What was done", proof.Story.Done, rules);
        Story(page, "The proof", proof.Story.Proof, rules);
        return page;
    }

    private static void Changes(SheetPage page, ProofOfChange proof, RulePack rules)
    {
        page.Heading("Changes");
        if (proof.Changes.IsEmpty)
            page.Sentence("Nothing in the file has changed yet.");
        else
            page.Header("What", "Before", "Now", "Direction", "Tier before", "Tier now", "Why", "Rule and clauses");
        foreach (var change in proof.Changes)
        {
            page.Add(
                SheetCell.Text(change.Subject),
                SheetCell.Text(change.Before),
                SheetCell.Text(change.After),
                ToneCells.Of(change.Direction),
                change.TierBefore is { } before ? ToneCells.Of(before) : SheetCell.Text(""),
                change.TierAfter is { } after ? ToneCells.Of(after) : SheetCell.Text(""),
                SheetCell.Text(rules.Book[change.Rule].Text),
                SheetCell.Text(Citation.Of(change.Rule, rules)));
        }
    }

    private static void Answers(SheetPage page, ProofOfChange proof, RulePack rules)
    {
        if (proof.Answers.IsEmpty)
            return;
        page.Heading("What the suspects of the diagnosis have been answered with");
        page.Header("Suspect", "Value read", "Held against", "State", "Suspicion", "Facts against it", "Answered by", "Rule and clauses");
        foreach (var answer in proof.Answers)
        {
            page.Add(
                SheetCell.Text(ReportWords.Title(answer.Suspect.Weakness)),
                SheetCell.Text(answer.Suspect.Value),
                SheetCell.Text(answer.Suspect.Threshold),
                ToneCells.Of(answer.State),
                SheetCell.Text(ReportWords.Title(answer.Suspect.Evidence)),
                SheetCell.Number(answer.Changes.Count + answer.Checks.Count),
                SheetCell.Text(Evidence(answer)),
                SheetCell.Text(Citation.Of(answer.Rule, rules)));
        }
    }

    private static string Evidence(SuspectAnswer answer) => string.Join(
        "; ", answer.Changes.Select(c => $"{c.Subject}: {c.Before}, now {c.After}").Concat(answer.Checks.Select(c => $"{c.Subject}: {c.Value}")));

    private static void Story(SheetPage page, string part, ValueList<StoryFact> facts, RulePack rules, string none = "Nothing yet.")
    {
        page.Heading(part);
        if (facts.IsEmpty)
            page.Sentence(none);
        foreach (var fact in facts)
            page.Sentence($"{fact.Text} ({Citation.Of(fact.Rule, rules)})");
    }
}
