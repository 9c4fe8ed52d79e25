using Ardalis.GuardClauses;

namespace ReapplyKit.Reports;

/// <summary>
/// A dated plan as one picture in SVG: a row for each milestone under its workstream, slack to the latest finish, what is due, what is done, the critical path
/// where there is one, and the dates and phases of the season. It holds no script and refers to nothing outside. The same input gives the same text.
/// </summary>
public static class SvgGantt
{
    private const int LikelyLength = 32 * 1024;

    /// <summary>Draws a plan.</summary>
    /// <param name="schedule">The plan.</param>
    /// <param name="today">A day to mark; null for none. A day outside the plan is not marked.</param>
    /// <param name="progress">What is done, to be marked; null for nothing.</param>
    /// <returns>A document that stands alone, to be kept in UTF-8.</returns>
    public static string Write(Schedule schedule, LocalDate? today = null, Progress? progress = null)
    {
        var page = new MarkupWriter(LikelyLength);
        GanttDrawing.Write(page, Guard.Against.Null(schedule), today, progress ?? Progress.None);
        return page.Finish();
    }
}
