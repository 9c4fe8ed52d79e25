using NodaTime;
using ReapplyKit;
using Spectre.Console;

namespace Advisor;

/// <summary>What to do in the seven days from the day of judgement.</summary>
internal static class WeekView
{
    public static void Show(IAnsiConsole console, ReapplicationPlan plan, RulePack rules)
    {
        Style.Heading(console, "This week");
        if (!plan.Schedule.TryPickT0(out var schedule, out _))
        {
            console.WriteLine("There is no dated plan; see the conflicts below.");
            return;
        }
        var week = schedule.During(new DateInterval(plan.AsOf, plan.AsOf.PlusDays(6)));
        if (week.IsEmpty)
            console.WriteLine($"Nothing is due. The plan begins on {Style.Of(schedule.Milestones[0].Start)}.");
        foreach (var dated in week)
        {
            console.MarkupLineInterpolated($"- [bold]{dated.Milestone.Title}[/] by {Style.Of(dated.Finish)} [grey]({dated.Milestone.Id})[/]");
            foreach (var clause in dated.Milestone.Clauses)
                console.MarkupLineInterpolated($"    {rules.Book[clause].Text} [grey]{clause}[/]");
            foreach (var target in dated.Milestone.Targets)
                console.MarkupLineInterpolated($"    [green]Target:[/] {target.Text}, {target.Amount}");
        }
    }
}
