using ReapplyKit;
using Spectre.Console;

namespace Advisor;

/// <summary>The first screen: where the applicant stands, why, what to do this week, and the next deadline.</summary>
internal static class BriefView
{
    public static void Show(IAnsiConsole console, PlanBrief brief, bool withIds)
    {
        console.WriteLine();
        console.Line($"[bold]{brief.Headline}[/]");
        console.WriteLine(brief.Advice);
        List(console, brief.CauseTitle, brief.Causes.Select(c => c.ToString()));
        List(console, brief.TaskTitle, brief.Tasks.Select(t => t.What + By(t, brief) + (withIds && t.Milestone is { } id ? $" [{id}]" : "")));
        console.WriteLine();
        if (brief.Deadline is { } due)
            console.Line($"[bold]{Left(due.DaysLeft)}:[/] {due.What}, [bold]{Style.Of(due.Day)}[/]{Projected(due)}");
        foreach (var notice in brief.Notices)
            console.WriteLine(notice);
        if (brief.Submission is { } submission)
            console.Line($"[grey]{submission.What} {Style.Of(submission.Day)}{Projected(submission)}, in {Left(submission.DaysLeft)}.[/]");
        if (brief.Changes is { } changes)
            console.Line($"[grey]Since {Style.Of(changes.Since)}: {changes.ToString()}.[/]");
        console.WriteLine();
        Strip(console, brief);
    }

    private static void Strip(IAnsiConsole console, PlanBrief brief)
    {
        var strip = new StyledLine();
        foreach (var (place, finding) in brief.Components.Index())
        {
            strip.AppendLiteral(place == 0 ? "" : " · ");
            strip.AppendLiteral($"{Style.Words(finding.Component)} {Style.Colored(finding)}");
        }
        strip.AppendLiteral($" ({brief.KnownComponents} of {brief.Components.Count} known)");
        console.Line(strip);
    }

    private static void List(IAnsiConsole console, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
            return;
        console.WriteLine();
        console.Line($"[bold]{title}[/]");
        foreach (var (place, line) in all.Index())
            console.WriteLine($"{place + 1}. {line}");
    }

    private static string By(BriefTask task, PlanBrief brief) => task.By switch
    {
        null => "",
        { } day when day < brief.Today => " (due now)",
        { } day when day == brief.Today => " (today)",
        { } day => $" (by {Style.Of(day)})",
    };

    private static string Left(int days) => days == 0 ? "Today" : Style.Count(days, "day");

    private static string Projected(BriefDeadline due) => due.Status == DateStatus.Projected ? " (projected)" : "";
}
