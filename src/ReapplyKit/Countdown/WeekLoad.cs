namespace ReapplyKit;

/// <summary>The planned work of one week against the applicant's hours.</summary>
/// <param name="Week">The seven days.</param>
/// <param name="Minutes">Planned minutes of each kind, in the order of <see cref="WorkKind"/>.</param>
/// <param name="Budget">Hours the budget gives each kind, in the same order.</param>
public sealed record WeekLoad(DateInterval Week, ValueList<int> Minutes, ValueList<int> Budget)
{
    private const int MinutesPerHour = 60;

    /// <summary>All planned hours of the week.</summary>
    public decimal Total => (decimal)Minutes.Sum() / MinutesPerHour;

    /// <summary>Planned hours of one kind.</summary>
    /// <param name="kind">The kind of work.</param>
    /// <returns>The hours.</returns>
    public decimal HoursOf(WorkKind kind) => (decimal)Minutes[(int)kind] / MinutesPerHour;

    /// <summary>Whether more is planned than the applicant has hours.</summary>
    public bool IsOverloaded => Minutes.Sum() > Budget.Sum() * MinutesPerHour;

    /// <summary>The kinds of work that go beyond their share.</summary>
    public ValueList<WorkKind> OverBudget =>
        Enum.GetValues<WorkKind>().Where(k => Minutes[(int)k] > Budget[(int)k] * MinutesPerHour).ToValueList();
}
