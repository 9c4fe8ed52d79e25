using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// A plan in ten seconds: where the applicant stands, up to three causes with their numbers, up to three things to do this week that only
/// the applicant can do, and the next deadline. Every format shows it first.
/// </summary>
public sealed record PlanBrief
{
    internal PlanBrief()
    {
    }

    /// <summary>The day it is read on; days left count from here.</summary>
    public LocalDate Today { get; internal init; }

    /// <summary>What kind of situation it is.</summary>
    public BriefSituation Situation { get; internal init; }

    /// <summary>The Match year that it speaks of: that of the running season, or else the one planned for.</summary>
    public int Season { get; internal init; }

    /// <summary>The situation in one sentence.</summary>
    public string Headline { get; internal init; }

    /// <summary>What follows from it, in one sentence.</summary>
    public string Advice { get; internal init; }

    /// <summary>The heading of the causes, such as "What most likely went wrong".</summary>
    public string CauseTitle { get; internal init; }

    /// <summary>What most likely went wrong, or what is weakest; at most three, the first first.</summary>
    public ValueList<BriefCause> Causes { get; internal init; }

    /// <summary>What to do this week; at most three, and nothing that this library does by itself.</summary>
    public ValueList<BriefTask> Tasks { get; internal init; }

    /// <summary>The next deadline; null where none is left.</summary>
    public BriefDeadline? Deadline { get; internal init; }

    /// <summary>The day on which applications can be submitted; null where it is the next deadline already, or past.</summary>
    public BriefDeadline? Submission { get; internal init; }

    /// <summary>What a plan that is short of time says first; null where there is nothing to say.</summary>
    public string? Notice { get; internal init; }

    /// <summary>The five components, with their tiers.</summary>
    public ValueList<Finding> Components { get; internal init; }

    /// <summary>How many of the five components are known.</summary>
    public int KnownComponents { get; internal init; }

    /// <summary>How many milestones are done, new, moved and gone since the plan so far; null where there is no plan so far.</summary>
    public BriefChanges? Changes { get; internal init; }

    /// <summary>Sums a plan up.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rules">The pack it was made by.</param>
    /// <param name="today">The day it is read on; null for the day of the plan.</param>
    /// <returns>The brief.</returns>
    /// <exception cref="ArgumentException">The plan was made by another pack.</exception>
    public static PlanBrief Of(ReapplicationPlan plan, RulePack rules, LocalDate? today = null)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(rules);
        Guard.Against.InvalidInput(rules, nameof(rules), r => r.Stamp == plan.Pack, "The plan was made by another rule pack.");
        return new BriefWriting(plan, rules, today ?? plan.AsOf).Write();
    }
}

/// <summary>The kinds of situation that a brief speaks to.</summary>
public enum BriefSituation
{
    /// <summary>The case does not say how a cycle went.</summary>
    NoCycleStated,

    /// <summary>The cycle ended in a match.</summary>
    Matched,

    /// <summary>An exam that an application needs is not passed.</summary>
    ExamsMissing,

    /// <summary>The season is running, without an interview so far.</summary>
    SeasonRunningWithoutInterview,

    /// <summary>The season is running, with interviews.</summary>
    SeasonRunningWithInterviews,

    /// <summary>Match Week: SOAP is under way.</summary>
    MatchWeek,

    /// <summary>A preliminary or transitional year is running.</summary>
    PreliminaryResident,

    /// <summary>Few interviews: something in the file.</summary>
    FewInterviews,

    /// <summary>Some interviews: the interview, the ranking or the fit.</summary>
    SomeInterviews,

    /// <summary>Many interviews: a serious red flag.</summary>
    ManyInterviews,
}

/// <summary>One cause with its number.</summary>
/// <param name="Weakness">What is weak.</param>
/// <param name="Name">The same in words, such as "Too few applications".</param>
/// <param name="Value">What the file says: "64 applications".</param>
/// <param name="Against">What that is held against: "80 or more advised"; null where there is nothing.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record BriefCause(WeaknessKind Weakness, string Name, string Value, string? Against, RuleId Rule)
{
    /// <summary>The cause on one line.</summary>
    /// <returns>Such as <c>Too few applications: 64 applications (80 or more advised)</c>.</returns>
    public override string ToString() => $"{Name}: {Value}{(Against is null ? "" : $" ({Against})")}";
}

/// <summary>One thing to do.</summary>
/// <param name="What">What, as one tells a person to do it.</param>
/// <param name="By">By when; null where no day is set.</param>
/// <param name="Milestone">The milestone it belongs to; null where it is none.</param>
public sealed record BriefTask(string What, LocalDate? By, MilestoneId? Milestone);

/// <summary>A day that does not move.</summary>
/// <param name="What">What is due.</param>
/// <param name="Day">The day.</param>
/// <param name="DaysLeft">The days from today; 0 is today.</param>
/// <param name="Status">Whether the day is published or projected.</param>
public sealed record BriefDeadline(string What, LocalDate Day, int DaysLeft, DateStatus Status);

/// <summary>What has changed since the plan so far, in numbers.</summary>
/// <param name="Since">The day of the plan so far.</param>
/// <param name="Done">Milestones that are done.</param>
/// <param name="New">Milestones that were not in that plan.</param>
/// <param name="Moved">Milestones, not done, whose days have moved.</param>
/// <param name="Gone">Milestones that have left the plan.</param>
public sealed record BriefChanges(LocalDate Since, int Done, int New, int Moved, int Gone)
{
    /// <summary>The changes on one line.</summary>
    /// <returns>Such as <c>2 done, 5 moved</c>, or <c>nothing has moved</c>.</returns>
    public override string ToString()
    {
        (int Count, string What)[] all = [(Done, "done"), (New, "new"), (Moved, "moved"), (Gone, "gone")];
        var told = string.Join(", ", all.Where(c => c.Count > 0)
            .Select(c => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{c.Count} {c.What}")));
        return told.Length == 0 ? "nothing has moved" : told;
    }
}
