using NodaTime;
using ReapplyKit;
using static System.FormattableString;
using static Mcp.FirstWords;

namespace Mcp;

/// <summary>
/// Shortens a plan for an assistant to a line for each thing: milestones with id, title and day, verdicts with their rules. Any part whole
/// is told on request.
/// </summary>
internal static class BriefPlan
{
    private const string ToPlanOn =
        "To plan on later, ask the tool plan now, with the same arguments and parts [\"keep\"]; the tool replan takes that answer as since, by itself.";

    public static byte[] Write(ReapplicationPlan plan) => CompactJson.Write(writer =>
    {
        var (schedule, progress) = (plan.Schedule, plan.Case.Progress);
        writer.WriteStartObject();
        FirstWords.Write(plan, writer);
        writer.WriteString("asOf", Text(plan.AsOf));
        writer.WriteString("plannedFor", Invariant(
            $"{plan.Season.Year} Match: submit from {Text(plan.Season.SubmissionDay)}, programs review from {Text(plan.Season.ReviewDay)} ({Word(plan.Season.Status)})"));
        if (plan.Changes is { } changes)
            Lines(writer, "changes", changes.ToText(progress, withIds: true).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (plan.Running?.Schedule is { } running)
            Lines(writer, "runningMilestones", Ahead(running, progress));
        Lines(writer, "milestones", Ahead(schedule, progress));
        writer.WriteNumber("milestonesDone", schedule.Milestones.Count(m => IsBehind(progress, m)));
        Lines(writer, "openDecisions", schedule.OpenDecisions.Select(d => $"{Text(DecidedBy(schedule, d))} {d.Milestone}: {Word(d.Gate)}{(d.IsOverdue ? ", overdue" : "")}"));
        Lines(writer, "waitsForADecision", schedule.Held.Select(h => $"{h.Milestone.Id}: {h.Milestone.Title} ({string.Join(", ", h.WaitsFor.Select(Word))})"));
        Lines(writer, "notThisSeason", schedule.NotThisSeason.Select(m =>
            Invariant($"{m.Milestone.Id}: {m.Milestone.Title}; needs {m.NeededDays} days and has {m.AvailableDays}, its turn comes {Text(m.ComesNext)}")));
        writer.WriteString("verdict", Invariant($"{Word(plan.Report.Tiers.Overall)}, {plan.Report.Tiers.Known} components known"));
        Lines(writer, "findings", plan.Report.Findings.Select(f => $"{Word(f.Component)}: {Word(f.Tier)}, {f.Value} ({f.Threshold}){Cited(f.Rule, f.Clauses)}"));
        if (plan.Diagnosis is { } diagnosis)
        {
            writer.WriteString("diagnosis", Word(diagnosis.Kind) + Cited(diagnosis.Rule, diagnosis.Clauses));
            Lines(writer, "suspects", diagnosis.Suspects.Select(s =>
                $"{Word(s.Weakness)}: {s.Value}{(s.Threshold is { } threshold ? $" ({threshold})" : "")}, {Word(s.Evidence)}{Cited(s.Rule, s.Clauses)}"));
        }
        Lines(writer, "weaknesses", plan.Weaknesses.Select(w => $"{Word(w.Kind)}: {w.Value}; mended by {(w.Milestones.IsEmpty ? "nothing here" : string.Join(", ", w.Milestones))} [{w.Rule}]"));
        if (!schedule.Milestones.IsEmpty)
            writer.WriteString("toPlanOn", ToPlanOn);
        writer.WriteString("rulesAndClauses", "The tool look_up tells the text of each rule and clause in brackets.");
        writer.WriteString("pack", plan.Pack.ToString());
        writer.WriteEndObject();
    });

    private static IEnumerable<string> Ahead(Schedule schedule, Progress progress) =>
        from dated in schedule.Milestones
        where !IsBehind(progress, dated)
        orderby dated.Finish, dated.Start
        select $"{Text(dated.Finish)} {dated.Milestone.Id}: {dated.Milestone.Title}{(dated.Due is { } due && LocalDate.Min(due, dated.LatestFinish) is var last && last > dated.Finish ? $" (at the latest {Text(last)})" : "")}";

    // Nobody decides before what the decision waits for.
    private static LocalDate DecidedBy(Schedule schedule, OpenDecision open) =>
        schedule.Milestones.FirstOrDefault(m => m.Milestone.Id == open.Milestone) is { } planned && planned.Finish > open.Due ? planned.Finish : open.Due;

    private static bool IsBehind(Progress progress, ScheduledMilestone dated) =>
        progress.Of(dated.Milestone.Id)?.State is MilestoneState.Done or MilestoneState.Skipped;

    private static string Cited(RuleId rule, ValueList<ClauseId> clauses) => $" [{string.Join(", ", clauses.Select(c => c.ToString()).Prepend(rule.ToString()))}]";

    private static string Text(LocalDate day) => Invariant($"{day:uuuu-MM-dd}");
}
