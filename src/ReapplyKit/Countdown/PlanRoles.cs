using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// What each milestone of a template is in one plan, by decisions and progress: to be dated, passed over, settled, running or done.
/// </summary>
internal sealed class PlanRoles
{
    private readonly MilestoneRole[] _roles;
    private readonly int[] _days;
    private readonly int[] _pinned;
    private readonly List<HeldMilestone> _held = [];
    private readonly List<Milestone> _dropped = [];

    public PlanRoles(Relaxing relaxed, Progress progress, Timeline timeline, int floor)
    {
        var milestones = relaxed.Template.Milestones;
        (_roles, _days, _pinned) = (new MilestoneRole[milestones.Count], [.. relaxed.Template.Graph.MinDays], new int[milestones.Count]);
        for (var place = 0; place < milestones.Count; place++)
        {
            var milestone = milestones[place];
            var at = progress.Of(milestone.Id);
            _roles[place] = Role(milestone, at, relaxed.Decisions);
            if (_roles[place] is MilestoneRole.Running or MilestoneRole.Done)
                Pin(place, at!, timeline, floor);
            else if (_roles[place] != MilestoneRole.Active)
                _days[place] = 0;
        }
    }

    public ValueList<HeldMilestone> Held => _held.ToValueList();

    public ValueList<Milestone> Dropped => _dropped.ToValueList();

    public MilestoneRole Role(int place) => _roles[place];

    /// <summary>Whether it stands in the plan with dates.</summary>
    public bool IsDated(int place) => _roles[place] is not (MilestoneRole.PassedOver or MilestoneRole.Settled);

    /// <summary>Whether its start can no longer move.</summary>
    public bool IsPinned(int place) => _roles[place] is MilestoneRole.Running or MilestoneRole.Done;

    /// <summary>Whether others wait for it, or through it.</summary>
    public bool Binds(int place) => _roles[place] != MilestoneRole.Settled;

    public int PinnedStart(int place) => _pinned[place];

    /// <summary>Its duration; 0 where it is not dated.</summary>
    public int Days(int place) => _days[place];

    public int End(int place, int[] starts) => starts[place] + _days[place];

    /// <summary>The lag between two milestones; a milestone that is not dated passes none on.</summary>
    public int Lag(int before, int after, int lag) => IsDated(before) && IsDated(after) ? lag : 0;

    private MilestoneRole Role(Milestone milestone, MilestoneProgress? at, YearDecisions decisions)
    {
        if (at?.State == MilestoneState.Done)
            return MilestoneRole.Done;
        if (at?.State == MilestoneState.Running)
            return MilestoneRole.Running;
        var holds = milestone.When is null ? true : milestone.When.Holds(decisions);
        var isSettled = milestone.Decides is { } gate && decisions.IsDecided(gate);
        if (holds is null && !isSettled)
        {
            _held.Add(new HeldMilestone(milestone, milestone.When!.Waiting(decisions)));
            return MilestoneRole.PassedOver;
        }
        if (holds == true && !isSettled && at?.State != MilestoneState.Skipped)
            return MilestoneRole.Active;
        _dropped.Add(milestone);
        return isSettled ? MilestoneRole.Settled : MilestoneRole.PassedOver;
    }

    private void Pin(int place, MilestoneProgress at, Timeline timeline, int floor)
    {
        _pinned[place] = timeline.DayOf(at.Started);
        Guard.Against.InvalidInput(
            at, nameof(at), p => timeline.DayOf(p.Finished ?? p.Started) <= floor, $"{at.Milestone} lies after the day of planning.");
        // What is still running lasts to today at least.
        _days[place] = at.Finished is { } finished
            ? timeline.DayOf(finished) - _pinned[place] + 1
            : Math.Max(_days[place], floor - _pinned[place] + 1);
    }
}
