namespace ReapplyKit.Tests;

/// <summary>Something that happened to a milestone, told by places and days so that it can befall any plan on any day.</summary>
public sealed record Happening(int Place, MilestoneState State, int StartedDaysAgo, int Days)
{
    public static Progress Of(ValueList<Happening> happenings, Schedule plan, LocalDate asOf) => new()
    {
        Milestones = plan.Milestones.IsEmpty
            ? []
            : happenings.DistinctBy(h => h.Place % plan.Milestones.Count).Select(h => h.On(plan, asOf)).ToValueList(),
    };

    private MilestoneProgress On(Schedule plan, LocalDate asOf)
    {
        var (milestone, started) = (plan.Milestones[Place % plan.Milestones.Count].Milestone.Id, asOf.PlusDays(-StartedDaysAgo));
        return State switch
        {
            MilestoneState.Running => MilestoneProgress.Running(milestone, started),
            MilestoneState.Done => MilestoneProgress.Done(milestone, started, LocalDate.Min(asOf, started.PlusDays(Days - 1))),
            _ => MilestoneProgress.Skipped(milestone, "not needed"),
        };
    }
}
