using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// A dated plan that fits its season: prerequisites respected, durations kept, nothing new before the day it was made. What does not fit is
/// part of it.
/// </summary>
public sealed record Schedule
{
    internal Schedule()
    {
    }

    /// <summary>What was asked for.</summary>
    public ScheduleRequest Request { get; internal init; }

    /// <summary>The season planned for.</summary>
    public Season Season { get; internal init; }

    /// <summary>The day it was made as of; nothing that has not begun starts earlier.</summary>
    public LocalDate AsOf => Request.AsOf;

    /// <summary>The decisions it was made under.</summary>
    public YearDecisions Decisions { get; internal init; }

    /// <summary>How much of the countdown there is time for.</summary>
    public PlanDepth Depth { get; internal init; }

    /// <summary>What this season has no time for, and when its turn comes.</summary>
    public ValueList<PostponedMilestone> NotThisSeason { get; internal init; }

    /// <summary>What the whole countdown would have needed time for, and the ways out; empty where all of it fits.</summary>
    public ValueList<ScheduleConflict> Conflicts { get; internal init; }

    /// <summary>The dated milestones, by start.</summary>
    public ValueList<ScheduledMilestone> Milestones { get; internal init; }

    /// <summary>Milestones that wait for a decision.</summary>
    public ValueList<HeldMilestone> Held { get; internal init; }

    /// <summary>Milestones that the decisions take out, decisions already taken and work skipped included.</summary>
    public ValueList<Milestone> Dropped { get; internal init; }

    /// <summary>
    /// The weeks whose work exceeds the hours of the applicant, after it was levelled where that is asked for; empty where no hours are
    /// stated.
    /// </summary>
    public ValueList<OverfullWeek> OverfullWeeks { get; internal init; }

    /// <summary>
    /// Milestones that were done when the plan was made: the file shows it, or the answer that comes with the plan does it.
    /// </summary>
    public ValueList<DoneMilestone> DoneBefore { get; internal init; }

    /// <summary>The decisions that are still open, with the day they fall due.</summary>
    public ValueList<OpenDecision> OpenDecisions { get; internal init; }

    /// <summary>The first open decision of each gate, with its day: that of the plan where the text has none that is left.</summary>
    /// <remarks>What a decision waits for, such as the advisers, may end after the day of the text; nobody decides before it.</remarks>
    internal IEnumerable<(OpenDecision Open, LocalDate By)> ToDecide() => OpenDecisions.DistinctBy(d => d.Gate)
        .Select(d => (d, Dated(d.Milestone) is { } planned && planned.Finish > d.Due ? planned.Finish : d.Due));

    /// <summary>Whether its day is past, and no other has been found for it.</summary>
    internal bool IsOverdue((OpenDecision Open, LocalDate By) decision) => decision.By < AsOf && TurnOf(decision.Open) is null;

    /// <summary>The day on which the turn of a decision comes that this season has no time for; null where it has.</summary>
    internal LocalDate? TurnOf(OpenDecision open) => NotThisSeason.FirstOrDefault(m => m.Milestone.Id == open.Milestone)?.ComesNext;

    /// <summary>The chain with the least slack among all that must be finished before the submission day, first to last.</summary>
    public ValueList<MilestoneId> CriticalPath { get; internal init; }

    /// <summary>The day from which the windows were laid out: that of the first plan, however often it was remade.</summary>
    public LocalDate WindowsFrom { get; internal init; }

    /// <summary>Days from <see cref="AsOf"/> to the submission day; below 0 once it is over.</summary>
    public int DaysToSubmission => Period.DaysBetween(AsOf, Season.SubmissionDay);

    /// <summary>Days that the windows were laid out over: from <see cref="WindowsFrom"/> to the submission day.</summary>
    public int WindowDays => Period.DaysBetween(WindowsFrom, Season.SubmissionDay);

    /// <summary>Days the text's months 12 to 2 take before the submission day.</summary>
    public int NominalDays { get; internal init; }

    /// <summary>Whether the windows had to be pressed into less time than the text assumes.</summary>
    public bool IsCompressed => WindowDays < NominalDays;

