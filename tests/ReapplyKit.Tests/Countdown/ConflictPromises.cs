namespace ReapplyKit.Tests;

/// <summary>What every conflict promises: a real shortage, and a chain of prerequisites that accounts for every day of it.</summary>
internal static class ConflictPromises
{
    private static readonly Dictionary<MilestoneId, Milestone> Milestones = RulePack.Default.Countdown.Milestones.ToDictionary(m => m.Id);

    public static void Keep(Schedule plan)
    {
        foreach (var conflict in plan.Conflicts)
        {
            var chain = conflict.Chain.Select(id => Milestones[id]).ToArray();
            Assert.True(conflict.NeededDays > conflict.AvailableDays, $"{conflict.Milestone} has the days it needs");
            Assert.Equal(conflict.MissingDays, Period.DaysBetween(conflict.Deadline, conflict.EarliestFinish));
            Assert.Equal(conflict.Milestone, chain[^1].Id);
            Assert.Equal(conflict.NeededDays, chain.Sum(m => m.MinDays) + Lags(chain));
            Assert.True(conflict.EarliestFinish.PlusDays(1 - conflict.NeededDays) >= plan.AsOf,
                $"{conflict.Milestone} would start before the plan is made");
            Assert.Equal(RelaxationKind.TakeNextSeason, conflict.WaysOut[^1].Relaxation.Kind);
            Assert.Equal(conflict.WaysOut.Select(w => w.Relaxation.Kind).Order(), conflict.WaysOut.Select(w => w.Relaxation.Kind));
            Assert.All(conflict.WaysOut, w => Assert.Equal((true, w.GainDays == conflict.MissingDays), (w.GainDays > 0, w.Suffices)));
            var work = WaitedFor(conflict.Milestone);
            Assert.All(conflict.WaysOut.SelectMany(w => w.Relaxation.Milestones.AsEnumerable()), id => Assert.Contains(id, work));
        }
    }

    private static HashSet<MilestoneId> WaitedFor(MilestoneId milestone) =>
        [milestone, .. Milestones[milestone].After.SelectMany(before => WaitedFor(before.Milestone))];

    // Neighbours that are not linked themselves are linked through what the decisions left out, which passes no lag on.
    private static int Lags(Milestone[] chain) => chain.Zip(chain.Skip(1)).Sum(pair =>
    {
        if (pair.Second.After.FirstOrDefault(before => before.Milestone == pair.First.Id) is { } link)
            return link.FromStart ? link.LagDays - pair.First.MinDays : link.LagDays;
        Assert.Contains(pair.First.Id, WaitedFor(pair.Second.Id));
        return 0;
    });
}
