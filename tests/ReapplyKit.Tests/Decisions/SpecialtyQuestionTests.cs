using static ReapplyKit.Tests.Advised;

namespace ReapplyKit.Tests;

/// <summary>Two experienced people who call the specialty unrealistic make a choice due.</summary>
public sealed class SpecialtyQuestionTests
{
    [Theory]
    [InlineData(0, null, SpecialtyQuestion.Open, "opinions.open")]
    [InlineData(1, null, SpecialtyQuestion.Open, "opinions.open")]
    [InlineData(1, SpecialtyChoice.Same, SpecialtyQuestion.Open, "opinions.open")]
    [InlineData(1, SpecialtyChoice.Change, SpecialtyQuestion.Open, "opinions.open")]
    [InlineData(2, null, SpecialtyQuestion.ChoiceDue, "opinions.choice-due")]
    [InlineData(2, SpecialtyChoice.Same, SpecialtyQuestion.RiskAccepted, "opinions.risk-accepted")]
    [InlineData(2, SpecialtyChoice.Change, SpecialtyQuestion.Pivot, "opinions.pivot")]
    [InlineData(3, null, SpecialtyQuestion.ChoiceDue, "opinions.choice-due")]
    public void Two_voices_force_a_choice_and_one_does_not(int voices, SpecialtyChoice? decided, SpecialtyQuestion choice, string rule)
    {
        var verdict = Assess(AllAgainst(voices), decided);

        Assert.Equal((voices, choice, RuleId.Parse(rule)), (verdict.Unrealistic, verdict.Choice, verdict.Rule));
        Assert.Equal((RulePack.Default.Stamp, AsOf), (verdict.Pack, verdict.AsOf));
    }

    [Theory]
    [InlineData(AdviserKind.FacultyMentor, SpecialtyQuestion.ChoiceDue)]
    [InlineData(AdviserKind.ProgramDirector, SpecialtyQuestion.ChoiceDue)]
    [InlineData(AdviserKind.MatchedImg, SpecialtyQuestion.Open)]
    [InlineData(AdviserKind.Other, SpecialtyQuestion.Open)]
    public void Only_mentors_and_directors_count_as_experienced(AdviserKind second, SpecialtyQuestion choice) =>
        Assert.Equal(choice, Assess([Against(), Against(second)]).Choice);

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    [InlineData(null, 1)]
    public void A_voice_without_an_answer_never_counts(bool? wouldSwitch, int unrealistic) =>
        Assert.Equal(unrealistic, Assess([Against(), Against() with { WouldSwitch = wouldSwitch }]).Unrealistic);

    [Theory]
    [InlineData("2027-04-09", SpecialtyQuestion.ChoiceDue)]
    [InlineData("2027-04-10", SpecialtyQuestion.ChoiceDue)]
    [InlineData("2027-04-11", SpecialtyQuestion.Open)]
    public void An_opinion_counts_from_the_day_it_was_held(string held, SpecialtyQuestion choice) =>
        Assert.Equal(choice, Assess([Against(), Against() with { Held = Iso.Day(held) }]).Choice);

    [Fact]
    public void An_opinion_held_later_is_left_out_altogether() => Assert.Equal(
        Assess(Sound), Assess([.. Sound, Against(AdviserKind.Other) with { Held = AsOf.PlusDays(1), Minutes = 5 }]));

    [Theory]
    [InlineData(1, null, false)]
    [InlineData(2, null, true)]
    [InlineData(2, SpecialtyChoice.Same, false)]
    [InlineData(2, SpecialtyChoice.Change, true)]
    public void Alternatives_are_named_where_there_is_something_to_choose(int voices, SpecialtyChoice? decided, bool named)
    {
        (string, string?)[] expected =
            [("Family Medicine", null), ("Internal Medicine", null), ("Psychiatry", null), ("Pediatrics", "in some regions")];

        Assert.Equal(named ? expected : [], Assess(AllAgainst(voices), decided).Alternatives.Select(a => (a.Specialty, a.Note)));
    }

    [Fact]
    public void Every_rule_that_a_verdict_names_is_in_the_book()
    {
        var verdict = Assess(AllAgainst(2));
        IEnumerable<RuleId> named = [.. verdict.Checks.Select(c => c.Rule), .. verdict.Notes.Select(n => n.Rule), verdict.Rule];

        Assert.All(
            named.Concat(verdict.Alternatives.Select(a => a.Rule)), rule => Assert.NotEmpty(RulePack.Default.Book[rule].Text));
    }
}
