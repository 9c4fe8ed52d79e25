namespace ReapplyKit.Reports;

/// <summary>The dated milestones as events: what to do by which clause, how, and what to reach.</summary>
internal static class MilestoneEntries
{
    public static IEnumerable<CalendarEntry> Of(Schedule schedule, ReapplicationPlan plan, RulePack rules) =>
        schedule.Milestones.Select(dated => Of(dated, IsForEligibility(dated.Milestone.Id, schedule), plan, rules));

    private static readonly ValueList<MilestoneId> Study = [.. Enum.GetValues<Exam>().Select(exam => exam.Milestone("study"))];

    // Whom ECFMG does not confirm is out of the Match: a test or a paper on the way there that nobody books is missed. Study has no day to miss.
    private static bool IsForEligibility(MilestoneId id, Schedule schedule) => !Study.Contains(id) && schedule.Milestones.Any(next =>
        next.Milestone.Addresses.Contains(WeaknessKind.NotEligible)
        && (next.Milestone.Id == id || next.Milestone.After.Any(before => before.Milestone == id)));

    private static CalendarEntry Of(ScheduledMilestone dated, bool isForEligibility, ReapplicationPlan plan, RulePack rules)
    {
        var milestone = dated.Milestone;
        var workstream = ReportWords.Title(milestone.Workstream);
        // What the first screen tells to do must not be missed either.
        var isEssential = milestone.Importance == Importance.Essential || isForEligibility
            || plan.Brief.Tasks.Any(task => task.Milestone == milestone.Id);
        return new CalendarEntry(
            milestone.Id.ToString(),
            new DateInterval(dated.Start, dated.Finish),
            milestone.Title,
            Description(dated, plan, rules).ToValueList(),
            dated.IsCritical ? [workstream, "Critical"] : [workstream])
        {
            IsEssential = isEssential,
            Alarm = dated.IsCritical || isEssential ? CalendarAlarm.Preparation : CalendarAlarm.None,
        };
    }

    private static IEnumerable<string> Description(ScheduledMilestone dated, ReapplicationPlan plan, RulePack rules)
    {
        var milestone = dated.Milestone;
        var mended = plan.Emphasis(milestone.Id);
        return
        [
            .. milestone.Clauses.Select(clause => $"{clause}: {rules.Book[clause].Text}"),
            .. milestone.Guidance.Select(clause => $"How ({clause}): {rules.Book[clause].Text}"),
            .. milestone.Targets.Select(target => $"Target ({target.Clause}): {target.Text}, {target.Amount}"),
            .. mended.IsEmpty ? [] : (string[])[$"Mends: {ReportWords.All(mended)}"],
            $"{ReportWords.Title(milestone.Importance)}; {Slack(dated)}",
        ];
    }

    private static string Slack(ScheduledMilestone dated) => dated.IsCritical
        ? "critical: any delay makes something miss its deadline"
        : FormattableString.Invariant($"slack of {dated.SlackDays} d, at the latest by {ReportWords.Day(dated.AtLatest ?? dated.LatestFinish)}");
}
