using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// A plan in ten seconds: where the applicant stands, up to three causes with their numbers, up to three things to do this week that only
/// the applicant can do, and the next deadline. Every format shows it first.
/// </summary>
public sealed record PlanBrief
{
    internal const int Most = 3;

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

    /// <summary>The heading of the tasks: "This week", or "Start this week" where one of them has longer than that.</summary>
    public string TaskTitle { get; internal init; }

    /// <summary>What to do, or to start, this week; at most three, and nothing that this library does by itself.</summary>
    public ValueList<BriefTask> Tasks { get; internal init; }

    /// <summary>The next day that counts, be it a deadline of the season or the day of a task of this week; null where none is left.</summary>
    public BriefDeadline? Deadline { get; internal init; }

    /// <summary>The day on which applications can be submitted; null where it is the next deadline already, or past.</summary>
    public BriefDeadline? Submission { get; internal init; }

    /// <summary>The last day of registration for the SOAP of a season that is entered late, if at all; null where none is open.</summary>
    internal SeasonDate? SoapRegistration { get; init; }

    /// <summary>What is said beside: that time is short, that another season is running, that a case or a pack has grown old.</summary>
    public ValueList<string> Notices { get; internal init; }

    /// <summary>The five components, with their tiers.</summary>
    public ValueList<Finding> Components { get; internal init; }

    /// <summary>How many of the five components are known.</summary>
    public int KnownComponents { get; internal init; }

    /// <summary>How many milestones are done, new, moved and gone since the plan so far; null where there is no plan so far.</summary>
    public BriefChanges? Changes { get; internal init; }

    /// <summary>Sums a plan up.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rules">The pack it was made by.</param>
    /// <param name="today">The day it is read on, of the years 2009 to 2098; null for the day of the plan.</param>
    /// <returns>The brief.</returns>
    /// <exception cref="ArgumentException">The plan was made by another pack, or the day lies outside these years.</exception>
    public static PlanBrief Of(ReapplicationPlan plan, RulePack rules, LocalDate? today = null)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(rules);
        Guard.Against.InvalidInput(rules, nameof(rules), r => r.Stamp == plan.Pack, "The plan was made by another rule pack.");
        if (today is { } read)
            Guard.Against.PlannedDayOutOfRange(read, nameof(today));
        var at = new BriefStanding(plan, rules, today ?? plan.AsOf);
        var telling = new BriefTelling(at);
        var tasks = new BriefTasks(at, telling);
        var (headline, advice) = telling.Told();
        var week = tasks.ThisWeek(Most);
        var (deadline, submission) = (tasks.Next(week), tasks.Submission());
        return new PlanBrief
        {
            Today = at.Today,
            Situation = at.Situation,
            Season = at.IsMatched ? at.MatchedIn ?? plan.Season.Year : (at.Running ?? plan.Season).Year,
            Headline = headline,
            Advice = advice,
            CauseTitle = telling.CauseTitle,
            Causes = telling.Causes(week).Take(Most).ToValueList(),
            TaskTitle = tasks.Title(week),
            Tasks = week,
            Deadline = deadline,
            Submission = !at.IsMatched && !at.IsBarred && !at.IsInSeason && submission.DaysLeft >= 0 && deadline?.Day != submission.Day
                ? submission : null,
            Notices = telling.Notices(),
            SoapRegistration = telling.SoapRegistration,
            Components = plan.Report.Findings,
            KnownComponents = plan.Report.Findings.Count(f => f.Tier != Tier.Unknown),
            Changes = BriefChanges.Of(plan),
        };
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Headline} {Tasks.Count} things this week, {Causes.Count} causes");
}

/// <summary>The kinds of situation that a brief speaks to.</summary>
public enum BriefSituation
{
    /// <summary>The case does not say how a cycle went, or says that there was none.</summary>
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
public sealed record BriefCause
{
    internal BriefCause(WeaknessKind weakness, string name, string value, string? against, RuleId rule) =>
        (Weakness, Name, Value, Against, Rule) = (weakness, name, value, against, rule);

    /// <summary>What is weak.</summary>
    public WeaknessKind Weakness { get; internal init; }

    /// <summary>The same in words, such as "Too few applications".</summary>
    public string Name { get; internal init; }

    /// <summary>What the file says: "64 applications".</summary>
    public string Value { get; internal init; }

    /// <summary>What that is held against: "80 or more advised"; null where there is nothing.</summary>
    public string? Against { get; internal init; }

