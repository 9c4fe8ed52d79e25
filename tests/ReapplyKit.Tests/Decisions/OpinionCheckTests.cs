using static ReapplyKit.Tests.Advised;

namespace ReapplyKit.Tests;

/// <summary>Who was heard, for how long, and whether every question got its answer.</summary>
public sealed class OpinionCheckTests
{
    [Fact]
    public void With_everybody_heard_and_every_question_answered_all_is_met() => Assert.Equal(
        [
            ("session with US faculty mentor", CheckState.Met, "45 minutes", "30 to 60 minutes"),
            ("session with program director", CheckState.Met, "45 minutes", "30 to 60 minutes"),
            ("session with matched IMG", CheckState.Met, "45 minutes", "30 to 60 minutes"),
            ("US faculty mentor", CheckState.Met, "1", "1 or more"),
            ("program director", CheckState.Met, "1", "1 or more"),
            ("matched IMG", CheckState.Met, "1", "1 or more"),
            ("would they interview", CheckState.Met, "all 3", "answered by each adviser"),
            ("what would be a clear yes", CheckState.Met, "all 3", "answered by each adviser"),
            ("would they advise another specialty", CheckState.Met, "all 3", "answered by each adviser"),
            ("experienced voices on the specialty", CheckState.Met, "2 of 2 answered", "2 or more"),
        ],
        Assess(Sound).Checks.Select(c => (c.Subject, c.State, c.Value, c.Asked)));

    [Fact]
    public void With_nobody_heard_the_voices_are_missed_and_their_answers_unknown()
    {
        var verdict = Assess([]);

        Assert.Equal(
            [
                ("opinions.mentor", CheckState.NotMet),
                ("opinions.director", CheckState.Unknown),
                ("opinions.matched-img", CheckState.NotMet),
                ("opinions.would-interview", CheckState.Unknown),
                ("opinions.clear-yes", CheckState.Unknown),
                ("opinions.would-switch", CheckState.Unknown),
                ("opinions.voices", CheckState.NotMet),
            ],
            verdict.Checks.Select(c => (c.Rule.ToString(), c.State)));
        Assert.Equal(SpecialtyQuestion.Open, verdict.Choice);
        Assert.Empty(verdict.Heard);
    }

    [Theory]
    [InlineData(29, CheckState.NotMet)]
    [InlineData(30, CheckState.Met)]
    [InlineData(60, CheckState.Met)]
    [InlineData(61, CheckState.NotMet)]
    [InlineData(null, CheckState.Unknown)]
    public void A_session_takes_30_to_60_minutes(int? minutes, CheckState state)
    {
        var check = Assess([Against() with { Minutes = minutes, Held = AsOf }]).Checked("opinions.session");

        Assert.Equal(("session with US faculty mentor on 10 April 2027", state), (check.Subject, check.State));
        Assert.Equal(minutes is null ? "not stated" : $"{minutes} minutes", check.Value);
    }

    [Theory]
    [InlineData(AdviserKind.FacultyMentor, "opinions.mentor", CheckState.NotMet)]
    [InlineData(AdviserKind.ProgramDirector, "opinions.director", CheckState.Unknown)]
    [InlineData(AdviserKind.MatchedImg, "opinions.matched-img", CheckState.NotMet)]
    public void Whoever_was_not_heard_is_named_and_a_director_is_no_miss(AdviserKind missing, string rule, CheckState state)
    {
        var verdict = Assess(Sound.Where(o => o.Adviser != missing).Append(Answered(AdviserKind.Other)).ToValueList());

        Assert.Equal([missing], verdict.MissingVoices.AsEnumerable());
        Assert.Equal(state, verdict.Checked(rule).State);
    }

    [Theory]
    [InlineData("opinions.would-interview")]
    [InlineData("opinions.clear-yes")]
    [InlineData("opinions.would-switch")]
    public void A_question_that_one_adviser_left_open_is_missed_and_names_the_adviser(string rule)
    {
        var verdict = Assess([Sound[0], Sound[1], new OutsideOpinion { Adviser = AdviserKind.MatchedImg, ClearYes = " " }]);

        Assert.Equal((CheckState.NotMet, "not by matched IMG"), (verdict.Checked(rule).State, verdict.Checked(rule).Value));
    }

    [Theory]
    [InlineData(1, 0, CheckState.NotMet, "1 of 1 answered")]
    [InlineData(1, 1, CheckState.Unknown, "1 of 2 answered")]
    [InlineData(2, 0, CheckState.Met, "2 of 2 answered")]
    [InlineData(3, 1, CheckState.Met, "3 of 4 answered")]
    public void Two_experienced_people_are_heard_on_the_specialty(int answering, int silent, CheckState state, string value)
    {
        var mentors = AllAgainst(answering).Concat(Enumerable.Repeat(Against() with { WouldSwitch = null }, silent));
        var check = Assess([.. mentors, Against(AdviserKind.MatchedImg), Against(AdviserKind.Other)]).Checked("opinions.voices");

        Assert.Equal((state, value, "2 or more"), (check.State, check.Value, check.Asked));
    }
}
