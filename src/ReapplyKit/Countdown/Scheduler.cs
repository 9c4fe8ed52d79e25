namespace ReapplyKit;

/// <summary>
/// Dates a template, in days counted from the submission day. Three linear passes over milestones in prerequisite order: forward for the
/// earliest days, backward for the latest, and forward once more to place each milestone at its window's start (or at its place in the plan
/// so far), or as near to it as its neighbours allow.
/// </summary>
internal sealed class Scheduler
{
    private readonly ScheduleRequest _request;
    private readonly Relaxing _relaxed;
    private readonly Schedule? _plan;
    private readonly PlanRoles _roles;
    private readonly Timeline _timeline;
    private readonly MilestoneGraph _graph;
    private readonly int _floor;
    private readonly int[] _earliest;
    private readonly int[] _latest;
    private readonly ValueList<Milestone> _milestones;

    public Scheduler(ScheduleRequest request, Relaxing relaxed, Schedule? plan = null, Progress? progress = null)
    {
        (_request, _relaxed, _plan) = (request, relaxed, plan);
        _graph = relaxed.Template.Graph;
        _timeline = new Timeline(relaxed.Season, plan?.WindowsFrom ?? request.AsOf);
        _floor = _timeline.DayOf(request.AsOf);
        _milestones = Tailored(relaxed.Template.Milestones, request.Basis);
        _roles = new PlanRoles(relaxed, request.Basis, progress ?? Progress.None, _timeline, _floor);
        (_earliest, _latest) = (new int[_graph.Count], new int[_graph.Count]);
    }

    private ValueList<Milestone> Milestones => _milestones;

    private static ValueList<Milestone> Tailored(ValueList<Milestone> milestones, PlanBasis basis)
    {
        if (basis.Settings.IsEmpty)
            return milestones;
        var settings = basis.Settings.ToDictionary(s => s.Milestone);
        return milestones.Select(m => settings.TryGetValue(m.Id, out var setting) ? setting.ApplyTo(m) : m).ToValueList();
    }

    public OneOf<Schedule, ScheduleConflicts> Run()
    {
        for (var place = 0; place < _graph.Count; place++)
            _earliest[place] = _roles.IsPinned(place) ? _roles.PinnedStart(place) : ReadyAt(place, _earliest, Release(place));
        PassBackward();
        var chains = new ChainSearch(_graph, _roles, _timeline, _request, Milestones, _earliest, _latest);
        if (chains.Conflicts() is { IsEmpty: false } conflicts)
            return new ScheduleConflicts(_request, _relaxed.Season, conflicts);
        return new Schedule
        {
            Request = _request,
            Season = _relaxed.Season,
            Decisions = _relaxed.Decisions,
            Milestones = Place(),
            Held = _roles.Held,
            Dropped = _roles.Dropped,
            DoneBefore = _roles.DoneBefore,
            OpenDecisions = OpenDecisions(),
            CriticalPath = chains.CriticalPath(),
            WindowsFrom = _plan?.WindowsFrom ?? _request.AsOf,
            NominalDays = _timeline.NominalDays,
            LeadIn = _timeline.LeadIn,
        };
    }

    private int Release(int place) => _roles.IsDated(place) ? _timeline.Release(Milestones[place], _floor) : int.MinValue / 2;

    private int ReadyAt(int place, int[] starts, int release)
    {
        foreach (var edge in _graph.Edges(place))
        {
            if (_roles.Binds(edge.Before))
                release = Math.Max(release, _roles.End(edge.Before, starts) + _roles.Lag(edge, place));
        }
        return release;
    }

    private void PassBackward()
    {
        for (var place = 0; place < _graph.Count; place++)
            _latest[place] = _roles.IsDated(place) ? _timeline.Deadline(Milestones[place]) - _roles.Days(place) : int.MaxValue / 2;
        for (var place = _graph.Count - 1; place >= 0; place--)
        {
            if (!HoldsBack(place))
                continue;
            var start = _roles.IsPinned(place) ? _roles.PinnedStart(place) : _latest[place];
            foreach (var edge in _graph.Edges(place))
                _latest[edge.Before] = Math.Min(_latest[edge.Before], start - _roles.Lag(edge, place) - _roles.Days(edge.Before));
        }
    }

