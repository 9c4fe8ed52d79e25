using ReapplyKit;
using Spectre.Console;

namespace Advisor;

/// <summary>Interview practice and the application, as far as the case states them.</summary>
internal static class ReadinessView
{
    public static void Show(IAnsiConsole console, ReapplicationPlan plan, RulePack rules)
    {
        if (plan.Practice is { } practice)
        {
            Style.Heading(console, "Interview practice");
            console.WriteLine($"{practice.Checks.Count(c => c.State == CheckState.Met)} of {practice.Checks.Count} points are met. Still open:");
            CheckView.Show(console, practice.Checks.Where(c => c.State != CheckState.Met), rules);
            foreach (var length in practice.Lengths.Where(l => !l.Seconds.IsUnknown))
                console.Line($"- {Style.Words(length.Question)}: {length.Seconds} seconds{(length.IsMeasured ? "" : ", estimated")}");
            foreach (var rule in practice.ToHear)
                console.Line($"[grey]Only a listener can tell: {rules.Book[rule].Text}[/]");
        }
        if (plan.Application is { } application)
        {
            Style.Heading(console, application.IsReadyToSubmit switch
            {
                true => "Application: ready to submit",
                false => "Application: not ready",
                null => "Application: not known to be ready",
            });
            CheckView.Show(console, application.Checks.Select(c => c.Check).Where(c => c.State != CheckState.Met), rules);
            foreach (var statement in application.Statements)
                console.Line($"- Statement {statement.Name}: {statement.Characters} characters, {(statement.RedFlagPercent is { } percent ? $"{percent} % on red flags" : "share on red flags unknown")}");
        }
    }
}
