using static ReapplyKit.Tests.RebuildCase;

namespace ReapplyKit.Tests;

public sealed class ResearchFitTests
{
    private const string SeniorAuthor = "research.senior-author";
    private const string Deadline = "research.abstract-deadline";
    private const string Journal = "research.journal";

    [Theory]
    [InlineData(ProjectKind.ChartReview, "research.chart-review", CheckState.Met)]
    [InlineData(ProjectKind.CaseReport, "research.case-report", CheckState.Met)]
    [InlineData(ProjectKind.QualityImprovement, "research.quality-improvement", CheckState.Met)]
    [InlineData(ProjectKind.ReviewArticle, "research.review-article", CheckState.Met)]
    [InlineData(ProjectKind.MultiYearTrial, "research.multi-year-trial", CheckState.NotMet)]
    [InlineData(ProjectKind.Other, "research.other-design", CheckState.Unknown)]
    [InlineData(ProjectKind.Unknown, "research.other-design", CheckState.Unknown)]
    public void The_text_names_the_designs_that_suit_the_year(ProjectKind kind, string rule, CheckState state) =>
        Assert.Equal(state, StateOf(Assess(new() { Kind = kind }), rule));

    [Theory]
    [InlineData(true, CheckState.Met)]
    [InlineData(false, CheckState.NotMet)]
    [InlineData(null, CheckState.Unknown)]
    public void A_review_article_needs_somebody_else_as_senior_author(bool? hasSeniorAuthor, CheckState state)
    {
        Assert.Equal(state, StateOf(Assess(new() { Kind = ProjectKind.ReviewArticle, HasSeniorAuthor = hasSeniorAuthor }), SeniorAuthor));
        Assert.DoesNotContain(
            Assess(new() { Kind = ProjectKind.CaseReport, HasSeniorAuthor = hasSeniorAuthor }).AsEnumerable(),
            c => c.Rule.ToString() == SeniorAuthor);
    }

    [Theory]
    [InlineData("2027-08-31", CheckState.Met)]
    [InlineData("2027-09-01", CheckState.NotMet)]
    [InlineData("2027-09-02", CheckState.NotMet)]
    public void An_abstract_due_on_the_submission_day_is_due_too_late(string deadline, CheckState state)
    {
        var checks = Assess(new() { AbstractDeadline = Iso.Day(deadline) });

        Assert.Equal((state, DayText.Said(Iso.Day(deadline))), (StateOf(checks, Deadline), ValueOf(checks, Deadline)));
    }

    [Theory]
    [InlineData(ResearchOutput.Manuscript, 1)]
    [InlineData(ResearchOutput.Unknown, 1)]
    [InlineData(ResearchOutput.Abstract, 0)]
    [InlineData(ResearchOutput.Poster, 0)]
    public void A_journal_is_asked_of_what_is_or_may_be_a_manuscript(ResearchOutput output, int checks) =>
        Assert.Equal(checks, Assess(new() { Output = output }).Count(c => c.Rule.ToString() == Journal));

    [Fact]
    public void What_is_settled_with_the_mentor_is_met()
    {
        var checks = Assess(new()
        {
            Roles = [ResearchRole.DataCollection, ResearchRole.Writing],
            AbstractDeadline = Iso.Day("2027-05-01"),
            TargetJournal = "Cureus",
            AuthorPosition = 2,
            Output = ResearchOutput.Manuscript,
        });

        Assert.Equal(
            [
                ("research.role", "data collection, writing"), (Deadline, "1 May 2027"),
                (Journal, "Cureus"), ("research.author-place", "author 2"),
            ],
            checks.Where(c => c.State == CheckState.Met).Select(c => (c.Rule.ToString(), c.Value)));
    }

    [Fact]
    public void What_nobody_stated_is_neither_met_nor_missed() =>
        Assert.All(Assess(new()).AsEnumerable(), c => Assert.Equal(CheckState.Unknown, c.State));

    [Theory]
    [InlineData(ProjectStage.Submitted)]
    [InlineData(ProjectStage.Accepted)]
    public void What_is_submitted_is_done_and_nothing_else_is_asked(ProjectStage stage)
    {
        var fit = RulePack.Default.Research.Assess(
            new() { Stage = stage, Kind = ProjectKind.MultiYearTrial, Months = 40 }, Match2028, Iso.Day("2027-08-31"));

        Assert.True(fit.IsDone);
        Assert.Equal((Quantity.Unknown, Quantity.Unknown), (fit.MonthsNeeded, fit.MonthsAvailable));
        Assert.Equal(("research.submitted", CheckState.Met), Assert.Single(fit.Checks.Select(c => (c.Rule.ToString(), c.State))));
    }

    private static ValueList<Check> Assess(ResearchProject project) =>
        RulePack.Default.Research.Assess(project, Match2028, Iso.Day("2027-03-01")) is { IsDone: false, Checks: var checks }
            ? checks
            : throw new InvalidOperationException("The project is done.");
}
