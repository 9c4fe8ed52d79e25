namespace ReapplyKit;

/// <summary>Finds the chains that push: those that miss a deadline, and the one with the least slack.</summary>
internal sealed class ChainSearch(
    MilestoneGraph graph, PlanRoles roles, Timeline timeline, ValueList<Milestone> milestones, DatePasses days)
{
    /// <summary>A shortage is named once, at the end of its chain: a milestone late only because of what follows it is not named.</summary>
    public List<int> Missed()
    {
        var isFollowed = new bool[graph.Count];
        var missed = new List<int>();
        for (var place = graph.Count - 1; place >= 0; place--)
        {
            if (!roles.Binds(place))
                continue;
            var isLate = days.IsMissed(place);
            if (isLate && !isFollowed[place])
                missed.Add(place);
            if ((!isLate && !isFollowed[place]) || roles.IsPinned(place))
                continue;
            foreach (var (before, _, _) in graph.Edges(place))
                isFollowed[before] = true;
        }
        missed.Reverse();
        return missed;
    }

    /// <summary>Among all that must be finished before the submission day, the chain that leaves the least room.</summary>
    public ValueList<MilestoneId> CriticalPath()
    {
        var (tightest, slack) = (-1, int.MaxValue);
        for (var place = 0; place < graph.Count; place++)
        {
            if (roles.Role(place) != MilestoneRole.Active && roles.Role(place) != MilestoneRole.Running
                || days.Deadlines[place] > 0)
                continue;
            var room = days.Latest[place] - days.Earliest[place];
            if (room < slack || (room == slack && End(place) > End(tightest)))
                (tightest, slack) = (place, room);
        }
        return tightest < 0 ? [] : Dated(Chain(tightest)).Select(m => m.Id).ToValueList();
    }

    /// <param name="place">A milestone that misses its deadline.</param>
    /// <param name="waysOut">The ways out of a shortage of the work given, by so many days.</param>
    public ScheduleConflict Conflict(int place, Func<ValueList<Milestone>, MilestoneId, int, ValueList<WayOut>> waysOut)
    {
        var chain = Chain(place);
        var start = days.Earliest[chain.First(roles.IsDated)];
        var (finish, deadline) = (days.Earliest[place] + roles.Span(place), days.Deadlines[place]);
        var dated = Dated(chain);
        return new ScheduleConflict
        {
            Milestone = milestones[place].Id,
            Deadline = timeline.DateOf(deadline - 1),
            EarliestFinish = timeline.DateOf(finish - 1),
            NeededDays = finish - start,
            AvailableDays = deadline - start,
            Chain = dated.Select(m => m.Id).ToValueList(),
            WaysOut = waysOut(Dated(WaitedFor(place)), milestones[place].Id, finish - deadline),
        };
    }

    private ValueList<Milestone> Dated(List<int> chain) => chain.Where(roles.IsDated).Select(place => milestones[place]).ToValueList();

    /// <summary>A milestone and all that it waits for, however far back, in template order: what a way out has to touch.</summary>
    private List<int> WaitedFor(int place)
    {
        var isWaitedFor = new bool[graph.Count];
        isWaitedFor[place] = true;
        for (var after = place; after >= 0; after--)
        {
            if (!isWaitedFor[after] || roles.IsPinned(after))
                continue;
            foreach (var (before, _, _) in graph.Edges(after))
                isWaitedFor[before] |= roles.Binds(before);
        }
        return [.. Enumerable.Range(0, place + 1).Where(p => isWaitedFor[p] && roles.Role(p) != MilestoneRole.Done)];
    }

    private List<int> Chain(int place)
    {
        var chain = new List<int> { place };
        while (!roles.IsPinned(chain[^1]) && Pushing(chain[^1]) is { } before)
            chain.Add(before);
        chain.Reverse();
        return chain;
    }

    /// <summary>The prerequisite that decides a milestone's earliest start, if one does.</summary>
    private int? Pushing(int place)
    {
        foreach (var edge in graph.Edges(place))
        {
            if (roles.Binds(edge.Before) && End(edge.Before) + roles.Lag(edge, place) == days.Earliest[place])
                return edge.Before;
        }
        return null;
    }

    private int End(int place) => roles.End(place, days.Earliest);
}
