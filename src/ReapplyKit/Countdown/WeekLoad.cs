using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>Planned hours week by week, against the time budget.</summary>
internal static class WorkHours
{
    private const int MinutesPerHour = 60;
    private const int DaysPerWeek = 7;
    private const int MostWeeklyHours = 168;

    public static ValueList<WeekLoad> ByWeek(Schedule plan, TimeBudget budget, int weeklyHours)
    {
        Guard.Against.Null(budget);
        Guard.Against.OutOfRange(weeklyHours, nameof(weeklyHours), 1, MostWeeklyHours);
        if (plan.Milestones.IsEmpty)
            return [];
        var first = LocalDate.Min(plan.WindowsFrom, plan.Milestones[0].Start);
        var days = Period.DaysBetween(first, plan.Milestones.Max(m => m.Finish)) + 1;
        var minutes = new int[(days + DaysPerWeek - 1) / DaysPerWeek, Enum.GetValues<WorkKind>().Length];
        foreach (var dated in plan.Milestones)
            Spread(dated, first, minutes);
        var (research, clinical, examPrep, admin) = budget.Of(weeklyHours);
        ValueList<int> shares = [research, clinical, examPrep, admin];
        return Enumerable.Range(0, minutes.GetLength(0)).Select(week => new WeekLoad(
            new DateInterval(first.PlusWeeks(week), first.PlusWeeks(week).PlusDays(DaysPerWeek - 1)),
            Enum.GetValues<WorkKind>().Select(kind => minutes[week, (int)kind]).ToValueList(),
            shares)).ToValueList();
    }

    // Day by day in whole minutes, so that the parts always sum to the milestone's hours.
    private static void Spread(ScheduledMilestone dated, LocalDate first, int[,] minutes)
    {
        var (start, days) = (Period.DaysBetween(first, dated.Start), Period.DaysBetween(dated.Start, dated.Finish) + 1);
        var (total, kind) = (dated.Milestone.Hours * MinutesPerHour, (int)KindOf(dated.Milestone.Workstream));
        for (var day = 0; day < days; day++)
            minutes[(start + day) / DaysPerWeek, kind] += total * (day + 1) / days - total * day / days;
    }

    private static WorkKind KindOf(Workstream workstream) => workstream switch
    {
        Workstream.Research => WorkKind.Research,
        Workstream.Clinical => WorkKind.Clinical,
        Workstream.ExamPrep => WorkKind.ExamPrep,
        Workstream.Admin or Workstream.Communication or Workstream.Application => WorkKind.Admin,
        _ => throw new ArgumentOutOfRangeException(nameof(workstream)),
    };
}

/// <summary>The planned work of one week against the applicant's hours.</summary>
public sealed record WeekLoad
{
    internal WeekLoad(DateInterval week, ValueList<int> minutes, ValueList<int> budgetHours) =>
        (Week, Minutes, BudgetHours) = (week, minutes, budgetHours);

    /// <summary>The seven days.</summary>
    public DateInterval Week { get; internal init; }

    /// <summary>Planned minutes of each kind, in the order of <see cref="WorkKind"/>.</summary>
    public ValueList<int> Minutes { get; internal init; }

    /// <summary>Hours the budget gives each kind, in the same order.</summary>
    public ValueList<int> BudgetHours { get; internal init; }

    private const int MinutesPerHour = 60;

    /// <summary>All planned hours of the week.</summary>
    public decimal TotalHours => (decimal)Minutes.Sum() / MinutesPerHour;

    /// <summary>Planned hours of one kind.</summary>
    /// <param name="kind">The kind of work.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public decimal HoursOf(WorkKind kind) => (decimal)Minutes[(int)Guard.Against.Undefined(kind)] / MinutesPerHour;

    /// <summary>Whether more is planned than the applicant has hours.</summary>
    public bool IsOverloaded => Minutes.Sum() > BudgetHours.Sum() * MinutesPerHour;

    /// <summary>The kinds of work that go beyond their share.</summary>
    public ValueList<WorkKind> OverBudget =>
        Enum.GetValues<WorkKind>().Where(k => Minutes[(int)k] > BudgetHours[(int)k] * MinutesPerHour).ToValueList();

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Week}: {TotalHours} hours{(IsOverloaded ? ", overloaded" : "")}");
}

/// <summary>The four kinds of work that the time budget divides (clause M10.6).</summary>
public enum WorkKind
{
    /// <summary>Research.</summary>
    Research,

    /// <summary>USCE and clinical work.</summary>
    Clinical,

    /// <summary>Exam preparation.</summary>
    ExamPrep,

    /// <summary>Administration, ERAS, and everything said or written to people.</summary>
    Admin,
}
