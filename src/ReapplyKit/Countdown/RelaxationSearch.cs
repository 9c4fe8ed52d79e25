namespace ReapplyKit;

/// <summary>Finds the ways out that a late milestone and the work before it leave.</summary>
internal static class RelaxationSearch
{
    // Shorter work gains nothing worth naming from overlap or weekends.
    private const int LongWorkDays = 7;

    public static ValueList<Relaxation> For(ValueList<Milestone> work)
    {
        var ways = new List<Relaxation>();
        var longWork = work.Where(m => m.MinDays >= LongWorkDays).ToValueList();
        if (longWork.Any(m => m.After.Any(p => longWork.Any(before => before.Id == p.Milestone))))
            ways.Add(new Relaxation(RelaxationKind.Overlap, Ids(longWork)));
        // A hospital's rotation does not grow shorter by an applicant's weekends.
        if (Ids(longWork.Where(m => m.Workstream != Workstream.Clinical)) is { IsEmpty: false } ownWork)
            ways.Add(new Relaxation(RelaxationKind.WeekendHours, ownWork));
        if (Ids(work.Where(m => m.When?.Step3 == true)) is { IsEmpty: false } step3)
            ways.Add(new Relaxation(RelaxationKind.MoveStep3, step3));
        if (Ids(work.Where(m => m.Importance != Importance.Essential)) is { IsEmpty: false } droppable)
            ways.Add(new Relaxation(RelaxationKind.DropOptional, droppable));
        ways.Add(new Relaxation(RelaxationKind.TakeNextSeason, []));
        return ways.ToValueList();
    }

    private static ValueList<MilestoneId> Ids(IEnumerable<Milestone> milestones) => milestones.Select(m => m.Id).ToValueList();
}
