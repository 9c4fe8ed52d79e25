using static System.FormattableString;

namespace ReapplyKit;

/// <summary>
/// Looks for what no progress can be: milestones and targets that do not exist, days still to come, a decision that is done and not stated.
/// </summary>
internal sealed class ProgressCheck(RulePack rules, ReapplicationCase @case, LocalDate asOf, ProblemLog log, ProblemLog doubts)
{
    private static readonly MilestoneId Rotating = MilestoneId.Parse("clinical.usce.rotate");

    private readonly Dictionary<MilestoneId, Milestone> _known = Known(rules, @case.PlanSoFar);

    private readonly HashSet<string> _targets =
        [.. Known(rules, @case.PlanSoFar).Values.SelectMany(m => m.Targets).Select(t => t.Id)];

    private LocalDate Began => @case.PlanSoFar?.WindowsFrom ?? asOf;

    public void Run()
    {
        if (@case.PlanSoFar is { } plan)
            Check(plan);
        foreach (var (place, at) in @case.Progress.Milestones.Index())
            Check(Invariant($"$.progress.milestones[{place}]"), at);
        foreach (var (place, measured) in @case.Progress.Measured.Index())
            Check(Invariant($"$.progress.measured[{place}].target"), measured);
    }

    // A plan made by an earlier pack may hold milestones that this one no longer has.
    private static Dictionary<MilestoneId, Milestone> Known(RulePack rules, Schedule? plan)
    {
        var known = rules.Countdown.Milestones.ToDictionary(m => m.Id);
        foreach (var milestone in (plan?.Milestones ?? []).Select(m => m.Milestone))
            known.TryAdd(milestone.Id, milestone);
        return known;
    }

    // Whoever keeps a plan may have changed it; what planning rests on must still hold together.
    private void Check(Schedule plan)
    {
        if (plan.AsOf > asOf)
            log.Add("$.planSoFar.asOf", DayText.Of(plan.AsOf),
                $"the plan so far was made after {DayText.Of(asOf)}, the day to plan for: plan for its day or a later one");
        if (plan.WindowsFrom > LocalDate.Max(plan.AsOf, plan.Season[SeasonEvent.MatchDay].Date))
            log.Add("$.planSoFar.windowsFrom", DayText.Of(plan.WindowsFrom), $"lies after {DayText.Of(plan.Season[SeasonEvent.MatchDay].Date)}, the end of that season");
        var seen = new HashSet<MilestoneId>();
        foreach (var (place, id) in plan.Milestones.Select(m => m.Milestone.Id).Index().Where(m => !seen.Add(m.Item)))
            log.Add(Invariant($"$.planSoFar.milestones[{place}]"), id.ToString(), "stands twice in the plan so far");
        foreach (var id in plan.Request.Relaxations.SelectMany(r => r.Milestones).Where(id => !_known.ContainsKey(id)))
            log.Add("$.planSoFar.request.relaxations", id.ToString(), "there is no such milestone");
    }

    private void Check(string where, MilestoneProgress at)
    {
        if (!_known.TryGetValue(at.Milestone, out var milestone))
        {
            log.Add(where + ".milestone", at.Milestone.ToString(),
                "there is no such milestone" + Meant(at.Milestone.ToString(), _known.Keys.Select(id => id.ToString())));
            return;
        }
        CheckDay(where + ".started", at.Started);
        CheckDay(where + ".finished", at.Finished);
        if (at is { State: MilestoneState.Done, Finished: { } done } && done < Began.PlusYears(-1))
            doubts.Add(where + ".finished", DayText.Of(done), $"“{milestone.Title}” lies more than a year before the plan began, on {DayText.Of(Began)}: correct the day where it is a slip");
        if (at is { State: MilestoneState.Done, Finished: { } worked } && at.Milestone == Rotating && worked < Began.PlusDays(ProfileReading.DaysOfAMonth)
            && !(@case.Profile.Usce?.Rotations ?? []).Any(r => r.Start <= worked))
            doubts.Add(where + ".finished", DayText.Of(worked), $"“{milestone.Title}” is told done less than four weeks after the plan began, on {DayText.Of(Began)}, "
                + "and the file states no rotation that had begun: add it to the US experience, or correct the day");
        if (at.State == MilestoneState.Done && milestone.Decides is { } gate && !@case.Decisions.IsDecided(gate))
            log.Add(where, at.Milestone.ToString(),
                $"this decision is done, and the case does not say what was decided: state it in $.decisions.{Words.Of(gate)}");
        if (at.State == MilestoneState.Skipped && milestone.Importance == Importance.Essential)
            doubts.Add(where, at.Milestone.ToString(), $"“{milestone.Title}” is skipped, and the plan fails without it");
    }

    private void Check(string where, MeasuredAmount measured)
    {
        if (!_targets.Contains(measured.Target))
            log.Add(where, measured.Target, "there is no such target" + Meant(measured.Target, _targets));
    }

    private void CheckDay(string where, LocalDate? day)
    {
        if (day > asOf)
            log.Add(where, DayText.Of(day.Value), $"lies after {DayText.Of(asOf)}, the day of judgement");
    }

    private string Meant(string given, IEnumerable<string> known) =>
        log.Count < NearestNames.MostSought ? NearestNames.Told(NearestNames.Of(given, known)) : "";
}
