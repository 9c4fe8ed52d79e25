namespace ReapplyKit;

/// <summary>The milestones of a template as numbers: durations and prerequisites side by side in arrays, prerequisites first.</summary>
internal sealed class MilestoneGraph
{
    private readonly int[] _edgesFrom;
    private readonly MilestoneEdge[] _edges;
    private readonly List<int>?[] _neededBy;

    public MilestoneGraph(ValueList<Milestone> prerequisitesFirst)
    {
        var milestones = prerequisitesFirst.AsSpan();
        var indexOf = new Dictionary<MilestoneId, int>(milestones.Length);
        MinDays = new int[milestones.Length];
        _edgesFrom = new int[milestones.Length + 1];
        var edges = new List<MilestoneEdge>();
        for (var place = 0; place < milestones.Length; place++)
        {
            MinDays[place] = milestones[place].MinDays;
            foreach (var prerequisite in milestones[place].After)
                edges.Add(new MilestoneEdge(indexOf[prerequisite.Milestone], prerequisite.LagDays, prerequisite.FromStart));
            _edgesFrom[place + 1] = edges.Count;
            indexOf.Add(milestones[place].Id, place);
        }
        _edges = [.. edges];
        ByName = new int[milestones.Length];
        for (var place = 0; place < ByName.Length; place++)
            ByName[place] = place;
        Array.Sort(prerequisitesFirst.Select(m => m.Id.ToString()).ToArray(), ByName, StringComparer.Ordinal);
        _neededBy = new List<int>?[milestones.Length];
        foreach (var place in ByName)
        {
            foreach (var need in prerequisitesFirst[place].Needs)
            {
                if (indexOf.TryGetValue(need, out var needed))
                    (_neededBy[needed] ??= []).Add(place);
            }
        }
        ByRank = [.. ByName];
        Array.Sort([.. ByRank.Select((place, order) => ((int)prerequisitesFirst[place].Importance, order))], ByRank);
    }

    public int Count => MinDays.Length;

    /// <summary>The shortest duration of each milestone.</summary>
    public int[] MinDays { get; }

    /// <summary>The places of all milestones, essential ones first, then in the order of their names.</summary>
    public int[] ByRank { get; }

    /// <summary>The places of all milestones in the order of their names.</summary>
    public int[] ByName { get; }

    /// <summary>What is pointless without a milestone.</summary>
    public IReadOnlyList<int> NeededBy(int place) => _neededBy[place] ?? (IReadOnlyList<int>)[];

    /// <summary>A milestone's prerequisites.</summary>
    public ReadOnlySpan<MilestoneEdge> Edges(int place) => _edges.AsSpan(_edgesFrom[place].._edgesFrom[place + 1]);
}

/// <summary>A prerequisite by its place in the template, and the days that must pass from its end, or from its start.</summary>
internal readonly record struct MilestoneEdge(int Before, int Lag, bool FromStart);
