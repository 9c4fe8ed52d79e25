using static ReapplyKit.Tests.Advised;

namespace ReapplyKit.Tests;

/// <summary>What advisers said is collected as they said it, and what is wished of them without need is noted.</summary>
public sealed class OpinionAnswerTests
{
    [Fact]
    public void Answers_are_collected_mentors_first()
    {
        var verdict = Assess(
        [
            new OutsideOpinion { Adviser = AdviserKind.Other, ClearYes = "Apply early", WouldInterview = false },
            new OutsideOpinion { Adviser = AdviserKind.MatchedImg, ClearYes = "  " },
            new OutsideOpinion { Adviser = AdviserKind.FacultyMentor, ClearYes = "Two US letters", WouldInterview = true },
            new OutsideOpinion { Adviser = AdviserKind.FacultyMentor, ClearYes = "A publication", WouldInterview = false },
        ]);

        Assert.Equal(
            [
                new ClearYesAnswer(AdviserKind.FacultyMentor, "A publication"),
                new ClearYesAnswer(AdviserKind.FacultyMentor, "Two US letters"),
                new ClearYesAnswer(AdviserKind.Other, "Apply early"),
            ],
            verdict.ClearYes.AsEnumerable());
        Assert.Equal(new AnswerCount(yes: 1, no: 2, unanswered: 1), verdict.WouldInterview);
    }

    [Fact]
    public void That_no_director_was_heard_and_the_mentors_specialty_are_notes() => Assert.Equal(
        [
            new CitedValue("US faculty mentor: specialty not stated", RuleId.Parse("opinions.mentor")),
            new CitedValue("US faculty mentor: specialty Neurology", RuleId.Parse("opinions.mentor")),
            new CitedValue("no program director heard; wanted where access allows", RuleId.Parse("opinions.director")),
        ],
        Assess([Sound[0], Sound[2], Answered(AdviserKind.FacultyMentor)]).Notes.AsEnumerable());
}
