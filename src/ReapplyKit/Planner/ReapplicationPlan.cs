using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// The whole answer: verdict, diagnosis, weaknesses with the milestones that mend them, what each part of the rebuild year comes to, dated
/// plan, program list, what would change it, and the proof of change.
/// </summary>
public sealed record ReapplicationPlan
{
    internal ReapplicationPlan()
    {
    }

    /// <summary>The rule pack it was made by.</summary>
    public RulePackStamp Pack { get; internal init; }

    /// <summary>The day it was made as of.</summary>
    public LocalDate AsOf { get; internal init; }

    /// <summary>The case it was made for.</summary>
    public ReapplicationCase Case { get; internal init; }

    /// <summary>The plan in ten seconds, read on the day it was made; <see cref="PlanBrief.Of"/> gives it for a later day.</summary>
    public PlanBrief Brief { get; internal init; }

    /// <summary>
    /// What in the case may be right and is more often a slip, such as more programs ranked than interviewed: to be looked at before the
    /// plan is trusted.
    /// </summary>
    public ValueList<Problem> Doubts { get; internal init; }

    /// <summary>The season planned for.</summary>
    public Season Season { get; internal init; }

    /// <summary>The season that is running on this day; null where none is. Its own tasks and dates come first.</summary>
    public RunningSeason? Running { get; internal init; }

    /// <summary>
    /// A season that could be entered with exam results still missing, which come after programs begin to review; null where there is none.
    /// It is never the default: programs see an incomplete file.
    /// </summary>
    public Season? SecondChoice { get; internal init; }

    /// <summary>
    /// What has changed since the last cycle, where the plan is short of time; null where it is not, or the calendar knows no later season.
    /// </summary>
    public SubmitOrWait? SubmitOrWait { get; internal init; }

    /// <summary>The rubric's verdict.</summary>
    public CompetitivenessReport Report { get; internal init; }

    /// <summary>The diagnosis of last cycle; null where no cycle is stated.</summary>
    public Diagnosis? Diagnosis { get; internal init; }

    /// <summary>What is weak, and what in the plan mends it.</summary>
    public ValueList<PlannedWeakness> Weaknesses { get; internal init; }

    /// <summary>What outside opinions come to; null where the case states none.</summary>
    public OpinionVerdict? Opinions { get; internal init; }

    /// <summary>What the text says of Step 3 for this file.</summary>
    public Step3Advice Step3 { get; internal init; }

    /// <summary>
    /// When Step 3 can be sat this season, or all that stands in its way: with the hours the case states, else at the pace of the shortest
    /// study.
    /// </summary>
    public OneOf<ExamPlan, ExamObstacles> Step3Exam { get; internal init; }

    /// <summary>What keeps Step 1 and Step 2 CK from leading to any Match; empty where nothing does.</summary>
    internal ValueList<ExamBar> Bars { get; init; }

    /// <summary>What is marked as done a few days before it was possible, and does not count: most likely it is done, and the day is wrong.</summary>
    internal ValueList<TickedEarly> TickedEarly { get; init; }

    /// <summary>Whether Step 3 is failed as often as it may be sat.</summary>
    internal bool IsStep3Closed { get; init; }

    /// <summary>Whether only an H-1B will do, for which no program can file without Step 3.</summary>
    internal bool IsH1BClosed => IsStep3Closed && Report.Facts.Visa == VisaNeed.H1B;

    /// <summary>
    /// Whether the exams can lead to a Match at all: no attempt limit is reached, and no pass lies too far back for the certificate.
    /// </summary>
    public bool CanReachMatch => Bars.IsEmpty;

    /// <summary>The season that the plan so far is for and that is running by now, where nobody says whether the applicant is in it.</summary>
    internal Season? SeasonUnanswered => Running is { Cycle: null, Exit: null, Season: var season } && Case.PlanSoFar?.Season.Year == season.Year
        && AsOf <= season[SeasonEvent.RankListDeadline].Date ? season : null;

