namespace ReapplyKit;

/// <summary>The earliest and the latest day of each milestone: one pass forward and one backward, in prerequisite order.</summary>
internal sealed class DatePasses(MilestoneGraph graph, PlanRoles roles, Timeline timeline, ValueList<Milestone> milestones, int floor)
{
    public int[] Earliest { get; } = new int[graph.Count];

    public int[] Latest { get; } = new int[graph.Count];

    /// <summary>The day by which each milestone must be finished, exclusive.</summary>
    public int[] Deadlines { get; } = DeadlinesOf(milestones, timeline);

    public void Run()
    {
        for (var place = 0; place < graph.Count; place++)
            Earliest[place] = roles.IsPinned(place) ? roles.PinnedStart(place) : ReadyAt(place, Earliest, Release(place));
        for (var place = 0; place < graph.Count; place++)
            Latest[place] = roles.IsDated(place) ? Deadlines[place] - roles.Span(place) : int.MaxValue / 2;
        for (var place = graph.Count - 1; place >= 0; place--)
        {
            if (!roles.HoldsBack(place))
                continue;
            var start = roles.IsPinned(place) ? roles.PinnedStart(place) : Latest[place];
            foreach (var edge in graph.Edges(place))
                Latest[edge.Before] = Math.Min(Latest[edge.Before], start - roles.Lag(edge, place) - roles.Days(edge.Before));
        }
    }

    /// <summary>The first day on which a milestone can start, after all that it waits for.</summary>
    public int ReadyAt(int place, int[] starts, int release)
    {
        foreach (var edge in graph.Edges(place))
        {
            if (roles.Binds(edge.Before))
                release = Math.Max(release, roles.End(edge.Before, starts) + roles.Lag(edge, place));
        }
        return release;
    }

    /// <summary>Whether a milestone of the plan that is not done misses its deadline.</summary>
    public bool IsMissed(int place) => roles.IsDated(place) && roles.Role(place) is not (MilestoneRole.Done or MilestoneRole.Fixed)
        && Earliest[place] + roles.Span(place) > Deadlines[place];

    public bool AnyIsMissed
    {
        get
        {
            for (var place = 0; place < graph.Count; place++)
            {
                if (IsMissed(place))
                    return true;
            }
            return false;
        }
    }

    private static int[] DeadlinesOf(ValueList<Milestone> milestones, Timeline timeline)
    {
        var deadlines = new int[milestones.Count];
        for (var place = 0; place < deadlines.Length; place++)
            deadlines[place] = timeline.Deadline(milestones[place]);
        return deadlines;
    }

    private int Release(int place) => roles.IsDated(place) ? timeline.Release(milestones[place], floor) : int.MinValue / 2;
}
