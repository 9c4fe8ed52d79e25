using ReapplyKit;
using Spectre.Console;

namespace Advisor;

/// <summary>The first screen: where the applicant stands, why, what to do this week, and the next deadline.</summary>
internal static class BriefView
{
    public static void Show(IAnsiConsole console, PlanBrief brief, bool withIds)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{brief.Headline}[/]");
        console.WriteLine(brief.Advice);
        List(console, brief.CauseTitle, brief.Causes.Select(c => c.ToString()));
        List(console, brief.TaskTitle, brief.Tasks.Select(t => t.What + By(t, brief) + (withIds && t.Milestone is { } id ? $" [{id}]" : "")));
        console.WriteLine();
        if (brief.Deadline is { } due)
            console.MarkupLineInterpolated($"[bold]{Left(due.DaysLeft)}:[/] {due.What}, [bold]{Style.Of(due.Day)}[/]{Projected(due)}");
        foreach (var notice in brief.Notices)
            console.WriteLine(notice);
        if (brief.Submission is { } submission)
            console.MarkupLineInterpolated($"[grey]{submission.What} {Style.Of(submission.Day)}{Projected(submission)}, in {Left(submission.DaysLeft)}.[/]");
        if (brief.Changes is { } changes)
            console.MarkupLineInterpolated($"[grey]Since {Style.Of(changes.Since)}: {changes.ToString()}.[/]");
        console.WriteLine();
        var strip = brief.Components.Select(f => $"{Markup.Escape(Style.Words(f.Component))} {Style.Colored(f)}");
        console.MarkupLine($"{string.Join(" · ", strip)} ({brief.KnownComponents} of {brief.Components.Count} known)");
    }

    private static void List(IAnsiConsole console, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
            return;
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{title}[/]");
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
