namespace ReapplyKit;

/// <summary>Puts the text's figures and a plan's dates together into targets.</summary>
internal sealed class TargetProposals(
    TargetRules rules, CompetitivenessReport report, Schedule plan, ListTarget list, OneOf<ExamPlan, ExamObstacles>? step3)
{
    public ValueList<RebuildTarget> All() =>
    [
        .. Step2Ck(),
        .. Step3(),
        .. OfRange(TargetKind.UsceMonths),
        .. Delivered(TargetKind.Abstracts, rules.ProposedAbstracts),
        .. OfRange(TargetKind.Letters),
        .. Programs(),
        .. States(),
    ];

    private IEnumerable<RebuildTarget> Step2Ck()
    {
        if (report.Facts.Step2Ck is not { IsMissing: true, State: not ExamState.Pending })
            return [];
        var days = rules[TargetKind.Step2CkScore].Days;
        var resultOfWindow = rules.Exams.Window.Of(plan.Season).End.PlusDays(rules.Exams.Result.Days);
        var by = plan.Dated(Step2CkResult)?.Finish
            ?? LocalDate.Max(resultOfWindow, plan.AsOf.PlusDays(days));
        return [new RebuildTarget { Kind = TargetKind.Step2CkScore, Amount = NextBand(), By = by }];
    }

    private static readonly MilestoneId Step2CkResult = MilestoneId.Parse("exam.step2-ck.result");

    // The target of a first sitting is the best band; after a failure, one band more than before.
    private Quantity NextBand()
    {
        var bands = rules.Step2CkScores.Bands;
        var exam = report.Facts.Step2Ck;
        var place = exam.Outcome == ExamOutcome.NotTaken ? bands.Count - 1
            : exam.Score.IsExact ? Math.Min(bands.Count(b => b.AtLeast is null || b.AtLeast <= exam.Score.AtLeast), bands.Count - 1)
            : 1;
        return bands[place] is { AtLeast: { } low, AtMost: { } high }
            ? Quantity.Between(low, high)
            : Quantity.OrMore(bands[place].AtLeast ?? 0);
    }

    private IEnumerable<RebuildTarget> Step3()
    {
        if (step3 is not { IsT0: true, AsT0: { Exam: Exam.Step3 } exam } || !WantedTargets.WantsStep3(report, plan.Decisions))
            return [];
        var last = Dated(TargetKind.Step3Pass)?.Finish ?? exam.ExamDay;
        return [new RebuildTarget { Kind = TargetKind.Step3Pass, From = exam.ExamDay, By = LocalDate.Max(exam.ExamDay, last) }];
    }

    private IEnumerable<RebuildTarget> OfRange(TargetKind kind) => rules[kind].Range is { } range
        ? Delivered(kind, range.AtMost is { } most ? Quantity.Between(range.AtLeast, most) : Quantity.OrMore(range.AtLeast))
        : [];

    private IEnumerable<RebuildTarget> Programs() => list.PerSpecialty.IsEmpty
        ? Delivered(TargetKind.Programs, list.Seats)
        : list.PerSpecialty.SelectMany(s => Delivered(TargetKind.Programs, s.Seats, s.Specialty));

    private IEnumerable<RebuildTarget> States()
    {
        var states = list.States.Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return states.Length == 0 ? [] : Delivered(TargetKind.States, states.Length, string.Join(", ", states));
    }

    private IEnumerable<RebuildTarget> Delivered(TargetKind kind, Quantity amount, string? focus = null) => Dated(kind) is { } milestone
        ? [new RebuildTarget { Kind = kind, Amount = amount, By = milestone.Finish, Focus = focus }]
        : [];

    private ScheduledMilestone? Dated(TargetKind kind) => plan.Dated(rules[kind].DeliveredBy);
}
