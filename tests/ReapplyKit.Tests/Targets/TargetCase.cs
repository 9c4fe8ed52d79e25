using OneOf;

namespace ReapplyKit.Tests;

/// <summary>
/// A plan dated by hand: applications from 2027-09-01, Month 12 from 2026-10-01, so that every milestone stands in its own window.
/// </summary>
internal static class TargetCase
{
    private static readonly RulePack Pack = RulePack.Default;

    public static TargetRules OwnRules => Pack.Targets;

    public static Season Match2028 { get; } = Pack.Seasons.For(2028);

    public static LocalDate Start { get; } = Iso.Day("2026-10-01");

    public static Schedule Plan { get; } = Planned(DecisionSets.ResearchWithStep3);

    public static CompetitivenessReport Sound { get; } = Report(SoundFile.Profile);

    public static Schedule Planned(YearDecisions decisions, string asOf = "2026-10-01") =>
        Pack.Countdown.Schedule(Match2028, Iso.Day(asOf), decisions);

    public static CompetitivenessReport Report(ApplicantProfile profile) => Pack.Rubric.Assess(profile, Start);

    public static OneOf<ExamPlan, ExamObstacles> Exam(Exam exam = ReapplyKit.Exam.Step3) => Pack.Exams.Plan(
        exam, exam == ReapplyKit.Exam.Step3 ? ExamCase.ReadyForStep3 : ExamCase.FailedStep2Ck, Match2028, Start, ExamCase.Study());

    public static RebuildTarget Target(TargetKind kind, Quantity amount = default, string? by = null, string? from = null, string? focus = null) => new()
    {
        Kind = kind,
        Amount = amount,
        By = by is null ? null : Iso.Day(by),
        From = from is null ? null : Iso.Day(from),
        Focus = focus,
    };

    public static TargetCheck Judged(RebuildTarget target, string asOf = "2026-10-01", Schedule? plan = null) =>
        Assert.Single(OwnRules.Assess([target], plan ?? Plan, Iso.Day(asOf)).AsEnumerable());
}