    /// <summary>
    /// The days between Month 12 and Month 11, where there is more time than the text assumes; null where there is none. Month 12 comes at
    /// once, since its review of the last cycle and its decisions do not wait.
    /// </summary>
    public DateInterval? LeadIn { get; internal init; }

    /// <summary>The milestones at work on any day of a range.</summary>
    /// <param name="days">The range, both ends included.</param>
    /// <returns>The milestones, by start.</returns>
    public ValueList<ScheduledMilestone> During(DateInterval days)
    {
        Guard.Against.Null(days);
        return Milestones.Where(m => m.Start <= days.End && m.Finish >= days.Start).ToValueList();
    }

    /// <summary>A milestone with its dates; null where it has none here.</summary>
    internal ScheduledMilestone? Dated(MilestoneId? id) => Milestones.FirstOrDefault(m => m.Milestone.Id == id);

    /// <summary>The title of a milestone, dated or not.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The title; the id itself where the plan knows no such milestone.</returns>
    public string TitleOf(MilestoneId id)
    {
        Guard.Against.Null(id);
        return Milestones.Select(m => m.Milestone)
            .Concat(NotThisSeason.Select(m => m.Milestone)).Concat(Held.Select(m => m.Milestone)).Concat(Dropped)
            .Concat(DoneBefore.Select(m => m.Milestone))
            .FirstOrDefault(m => m.Id == id)?.Title ?? id.ToString();
    }

    /// <summary>
    /// What the decisions leave out of the plan, among what is not part of it. To think a decision against Step 3 over is nothing that a
    /// decision for it leaves out.
    /// </summary>
    /// <returns>The milestones, in the order of the text.</returns>
    public ValueList<Milestone> LeftOutByDecisions() =>
        Dropped.Where(m => m.When is { Step3: not false } when && when.Holds(Decisions, when.Shown) == false).ToValueList();

    /// <summary>The same with another name for a milestone, which its day asks for.</summary>
    internal Schedule Called(MilestoneId id, string title) => this with
    {
        Milestones = Milestones.Select(m => m.Milestone.Id == id ? m with { Milestone = m.Milestone with { Title = title } } : m).ToValueList(),
    };

    /// <summary>The schedule of whoever has nothing to do any more.</summary>
    internal Schedule WithNothingToDo() => this with
    {
        Milestones = [],
        NotThisSeason = [],
        Conflicts = [],
        Held = [],
        OverfullWeeks = [],
        OpenDecisions = [],
        CriticalPath = [],
    };

    /// <summary>Spreads every milestone's hours evenly over its days and adds them up by week.</summary>
    /// <param name="budget">How working time is to be split.</param>
    /// <param name="weeklyHours">The hours the applicant has in a week, 1 to 168.</param>
    /// <returns>One entry for each week from the day the plan was first made to the last in which something is planned.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours are outside the range.</exception>
    public ValueList<WeekLoad> Workload(TimeBudget budget, int weeklyHours) => WorkHours.ByWeek(this, budget, weeklyHours);

    /// <summary>The schedule as plain text for terminals and letters, in invariant culture with line feeds.</summary>
    /// <param name="byWeek">Whether to group by week, counted from the day the plan was first made, instead of by month.</param>
    /// <returns>The text.</returns>
    public string ToText(bool byWeek = false) => byWeek ? ScheduleText.ByWeek(this) : ScheduleText.ByMonth(this);

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"Plan for the {Season.Year} Match as of {AsOf}: {Milestones.Count} milestones, {DaysToSubmission} days to submission, {NotThisSeason.Count} not this season");
}

/// <summary>A milestone with its dates.</summary>
public sealed record ScheduledMilestone
{
    internal ScheduledMilestone()
    {
    }

    /// <summary>The milestone.</summary>
    public Milestone Milestone { get; internal init; }

    /// <summary>Its window on this calendar: the nominal one, or its share of what is left where time is short.</summary>
    public DateInterval Window { get; internal init; }

    /// <summary>The earliest day it could start, windows apart.</summary>
    public LocalDate EarliestStart { get; internal init; }

    /// <summary>The first day of work.</summary>
    public LocalDate Start { get; internal init; }

    /// <summary>The last day of work, inclusive.</summary>
    public LocalDate Finish { get; internal init; }

