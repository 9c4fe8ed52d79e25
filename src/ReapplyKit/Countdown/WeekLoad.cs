namespace ReapplyKit;

/// <summary>The planned work of one week against the applicant's hours.</summary>
/// <remarks>Equality: by content. Order: none; compare <see cref="Week"/>. Default: impossible (a class).</remarks>
/// <param name="Week">The seven days.</param>
/// <param name="Hours">Planned hours of each kind, in the order of <see cref="WorkKind"/>.</param>
/// <param name="Budget">Hours the budget gives each kind, in the same order.</param>
public sealed record WeekLoad(DateInterval Week, ValueList<decimal> Hours, ValueList<int> Budget)
{
    /// <summary>All planned hours of the week.</summary>
    public decimal Total => Hours.Sum();

    /// <summary>Whether more is planned than the applicant has hours.</summary>
    public bool IsOverloaded => Total > Budget.Sum();

    /// <summary>The kinds of work that go beyond their share.</summary>
    public ValueList<WorkKind> OverBudget => Enum.GetValues<WorkKind>().Where(k => Hours[(int)k] > Budget[(int)k]).ToValueList();
}
