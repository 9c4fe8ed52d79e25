using System.Globalization;
using ReapplyKit;
using Spectre.Console;

namespace Advisor;

/// <summary>The dated plan month by month, and what this season has no time for.</summary>
internal static class ScheduleView
{
    public static void Show(IAnsiConsole console, ReapplicationPlan plan, bool withIds)
    {
        var season = plan.Season;
        Style.Heading(console, plan.CanReachMatch ? $"Plan for the {season.Year} Match" : $"No Match can be reached yet: days of the {season.Year} Match");
        console.WriteLine($"Applications may be submitted from {Dated(season, SeasonEvent.SubmissionOpens)}, programs review from {Dated(season, SeasonEvent.ReviewOpens)}, Match Day is {Dated(season, SeasonEvent.MatchDay)}.");
        console.Write(new Text(SeasonText.Of(plan)));
        Show(console, plan.Schedule, plan, withIds);
        ShowPostponed(console, plan.Schedule);
    }

    private static void Show(IAnsiConsole console, Schedule schedule, ReapplicationPlan plan, bool withIds)
    {
        if (schedule.IsCompressed)
            console.WriteLine(schedule.WindowDays <= 0
                ? $"Applications were open by {Style.Of(schedule.WindowsFrom)}: what is left is pressed together, durations are kept."
                : $"From {Style.Of(schedule.WindowsFrom)}, when the {(plan.Case is { AppliedBefore: false, Cycle: null } ? "preparation" : "rebuild")} begins, to the submission day are {schedule.WindowDays} days; the text assumes {schedule.NominalDays}: its windows are pressed together, durations are kept.");
        if (schedule.LeadIn is { } leadIn)
            console.WriteLine($"There is more time than the text assumes: {leadIn.Length} days from {Style.Of(leadIn.Start)} to {Style.Of(leadIn.End)} are free between Month 12 and Month 11.");
        foreach (var month in schedule.Milestones.GroupBy(m => m.Start.ToYearMonth()))
        {
            var table = new Table().Border(TableBorder.Simple).AddColumns("Start", "Finish", "Slack", "What", "Work", "Mends");
            table.Title = new TableTitle(month.Key.OnDayOfMonth(1).ToDateOnly().ToString("MMMM yyyy", CultureInfo.InvariantCulture));
            foreach (var dated in month)
                table.AddRow(Row(dated, plan, withIds));
            console.Write(table);
        }
        console.Line($"[grey]Slack: how many days something can slip before a deadline is missed. Projected: by the rule of earlier years, not published yet.[/]");
        foreach (var held in schedule.Held)
            console.Line($"[yellow]Held[/] until decided ({string.Join(", ", held.WaitsFor.Select(Style.Words))}): {held.Milestone.Title}");
        if (schedule.LeftOutByDecisions() is { IsEmpty: false } leftOut)
            console.Line($"[grey]Left out by your decisions: {string.Join("; ", leftOut.Select(m => m.Title))}.[/]");
    }

    private static string[] Row(ScheduledMilestone dated, ReapplicationPlan plan, bool withIds) =>
    [
        Style.Of(dated.Start),
        Style.Of(dated.Finish),
        dated.IsCritical ? "[red]none[/]" : string.Create(CultureInfo.InvariantCulture, $"{dated.SlackDays} d"),
        Markup.Escape(dated.Milestone.Title + (withIds ? $" ({dated.Milestone.Id})" : "")),
        Style.Words(dated.Milestone.Workstream),
        string.Join(", ", plan.Emphasis(dated.Milestone.Id).Select(Style.Words)),
    ];

    private static void ShowPostponed(IAnsiConsole console, Schedule schedule)
    {
        if (schedule.OverfullWeeks is [var first, ..] overfull)
            console.Line(
                $"[yellow]More work than your {first.Limit} hours a week[/] in {overfull.Count} of the weeks from {Style.Of(first.Week.Start)}, by up to {overfull.Max(w => w.MissingHours)} h.");
        if (schedule.NotThisSeason.IsEmpty)
            return;
        console.Line($"[yellow]Not this season[/], each with the day on which its turn comes in the next:");
        foreach (var postponed in schedule.NotThisSeason)
            console.Line($"- {Style.Of(postponed.ComesNext)} {postponed.Milestone.Title} [grey]({Why(postponed, schedule)})[/]");
        foreach (var conflict in schedule.Conflicts)
        {
            foreach (var way in conflict.WaysOut)
                console.Line($"  To make room for “{schedule.TitleOf(conflict.Milestone)}”, {conflict.MissingDays} days short: {Style.Words(way.Relaxation.Kind)} gains {way.GainDays} days{(way.Suffices ? ", enough" : "")}.");
        }
    }

    private static string Why(PostponedMilestone postponed, Schedule schedule) => postponed.Reason switch
    {
        PostponedReason.FallsWithAnother when postponed.NoUseWithout is { } without => $"no use without “{schedule.TitleOf(without)}”",
        PostponedReason.SeasonIsOpen => "applications are being taken already",
        PostponedReason.Step3OutOfReach when postponed.NeededDays == 0 => "Step 3 cannot be sat: see the decisions",
        _ => $"needs {postponed.NeededDays} days, has {postponed.AvailableDays}",
    };

    private static string Dated(Season season, SeasonEvent what) =>
        Style.Of(season[what].Date) + (season[what].Status == DateStatus.Projected ? " (projected)" : "");
}
