using System.Globalization;
using ReapplyKit;
using Spectre.Console;

namespace Advisor;

/// <summary>The dated plan month by month, or what does not fit and why.</summary>
internal static class ScheduleView
{
    public static void Show(IAnsiConsole console, ReapplicationPlan plan)
    {
        var season = plan.Season;
        Style.Heading(console, $"Plan for the {season.Year} Match");
        console.WriteLine($"Applications may be submitted from {Dated(season, SeasonEvent.SubmissionOpens)}, programs review from {Dated(season, SeasonEvent.ReviewOpens)}, Match Day is {Dated(season, SeasonEvent.MatchDay)}.");
        plan.Schedule.Switch(schedule => Show(console, schedule, plan), conflicts => Show(console, conflicts));
    }

    private static void Show(IAnsiConsole console, Schedule schedule, ReapplicationPlan plan)
    {
        if (schedule.IsCompressed)
            console.WriteLine($"There are {schedule.DaysToSubmission} days to the submission day where the text assumes {schedule.NominalDays}: its windows are pressed together, durations are kept.");
        if (schedule.LeadIn is { } leadIn)
            console.WriteLine($"There is more time than the text assumes: {leadIn.Length} days from {Style.Of(leadIn.Start)} to {Style.Of(leadIn.End)} lie free between Month 12 and Month 11.");
        foreach (var month in schedule.Milestones.GroupBy(m => m.Start.ToYearMonth()))
        {
            var table = new Table().Border(TableBorder.Simple).AddColumns("Start", "Finish", "Slack", "What", "Work", "Mends");
            table.Title = new TableTitle(month.Key.ToString("MMMM uuuu", CultureInfo.InvariantCulture));
            foreach (var dated in month)
                table.AddRow(Row(dated, plan));
            console.Write(table);
        }
        foreach (var held in schedule.Held)
            console.MarkupLineInterpolated($"[yellow]Held[/] until decided ({string.Join(", ", held.WaitsFor.Select(Style.Words))}): {held.Milestone.Title}");
        if (!schedule.Dropped.IsEmpty)
            console.MarkupLineInterpolated($"[grey]Left out by your decisions: {string.Join("; ", schedule.Dropped.Select(m => m.Title))}.[/]");
    }

    private static string[] Row(ScheduledMilestone dated, ReapplicationPlan plan) =>
    [
        Style.Of(dated.Start),
        Style.Of(dated.Finish),
        dated.IsCritical ? "[red]none[/]" : string.Create(CultureInfo.InvariantCulture, $"{dated.SlackDays} d"),
        Markup.Escape(dated.Milestone.Title),
        Style.Words(dated.Milestone.Workstream),
        string.Join(", ", plan.Emphasis(dated.Milestone.Id).Select(Style.Words)),
    ];

    private static void Show(IAnsiConsole console, ScheduleConflicts conflicts)
    {
        console.MarkupLine("[red]The plan does not fit.[/]");
        foreach (var conflict in conflicts.Conflicts)
        {
            console.MarkupLineInterpolated($"- [bold]{conflict.Milestone}[/] needs {conflict.NeededDays} days and has {conflict.AvailableDays}: it would finish on {Style.Of(conflict.EarliestFinish)}, and {Style.Of(conflict.Deadline)} is the last day.");
            console.MarkupLineInterpolated($"  Pushed by {string.Join(" → ", conflict.Chain)}");
            console.MarkupLineInterpolated($"  Ways out, in this order: {string.Join("; ", conflict.Relaxations.Select(r => Style.Words(r.Kind)))}");
        }
    }

    private static string Dated(Season season, SeasonEvent what) =>
        Style.Of(season[what].Date) + (season[what].Status == DateStatus.Projected ? " (projected)" : "");
}
