namespace ReapplyKit;

/// <summary>Orders milestones so that prerequisites come first, or spells out a cycle.</summary>
internal static class PrerequisiteOrder
{
    public static OneOf<ValueList<Milestone>, ValueList<MilestoneId>> Of(Dictionary<MilestoneId, Milestone> milestones)
    {
        var waitsFor = new Dictionary<MilestoneId, int>();
        var followers = new Dictionary<MilestoneId, List<Milestone>>();
        foreach (var milestone in milestones.Values)
        {
            waitsFor.Add(milestone.Id, milestone.After.Count);
            followers.Add(milestone.Id, []);
        }
        foreach (var milestone in milestones.Values)
        {
            foreach (var before in milestone.After)
                followers[before.Milestone].Add(milestone);
        }
        var ready = new Queue<Milestone>(milestones.Values.Where(m => m.After.IsEmpty));
        var ordered = new List<Milestone>(milestones.Count);
        while (ready.TryDequeue(out var milestone))
        {
            ordered.Add(milestone);
            foreach (var follower in followers[milestone.Id])
            {
                if (--waitsFor[follower.Id] == 0)
                    ready.Enqueue(follower);
            }
        }
        return ordered.Count == milestones.Count ? ordered.ToValueList() : Cycle(milestones, waitsFor);
    }

    // Each milestone left has a prerequisite that is left too, so walking back from one finds a circle.
    private static ValueList<MilestoneId> Cycle(Dictionary<MilestoneId, Milestone> milestones, Dictionary<MilestoneId, int> waitsFor)
    {
        var path = new List<MilestoneId> { waitsFor.First(w => w.Value > 0).Key };
        while (true)
        {
            var before = milestones[path[^1]].After.First(p => waitsFor[p.Milestone] > 0).Milestone;
            var seen = path.IndexOf(before);
            path.Add(before);
            if (seen < 0)
                continue;
            path.RemoveRange(0, seen);
            path.Reverse();
            return path.ToValueList();
        }
    }
}
