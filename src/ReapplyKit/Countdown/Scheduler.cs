namespace ReapplyKit;

/// <summary>
/// Dates a template, in days counted from the submission day. Three linear passes over milestones in prerequisite order: forward for the
/// earliest days, backward for the latest, and forward once more to place each milestone at its window's start (or at its place in the plan
/// so far), or as near to it as its neighbours allow. What does not fit is left out first.
/// </summary>
internal sealed class Scheduler
{
    private readonly ScheduleRequest _request;
    private readonly CountdownTemplate _original;
    private readonly Relaxing _relaxed;
    private readonly Schedule? _plan;
    private readonly Progress _progress;
    private readonly MilestoneGraph _graph;
    private readonly LocalDate _windowsFrom;
    private readonly LocalDate _from;
    private Timeline _timeline;
    private int _floor;
    private PlanRoles _roles;
    private DatePasses _days;
    private ValueList<OverfullWeek> _overfull;
    private LocalDate? _lastMatch;

    public Scheduler(ScheduleRequest request, CountdownTemplate original, Schedule? plan = null, Progress? progress = null)
    {
        (_request, _original, _plan, _progress) = (request, original, plan, progress ?? Progress.None);
        _relaxed = Relaxing.Apply(original, request);
        _graph = _relaxed.Template.Graph;
        Milestones = Tailored(_relaxed.Template.Milestones, request.Basis);
        _from = request.Basis.Begins is { } begins ? LocalDate.Max(begins, request.AsOf) : request.AsOf;
        _windowsFrom = plan?.WindowsFrom ?? _from;
        (_timeline, _floor, _roles, _days) = Begin(isStretched: false);
    }

    private ValueList<Milestone> Milestones { get; }

    private static ValueList<Milestone> Tailored(ValueList<Milestone> milestones, PlanBasis basis)
    {
        if (basis.Settings.IsEmpty)
            return milestones;
        var settings = basis.Settings.ToDictionary(s => s.Milestone);
        return milestones.Select(m => settings.TryGetValue(m.Id, out var setting) ? setting.ApplyTo(m) : m).ToValueList();
    }

    public Schedule Run()
    {
        var isOpen = _floor >= 0;
        var conflicts = new List<ScheduleConflict>();
        if (!isOpen)
        {
            _days.Run();
            conflicts = Conflicts();
            if (conflicts.Count == 0)
                return Dated(_floor > -_timeline.NominalDays ? PlanDepth.Pressed : PlanDepth.Full, [], []);
        }
        return isOpen ? Late([]) : Core(conflicts);
    }

    // By the submission day if what stays has room by then, else by the day on which programs begin to review.
    private Schedule Core(List<ScheduleConflict> conflicts)
    {
        foreach (var isStretched in (ReadOnlySpan<bool>)[false, true])
        {
            var fitting = Restart(isStretched);
            if (fitting.Fit(PlanDepth.Core))
                return Dated(PlanDepth.Core, conflicts, fitting.LeftOut);
        }
        return Late(conflicts);
    }

    private Schedule Late(List<ScheduleConflict> conflicts)
    {
        var fitting = Restart(isStretched: true);
        if (_request.Basis.Shown.Contains(FileState.Applied))
        {
            for (var place = 0; place < _graph.Count; place++)
            {
                if (_roles.Role(place) is not (MilestoneRole.Active or MilestoneRole.Fixed)
                    || !Timeline.IsBeforeApplication(Milestones[place]))
                    continue;
                if (Milestones[place].Depth >= PlanDepth.Core)
                    _roles.TakeAsDone(place, Milestones[place], "the application is sent");
                else
                    _roles.Drop(place, Milestones[place]);
            }
        }
        KeepForTheApplication(place => _days.Deadlines[place] <= _floor);
        _days.Run();
        fitting.LeaveOutAll(place => _days.Deadlines[place] <= _floor, PostponedReason.TooLittleTime);
        if (_floor >= 0)
            fitting.LeaveOutAll(
                place => Milestones[place] is { Depth: < PlanDepth.Core, To.IsDay: false } && Timeline.IsBeforeApplication(Milestones[place]),
                PostponedReason.SeasonIsOpen);
        // What follows the application and can no longer be done is over.
        while (!fitting.Fit(PlanDepth.Late)
            && fitting.LeaveOutAll(
                place => _days.IsMissed(place) && !Timeline.IsBeforeApplication(Milestones[place]), PostponedReason.TooLittleTime))
        {
        }
        if (_days.AnyIsMissed)
        {
            KeepForTheApplication(_days.IsMissed);
            _days.Run();
        }
        if (_days.AnyIsMissed)
        {
            Hurry();
            if (conflicts.Count == 0)
                conflicts = Conflicts();
        }
        return Dated(_floor >= 0 ? PlanDepth.Late : PlanDepth.Core, conflicts, fitting.LeftOut);
    }

