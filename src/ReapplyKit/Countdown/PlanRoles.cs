using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// What each milestone of a template is in one plan, by decisions and progress: to be dated, passed over, running or done.
/// </summary>
internal sealed class PlanRoles
{
    private readonly MilestoneRole[] _roles;
    private readonly int[] _days;
    private readonly int[] _pinned;
    private int[]? _stretched;
    private readonly List<HeldMilestone> _held = [];
    private readonly List<Milestone> _dropped = [];
    private readonly List<DoneMilestone> _doneBefore = [];
    private readonly List<int> _outOfReach = [];

    public PlanRoles(Relaxing relaxed, ValueList<Milestone> milestones, PlanBasis basis, Progress progress, Timeline timeline, int floor)
    {
        var settings = basis.Settings.ToDictionary(s => s.Milestone);
        (_roles, _days, _pinned) = (new MilestoneRole[milestones.Count], [.. relaxed.Template.Graph.MinDays], new int[milestones.Count]);
        for (var place = 0; place < milestones.Count; place++)
        {
            var milestone = milestones[place];
            var at = progress.Of(milestone.Id);
            var setting = settings.GetValueOrDefault(milestone.Id);
            _days[place] = setting?.MinDays ?? _days[place];
            _roles[place] = Role(milestone, at, relaxed.Decisions, basis.Shown, setting);
            if (_roles[place] == MilestoneRole.PassedOver && IsOutOfReach(milestone, relaxed.Decisions, basis.Shown))
                _outOfReach.Add(place);
            if (_roles[place] is MilestoneRole.Running or MilestoneRole.Done)
                Pin(place, at!, timeline, floor);
            else if (_roles[place] == MilestoneRole.Fixed)
                Fix(place, setting!.Days!, timeline);
            else if (_roles[place] != MilestoneRole.Active)
                _days[place] = 0;
        }
    }

    public ValueList<HeldMilestone> Held => _held.ToValueList();

    public ValueList<Milestone> Dropped => _dropped.ToValueList();

    /// <summary>What belongs to the plan, and falls because Step 3 cannot be sat in time.</summary>
    public IReadOnlyList<int> OutOfReach => _outOfReach;

    public ValueList<DoneMilestone> DoneBefore => _doneBefore.ToValueList();

    public MilestoneRole Role(int place) => _roles[place];

    /// <summary>Whether it stands in the plan with dates.</summary>
    public bool IsDated(int place) => _roles[place] is not (MilestoneRole.PassedOver or MilestoneRole.Shown);

    /// <summary>Whether its start can no longer move.</summary>
    public bool IsPinned(int place) => _roles[place] is MilestoneRole.Running or MilestoneRole.Done or MilestoneRole.Fixed;

    /// <summary>Whether others wait for it, or through it.</summary>
    public bool Binds(int place) => _roles[place] != MilestoneRole.Shown;

    /// <summary>
    /// Whether what it waits for must be done before it: what has begun waits for nothing any more, what is fixed and ahead does.
    /// </summary>
    public bool HoldsBack(int place) => Binds(place) && (!IsPinned(place) || _roles[place] == MilestoneRole.Fixed);

    public int PinnedStart(int place) => _pinned[place];

    /// <summary>The days that what follows waits for it; 0 where it is not dated, or must be done on one day with what follows.</summary>
    public int Days(int place) => _days[place];

    /// <summary>The days it takes on the calendar, one at least.</summary>
    public int Span(int place) => Math.Max(_days[place], 1);

    public int End(int place, int[] starts) => starts[place] + _days[place];

    /// <summary>Takes a milestone out of the plan; what waited for it waits for what it waited for.</summary>
    public void LeaveOut(int place) => (_roles[place], _days[place]) = (MilestoneRole.PassedOver, 0);

    /// <summary>Takes a milestone as done before the plan was made.</summary>
    public void TakeAsDone(int place, Milestone milestone, string reason)
    {
        (_roles[place], _days[place]) = (MilestoneRole.Shown, 0);
        _doneBefore.Add(new DoneMilestone(milestone, reason));
    }

    /// <summary>Takes a milestone out of the plan as what no longer belongs to it.</summary>
    public void Drop(int place, Milestone milestone)
    {
        LeaveOut(place);
        _dropped.Add(milestone);
    }

    /// <summary>Gives a milestone more days than it takes at least.</summary>
    public void Stretch(int place, int days)
    {
        (_stretched ??= new int[_days.Length])[place] = days - _days[place];
        _days[place] = days;
    }

    /// <summary>The days that it takes beyond the fewest.</summary>
    public int Stretched(int place) => _stretched?[place] ?? 0;

    /// <summary>Takes a day from a milestone; with none left, it falls on the day of what follows it.</summary>
    public void Hurry(int place) => _days[place]--;

    /// <summary>The lag between two milestones; a milestone that is not dated passes none on.</summary>
    public int Lag(in MilestoneEdge edge, int after)
    {
        if (!IsDated(edge.Before) || !IsDated(after))
            return 0;
        return edge.FromStart ? edge.Lag - _days[edge.Before] : edge.Lag;
    }

    private MilestoneRole Role(
        Milestone milestone, MilestoneProgress? at, YearDecisions decisions, ValueList<FileState> shown, MilestoneSetting? setting)
    {
        if (at?.State == MilestoneState.Done)
            return MilestoneRole.Done;
        if (at?.State == MilestoneState.Running)
            return MilestoneRole.Running;
        var holds = milestone.When is null ? true : milestone.When.Holds(decisions, shown);
        var isSettled = milestone.Decides is { } gate && decisions.IsDecided(gate);
        if (holds is null && !isSettled)
        {
            _held.Add(new HeldMilestone(milestone, milestone.When!.Waiting(decisions)));
            return MilestoneRole.PassedOver;
        }
        if (holds == true && !isSettled && at?.State != MilestoneState.Skipped)
        {
            if (setting?.DoneBecause is not { } reason)
                return setting?.Days is null ? MilestoneRole.Active : MilestoneRole.Fixed;
            _doneBefore.Add(new DoneMilestone(milestone, reason));
            return MilestoneRole.Shown;
        }
        if (!IsOutOfReach(milestone, decisions, shown))
            _dropped.Add(milestone);
        return MilestoneRole.PassedOver;
    }

    private static bool IsOutOfReach(Milestone milestone, YearDecisions decisions, ValueList<FileState> shown) =>
        shown.Contains(FileState.Step3OutOfReach)
        && milestone.When is { } when && when.Unless.Contains(FileState.Step3OutOfReach)
        && when.Holds(decisions, shown.Where(s => s != FileState.Step3OutOfReach).ToValueList()) == true;

    private void Fix(int place, DateInterval days, Timeline timeline) =>
        (_pinned[place], _days[place]) = (timeline.DayOf(days.Start), days.Length);

    private void Pin(int place, MilestoneProgress at, Timeline timeline, int floor)
    {
        _pinned[place] = timeline.DayOf(at.FirstDay!.Value);
        Guard.Against.InvalidInput(
            at, nameof(at), p => timeline.DayOf((p.Finished ?? p.Started)!.Value) <= floor, $"{at.Milestone} lies after the day of planning.");
        // What is still running lasts to today at least.
        _days[place] = at.Finished is { } finished
            ? timeline.DayOf(finished) - _pinned[place] + 1
            : Math.Max(_days[place], floor - _pinned[place] + 1);
    }
}
