namespace ReapplyKit;

/// <summary>There is no schedule: this is what does not fit, and why.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Season">The season planned for.</param>
/// <param name="Conflicts">What does not fit; at least one.</param>
public sealed record ScheduleConflicts(ScheduleRequest Request, Season Season, ValueList<ScheduleConflict> Conflicts)
{
    /// <summary>The day the plan was to be made as of.</summary>
    public LocalDate AsOf => Request.AsOf;
}
