namespace ReapplyKit;

/// <summary>A milestone whose dates differ between two plans.</summary>
/// <param name="Before">Its dates in the plan before.</param>
/// <param name="After">Its dates in the new plan.</param>
public sealed record MovedMilestone(ScheduledMilestone Before, ScheduledMilestone After)
{
    /// <summary>By how many days its start moved; negative where it is now earlier.</summary>
    public int StartMovedDays => Period.DaysBetween(Before.Start, After.Start);

    /// <summary>By how many days its finish moved.</summary>
    public int FinishMovedDays => Period.DaysBetween(Before.Finish, After.Finish);
}
