namespace ReapplyKit;

/// <summary>
/// Leaves out what the time does not bear: the least important first, and with it whatever is pointless without it. What an application
/// cannot go without stays.
/// </summary>
internal sealed class TimeFitting(
    MilestoneGraph graph, PlanRoles roles, ValueList<Milestone> milestones, DatePasses days, int floor)
{
    private readonly List<(int Place, PostponedReason Reason, MilestoneId? Without, int Needed, int Available)> _leftOut = [];

    /// <summary>What was left out, in template order, with the days needed and those there were.</summary>
    public IEnumerable<(int Place, PostponedReason Reason, MilestoneId? Without, int Needed, int Available)> LeftOut =>
        _leftOut.OrderBy(l => l.Place);

    /// <summary>Leaves out what may be left out until nothing is missed any more, as far as that helps.</summary>
    /// <param name="kept">The shortest plan whose milestones all stay.</param>
    /// <returns>Whether everything left fits.</returns>
    public bool Fit(PlanDepth kept)
    {
        days.Run();
        while (days.AnyIsMissed)
        {
            var victim = -1;
            for (var place = 0; place < graph.Count; place++)
            {
                if (MayFall(place, kept) && days.Latest[place] < days.Earliest[place] && (victim < 0 || FallsBefore(place, victim)))
                    victim = place;
            }
            if (victim < 0)
                return false;
            LeaveOut(victim, PostponedReason.TooLittleTime, null);
            days.Run();
        }
        return true;
    }

    /// <summary>Leaves out whatever is asked for, with what is pointless without it.</summary>
    /// <returns>Whether there was any.</returns>
    public bool LeaveOutAll(Func<int, bool> isLeftOut, PostponedReason reason)
    {
        var places = Array.FindAll(graph.ByName, place => roles.Role(place) == MilestoneRole.Active && isLeftOut(place));
        foreach (var place in places)
            Add(place, reason, null);
        foreach (var place in places)
            LeaveOutWhatNeeds(place);
        return places.Length > 0;
    }

    private bool MayFall(int place, PlanDepth kept) => roles.Role(place) == MilestoneRole.Active && milestones[place].Depth < kept;

    // The shallower first, then the less important, then the longer; of two alike the one whose name comes later, so that the order in
    // which they are written does not matter.
    private bool FallsBefore(int place, int other)
    {
        var (one, two) = (milestones[place], milestones[other]);
        var order = one.Depth.CompareTo(two.Depth);
        if (order == 0)
            order = two.Importance.CompareTo(one.Importance);
        if (order == 0)
            order = two.MinDays.CompareTo(one.MinDays);
        return order == 0 ? string.CompareOrdinal(one.Id.ToString(), two.Id.ToString()) > 0 : order < 0;
    }

    private void LeaveOut(int place, PostponedReason reason, MilestoneId? without)
    {
        Add(place, reason, without);
        LeaveOutWhatNeeds(place);
    }

    private void Add(int place, PostponedReason reason, MilestoneId? without)
    {
        var needed = days.Earliest[place] + roles.Span(place) - floor;
        var available = Math.Max(0, days.Latest[place] + roles.Span(place) - floor);
        _leftOut.Add((place, reason, without, needed, available));
        roles.LeaveOut(place);
    }

    private void LeaveOutWhatNeeds(int place)
    {
        foreach (var needing in graph.NeededBy(place))
        {
            if (roles.Role(needing) == MilestoneRole.Active)
                LeaveOut(needing, PostponedReason.FallsWithAnother, milestones[place].Id);
        }
    }
}
