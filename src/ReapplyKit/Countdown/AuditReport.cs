namespace ReapplyKit;

/// <summary>The mid-year audit, held on any day: the text's checks, what is behind, and what to do about it.</summary>
public sealed record AuditReport
{
    internal AuditReport(
        LocalDate asOf, ValueList<AuditLine> lines, ValueList<ScheduledMilestone> behind, ValueList<Correction> corrections) =>
        (AsOf, Lines, Overdue, Corrections) = (asOf, lines, behind, corrections);

    /// <summary>The day of the audit.</summary>
    public LocalDate AsOf { get; internal init; }

    /// <summary>The checks that belong to this plan.</summary>
    public ValueList<AuditLine> Lines { get; internal init; }

    /// <summary>Milestones that should be finished and are not, by planned finish.</summary>
    public ValueList<ScheduledMilestone> Overdue { get; internal init; }

    /// <summary>What to do; empty where nothing is behind.</summary>
    public ValueList<Correction> Corrections { get; internal init; }

    /// <summary>Holds a plan and its progress against the checks.</summary>
    internal static AuditReport Of(ValueList<AuditCheck> checks, CorrectionClauses clauses, Schedule plan, Progress progress,
        LocalDate asOf)
    {
        var behind = PlanStatus.Of(plan, progress, asOf).Overdue;
        return new AuditReport(asOf, checks.Select(c => Line(c, plan, progress, asOf)).OfType<AuditLine>().ToValueList(), behind,
            Correct(behind, clauses));
    }

    private static AuditLine? Line(AuditCheck check, Schedule plan, Progress progress, LocalDate asOf)
    {
        var dated = plan.Milestones.FirstOrDefault(m => m.Milestone.Id == check.Milestone
            || m.Milestone.Targets.Any(t => t.Id == check.Target));
        if (dated is null)
            return null;
        var isDue = dated.Finish < asOf;
        if (check.Target is null)
        {
            var state = progress.Of(dated.Milestone.Id)?.State;
            var stands = state == MilestoneState.Done ? AuditState.Met : isDue ? AuditState.Behind : AuditState.NotYetDue;
            return new AuditLine(check, stands, dated.Finish, state is { } known ? Words.Sentence(known) : "not begun");
        }
        var target = dated.Milestone.Targets.First(t => t.Id == check.Target);
        return progress.AmountOf(target.Id) switch
        {
            { } amount when amount >= target.AtLeast =>
                new AuditLine(check, AuditState.Met, dated.Finish, $"{Quantity.Exactly(amount)} {target.Unit}"),
            { } amount => new AuditLine(
                check, isDue ? AuditState.Behind : AuditState.NotYetDue, dated.Finish, $"{Quantity.Exactly(amount)} of {target.Amount}"),
            null => new AuditLine(check, isDue ? AuditState.NotMeasured : AuditState.NotYetDue, dated.Finish, "not measured"),
        };
    }

    private static ValueList<Correction> Correct(ValueList<ScheduledMilestone> behind, CorrectionClauses clauses)
    {
        var corrections = new List<Correction>();
        Add(CorrectionKind.AddHours, m => m.Workstream is Workstream.Research or Workstream.ExamPrep or Workstream.Application,
            clauses.AddHours);
        Add(CorrectionKind.CutCommitments, _ => true, clauses.CutCommitments);
        Add(CorrectionKind.MoveStep3, m => m.When?.Step3 == true, clauses.MoveStep3);
        return corrections.ToValueList();

        void Add(CorrectionKind kind, Func<Milestone, bool> calls, ClauseId clause)
        {
            var calling = behind.Where(b => calls(b.Milestone)).Select(b => b.Milestone.Id).ToValueList();
            if (!calling.IsEmpty)
                corrections.Add(new Correction(kind, calling, clause));
        }
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"Check of {AsOf}: {Lines.Count} lines, {Overdue.Count} milestones behind");
}

/// <summary>One check of the audit on a day.</summary>
public sealed record AuditLine
{
    internal AuditLine(AuditCheck check, AuditState state, LocalDate due, string value) =>
        (Check, State, Due, Value) = (check, state, due, value);

    /// <summary>The check.</summary>
    public AuditCheck Check { get; internal init; }

    /// <summary>How it stands.</summary>
    public AuditState State { get; internal init; }

    /// <summary>The day by which the plan has it.</summary>
    public LocalDate Due { get; internal init; }

    /// <summary>What was read: an amount, or how far the milestone has come.</summary>
    public string Value { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Check.Text}: {State}, {Value} (due {Due})");
}

/// <summary>How a check of the audit stands on a day.</summary>
public enum AuditState
{
    /// <summary>It should be met by now, and nobody has measured it.</summary>
    NotMeasured,

    /// <summary>It should be met by now, and is not.</summary>
    Behind,

    /// <summary>The condition is met.</summary>
    Met,

    /// <summary>It is not due yet.</summary>
    NotYetDue,
}

/// <summary>A course correction the audit calls for.</summary>
public sealed record Correction
{
    internal Correction(CorrectionKind kind, ValueList<MilestoneId> milestones, ClauseId clause) =>
        (Kind, Milestones, Clause) = (kind, milestones, clause);

    /// <summary>What to do.</summary>
    public CorrectionKind Kind { get; internal init; }

    /// <summary>The milestones behind that call for it.</summary>
    public ValueList<MilestoneId> Milestones { get; internal init; }

    /// <summary>The clause it comes from.</summary>
    public ClauseId Clause { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Kind}: {Milestones} ({Clause})");
}

/// <summary>What to do when far behind, in the text's order.</summary>
public enum CorrectionKind
{
    /// <summary>Add weekend or evening work on data extraction and writing (clause M6.7).</summary>
    AddHours,

    /// <summary>Cut social and other nonessential commitments (clause M6.8).</summary>
    CutCommitments,

    /// <summary>Move Step 3 (clause M6.9).</summary>
    MoveStep3,
}

/// <summary>The clauses behind the course corrections.</summary>
internal sealed record CorrectionClauses(ClauseId AddHours, ClauseId CutCommitments, ClauseId MoveStep3);
