namespace ReapplyKit;

/// <summary>How far a target has come.</summary>
/// <param name="Target">The target.</param>
/// <param name="Due">The day by which the plan has it.</param>
/// <param name="Amount">What has been reached; null where it was not measured.</param>
public sealed record TargetStatus(MilestoneTarget Target, LocalDate Due, int? Amount)
{
    /// <summary>Whether it is reached; null where it was not measured.</summary>
    public bool? IsReached => Amount >= Target.AtLeast ? true : Amount is null ? null : false;
}
