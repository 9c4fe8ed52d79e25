using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// The whole answer: verdict, diagnosis, weaknesses with the milestones that mend them, what each part of the rebuild year comes to, dated
/// plan, program list, what would change it, and the proof of change.
/// </summary>
public sealed record ReapplicationPlan
{
    /// <summary>The rule pack it was made by.</summary>
    public required RulePackStamp Pack { get; init; }

    /// <summary>The day it was made as of.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>
    /// What in the case may be right and is more often a slip, such as more programs ranked than interviewed: to be looked at before the
    /// plan is trusted.
    /// </summary>
    public required ValueList<Problem> Doubts { get; init; }

    /// <summary>The season planned for.</summary>
    public required Season Season { get; init; }

    /// <summary>The rubric's verdict.</summary>
    public required CompetitivenessReport Report { get; init; }

    /// <summary>The diagnosis of last cycle; null where no cycle is stated.</summary>
    public required Diagnosis? Diagnosis { get; init; }

    /// <summary>What is weak, and what in the plan mends it.</summary>
    public required ValueList<PlannedWeakness> Weaknesses { get; init; }

    /// <summary>What outside opinions come to; null where the case states none.</summary>
    public required OpinionVerdict? Opinions { get; init; }

    /// <summary>What the text says of Step 3 for this file.</summary>
    public required Step3Advice Step3 { get; init; }

    /// <summary>
    /// When Step 3 can be sat this season, or all that stands in its way: with the hours the case states, else at the pace of the shortest
    /// study.
    /// </summary>
    public required OneOf<ExamPlan, ExamObstacles> Step3Exam { get; init; }

    /// <summary>What the main activity entails, or that it is not decided.</summary>
    public required ActivityConsequences Activity { get; init; }

    /// <summary>The targets of the year: those set, those missing, and those that the text's figures give.</summary>
    public required TargetReport Targets { get; init; }

    /// <summary>US clinical experience done and planned.</summary>
    public required UsceOutlook Usce { get; init; }

    /// <summary>The letters as of the day of judgement.</summary>
    public required LetterPortfolio Letters { get; init; }

    /// <summary>The same letters as of the submission day: what will have grown too old by then.</summary>
    public required LetterPortfolio LettersAtSubmission { get; init; }

    /// <summary>When to ask for letters, with what, and when to remind.</summary>
    public required LetterPlan LetterPlan { get; init; }

    /// <summary>Whether each project fits the year; null where projects are not stated.</summary>
    public required ValueList<ResearchFit>? Research { get; init; }

    /// <summary>How interview practice stands; null where not stated.</summary>
    public required PracticeReport? Practice { get; init; }

    /// <summary>How ready the application is; null where not stated.</summary>
    public required ApplicationReadiness? Application { get; init; }

    /// <summary>The dated plan, or what does not fit and why.</summary>
    public required OneOf<Schedule, ScheduleConflicts> Schedule { get; init; }

    /// <summary>The program list; null where no programs are given.</summary>
    public required ProgramList? List { get; init; }

    /// <summary>The rules by which the weaknesses changed the list's target.</summary>
    public required ValueList<RuleId> ListPolicy { get; init; }

    /// <summary>What would lift a component or turn programs green, how long it takes, and what nothing changes.</summary>
    public required WhatIfReport WhatIf { get; init; }

    /// <summary>
    /// What has changed since the last submission; null where neither an earlier file nor the day of submission is stated.
    /// </summary>
    public required ProofOfChange? Proof { get; init; }

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
}