    /// <summary>The latest day it can start without anything missing its deadline.</summary>
    public LocalDate LatestStart { get; internal init; }

    /// <summary>The latest last day of work.</summary>
    public LocalDate LatestFinish { get; internal init; }

    /// <summary>
    /// The day by which the text or the season's calendar wants it, such as the end of Month 12 for a decision; null where neither names one.
    /// </summary>
    public LocalDate? Due { get; internal init; }

    /// <summary>
    /// The day to which it may be put off, where the text or the calendar wants it by some day: what follows can need it sooner. Null where
    /// neither names a day, or it cannot be put off.
    /// </summary>
    internal LocalDate? AtLatest => Due is { } due && LocalDate.Min(due, LatestFinish) is var last && last > Finish ? last : null;

    /// <summary>How many days it can slip before anything that follows has to move.</summary>
    public int FreeSlackDays { get; internal init; }

    /// <summary>How many days it can slip before anything misses its deadline; 0 is critical.</summary>
    public int SlackDays => Period.DaysBetween(Start, LatestStart);

    /// <summary>Whether any slip makes something miss its deadline.</summary>
    public bool IsCritical => SlackDays <= 0;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Milestone.Title}, {Start} to {Finish}, {SlackDays} days of slack");
}

/// <summary>A week with more work than the applicant has hours.</summary>
public sealed record OverfullWeek
{
    private const int MinutesPerHour = 60;

    internal OverfullWeek(DateInterval week, int minutes, int limit) => (Week, Minutes, Limit) = (week, minutes, limit);

    /// <summary>The seven days.</summary>
    public DateInterval Week { get; internal init; }

    /// <summary>The minutes of work planned.</summary>
    public int Minutes { get; internal init; }

    /// <summary>The hours there are.</summary>
    public int Limit { get; internal init; }

    /// <summary>The whole hours that are missing, a part of one counting as one.</summary>
    public int MissingHours => (Minutes - Limit * MinutesPerHour + MinutesPerHour - 1) / MinutesPerHour;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Week}: {MissingHours} hours too few of {Limit}");
}

/// <summary>A milestone that was done when the plan was made.</summary>
public sealed record DoneMilestone
{
    internal DoneMilestone(Milestone milestone, string reason) => (Milestone, Reason) = (milestone, reason);

    /// <summary>The milestone.</summary>
    public Milestone Milestone { get; internal init; }

    /// <summary>What shows it: <c>the file is graded here</c>.</summary>
    public string Reason { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Milestone.Title}: done, {Reason}");
}

/// <summary>A milestone that waits for a decision: it has no dates until somebody decides.</summary>
public sealed record HeldMilestone
{
    internal HeldMilestone(Milestone milestone, ValueList<DecisionGate> waitsFor) =>
        (Milestone, WaitsFor) = (milestone, waitsFor);

    /// <summary>The milestone.</summary>
    public Milestone Milestone { get; internal init; }

    /// <summary>The open decisions.</summary>
    public ValueList<DecisionGate> WaitsFor { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Milestone.Title} waits for {string.Join(", ", WaitsFor)}");
}

/// <summary>A decision nobody has taken yet. Past its day it is a finding: decisions do not roll over (clause M12.30).</summary>
public sealed record OpenDecision
{
    internal OpenDecision(DecisionGate gate, MilestoneId milestone, LocalDate due, bool isOverdue, ValueList<ClauseId> clauses) =>
        (Gate, Milestone, Due, IsOverdue, Clauses) = (gate, milestone, due, isOverdue, clauses);

    /// <summary>What is to be decided.</summary>
    public DecisionGate Gate { get; internal init; }

    /// <summary>The milestone at which it is decided or locked.</summary>
    public MilestoneId Milestone { get; internal init; }

    /// <summary>The last day for it by the text.</summary>
    public LocalDate Due { get; internal init; }

    /// <summary>Whether that day is past.</summary>
    public bool IsOverdue { get; internal init; }

    /// <summary>The clauses that ask for it.</summary>
    public ValueList<ClauseId> Clauses { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Gate}: due {Due}{(IsOverdue ? ", overdue" : "")}");
}
