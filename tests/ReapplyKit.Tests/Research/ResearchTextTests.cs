using static ReapplyKit.Tests.RebuildCase;

namespace ReapplyKit.Tests;

/// <summary>What each check of a project, of a rotation and of a letter request says.</summary>
public sealed class ResearchTextTests
{
    [Fact]
    public void A_project_of_which_nothing_is_stated() => Assert.Equal(
        [
            "length of the project: not stated (6 to 8 months, or fewer)",
            "time before the submission day: 6 to 8 months needed, 6 or more months available (finished before 1 September 2027)",
            "design: not stated (one that suits the year)", "role: not stated (agreed with the mentor)",
            "abstract deadline: not stated (agreed, before 1 September 2027)", "target journal: not stated (agreed)",
            "place among the authors: not stated (agreed)",
        ],
        Texts(Assess(new()).Checks));

    [Fact]
    public void A_review_article_with_all_agreed() => Assert.Equal(
        [
            "length of the project: 6 months (6 to 8 months, or fewer)",
            "time before the submission day: 6 months needed, 6 months available (finished before 1 September 2027)",
            "design: review article (one that suits the year)", "senior author: somebody else (somebody else)",
            "role: data collection, writing (agreed with the mentor)", "abstract deadline: 1 May 2027 (agreed, before 1 September 2027)",
            "target journal: Cureus (agreed)", "place among the authors: author 2 (agreed)",
        ],
        Texts(Assess(new()
        {
            Kind = ProjectKind.ReviewArticle,
            HasSeniorAuthor = true,
            Start = Iso.Day("2027-03-01"),
            Months = 6,
            Stage = ProjectStage.InProcess,
            Roles = [ResearchRole.DataCollection, ResearchRole.Writing],
            AbstractDeadline = Iso.Day("2027-05-01"),
            TargetJournal = "Cureus",
            AuthorPosition = 2,
            Output = ResearchOutput.Manuscript,
        }).Checks));

    [Theory]
    [InlineData(false, "nobody else")]
    [InlineData(null, "not stated")]
    public void A_review_article_without_a_senior_author_says_so(bool? hasSeniorAuthor, string value) => Assert.Equal(
        value,
        ValueOf(Assess(new() { Kind = ProjectKind.ReviewArticle, HasSeniorAuthor = hasSeniorAuthor }).Checks, "research.senior-author"));

    [Fact]
    public void What_is_submitted_has_its_stage_and_no_months()
    {
        var fit = Assess(new() { Stage = ProjectStage.Submitted });

        Assert.Equal(["stage: submitted (submitted)"], Texts(fit.Checks));
        Assert.Equal((Quantity.Unknown, Quantity.Unknown), (fit.MonthsNeeded, fit.MonthsAvailable));
    }

    [Fact]
    public void The_two_checks_of_all_projects() => Assert.Equal(
        [
            "projects under way: 1 (1 or more)",
            "abstracts, posters and manuscripts in process: 0 to 1 (1 or more, not an idea only)",
        ],
        Texts(RulePack.Default.Research.Assess([new() { Stage = ProjectStage.InProcess }])));

    [Fact]
    public void Rotations_before_the_submission_day_are_counted_in_days_and_months() => Assert.Equal(
        [
            "further USCE before the submission day: 56 days (some running or planned)",
            "months of USCE before the submission day: 2 months, 56 days (2 to 3 months of 28 days, or more)",
        ],
        Texts(RulePack.Default.Usce.Assess(With(Rotation("2027-04-01", "2027-05-26")), Match2028, Iso.Day("2027-03-01")).Checks));

    [Fact]
    public void A_rotation_without_a_first_day_is_asked_about_until_four_weeks_after_its_end()
    {
        var plan = RulePack.Default.Letters.Plan(With(Rotation(null, "2027-02-28")), Match2028, Iso.Day("2027-03-28"));
        var request = Assert.Single(plan.Requests!.Value.AsEnumerable());

        Assert.Equal(["letter request on the rotation: not stated (ask in week 3 to 4)"], Texts([request.Check]));
    }

    // 18 months after the last day of November 2025 are over with 2027-05-30.
    [Theory]
    [InlineData("2027-05-30", null)]
    [InlineData("2027-05-31", false)]
    public void A_letter_of_a_month_may_be_in_time_until_its_last_day_is_too_old(string asOf, bool? counts)
    {
        var letter = new Letter { Origin = LetterOrigin.Us, Date = Iso.Partial("2025-11") };

        Assert.Equal(counts, RulePack.Default.Letters.Assess([letter], Iso.Day(asOf)).Letters[0].Counts);
    }

    private static ResearchFit Assess(ResearchProject project) => RulePack.Default.Research.Assess(project, Match2028, Iso.Day("2027-03-01"));

    private static IEnumerable<string> Texts(ValueList<Check> checks) => checks.Select(c => $"{c.Subject}: {c.Value} ({c.Asked})");
}
