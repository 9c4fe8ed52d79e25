using System.Globalization;
using System.Text;
using static System.FormattableString;

namespace ReapplyKit;

/// <summary>A schedule as plain text for terminals, in invariant culture with line feeds.</summary>
internal static class ScheduleText
{
    private const int DaysPerWeek = 7;

    /// <summary>The plan month by month.</summary>
    public static string ByMonth(Schedule plan) =>
        Write(plan, m => m.Start.ToYearMonth().ToString("uuuu MMMM", CultureInfo.InvariantCulture));

    /// <summary>The plan week by week, counted from the day it was first made.</summary>
    public static string ByWeek(Schedule plan) => Write(plan, m =>
    {
        var week = FloorWeeks(Period.DaysBetween(plan.WindowsFrom, m.Start));
        return $"Week of {DayText.WithWeekday(plan.WindowsFrom.PlusWeeks(week))}";
    });

    private static string Write(Schedule plan, Func<ScheduledMilestone, string> heading)
    {
        var text = new StringBuilder();
        Line(text, $"Plan for the {plan.Season.Year} Match, made as of {DayText.WithWeekday(plan.AsOf)}");
        Line(text, $"Submission opens {Dated(plan.Season[SeasonEvent.SubmissionOpens])}; ",
            $"programs review from {Dated(plan.Season[SeasonEvent.ReviewOpens])}; Match Day {Dated(plan.Season[SeasonEvent.MatchDay])}");
        if (plan.IsCompressed)
            Line(text, $"{plan.WindowDays} days from {DayText.Said(plan.WindowsFrom)} to submission, where the text assumes {plan.NominalDays}: ",
                $"windows are pressed together, durations kept");
        if (plan.LeadIn is { } leadIn)
            Line(text, $"Lead-in of {leadIn.Length} days between Month 12 and Month 11, ",
                $"{DayText.WithWeekday(leadIn.Start)} – {DayText.WithWeekday(leadIn.End)}: time to spare for whatever has least slack");
        foreach (var taken in plan.Request.Relaxations)
            Line(text, $"Way out taken: {Named(taken)}");
        foreach (var (open, by) in plan.ToDecide())
            Line(text, $"{(open.IsOverdue ? "OVERDUE" : "Open")} decision: {Words.Sentence(open.Gate)}, ",
                $"due {DayText.WithWeekday(by)} ({open.Milestone})");
        foreach (var group in plan.Milestones.GroupBy(heading))
        {
            Line(text, $"");
            Line(text, $"{group.Key}");
            foreach (var dated in group)
                Line(text, $"  {Days(dated),-35} {Slack(plan, dated),-12} {dated.Milestone.Title}{Targets(dated.Milestone)}");
        }
        if (!plan.Held.IsEmpty)
            Line(text, $"");
        foreach (var held in plan.Held)
            Line(text, $"Waits for {string.Join(", ", held.WaitsFor.Select(Words.Sentence))}: {held.Milestone.Title}");
        NotThisSeason(text, plan);
        return text.ToString();
    }

    private static void NotThisSeason(StringBuilder text, Schedule plan)
    {
        if (plan.NotThisSeason.IsEmpty)
            return;
        Line(text, $"");
        Line(text, $"Not this season; each with the day on which its turn comes in the next");
        foreach (var left in plan.NotThisSeason)
            Line(text, $"  {DayText.WithWeekday(left.ComesNext)} {left.Milestone.Title}", Why(left, plan));
        foreach (var conflict in plan.Conflicts)
        {
            foreach (var way in conflict.WaysOut)
                Line(text, $"Way out for “{plan.TitleOf(conflict.Milestone)}”, {conflict.MissingDays} days short: {Named(way.Relaxation)} ",
                    $"(gains {way.GainDays} days{(way.Suffices ? ", enough" : "")})");
        }
    }

    private static FormattableString Why(PostponedMilestone left, Schedule plan) => left.Reason switch
    {
        PostponedReason.FallsWithAnother when left.NoUseWithout is { } without => $" (no use without “{plan.TitleOf(without)}”)",
        PostponedReason.SeasonIsOpen => $" (applications are being taken already)",
        _ => $" (needs {left.NeededDays} days, has {left.AvailableDays})",
    };

    internal static string Days(ScheduledMilestone m) =>
        m.Start == m.Finish ? DayText.WithWeekday(m.Start) : $"{DayText.WithWeekday(m.Start)} – {DayText.WithWeekday(m.Finish)}";

    private static string Slack(Schedule plan, ScheduledMilestone m) =>
        FormattableString.Invariant($"{(plan.CriticalPath.Contains(m.Milestone.Id) ? "* " : "")}{m.SlackDays} d slack");

    private static string Named(Relaxation way) =>
        Words.Sentence(way.Kind) + (way.Milestones.IsEmpty ? "" : ": " + string.Join(", ", way.Milestones));

    private static string Targets(Milestone milestone) =>
        milestone.Targets.IsEmpty ? "" : $" [{string.Join("; ", milestone.Targets.Select(t => $"{t.Text}: {t.Amount}"))}]";

    private static string Dated(SeasonDate date) => DayText.WithWeekday(date.Date) + (date.Status == DateStatus.Projected ? " (projected)" : "");

    private static int FloorWeeks(int days) => (days >= 0 ? days : days - DaysPerWeek + 1) / DaysPerWeek;

    private static void Line(StringBuilder text, FormattableString line) => Line(text, line, $"");

    private static void Line(StringBuilder text, FormattableString start, FormattableString end) =>
        text.Append((Invariant(start) + Invariant(end)).TrimEnd()).Append('\n');
}