    private ValueList<ScheduledMilestone> Place()
    {
        var starts = new int[_graph.Count];
        var wished = Wished();
        for (var place = 0; place < starts.Length; place++)
        {
            starts[place] = _roles.IsPinned(place) ? _roles.PinnedStart(place)
                : _roles.IsDated(place) ? ReadyAt(place, starts, Math.Max(_earliest[place], Math.Min(wished(place), _latest[place])))
                : ReadyAt(place, starts, int.MinValue / 2);
        }
        var limits = FreeLimits(starts);
        var order = StartOrder.Of(Array.FindAll(_graph.ByName, _roles.IsDated), starts);
        var dated = new ScheduledMilestone[order.Length];
        for (var i = 0; i < dated.Length; i++)
            dated[i] = Dated(order[i], starts[order[i]], limits[order[i]]);
        return new ValueList<ScheduledMilestone>(dated);
    }

    /// <summary>Where each milestone would like to start: where the plan so far has it, else at its window's start.</summary>
    private Func<int, int> Wished()
    {
        if (_plan is null)
            return place => _timeline.WindowOf(Milestones[place]).First;
        var planned = _plan.Milestones.ToDictionary(m => m.Milestone.Id, m => _timeline.DayOf(m.Start));
        return place => planned.TryGetValue(Milestones[place].Id, out var start) ? start : _timeline.WindowOf(Milestones[place]).First;
    }

    /// <summary>The day by which each milestone must end for nothing else to move; its own deadline stands in its latest dates.</summary>
    private int[] FreeLimits(int[] starts)
    {
        var limits = new int[starts.Length];
        Array.Fill(limits, int.MaxValue / 2);
        for (var place = limits.Length - 1; place >= 0; place--)
        {
            if (!HoldsBack(place))
                continue;
            var limit = _roles.IsDated(place) ? starts[place] : limits[place];
            foreach (var edge in _graph.Edges(place))
                limits[edge.Before] = Math.Min(limits[edge.Before], limit - _roles.Lag(edge, place));
        }
        return limits;
    }

    // What has begun waits for nothing any more; what is fixed and ahead still wants its prerequisites before it.
    private bool HoldsBack(int place) =>
        _roles.Binds(place) && (!_roles.IsPinned(place) || _roles.Role(place) == MilestoneRole.Fixed);

    private ScheduledMilestone Dated(int place, int start, int freeLimit)
    {
        var isFixed = _roles.Role(place) == MilestoneRole.Fixed;
        var (first, end) = isFixed ? (start, start + _roles.Days(place)) : _timeline.WindowOf(Milestones[place]);
        var latest = _roles.Role(place) == MilestoneRole.Done ? start : isFixed ? Math.Max(start, _latest[place]) : _latest[place];
        var days = _roles.Days(place);
        return new ScheduledMilestone
        {
            Milestone = Milestones[place],
            Window = new DateInterval(_timeline.DateOf(first), _timeline.DateOf(end - 1)),
            EarliestStart = _timeline.DateOf(_earliest[place]),
            Start = _timeline.DateOf(start),
            Finish = _timeline.DateOf(start + days - 1),
            LatestStart = _timeline.DateOf(latest),
            LatestFinish = _timeline.DateOf(latest + days - 1),
            FreeSlackDays = Math.Max(0, Math.Min(freeLimit - start - days, latest - start)),
        };
    }

    private ValueList<OpenDecision> OpenDecisions() => Milestones
        .Where(m => m.Gate is { } gate && !_relaxed.Decisions.IsDecided(gate))
        .Select(m => new OpenDecision(m.Gate!.Value, m.Id, _timeline.DueByTheText(m), _timeline.DueByTheText(m) < _request.AsOf, m.Clauses))
        .ToValueList();
}
