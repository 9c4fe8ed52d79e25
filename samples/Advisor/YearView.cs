using ReapplyKit;
using Spectre.Console;

namespace Advisor;

/// <summary>The rebuild year: targets, US clinical experience, letters and research.</summary>
internal static class YearView
{
    public static void Show(IAnsiConsole console, ReapplicationPlan plan, RulePack rules)
    {
        Style.Heading(console, "Targets of the year");
        Targets(console, plan.Targets, rules);
        Style.Heading(console, "US clinical experience and letters");
        CheckView.Show(console, plan.Usce.Checks.Concat(plan.LettersAtSubmission.Checks), rules);
        console.Line($"[grey]Letters are held against the submission day, {Style.Of(plan.LettersAtSubmission.AsOf)}: what will be too old by then does not count.[/]");
        foreach (var request in plan.LetterPlan.Requests ?? [])
            console.Line($"- Ask for a letter on the rotation {Days(request.Rotation)}: {Asked(request)}");
        console.Line($"- Remind letter writers by {Style.Of(plan.LetterPlan.RemindBy)}; ERAS request forms from {Style.Of(plan.LetterPlan.RequestFormsFrom)}.");
        if (plan.Research is not { } projects)
            return;
        Style.Heading(console, "Research");
        foreach (var fit in projects)
        {
            console.Line($"[bold]{fit.Project.Title ?? "Project without a title"}[/]: {fit.MonthsNeeded} months needed, {fit.MonthsAvailable} there");
            CheckView.Show(console, fit.Checks, rules);
        }
    }

    private static void Targets(IAnsiConsole console, TargetReport targets, RulePack rules)
    {
        foreach (var check in targets.Checks)
        {
            console.Line($"[bold]{Text(check.Target, rules)}[/]: {(check.IsMet ? "measurable, dated, and it fits" : "not yet sound")}");
            Check?[] all = [check.Measurable, check.Dated, check.Enough, check.Feasible];
            CheckView.Show(console, all.OfType<Check>().Where(c => c.State != CheckState.Met), rules);
        }
        foreach (var missing in targets.Missing ?? [])
            console.Line($"[yellow]No target yet:[/] {string.Join(" or ", missing.AnyOf.Select(Style.Words))} [grey]({missing.Why})[/]");
        foreach (var proposed in targets.Proposed.Where(p => !(targets.Targets ?? []).Any(t => t.Kind == p.Kind)))
            console.Line($"[green]By the text's figures:[/] {Text(proposed, rules)}");
    }

    private static string Text(RebuildTarget target, RulePack rules) =>
        (target.Amount.IsUnknown ? Style.Words(target.Kind) : $"{rules.Targets[target.Kind].Unit}: {target.Amount}")
        + (target.Focus is null ? "" : $" ({target.Focus})")
        + (target.From is { } from ? $" from {Style.Of(from)}" : "")
        + (target.By is { } by ? $" by {Style.Of(by)}" : "");

    private static string Asked(LetterRequest request) => request.Ask is { } ask
        ? $"{Style.Words(request.State).ToLowerInvariant()}, {Style.Of(ask.Start)} to {Style.Of(ask.End)}"
        : Style.Words(request.State).ToLowerInvariant();

    private static string Days(Rotation rotation) => (rotation.Start, rotation.End) switch
    {
        ({ } start, { } end) => $"{Style.Of(start)} to {Style.Of(end)}",
        ({ } start, null) => $"from {Style.Of(start)}",
        _ => "without dates",
    };
}
