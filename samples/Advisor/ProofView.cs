using ReapplyKit;
using Spectre.Console;

namespace Advisor;

/// <summary>What has changed since the last submission, and which suspects that answers.</summary>
internal static class ProofView
{
    public static void Show(IAnsiConsole console, ReapplicationPlan plan, RulePack rules)
    {
        if (plan.Proof is not { } proof)
            return;
        Style.Heading(console, $"Proof of change, {Style.Of(proof.Before)} to {Style.Of(proof.After)}");
        foreach (var change in proof.Changes)
            console.Line($"- {change.Subject}: {change.Before}, now {change.After} [grey]({Style.Words(change.Direction)})[/]");
        if (proof.Changes.IsEmpty)
            console.WriteLine("Nothing in the file has changed yet.");
        foreach (var answer in proof.Answers.OrderBy(a => a.State))
            console.Line($"- {Style.Words(answer.Suspect.Weakness)}: [bold]{Style.Words(answer.State)}[/]{Evidence(answer)}");
        Story(console, "Why it failed", proof.Story.Why);
        Story(console, "What was done", proof.Story.Done);
        Story(console, "The proof", proof.Story.Proof);
    }

    private static string Evidence(SuspectAnswer answer)
    {
        var facts = answer.Changes.Select(c => $"{c.Subject} {c.After}").Concat(answer.Checks.Select(c => $"{c.Subject} {c.Value}")).ToArray();
        return facts.Length == 0 ? "" : ", " + string.Join("; ", facts);
    }

    private static void Story(IAnsiConsole console, string part, ValueList<StoryFact> facts) =>
        console.Line($"[grey]{part}:[/] {(facts.IsEmpty ? "nothing yet" : string.Join("; ", facts.Select(f => f.Text)))}");
}
