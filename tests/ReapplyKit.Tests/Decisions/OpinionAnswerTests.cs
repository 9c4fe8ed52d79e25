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
                (AdviserKind.FacultyMentor, "A publication", false),
                (AdviserKind.FacultyMentor, "Two US letters", true),
                (AdviserKind.MatchedImg, "  ", null),
                (AdviserKind.Other, "Apply early", false),
            ],
            verdict.Heard.Select(o => (o.Adviser, o.ClearYes, o.WouldInterview)));
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