    // What an application cannot go without can be done, however late, while it can still be sent.
    private void KeepForTheApplication(Func<int, bool> isLate)
    {
        for (var place = _graph.Count - 1; place >= 0; place--)
        {
            if (!IsOfTheApplication(place))
                continue;
            foreach (var edge in _graph.Edges(place))
            {
                if (IsOfTheApplication(edge.Before) && isLate(edge.Before))
                    _days.Deadlines[edge.Before] = _days.Deadlines[place];
            }
        }
    }

    // When the time is nearly up, what the application waits for takes fewer days than it should: the longest first, and of two alike the
    // one that comes first. What is shortened to nothing falls on the day of what follows.
    private void Hurry()
    {
        while (_days.AnyIsMissed)
        {
            var longest = -1;
            for (var place = 0; place < _graph.Count; place++)
            {
                if (_roles.Role(place) == MilestoneRole.Active && Timeline.IsBeforeApplication(Milestones[place])
                    && _days.Latest[place] < _days.Earliest[place] && _roles.Days(place) > (longest < 0 ? 0 : _roles.Days(longest)))
                    longest = place;
            }
            if (longest < 0)
                return;
            _roles.Hurry(longest);
            _days.Run();
        }
    }

    private bool IsOfTheApplication(int place) => _roles.Role(place) == MilestoneRole.Active
        && Milestones[place].Depth == PlanDepth.Late && Timeline.IsBeforeApplication(Milestones[place]);

    private TimeFitting Restart(bool isStretched)
    {
        (_timeline, _floor, _roles, _days) = Begin(isStretched);
        return new TimeFitting(_graph, _roles, Milestones, _days, _floor);
    }

    private (Timeline, int, PlanRoles, DatePasses) Begin(bool isStretched)
    {
        var timeline = new Timeline(_relaxed.Season, _windowsFrom, isStretched, _from);
        var floor = timeline.DayOf(_from);
        var roles = new PlanRoles(_relaxed, Milestones, _request.Basis, _progress, timeline, floor);
        return (timeline, floor, roles, new DatePasses(_graph, roles, timeline, Milestones, floor));
    }

    private List<ScheduleConflict> Conflicts()
    {
        var chains = Chains();
        return chains.Missed().ConvertAll(place => chains.Conflict(place, WaysOut));
    }

    private ChainSearch Chains() => new(_graph, _roles, _timeline, Milestones, _days);

    private Schedule Dated(
        PlanDepth depth, List<ScheduleConflict> conflicts,
        IEnumerable<(int Place, PostponedReason Reason, MilestoneId? Without, int Needed, int Available)> leftOut)
    {
        var milestones = Place();
        return new()
        {
            Request = _request,
            Season = _relaxed.Season,
            Decisions = _relaxed.Decisions,
            Depth = depth,
            Milestones = milestones,
            OverfullWeeks = _overfull,
            NotThisSeason = NextSeason(leftOut.Concat(_roles.OutOfReach.Select(place => (place, PostponedReason.Step3OutOfReach,
                (MilestoneId?)null, _request.Basis.Step3Days.Needed, _request.Basis.Step3Days.Available)))),
            Conflicts = conflicts.ToValueList(),
            Held = _roles.Held,
            Dropped = _roles.Dropped,
            DoneBefore = _roles.DoneBefore,
            OpenDecisions = OpenDecisions(),
            CriticalPath = Chains().CriticalPath(),
            WindowsFrom = _windowsFrom,
            NominalDays = _timeline.NominalDays,
            LeadIn = _timeline.LeadIn,
        };
    }

    private ValueList<PostponedMilestone> NextSeason(
        IEnumerable<(int Place, PostponedReason Reason, MilestoneId? Without, int Needed, int Available)> leftOut)
    {
        Timeline? next = null;
        return leftOut.Select(l =>
        {
            next ??= new Timeline(_original.Seasons.For(_relaxed.Season.Year + 1), _from);
            var milestone = Milestones[l.Place];
            return new PostponedMilestone
            {
                Milestone = milestone,
                Reason = l.Reason,
                NoUseWithout = l.Without,
                NeededDays = l.Needed,
                AvailableDays = l.Available,
                ComesNext = next.Value.DateOf(next.Value.WindowOf(milestone).First),
            };
        }).ToValueList();
    }

    // What each way out wins back is found by taking it.
    private ValueList<WayOut> WaysOut(ValueList<Milestone> work, MilestoneId milestone, int missing) =>
        RelaxationSearch.For(work, _request.Relaxations).Select(way =>
        {
            var relaxed = _request with { Relaxations = [.. _request.Relaxations, way] };
            var left = Math.Max(0, new Scheduler(relaxed, _original, _plan, _progress).MissingDays(milestone));
            return new WayOut(way, missing - left, left == 0);
        }).Where(way => way.GainDays > 0).ToValueList();

