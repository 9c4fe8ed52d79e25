using Ardalis.GuardClauses;

namespace ReapplyKit.Reports;

/// <summary>
/// A dated plan as one picture in SVG: a row for each milestone under its workstream, slack to the latest finish, the critical path, and the dates of the
/// season. It holds no script and refers to nothing outside. The same input gives the same text.
/// </summary>
public static class SvgGantt
{
    /// <summary>Draws a plan.</summary>
    /// <param name="schedule">The plan.</param>
    /// <param name="today">A day to mark; null for none. A day outside the plan is not marked.</param>
    /// <returns>A document that stands alone, to be kept in UTF-8.</returns>
    public static string Write(Schedule schedule, LocalDate? today = null) => GanttDrawing.Of(Guard.Against.Null(schedule), today).ToString();
}
