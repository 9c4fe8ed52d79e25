using static ReapplyKit.Interchange.DocumentValues;

namespace ReapplyKit.Interchange;

/// <summary>Writes what the rebuild year holds: targets, US clinical experience and research.</summary>
internal sealed class YearWriter(RuleWriter rules)
{
    public TargetsDocument Targets(TargetReport report) => new(
        report.Targets?.Select(Target),
        report.Checks.Select(Target),
        report.Missing?.Select(m => new MissingTargetDocument(m.AnyOf.Select(Words.Of), m.Why, rules.Rule(m.Rule))),
        report.Proposed.Select(Target));

    public UsceDocument Usce(UsceOutlook usce) => new(
        Number(usce.Done),
        Number(usce.Running),
        Number(usce.Upcoming),
        Number(usce.Planned),
        Number(usce.PlannedDays),
        rules.Checks(usce.Checks),
        usce.Guidance.Select(Text));

    public ResearchDocument Research(ResearchFit fit) => new(
        Project(fit.Project), fit.IsDone, Number(fit.MonthsNeeded), Number(fit.MonthsAvailable), rules.Checks(fit.Checks));

    private static TargetDocument Target(RebuildTarget target) => new(
        Words.Of(target.Kind), Number(target.Amount), target.From, target.By, target.Focus);

    private TargetCheckDocument Target(TargetCheck check) => new(
        Target(check.Target),
        check.Unit,
        check.IsMet,
        rules.Check(check.Measurable),
        rules.Check(check.Dated),
        check.Enough is { } enough ? rules.Check(enough) : null,
        rules.Check(check.Feasible));

    public static ProjectDocument Project(ResearchProject project) => new(
        Stated(project.Title),
        Words.Of(project.Kind),
        project.Start,
        project.Months,
        project.Roles.Select(Words.Of),
        project.AuthorPosition,
        project.HasSeniorAuthor,
        project.AbstractDeadline,
        Stated(project.TargetJournal),
        Words.Of(project.Output),
        Words.Of(project.Stage));
}
