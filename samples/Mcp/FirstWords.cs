using System.Text.Json;
using NodaTime;
using ReapplyKit;
using static System.FormattableString;

namespace Mcp;

/// <summary>
/// What an applicant must hear before anything else, as every other format says it first: where they stand, whether a Match can be reached
/// at all, the season that is running with its deadlines, the tasks of this week and the next deadline.
/// </summary>
internal static class FirstWords
{
    public const string Name = "first";

    public static void Write(ReapplicationPlan plan, Utf8JsonWriter writer)
    {
        var brief = plan.Brief;
        writer.WriteStartObject(Name);
        writer.WriteString("headline", brief.Headline);
        writer.WriteString("advice", brief.Advice);
        writer.WriteBoolean("canReachMatch", plan.CanReachMatch);
        if (!plan.CanReachMatch)
            writer.WriteString("barred", "Nothing else in this answer leads to a Match before that is settled: advise no application, fee, exam or rotation.");
        Lines(writer, "causes", brief.Causes.Select(c => c.ToString()));
        Lines(writer, "tasks", brief.Tasks.Select(Line));
        if (brief.Deadline is { } due)
            writer.WriteString("nextDeadline", Line(due));
        if (brief.Submission is { } submission)
            writer.WriteString("submission", Line(submission));
        if (plan.Running is { } running && (plan.CanReachMatch || running.Schedule is not null))
            Write(running, plan.AsOf, writer);
        if (plan.SubmitOrWait is { } choice && plan.Schedule.Depth >= PlanDepth.Core)
            writer.WriteString("submitOrWait", choice.ToString());
        Lines(writer, "notices", brief.Notices);
        Lines(writer, "doubts", plan.Doubts.Select(d => Invariant($"{d.Where} {d.Value}: {d.Message}")));
        writer.WriteEndObject();
    }

    public static void Lines(Utf8JsonWriter writer, string name, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
            return;
        writer.WriteStartArray(name);
        foreach (var line in all)
            writer.WriteStringValue(line);
        writer.WriteEndArray();
    }

    /// <summary>A word of the library as its documents write it.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static void Write(RunningSeason running, LocalDate today, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("running");
        writer.WriteNumber("season", running.Season.Year);
        writer.WriteString("phase", Word(running.Phase));
        writer.WriteBoolean("applicantIsInIt", running.Schedule is not null);
        Lines(writer, "deadlines", running.Season.Dates.Where(d => d.Date >= today).OrderBy(d => d.Date).Select(d =>
            Invariant($"{d.Date:uuuu-MM-dd} {d.Time:HH:mm} Eastern {Word(d.Event)}{Projected(d.Status)}")));
        writer.WriteEndObject();
    }

    private static string Line(BriefTask task) =>
        Invariant($"{task.What}{(task.By is { } day ? Invariant($" (by {day:uuuu-MM-dd})") : "")}{(task.Milestone is { } id ? $" [{id}]" : "")}");

    private static string Line(BriefDeadline due) => Invariant($"{due.Day:uuuu-MM-dd}, in {due.DaysLeft} days: {due.What}{Projected(due.Status)}");

    private static string Projected(DateStatus status) => status == DateStatus.Projected ? " (projected)" : "";
}
