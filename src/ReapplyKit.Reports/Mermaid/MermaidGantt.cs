using System.Text;
using Ardalis.GuardClauses;

namespace ReapplyKit.Reports;

/// <summary>
/// A dated plan as a Mermaid Gantt chart. Every bar has its two absolute days, so that the picture says what the plan says; nothing is left to Mermaid's own
/// reckoning. The same input gives the same text.
/// </summary>
public static class MermaidGantt
{
    /// <summary>Writes a chart.</summary>
    /// <param name="schedule">The plan.</param>
    /// <returns>The diagram's source, without a fence around it.</returns>
    public static string Write(Schedule schedule)
    {
        Guard.Against.Null(schedule);
        var text = new StringBuilder();
        text.Append("gantt\n");
        text.Append("    dateFormat YYYY-MM-DD\n");
        text.Append("    axisFormat %b %Y\n");
        text.Append("    tickInterval 1month\n");
        text.Append(Line($"title Plan for the {ReportWords.Number(schedule.Season.Year)} Match, made as of {DayText.Of(schedule.AsOf)}"));
        text.Append(Line("section Season"));
        foreach (var date in schedule.Season.Dates.Where(d => d.Event <= SeasonEvent.ReviewOpens))
            text.Append(Task(ReportWords.Title(date.Event) + (date.Status == DateStatus.Projected ? " (projected)" : ""), "milestone, ", date.Date, date.Date));
        foreach (var group in schedule.Milestones.GroupBy(m => m.Milestone.Workstream).OrderBy(g => g.Min(m => m.Start)).ThenBy(g => g.Key))
        {
            text.Append(Line($"section {ReportWords.Title(group.Key)}"));
            foreach (var dated in group.OrderBy(m => m.Start).ThenBy(m => m.Finish))
                text.Append(Task(dated.Milestone.Title, schedule.IsOnCriticalPath(dated) ? "crit, " : "", dated.Start, dated.Finish));
        }
        return text.ToString();
    }

    // Mermaid ends a bar where its last day begins, so the day after is written.
    private static string Task(string name, string tag, LocalDate start, LocalDate finish) =>
        Line($"{MermaidName.Of(name)} :{tag}{DayText.Of(start)}, {DayText.Of(finish.PlusDays(1))}");

    private static string Line(string words) => $"    {words}\n";
}