    /// <summary>Whether there is anything to plan: not for who matched, nor for whom no exam can lead to a Match.</summary>
    internal bool HasDays => Brief.Situation != BriefSituation.Matched
        && (!Bars.Any(b => b.IsFinal) || Running?.Schedule is not null);

    /// <summary>What the main activity entails, or that it is not decided.</summary>
    public ActivityConsequences Activity { get; internal init; }

    /// <summary>The targets of the year: those set, those missing, and those that the text's figures give.</summary>
    public TargetReport Targets => AssessedTargets.Value;

    internal Deferred<TargetReport> AssessedTargets { get; init; }

    /// <summary>US clinical experience done and planned.</summary>
    public UsceOutlook Usce { get; internal init; }

    /// <summary>The letters as of the day of judgement.</summary>
    public LetterPortfolio Letters { get; internal init; }

    /// <summary>The same letters as of the submission day: what will have grown too old by then.</summary>
    public LetterPortfolio LettersAtSubmission { get; internal init; }

    /// <summary>When to ask for letters, with what, and when to remind.</summary>
    public LetterPlan LetterPlan { get; internal init; }

    /// <summary>Whether each project fits the year; null where projects are not stated.</summary>
    public ValueList<ResearchFit>? Research { get; internal init; }

    /// <summary>How interview practice stands; null where not stated.</summary>
    public PracticeReport? Practice { get; internal init; }

    /// <summary>How ready the application is; null where not stated.</summary>
    public ApplicationReadiness? Application { get; internal init; }

    /// <summary>The dated plan; what does not fit is part of it.</summary>
    public Schedule Schedule { get; internal init; }

    /// <summary>
    /// How the dates differ from the plan so far; null where the case brings none, or one for another season.
    /// </summary>
    public PlanDifference? Changes { get; internal init; }

    /// <summary>The program list; null where no programs are given.</summary>
    public ProgramList? List { get; internal init; }

    /// <summary>The rules by which the weaknesses changed the list's target.</summary>
    public ValueList<RuleId> ListPolicy { get; internal init; }

    /// <summary>What would lift a component or turn programs green, how long it takes, and what nothing changes.</summary>
    public WhatIfReport WhatIf => Exploration.Value;

    internal Deferred<WhatIfReport> Exploration { get; init; }

    /// <summary>
    /// What has changed since the last submission; null where neither an earlier file nor the day of submission is stated.
    /// </summary>
    public ProofOfChange? Proof { get; internal init; }

    /// <summary>
    /// The weaknesses that a milestone of this plan mends; a milestone with any is the one to protect when time runs short.
    /// </summary>
    /// <param name="milestone">The milestone's name.</param>
    /// <returns>The weaknesses, in the plan's order.</returns>
    public ValueList<WeaknessKind> Emphasis(MilestoneId milestone)
    {
        Guard.Against.Null(milestone);
        return Weaknesses.Where(w => w.Milestones.Contains(milestone)).Select(w => w.Kind).ToValueList();
    }

    /// <summary>The final spreadsheet of the plan's list, with signals, fees, statements and letters.</summary>
    /// <param name="rules">The pack it was made by.</param>
    /// <returns>The sheet; null where the plan has no list.</returns>
    public ApplicationSheet? ToSheet(RulePack rules)
    {
        Guard.Against.Null(rules);
        if (List is not { } list)
            return null;
        var sheet = ApplicationSheet.Of(
            list, Season, rules.Signals.Allocate(list, Season), rules.Fees, rules.Outreach, Report.Facts.Letters?.Total ?? 0);
        return sheet with { Budget = sheet.Budget.For(Report.Facts) };
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"Plan for the {Season.Year} Match as of {AsOf}: {Report.Overall}; {Weaknesses.Count} weaknesses; {Schedule.Milestones.Count} milestones; {List?.Programs.Count ?? 0} programs; {Doubts.Count} doubts");
}

/// <summary>A milestone that is marked as done before the day on which it opens.</summary>
/// <param name="Milestone">The milestone.</param>
/// <param name="Told">The day on which it is told done.</param>
/// <param name="Opens">The first day on which it can be.</param>
internal sealed record TickedEarly(Milestone Milestone, LocalDate Told, LocalDate Opens);
