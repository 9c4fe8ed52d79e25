namespace ReapplyKit;

/// <summary>
/// Dates a template. Three linear passes over milestones in prerequisite order: forward for the earliest days, backward for the latest, and forward
/// once more to place each milestone at its window's start, or as near to it as its neighbours allow.
/// </summary>
internal sealed class Scheduler
{
    private readonly CountdownTemplate _template;
    private readonly Season _season;
    private readonly LocalDate _asOf;
    private readonly YearDecisions _decisions;
    private readonly Timeline _timeline;
    private readonly bool[] _isActive;
    private readonly LocalDate[] _earliestStart;
    private readonly LocalDate[] _latestStart;

    public Scheduler(CountdownTemplate template, Season season, LocalDate asOf, YearDecisions decisions)
    {
        (_template, _season, _asOf, _decisions) = (template, season, asOf, decisions);
        _timeline = new Timeline(season, asOf);
        var count = template.Milestones.Count;
        (_isActive, _earliestStart, _latestStart) = (new bool[count], new LocalDate[count], new LocalDate[count]);
    }

    public OneOf<Schedule, ScheduleConflicts> Run()
    {
        var (held, dropped) = Select();
        PassForward(_earliestStart, place => _timeline.Release(_template.Milestones[place]));
        PassBackward();
        if (Shortages() is { IsEmpty: false } conflicts)
            return new ScheduleConflicts(_season, _asOf, conflicts);
        return new Schedule
        {
            Season = _season,
            AsOf = _asOf,
            Decisions = _decisions,
            Milestones = Place(),
            Held = held,
            Dropped = dropped,
            DaysToSubmission = _timeline.DaysToSubmission,
            NominalDays = _timeline.NominalDays,
        };
    }

    private (ValueList<HeldMilestone> Held, ValueList<Milestone> Dropped) Select()
    {
        var (held, dropped) = (new List<HeldMilestone>(), new List<Milestone>());
        for (var place = 0; place < _isActive.Length; place++)
        {
            var milestone = _template.Milestones[place];
            var holds = milestone.When is null ? true : milestone.When.Holds(_decisions);
            var isTaken = milestone.Decides is { } gate && _decisions.IsDecided(gate);
            _isActive[place] = holds == true && !isTaken;
            if (holds is null)
                held.Add(new HeldMilestone(milestone, milestone.When!.Waiting(_decisions)));
            else if (!_isActive[place])
                dropped.Add(milestone);
        }
        return (held.ToValueList(), dropped.ToValueList());
    }

    private void PassForward(LocalDate[] starts, Func<int, LocalDate> release)
    {
        for (var place = 0; place < starts.Length; place++)
        {
            starts[place] = release(place);
            var milestone = _template.Milestones[place];
            var prerequisites = _template.PrerequisitesOf(place);
            for (var i = 0; i < prerequisites.Length; i++)
            {
                if (_isActive[prerequisites[i]])
                    starts[place] = LocalDate.Max(starts[place], ReadyAfter(starts, prerequisites[i], milestone.After[i]));
            }
        }
    }

    private void PassBackward()
    {
        for (var place = 0; place < _latestStart.Length; place++)
            _latestStart[place] = _timeline.Deadline(_template.Milestones[place]).PlusDays(-_template.Milestones[place].MinDays);
        for (var place = _latestStart.Length - 1; place >= 0; place--)
        {
            if (!_isActive[place])
                continue;
            var prerequisites = _template.PrerequisitesOf(place);
            for (var i = 0; i < prerequisites.Length; i++)
            {
                var before = prerequisites[i];
                var lag = _template.Milestones[place].After[i].LagDays;
                var latest = _latestStart[place].PlusDays(-lag - _template.Milestones[before].MinDays);
                _latestStart[before] = LocalDate.Min(_latestStart[before], latest);
            }
        }
    }

    private ValueList<ScheduledMilestone> Place()
    {
        var starts = new LocalDate[_isActive.Length];
        PassForward(starts, place => LocalDate.Max(
            _earliestStart[place],
            LocalDate.Min(_timeline.WindowOf(_template.Milestones[place]).First, _latestStart[place])));
        return Enumerable.Range(0, starts.Length)
            .Where(place => _isActive[place])
            .OrderBy(place => starts[place])
            .Select(place => Dated(place, starts[place]))
            .ToValueList();
    }

    private ScheduledMilestone Dated(int place, LocalDate start)
    {
        var milestone = _template.Milestones[place];
        var (first, end) = _timeline.WindowOf(milestone);
        return new ScheduledMilestone
        {
            Milestone = milestone,
            Window = new DateInterval(first, end.PlusDays(-1)),
            Start = start,
            Finish = start.PlusDays(milestone.MinDays - 1),
            LatestStart = _latestStart[place],
            LatestFinish = _latestStart[place].PlusDays(milestone.MinDays - 1),
        };
    }

    // A shortage is named once, at the end of its chain: a milestone late only because of what follows it is not named.
    private ValueList<ScheduleConflict> Shortages()
    {
        var isLate = new bool[_isActive.Length];
        var isFollowed = new bool[_isActive.Length];
        for (var place = _isActive.Length - 1; place >= 0; place--)
        {
            if (!_isActive[place])
                continue;
            isLate[place] = EndOf(_earliestStart, place) > _timeline.Deadline(_template.Milestones[place]);
            if (!isLate[place] && !isFollowed[place])
                continue;
            foreach (var before in _template.PrerequisitesOf(place))
                isFollowed[before] = true;
        }
        return Enumerable.Range(0, isLate.Length)
            .Where(place => isLate[place] && !isFollowed[place])
            .Select(place => Shortage(place))
            .ToValueList();
    }

    private ScheduleConflict Shortage(int place)
    {
        var chain = new List<int> { place };
        while (Pushing(chain[^1]) is { } before)
            chain.Add(before);
        chain.Reverse();
        var (start, finish, deadline) = (_earliestStart[chain[0]], EndOf(_earliestStart, place), _timeline.Deadline(_template.Milestones[place]));
        var milestones = chain.Select(p => _template.Milestones[p]).ToValueList();
        return new ScheduleConflict
        {
            Milestone = _template.Milestones[place].Id,
            Deadline = deadline.PlusDays(-1),
            EarliestFinish = finish.PlusDays(-1),
            NeededDays = Period.DaysBetween(start, finish),
            AvailableDays = Period.DaysBetween(start, deadline),
            Chain = milestones.Select(m => m.Id).ToValueList(),
            Relaxations = RelaxationSearch.For(milestones),
        };
    }

    /// <summary>The prerequisite that decides a milestone's earliest start, if one does.</summary>
    private int? Pushing(int place)
    {
        var prerequisites = _template.PrerequisitesOf(place);
        for (var i = 0; i < prerequisites.Length; i++)
        {
            var before = prerequisites[i];
            if (_isActive[before] && ReadyAfter(_earliestStart, before, _template.Milestones[place].After[i]) == _earliestStart[place])
                return before;
        }
        return null;
    }

    private LocalDate EndOf(LocalDate[] starts, int place) => starts[place].PlusDays(_template.Milestones[place].MinDays);

    private LocalDate ReadyAfter(LocalDate[] starts, int before, Prerequisite prerequisite) => EndOf(starts, before).PlusDays(prerequisite.LagDays);
}
