using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>The measurable targets of the year (clauses M11.2 to M11.9).</summary>
/// <example><code>
/// var plan = rules.Countdown.Schedule(season, asOf, decisions);
/// TargetReport targets = rules.Targets.Assess(@case.Targets, report, plan, rules.Programs.DefaultTarget, step3: null, asOf);
/// </code></example>
public sealed class TargetRules : RulePackPart
{
    internal TargetRules()
    {
    }

    /// <summary>One rule for each kind of target, in the order of <see cref="TargetKind"/> (clauses M11.3 to M11.9).</summary>
    public required ValueList<TargetRule> Kinds { get; init; }

    /// <summary>The rule that a target has an amount.</summary>
    public required RuleId Measurable { get; init; }

    /// <summary>The rule that a target has a day.</summary>
    public required RuleId Dated { get; init; }

    /// <summary>The rule that a target can be reached.</summary>
    public required RuleId Feasible { get; init; }

    /// <summary>How many abstracts are proposed where the text leaves the number open.</summary>
    public required int ProposedAbstracts { get; init; }

    /// <summary>The rule of <see cref="ProposedAbstracts"/>.</summary>
    public required RuleId Proposed { get; init; }

    /// <summary>The score bands, for the next one above.</summary>
    public required BandTable Step2CkScores { get; init; }

    /// <summary>How exams are planned.</summary>
    public required ExamRules Exams { get; init; }

    /// <summary>The rule of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public TargetRule this[TargetKind kind] =>
        Kinds.First(k => k.Kind == Guard.Against.Undefined(kind));

    /// <summary>Looks at the targets of a year as a whole (clauses M11.2 to M11.9).</summary>
    /// <param name="targets">The targets set; null where not stated.</param>
    /// <param name="report">The verdict on the file.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="list">The program list that is wanted.</param>
    /// <param name="step3">The plan for Step 3, or what stands in its way; null where none was asked for.</param>
    /// <param name="asOf">The day of judgement.</param>
    /// <returns>Checks, missing targets and proposals.</returns>
    public TargetReport Assess(
        ValueList<RebuildTarget>? targets,
        CompetitivenessReport report,
        Schedule plan,
        ListTarget list,
        OneOf<ExamPlan, ExamObstacles>? step3,
        LocalDate asOf)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(plan);
        Guard.Against.Null(list);
        return new()
        {
            Pack = Pack,
            AsOf = asOf,
            Targets = targets,
            Checks = Assess(targets ?? [], plan, asOf),
            Missing = targets is { } stated ? Missing(stated, report, plan.Decisions) : null,
            Proposed = Propose(report, plan, list, step3),
        };
    }

    /// <summary>Holds each target against amount, date, range, calendar and plan (clauses M11.2 to M11.9).</summary>
    /// <param name="targets">The targets.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The day of judgement.</param>
    /// <returns>A check for each target, in their order.</returns>
    public ValueList<TargetCheck> Assess(ValueList<RebuildTarget> targets, Schedule plan, LocalDate asOf)
    {
        Guard.Against.Null(plan);
        Guard.Against.DayOutOfRange(asOf);
        var assessment = new TargetAssessment(this, targets, plan, asOf);
        return targets.Select(assessment.Assess).ToValueList();
    }

    /// <summary>The targets that the text wants and nobody has set (clauses M11.3 to M11.9).</summary>
    /// <param name="targets">The targets set.</param>
    /// <param name="report">The verdict on the file.</param>
    /// <param name="decisions">What is decided.</param>
    /// <returns>What is missing, in the order of the text.</returns>
    public ValueList<MissingTarget> Missing(ValueList<RebuildTarget> targets, CompetitivenessReport report, YearDecisions decisions) =>
        WantedTargets.Of(this, Guard.Against.Null(report), Guard.Against.Null(decisions))
            .Where(wanted => !targets.Any(t => wanted.AnyOf.Contains(t.Kind)))
            .ToValueList();

    /// <summary>
    /// The targets that the text's figures give for a file and plan, each by the day its milestone is done (clauses M11.3 to M11.9). What
    /// would not pass its own check is not proposed.
    /// </summary>
    /// <param name="report">The verdict on the file.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="list">The program list that is wanted.</param>
    /// <param name="step3">The plan for Step 3, or what stands in its way; null where none was asked for, and then no window is
    /// proposed.</param>
    /// <returns>The targets, in the order of <see cref="TargetKind"/>.</returns>
    public ValueList<RebuildTarget> Propose(
        CompetitivenessReport report, Schedule plan, ListTarget list, OneOf<ExamPlan, ExamObstacles>? step3)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(plan);
        Guard.Against.Null(list);
        var candidates = new TargetProposals(this, report, plan, list, step3).All();
        return Assess(candidates, plan, plan.AsOf).Where(c => c.IsMet).Select(c => c.Target).ToValueList();
    }
}
