namespace ReapplyKit.Tests;

/// <summary>The countdown dated plainly: one milestone at a time, by recursion over all it waits for and all that waits for it.</summary>
internal sealed class BruteForceSchedule
{
    private readonly Dictionary<MilestoneId, Milestone> _all;
    private readonly BruteForceCalendar _calendar;
    private readonly LocalDate _today;
    private readonly YearDecisions _decisions;
    private readonly Dictionary<MilestoneId, LocalDate>? _planned;
    private readonly Progress _progress;
    private readonly Dictionary<MilestoneId, Dictionary<MilestoneId, int>> _waitsFor = [];
    private readonly Dictionary<MilestoneId, HashSet<MilestoneId>> _allBefore = [];
    private readonly Dictionary<MilestoneId, LocalDate> _earliest = [];
    private readonly Dictionary<MilestoneId, LocalDate> _latest = [];
    private readonly Dictionary<MilestoneId, LocalDate> _start = [];
    private readonly ILookup<MilestoneId, (MilestoneId After, int Lag)> _followers;

    public BruteForceSchedule(
        CountdownTemplate template, Season season, LocalDate asOf, YearDecisions decisions,
        Schedule? plan = null, Progress? progress = null, bool isStretched = false)
    {
        _all = template.Milestones.ToDictionary(m => m.Id);
        _calendar = new BruteForceCalendar(season, plan?.WindowsFrom ?? asOf, isStretched);
        (_today, _decisions, _progress) = (asOf, decisions, progress ?? Progress.None);
        _planned = plan?.Milestones.ToDictionary(m => m.Milestone.Id, m => m.Start);
        Dated = template.Milestones.Where(IsDated).ToList();
        _followers = Dated.SelectMany(m => WaitsFor(m.Id).Select(b => (Before: b.Key, After: m.Id, Lag: b.Value)))
            .ToLookup(w => w.Before, w => (w.After, w.Lag));
    }

    public IReadOnlyList<Milestone> Dated { get; }

    public IEnumerable<Milestone> Missed => Dated.Where(m => !IsDone(m.Id) && EarliestFinish(m.Id) > Deadline(m.Id));

    public DateInterval Window(MilestoneId id) => _calendar.Window(_all[id]);

    public LocalDate Deadline(MilestoneId id) => _calendar.Deadline(_all[id]);

    public LocalDate EarliestFinish(MilestoneId id) => EarliestStart(id).PlusDays(Days(id) - 1);

    public LocalDate EarliestStart(MilestoneId id) => Once(_earliest, id, () => IsPinned(id)
        ? _progress.Of(id)!.Started!.Value
        : WaitsFor(id).Select(b => EarliestFinish(b.Key).PlusDays(1 + b.Value)).Append(_calendar.Release(_all[id], _today)).Max());

    public LocalDate LatestStart(MilestoneId id) => Once(_latest, id, () => IsDone(id)
        ? _progress.Of(id)!.Started!.Value
        : _followers[id].Select(f => LatestStart(f.After).PlusDays(-f.Lag)).Append(Deadline(id).PlusDays(1)).Min().PlusDays(-Days(id)));

    public LocalDate Start(MilestoneId id) => Once(_start, id, () => IsPinned(id)
        ? _progress.Of(id)!.Started!.Value
        : WaitsFor(id).Select(b => Finish(b.Key).PlusDays(1 + b.Value))
            .Append(EarliestStart(id)).Append(LocalDate.Min(Wished(id), LatestStart(id))).Max());

    public LocalDate Finish(MilestoneId id) => Start(id).PlusDays(Days(id) - 1);

    public int Room(MilestoneId id) => Period.DaysBetween(EarliestStart(id), LatestStart(id));

    public int SlackDays(MilestoneId id) => Period.DaysBetween(Start(id), LatestStart(id));

    public int FreeSlackDays(MilestoneId id)
    {
        var limit = _followers[id].Select(f => Start(f.After).PlusDays(-f.Lag)).Append(Deadline(id).PlusDays(1)).Min().PlusDays(-Days(id));
        return Math.Max(0, Period.DaysBetween(Start(id), LocalDate.Min(limit, LatestStart(id))));
    }

    /// <summary>What has to be finished first, and the days between; through what is not in the plan, without its lags.</summary>
    public Dictionary<MilestoneId, int> WaitsFor(MilestoneId id)
    {
        if (_waitsFor.TryGetValue(id, out var known))
            return known;
        var waits = new Dictionary<MilestoneId, int>();
        foreach (var before in IsPinned(id) ? [] : _all[id].After)
        {
            if (IsDated(_all[before.Milestone]))
                Add(before.Milestone, IsDated(_all[id]) ? before.LagDays - (before.FromStart ? Days(before.Milestone) : 0) : 0);
            else
                WaitsFor(before.Milestone).Keys.ToList().ForEach(b => Add(b, 0));
        }
        return _waitsFor[id] = waits;

        void Add(MilestoneId before, int lag) => waits[before] = Math.Max(lag, waits.GetValueOrDefault(before, lag));
    }

    /// <summary>Whether one milestone waits for another, however far back.</summary>
    public bool Follows(MilestoneId id, MilestoneId before) => AllBefore(id).Contains(before);

    private HashSet<MilestoneId> AllBefore(MilestoneId id)
    {
        if (!_allBefore.TryGetValue(id, out var all))
            _allBefore[id] = all = [.. WaitsFor(id).Keys.SelectMany(b => AllBefore(b).Prepend(b))];
        return all;
    }

    public int Days(MilestoneId id) => _progress.Of(id) switch
    {
        { State: MilestoneState.Done } at => Period.DaysBetween(at.Started!.Value, at.Finished!.Value) + 1,
        { State: MilestoneState.Running } at => Math.Max(_all[id].MinDays, Period.DaysBetween(at.Started!.Value, _today) + 1),
        _ => _all[id].MinDays,
    };

    /// <summary>Whether its start can no longer move.</summary>
    public bool IsPinned(MilestoneId id) => _progress.Of(id)?.State is MilestoneState.Done or MilestoneState.Running;

    private LocalDate Wished(MilestoneId id) => _planned?.TryGetValue(id, out var start) == true ? start : Window(id).Start;

    private bool IsDone(MilestoneId id) => _progress.Of(id)?.State == MilestoneState.Done;

    private bool IsDated(Milestone m) => IsPinned(m.Id)
        || (_progress.Of(m.Id) is null && (m.When is null || m.When.Holds(_decisions) == true) && !IsSettled(m));

    private bool IsSettled(Milestone m) => m.Decides is { } gate && _decisions.IsDecided(gate);

    private static LocalDate Once(Dictionary<MilestoneId, LocalDate> known, MilestoneId id, Func<LocalDate> compute)
    {
        if (!known.TryGetValue(id, out var date))
            known[id] = date = compute();
        return date;
    }
}