    /// <summary>The day on which the plan begins to mend it; null where a task of this week does, or nothing.</summary>
    public LocalDate? From { get; internal init; }

    /// <summary>Whether the plan does not mend it, and answers it in the statement.</summary>
    internal bool IsAnswered { get; init; }

    /// <summary>The year in which it is told.</summary>
    internal int ToldIn { get; init; }

    /// <summary>The rule that found it.</summary>
    public RuleId Rule { get; internal init; }

    /// <summary>What stands beside it in brackets.</summary>
    /// <returns>
    /// Such as <c>80 or more advised; planned from 22 December</c>, with the year of another one; null where there is nothing.
    /// </returns>
    public string? Detail() => (Against, From is { } day ? $"{(IsAnswered ? "answered in your statement" : "planned")} from {DayText.SaidIn(ToldIn, day)}" : null) switch
    {
        (var against, null) => against,
        (null, var from) => from,
        var (against, from) => $"{against}; {from}",
    };

    /// <summary>The cause on one line.</summary>
    /// <returns>Such as <c>Too few applications: 64 applications (80 or more advised; planned from 22 December)</c>.</returns>
    public override string ToString() => $"{Name}: {Value}{(Detail() is { } detail ? $" ({detail})" : "")}";
}

/// <summary>One thing to do.</summary>
public sealed record BriefTask
{
    internal BriefTask(string what, LocalDate? by, MilestoneId? milestone) =>
        (What, By, Milestone) = (what, by, milestone);

    /// <summary>What, as one tells a person to do it.</summary>
    public string What { get; internal init; }

    /// <summary>By when; null where no day is set.</summary>
    public LocalDate? By { get; internal init; }

    /// <summary>The milestone it belongs to; null where it is none.</summary>
    public MilestoneId? Milestone { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{What}{(By is { } day ? ShortText.Of($" by {day}") : "")}");
}

/// <summary>A day that does not move.</summary>
public sealed record BriefDeadline
{
    internal BriefDeadline(string what, LocalDate day, int daysLeft, DateStatus status) =>
        (What, Day, DaysLeft, Status) = (what, day, daysLeft, status);

    /// <summary>What is due.</summary>
    public string What { get; internal init; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; internal init; }

    /// <summary>The days from today; 0 is today.</summary>
    public int DaysLeft { get; internal init; }

    /// <summary>Whether the day is published or projected.</summary>
    public DateStatus Status { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{What}, {Day}, in {DaysLeft} days");
}

/// <summary>What has changed since the plan so far, in numbers.</summary>
public sealed record BriefChanges
{
    internal BriefChanges(LocalDate since, int done, int added, int moved, int removed) =>
        (Since, Done, Added, Moved, Removed) = (since, done, added, moved, removed);

    internal static BriefChanges? Of(ReapplicationPlan plan)
    {
        if (plan.Changes is not { } changes || plan.Case.PlanSoFar is not { } before)
            return null;
        bool IsDone(ScheduledMilestone m) => plan.Case.Progress.Of(m.Milestone.Id)?.State == MilestoneState.Done;
        var done = plan.Case.Progress.Milestones.Count(m => m.State == MilestoneState.Done && m.Finished >= before.AsOf);
        return new BriefChanges(
            before.AsOf, done, changes.Added.Count(m => !IsDone(m)), changes.Moved.Count(m => !IsDone(m.After)), changes.Removed.Count);
    }

    /// <summary>The day of the plan so far.</summary>
    public LocalDate Since { get; internal init; }

    /// <summary>Milestones that are done.</summary>
    public int Done { get; internal init; }

    /// <summary>Milestones that were not in that plan.</summary>
    public int Added { get; internal init; }

    /// <summary>Milestones, not done, whose days have moved.</summary>
    public int Moved { get; internal init; }

    /// <summary>Milestones that have left the plan.</summary>
    public int Removed { get; internal init; }

    /// <summary>The changes on one line.</summary>
    /// <returns>Such as <c>2 done, 5 moved</c>, or <c>nothing has moved</c>.</returns>
    public override string ToString()
    {
        (int Count, string What)[] all = [(Done, "done"), (Added, "new"), (Moved, "moved"), (Removed, "gone")];
        var told = string.Join(", ", all.Where(c => c.Count > 0)
            .Select(c => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{c.Count} {c.What}")));
        return told.Length == 0 ? "nothing has moved" : told;
    }
}
