using static ReapplyKit.Interchange.DocumentValues;

namespace ReapplyKit.Interchange;

/// <summary>Writes a case: what is not known is left out, what is known to be empty is written empty.</summary>
internal static class CaseWriter
{
    public static CaseDocument Case(ReapplicationCase @case) => new(
        DocumentVersion.Current,
        Stated(@case.Profile.Reference),
        ApplicantWriter.Applicant(@case.Profile),
        @case.Cycle is { } cycle ? Cycle(cycle) : null,
        @case.Decisions == YearDecisions.Undecided ? null : Decisions(@case.Decisions),
        @case.Opinions?.Select(Opinion),
        @case.Study is { } study ? new StudyDocument(study.WeeklyHours, study.QuestionBankSize) : null,
        @case.Targets?.Select(Target),
        @case.Projects?.Select(YearWriter.Project),
        @case.Practice is { } practice ? DraftWriter.Practice(practice) : null,
        @case.Application is { } application ? DraftWriter.Draft(application) : null,
        @case.Before is { } before ? new EarlierFileDocument(before.AsOf, ApplicantWriter.Applicant(before.Profile)) : null,
        @case.List == ListWishes.None ? null : Wishes(@case.List),
        @case.Season);

    private static CycleDocument Cycle(CycleOutcome cycle) => new(
        cycle.Season, cycle.Matched, cycle.Interviews, cycle.Applications, cycle.Ranked, cycle.States, cycle.Submitted);

    private static DecisionsDocument Decisions(YearDecisions decisions) => new(
        Word(decisions.Specialty), Word(decisions.MainActivity), decisions.Step3);

    private static OpinionDocument Opinion(OutsideOpinion opinion) => new(
        Words.Of(opinion.Adviser),
        Stated(opinion.Specialty),
        opinion.Held,
        opinion.Minutes,
        opinion.WouldInterview,
        Stated(opinion.ClearYes),
        opinion.WouldSwitch);

    private static SetTargetDocument Target(RebuildTarget target)
    {
        var amount = target.Amount;
        int? exactly = amount.IsExact ? amount.AtLeast : null;
        int? atLeast = amount.IsExact || amount.AtLeast == 0 ? null : amount.AtLeast;
        return new SetTargetDocument(
            Words.Of(target.Kind), exactly, atLeast, amount.IsExact ? null : amount.AtMost, target.From, target.By, Stated(target.Focus));
    }

    private static WishesDocument Wishes(ListWishes wishes) => new(
        wishes.Total,
        wishes.RedPercent,
        Some(wishes.Specialties)?.Select(s => s),
        Some(wishes.States)?.Select(s => s),
        Some(wishes.Tracks)?.Select(Words.Of),
        Some(wishes.Overrides)?.Select(o => new OverrideDocument(o.Program, o.Includes, o.Reason, o.Decided)));
}
