namespace ReapplyKit.Tests;

/// <summary>The numbers of the article, typed by hand, each as a measurable target under the clause that gives it.</summary>
public sealed class ArticleNumberTests
{
    [Theory]
    [InlineData("M12.9", 5, 5, "components of the file")]
    [InlineData("M12.19", 30, 60, "minutes")]
    [InlineData("M12.22", 1, null, "recently matched IMGs")]
    [InlineData("M12.23", 3, 3, "questions")]
    [InlineData("M11.7", 3, 4, "new US letters")]
    [InlineData("M10.4", 5, 7, "months")]
    [InlineData("M10.5", 12, 16, "weeks")]
    [InlineData("M10.6", 40, 40, "percent of working time")]
    [InlineData("M10.6", 30, 30, "percent of working time")]
    [InlineData("M10.6", 20, 20, "percent of working time")]
    [InlineData("M10.6", 10, 10, "percent of working time")]
    [InlineData("M10.7", 2, null, "experienced people")]
    [InlineData("M9.2", 2, 3, "months")]
    [InlineData("M9.7", 3, 4, "weeks")]
    [InlineData("M8.2", 6, 8, "months")]
    [InlineData("M7.4", 3, 4, "weeks")]
    [InlineData("M7.6", 5, 5, "interview questions")]
    [InlineData("M6.2", 1, 2, "strong US letters")]
    [InlineData("M6.6", 1, null, "abstracts, posters or manuscripts")]
    [InlineData("M5.2", 2, 2, "versions")]
    [InlineData("M5.10", 1, 2, "sentences")]
    [InlineData("M5.14", 3, 4, "US letters")]
    [InlineData("M5.14", 12, 18, "months")]
    [InlineData("M5.15", 1, null, "letters")]
    [InlineData("M4.10", 20, 20, "parts")]
    [InlineData("M4.10", 80, 80, "parts")]
    [InlineData("M4.10", 40, 40, "parts")]
    [InlineData("M4.11", 80, 120, "programs")]
    [InlineData("M3.2", 4, 6, "weeks")]
    [InlineData("M3.3", 2, null, "days")]
    [InlineData("M3.8", 1, 2, "trusted reviewers")]
    [InlineData("M1.2", 1, 3, "days")]
    [InlineData("M1.15", 30, 60, "seconds")]
    [InlineData("F.7", 3, 4, "sentences")]
    public void A_number_of_the_text_is_a_target(string clause, int atLeast, int? atMost, string unit) => Assert.Contains(
        RulePack.Default.Countdown.Milestones.SelectMany(m => m.Targets.AsEnumerable()),
        t => (t.Clause, t.AtLeast, t.AtMost, t.Unit) == (ClauseId.Parse(clause), atLeast, atMost, unit));

    [Fact]
    public void Targets_have_names_of_their_own() =>
        Assert.Distinct(RulePack.Default.Countdown.Milestones.SelectMany(m => m.Targets.Select(t => t.Id)));

    [Theory]
    [InlineData("programs-on-list", "80 to 120 programs")]
    [InlineData("practice-test-days", "2 or more days")]
    [InlineData("questions-recorded", "5 interview questions")]
    public void A_target_states_its_amount_for_people(string id, string amount) => Assert.Equal(
        amount, RulePack.Default.Countdown.Milestones.SelectMany(m => m.Targets.AsEnumerable()).Single(t => t.Id == id).Amount);
}