    private int MissingDays(MilestoneId milestone)
    {
        _days.Run();
        for (var place = 0; place < _graph.Count; place++)
        {
            if (Milestones[place].Id == milestone)
                return _days.IsMissed(place) ? _days.Earliest[place] + _roles.Span(place) - _days.Deadlines[place] : 0;
        }
        return 0;
    }

    private ValueList<ScheduledMilestone> Place()
    {
        var starts = new int[_graph.Count];
        var wished = Wished();
        var levelling = _request.Basis.WeeklyHours is { } hours ? new Levelling(hours, Math.Min(_floor, _timeline.DayOf(_request.AsOf))) : null;
        for (var place = 0; levelling is not null && place < starts.Length; place++)
        {
            if (_roles.IsPinned(place) && _roles.Role(place) != MilestoneRole.Done)
                levelling.Take(_roles.PinnedStart(place), _roles.Days(place), Milestones[place].Hours);
        }
        for (var place = 0; place < starts.Length; place++)
        {
            starts[place] = _roles.IsPinned(place) ? _roles.PinnedStart(place)
                : _roles.IsDated(place)
                    ? _days.ReadyAt(place, starts, Math.Max(_days.Earliest[place], Math.Min(wished(place), _days.Latest[place])))
                : _days.ReadyAt(place, starts, int.MinValue / 2);
            if (levelling is null || _roles.Role(place) != MilestoneRole.Active)
                continue;
            if (!_request.Basis.IsLevelled || _roles.Days(place) == 0 || !Levelling.MayMove(Milestones[place]))
            {
                levelling.Take(starts[place], _roles.Span(place), Milestones[place].Hours);
                continue;
            }
            var (start, days) = levelling.Find(Milestones[place], _roles.Days(place), starts[place], _days.Latest[place]);
            starts[place] = start;
            _roles.Stretch(place, days);
        }
        if (levelling is not null)
            _overfull = levelling.Overfull().Select(w => new OverfullWeek(
                new DateInterval(_timeline.DateOf(w.FirstDay), _timeline.DateOf(w.FirstDay + 6)),
                w.Minutes,
                _request.Basis.WeeklyHours!.Value)).ToValueList();
        var limits = FreeLimits(starts);
        var order = StartOrder.Of(Array.FindAll(_graph.ByRank, _roles.IsDated), starts);
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
            if (!_roles.HoldsBack(place))
                continue;
            var limit = _roles.IsDated(place) ? starts[place] : limits[place];
            foreach (var edge in _graph.Edges(place))
                limits[edge.Before] = Math.Min(limits[edge.Before], limit - _roles.Lag(edge, place));
        }
        return limits;
    }

    private ScheduledMilestone Dated(int place, int start, int freeLimit)
    {
        var isFixed = _roles.Role(place) == MilestoneRole.Fixed;
        var days = _roles.Span(place);
        var (first, end) = isFixed ? (start, start + days) : _timeline.WindowOf(Milestones[place]);
        var latest = _roles.Role(place) == MilestoneRole.Done ? start
            : isFixed ? Math.Max(start, _days.Latest[place])
            : _days.Latest[place] - _roles.Stretched(place);
        return new ScheduledMilestone
        {
            Milestone = Milestones[place],
            Window = new DateInterval(_timeline.DateOf(first), _timeline.DateOf(end - 1)),
            EarliestStart = _timeline.DateOf(_days.Earliest[place]),
            Start = _timeline.DateOf(start),
            Finish = _timeline.DateOf(start + days - 1),
            LatestStart = _timeline.DateOf(latest),
            LatestFinish = _timeline.DateOf(latest + days - 1),
            FreeSlackDays = Math.Max(0, Math.Min(freeLimit - start - days, latest - start)),
            Due = _roles.Role(place) == MilestoneRole.Done ? null : Due(Milestones[place]),
        };
    }

    private LocalDate? Due(Milestone milestone) => _timeline.Due(milestone, milestone.Gate is null ? default : LastMatch);

    private LocalDate LastMatch => _lastMatch ??= _original.Seasons.LastMatchDay(_windowsFrom);

    private ValueList<OpenDecision> OpenDecisions()
    {
        var open = new List<OpenDecision>();
        foreach (var m in Milestones)
        {
            if (m.Gate is { } gate && !_relaxed.Decisions.IsDecided(gate) && Due(m) is { } due
                && m.When?.Holds(_relaxed.Decisions, _request.Basis.Shown) != false)
                open.Add(new OpenDecision(gate, m.Id, due, due < _request.AsOf, m.Clauses));
        }
        return open.ToValueList();
    }
}
