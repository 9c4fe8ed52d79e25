namespace ReapplyKit;

/// <summary>Finds the ways out that a late milestone and the work before it leave.</summary>
internal static class RelaxationSearch
{
    // Shorter work gains nothing worth naming from overlap or weekends.
    private const int LongWorkDays = 7;

    /// <param name="work">The late milestone and all it waits for.</param>
    /// <param name="taken">Ways out taken already; what they have touched gains nothing from the same again.</param>
    public static ValueList<Relaxation> For(ValueList<Milestone> work, ValueList<Relaxation> taken)
    {
        var ways = new List<Relaxation>();
        var longWork = work.Where(m => m.MinDays >= LongWorkDays).ToValueList();
        if (longWork.Any(m => m.After.Any(p => longWork.Any(before => before.Id == p.Milestone)))
            && IsNew(RelaxationKind.Overlap, Ids(longWork), taken))
            ways.Add(new Relaxation(RelaxationKind.Overlap, Ids(longWork)));
        // A hospital's rotation does not grow shorter by an applicant's weekends.
        if (Ids(longWork.Where(m => m.Workstream != Workstream.Clinical)) is { IsEmpty: false } ownWork
            && IsNew(RelaxationKind.WeekendHours, ownWork, taken))
            ways.Add(new Relaxation(RelaxationKind.WeekendHours, ownWork));
        if (Ids(work.Where(m => m.When?.Step3 == true)) is { IsEmpty: false } step3)
            ways.Add(new Relaxation(RelaxationKind.MoveStep3, step3));
        if (Ids(work.Where(m => m.Importance == Importance.Optional && m.Depth < PlanDepth.Core)) is { IsEmpty: false } droppable)
            ways.Add(new Relaxation(RelaxationKind.DropOptional, droppable));
        ways.Add(new Relaxation(RelaxationKind.TakeNextSeason, []));
        return ways.ToValueList();
    }

    private static bool IsNew(RelaxationKind kind, ValueList<MilestoneId> milestones, ValueList<Relaxation> taken) =>
        !taken.Any(t => t.Kind == kind && milestones.All(m => t.Milestones.Contains(m)));

    private static ValueList<MilestoneId> Ids(IEnumerable<Milestone> milestones) => milestones.Select(m => m.Id).ToValueList();
}
