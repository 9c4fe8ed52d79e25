using ReapplyKit;
using Spectre.Console;

namespace Advisor;

/// <summary>Which levers there are, what they lift, and what none changes.</summary>
internal static class WhatIfView
{
    private const int SetsShown = 3;

    private static readonly int[] GreensAsked = [1, 5, 10, 25];

    public static void Show(IAnsiConsole console, ReapplicationPlan plan, RulePack rules)
    {
        var whatIf = plan.WhatIf;
        Style.Heading(console, $"What would change it by {Style.Of(whatIf.SubmissionDay)}");
        foreach (var lift in whatIf.Lifts)
        {
            if (lift.StateFirst is { } first)
                console.Line($"- {Style.Words(lift.Component)}: {rules.Book[first].Text}");
            foreach (var step in lift.Steps)
                console.Line($"- {Style.Words(lift.Component)} from {lift.From} to {step.To}: {Sets(step.Sets)}");
        }
        if (plan.List is not null)
            Greens(console, whatIf.Greens);
        if (plan.List is not null && whatIf.Greens.Gains.Any(g => g.Set.Fits && g.Set.Levers.Any(l => l.Kind == LeverKind.AnotherSpecialty)))
            console.Line($"[grey]Another specialty takes letters, a statement and US experience of its own, for which no days are counted here.[/]");
        foreach (var lever in whatIf.Unavailable)
            console.Line($"[grey]Not to be had: {Style.Words(lever.Kind)}, {lever.Reason}[/]");
        foreach (var fact in whatIf.Immovable)
            console.Line($"[yellow]Nothing changes this:[/] {Style.Words(fact.Component)}, {fact.Value}: {fact.Tier}{(fact.AtSubmission == fact.Tier ? "" : $", {fact.AtSubmission} at submission")}. [grey]{rules.Book[fact.Rule].Text}[/]");
    }

    private static void Greens(IAnsiConsole console, GreenPrograms greens)
    {
        var isNone = !greens.Gains.Any(g => g.Set.Fits);
        console.WriteLine($"Green programs with a seat now: {greens.Now}.{(isNone ? $" No lever{(greens.Gains.IsEmpty ? "" : " that still fits")} turns more of these programs green." : "")}");
        foreach (var more in GreensAsked)
        {
            var sets = greens.SmallestSetsFor(more).Where(g => g.Set.Fits).ToList();
            if (sets.Count > 0)
                console.Line($"- {more} or more in addition: {string.Join("; or ", sets.Take(SetsShown).Select(g => $"{Levers(g.Set)} (+{g.MoreGreens}{Time(g.Set)})"))}");
        }
    }

    private static string Sets(ValueList<LeverSet> sets) => string.Join("; or ", sets.Take(SetsShown).Select(s => $"{Levers(s)}{Time(s)}"));

    private static string Levers(LeverSet set) => string.Join(" and ", set.Levers);

    private static string Time(LeverSet set) => set.DaysNeeded == 0 ? "" : $", {set.DaysNeeded} days{(set.Fits ? "" : ", more than there are")}";
}
