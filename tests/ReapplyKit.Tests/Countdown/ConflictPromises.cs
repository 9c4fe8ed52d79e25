namespace ReapplyKit.Tests;

/// <summary>What every conflict promises: a real shortage, and a chain of prerequisites that accounts for every day of it.</summary>
internal static class ConflictPromises
{
    private static readonly Dictionary<MilestoneId, Milestone> Milestones = RulePack.Default.Countdown.Milestones.ToDictionary(m => m.Id);

    public static void Keeps(ScheduleConflicts conflicts)
    {
        Assert.NotEmpty(conflicts.Conflicts);
        foreach (var conflict in conflicts.Conflicts)
        {
            var chain = conflict.Chain.Select(id => Milestones[id]).ToArray();
            Assert.True(conflict.NeededDays > conflict.AvailableDays, $"{conflict.Milestone} has the days it needs");
            Assert.Equal(conflict.MissingDays, Period.DaysBetween(conflict.Deadline, conflict.EarliestFinish));
            Assert.Equal(conflict.Milestone, chain[^1].Id);
            Assert.Equal(conflict.NeededDays, chain.Sum(m => m.MinDays) + Lags(chain));
            Assert.True(conflict.EarliestFinish.PlusDays(1 - conflict.NeededDays) >= conflicts.AsOf,
                $"{conflict.Milestone} would start before the plan is made");
            Assert.Equal(RelaxationKind.TakeNextSeason, conflict.Relaxations[^1].Kind);
            Assert.Equal(conflict.Relaxations.Select(r => r.Kind).Order(), conflict.Relaxations.Select(r => r.Kind));
            var work = WaitedFor(conflict.Milestone);
            Assert.All(conflict.Relaxations.SelectMany(r => r.Milestones.AsEnumerable()), id => Assert.Contains(id, work));
        }
    }

    private static HashSet<MilestoneId> WaitedFor(MilestoneId milestone) =>
        [milestone, .. Milestones[milestone].After.SelectMany(before => WaitedFor(before.Milestone))];

    // Single throws where two neighbours of the chain are not linked by a prerequisite.
    private static int Lags(Milestone[] chain) =>
        chain.Zip(chain.Skip(1)).Sum(pair => Waits(pair.First, pair.Second.After.Single(before => before.Milestone == pair.First.Id)));

    private static int Waits(Milestone before, Prerequisite prerequisite) =>
        prerequisite.LagDays - (prerequisite.FromStart ? before.MinDays : 0);
}
