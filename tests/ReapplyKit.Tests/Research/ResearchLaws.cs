using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static ReapplyKit.Tests.RebuildCase;

namespace ReapplyKit.Tests;

[Properties(Arbitrary = [typeof(ResearchProjectArbitrary), typeof(LocalDateArbitrary)])]
public sealed class ResearchLaws
{
    private const string Time = "research.before-submission";

    [SeededProperty]
    public Property The_months_available_are_those_a_walk_over_the_calendar_counts(ResearchProject project, LocalDate asOf)
    {
        var from = project switch
        {
            { Start: null } => asOf,
            { Stage: ProjectStage.Idea } => LocalDate.Max(project.Start.Value, asOf),
            _ => project.Start.Value,
        };
        var months = DayWalk.MonthsCompleted(from, SubmissionDay);
        var isOpen = project.Start is null && project.Stage != ProjectStage.Idea;

        return IsOpen(project).Implies(() =>
            Assess(project, asOf).MonthsAvailable == (isOpen ? Quantity.OrMore(months) : Quantity.Exactly(months)));
    }

    [SeededProperty]
    public Property A_running_project_fits_exactly_when_its_months_end_by_the_submission_day(ResearchProject project, LocalDate asOf) =>
        (project is { Start: not null, Months: not null, Stage: ProjectStage.InProcess }).Implies(() =>
            StateOf(Assess(project, asOf).Checks, Time)
                == (project.Start!.Value.PlusMonths(project.Months!.Value) <= SubmissionDay ? CheckState.Met : CheckState.NotMet));

    [SeededProperty]
    public Property A_longer_project_never_fits_where_a_shorter_does_not(ResearchProject project, LocalDate asOf) =>
        (IsOpen(project) && project.Months is not null).Implies(() =>
            StateOf(Assess(project, asOf).Checks, Time) != CheckState.NotMet
            || StateOf(Assess(project with { Months = project.Months + 1 }, asOf).Checks, Time) == CheckState.NotMet);

    [SeededProperty]
    public Property An_idea_that_no_longer_fits_does_not_fit_a_day_later(ResearchProject project, LocalDate asOf)
    {
        var idea = project with { Stage = ProjectStage.Idea };
        var (today, tomorrow) = (StateOf(Assess(idea, asOf).Checks, Time), StateOf(Assess(idea, asOf.PlusDays(1)).Checks, Time));

        return (today != CheckState.NotMet || tomorrow == CheckState.NotMet).ToProperty();
    }

    [SeededProperty]
    public void Knowing_less_of_what_is_agreed_turns_no_check_over(ResearchProject project, LocalDate asOf)
    {
        ResearchProject[] less =
        [
            project with { Roles = [] }, project with { AuthorPosition = null }, project with { HasSeniorAuthor = null },
            project with { AbstractDeadline = null }, project with { TargetJournal = null },
        ];
        var known = Assess(project, asOf).Checks;

        Assert.All(less.SelectMany(p => known.Zip(Assess(p, asOf).Checks)), pair => Assert.True(
            pair.First.State == pair.Second.State || pair.Second.State == CheckState.Unknown, $"{pair}"));
    }

    [SeededProperty]
    public void A_tally_never_holds_more_than_is_in_process(ValueList<ResearchProject> projects)
    {
        var tally = RulePack.Default.Research.CountSubmitted(projects);
        var submitted = tally.Abstracts.AtLeast + tally.Posters.AtLeast + tally.Manuscripts.AtLeast;

        Assert.Equal(projects.Count(p => p.Stage >= ProjectStage.Submitted && p.Output != ResearchOutput.Unknown), submitted);
        Assert.True(submitted == 0 || RulePack.Default.Research.Assess(projects).All(c => c.State == CheckState.Met));
    }

    private static bool IsOpen(ResearchProject project) => project.Stage < ProjectStage.Submitted;

    private static ResearchFit Assess(ResearchProject project, LocalDate asOf) => RulePack.Default.Research.Assess(project, Match2028, asOf);
}
