namespace ReapplyKit.Tests;

/// <summary>The <c>practice</c> and <c>application</c> sections of a pack: what they must hold, and that their figures carry.</summary>
public sealed class ReadinessSectionTests
{
    [Theory]
    [InlineData("$.practice.pace.slowest", "0", "must be a whole number from 1 to 1000")]
    [InlineData("$.practice.pace.fastest", "119", "must be a whole number from 120 to 1000")]
    [InlineData("$.practice.explanation.mostSeconds", "29", "must be a whole number from 30 to 3600")]
    [InlineData("$.practice.mocks.fewest", "0", "must be a whole number from 1 to 100")]
    [InlineData("$.practice.mocks.most", "3", "is not known here")]
    [InlineData("$.practice.explanations[0].kinds[0]", "\"luck\"", "is not one of step1")]
    [InlineData("$.application.statements.length.mostCharacters", "\"28000\"", "a whole number is expected")]
    [InlineData("$.application.statements.redFlag.mostSentences", "0", "must be a whole number from 1 to 100")]
    [InlineData("$.application.experiences.number.most", "0", "must be a whole number from 1 to 100")]
    [InlineData("$.application.assignments.letters.fewest", "5", "is more than can be assigned to a program")]
    [InlineData("$.application.reviews.reviewers.fewest", "null", "is required")]
    public void Words_and_figures_are_checked(string path, string json, string says) => LoadCheck.FindsAt(path, says, json);

    [Fact]
    public void A_weakness_is_explained_by_one_rule() => LoadCheck.FindsAt(
        "$.practice.explanations[1].kinds[0]", "is explained by two rules", "\"gap\"");

    [Theory]
    [InlineData("$.practice.questions.conflict")]
    [InlineData("$.practice.story.whyBetter")]
    [InlineData("$.application.items.photo")]
    [InlineData("$.application.submission")]
    public void A_rule_left_out_is_missed(string path) => Assert.Contains(
        new Problem(path, null, "is required"), PackDocument.Problems(PackDocument.Rules().Drop(path)).AsEnumerable());

    [Fact]
    public void An_item_that_no_word_names_is_refused() => LoadCheck.FindsAt(
        "$.application.items.haircut", "is not known here; known are biography", """{ "rule": "x" }""");

    [Fact]
    public void A_pack_with_other_figures_judges_by_them()
    {
        var own = PackDocument.Load(PackDocument.Rules()
            .Set("$.practice.explanation.fewestSeconds", 20)
            .Set("$.application.statements.length.mostCharacters", 10)
            .Set("$.outreach.letters.mostPerProgram", 3)
            .Set("$.interviews.suspects.lateSubmission.lastEarlyDay", 1));
        var readiness = own.Application.Assess(DraftCase.Sound with { Submitted = DraftCase.AsOf }, DraftCase.Match2028, DraftCase.AsOf);

        Assert.Equal(CheckState.Met, own.Practice.Assess(Short, []).Of("length: gap").State);
        Assert.Equal(CheckState.NotMet, PracticeCase.OwnRules.Assess(Short, []).Of("length: gap").State);
        Assert.Equal(
            [ReadinessPart.Statements, ReadinessPart.Assignments, ReadinessPart.Submission],
            Enum.GetValues<ReadinessPart>().Where(p => readiness[p] == CheckState.NotMet));
    }

    private static InterviewPractice Short => new() { Answers = [PracticeCase.Explains(WeaknessKind.Gap, 25)] };
}
