using System.Text;
using static System.FormattableString;

namespace ReapplyKit;

/// <summary>What has changed between two plans as plain text, in invariant culture with line feeds.</summary>
internal static class PlanDifferenceText
{
    /// <summary>Tells what is done, new, moved and gone, one line each; days as <c>Mon 2026-06-01</c>.</summary>
    public static string Of(PlanDifference difference, Progress progress, bool withIds)
    {
        var text = new StringBuilder();
        foreach (var moved in difference.Moved)
            Line(text, Told(moved, progress.Of(moved.After.Milestone.Id), withIds));
        foreach (var added in difference.Added)
            Line(text, progress.Of(added.Milestone.Id) is { Finished: { } done }
                ? $"Done on {DayText.WithWeekday(done)}: {Name(added, withIds)}" : $"New: {Name(added, withIds)}, {ScheduleText.Days(added)}");
        foreach (var removed in difference.Removed)
            Line(text, progress.Of(removed.Milestone.Id) is { Reason: { } reason }
                ? $"Skipped: {Name(removed, withIds)} ({reason})" : $"No longer in the plan: {Name(removed, withIds)}");
        return text.Length == 0 ? "Nothing has moved.\n" : text.ToString();
    }

    private static string Told(MovedMilestone moved, MilestoneProgress? at, bool withIds) => at switch
    {
        { Finished: { } done } => $"Done on {DayText.WithWeekday(done)}: {Name(moved.After, withIds)}",
        { State: MilestoneState.Running } => $"Running: {Name(moved.After, withIds)}, now until {DayText.WithWeekday(moved.After.Finish)}",
        _ => Invariant($"{By(moved)}: {Name(moved.After, withIds)}, now {ScheduleText.Days(moved.After)}"),
    };

    private static string By(MovedMilestone moved)
    {
        var days = moved.StartMovedDays == 0 ? moved.FinishMovedDays : moved.StartMovedDays;
        return Invariant($"{Math.Abs(days)} day{(Math.Abs(days) == 1 ? "" : "s")} {(days > 0 ? "later" : "earlier")}");
    }

    private static string Name(ScheduledMilestone dated, bool withIds) =>
        dated.Milestone.Title + (withIds ? $" ({dated.Milestone.Id})" : "");

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
