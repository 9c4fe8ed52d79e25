namespace ReapplyKit;

/// <summary>Finds the ways out that a chain of work leaves.</summary>
internal static class RelaxationSearch
{
    // Shorter work gains nothing worth naming from overlap or weekends.
    private const int LongWorkDays = 7;

    public static ValueList<Relaxation> For(ValueList<Milestone> chain)
    {
        var ways = new List<Relaxation>();
        var longWork = Ids(chain.Where(m => m.MinDays >= LongWorkDays));
        if (longWork.Count > 1)
            ways.Add(new Relaxation(RelaxationKind.Overlap, longWork));
        if (!longWork.IsEmpty)
            ways.Add(new Relaxation(RelaxationKind.WeekendHours, longWork));
        if (Ids(chain.Where(m => m.When?.Step3 == true)) is { IsEmpty: false } step3)
            ways.Add(new Relaxation(RelaxationKind.MoveStep3, step3));
        if (Ids(chain.Where(m => m.Importance != Importance.Essential)) is { IsEmpty: false } droppable)
            ways.Add(new Relaxation(RelaxationKind.DropOptional, droppable));
        ways.Add(new Relaxation(RelaxationKind.TakeNextSeason, []));
        return ways.ToValueList();
    }

    private static ValueList<MilestoneId> Ids(IEnumerable<Milestone> milestones) => milestones.Select(m => m.Id).ToValueList();
}
