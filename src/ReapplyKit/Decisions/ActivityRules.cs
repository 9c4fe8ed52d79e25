using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>What each of the four identities of the year entails (clauses M11.10 to M11.14).</summary>
/// <example><code>
/// var year = rules.Activities.Of(MainActivity.ResearchFellow, rules.Countdown, rules.TimeBudget, weeklyHours: 50);
/// Show(year.Adds, year.Drops, year.Hours);
/// </code></example>
public sealed class ActivityRules : RulePackPart
{
    private const int MostWeeklyHours = 168;

    internal ActivityRules(ValueList<ActivityRule> activities) =>
        Activities = activities;

    /// <summary>The rule that one activity is chosen.</summary>
    public required RuleId One { get; init; }

    /// <summary>One rule for each activity.</summary>
    internal ValueList<ActivityRule> Activities { get; }

    /// <summary>
    /// What follows from a main activity (clauses M11.10 to M11.14 and M12.28). A milestone that fits it and hangs on another decision too
    /// is neither added nor dropped by it.
    /// </summary>
    /// <param name="activity">The activity; null while undecided.</param>
    /// <param name="countdown">The countdown whose milestones it adds and drops.</param>
    /// <param name="budget">How working time is split.</param>
    /// <param name="weeklyHours">The hours of a week for the whole plan, 1 to 168; null where not stated.</param>
    /// <returns>What follows.</returns>
    /// <exception cref="ArgumentException">An argument is null or outside its range.</exception>
    public ActivityConsequences Of(MainActivity? activity, CountdownTemplate countdown, TimeBudget budget, int? weeklyHours)
    {
        Guard.Against.Null(countdown);
        Guard.Against.Null(budget);
        if (weeklyHours is { } week)
            Guard.Against.OutOfRange(week, nameof(weeklyHours), 1, MostWeeklyHours);
        var chosen = activity is { } one ? Activities.First(a => a.Activity == Guard.Against.Undefined(one, nameof(activity))) : null;
        return new ActivityConsequences
        {
            Pack = Pack,
            Activity = activity,
            Rule = chosen?.Rule ?? One,
            Carries = chosen?.Carries,
            Adds = Milestones(countdown, activity, belongs: true),
            Drops = Milestones(countdown, activity, belongs: false),
            Hours = weeklyHours is { } hours ? Hours(budget, hours, chosen) : [],
            Checks = [Check.Of("main activity", activity is null ? null : true, Name(activity), "exactly one", One)],
        };
    }

    private static string Name(MainActivity? activity) => activity is { } chosen ? Words.Sentence(chosen) : "not decided";

    private static ValueList<MilestoneId> Milestones(CountdownTemplate countdown, MainActivity? activity, bool belongs)
    {
        var decided = new YearDecisions { MainActivity = activity };
        return countdown.Milestones
            .Where(m => m.When is { MainActivities.IsEmpty: false } when && activity is not null && when.Holds(decided) == belongs)
            .Select(m => m.Id)
            .ToValueList();
    }

    private static ValueList<ActivityHours> Hours(TimeBudget budget, int weeklyHours, ActivityRule? chosen)
    {
        var (research, clinical, examPrep, admin) = budget.Of(weeklyHours);
        (WorkKind Kind, int Hours)[] split =
        [
            (WorkKind.Research, research), (WorkKind.Clinical, clinical), (WorkKind.ExamPrep, examPrep), (WorkKind.Admin, admin),
        ];
        return split.Select(s => new ActivityHours(s.Kind, s.Hours, chosen is null ? null : chosen.Carries == s.Kind)).ToValueList();
    }
}
