using System.Text;

namespace ReapplyKit.Interchange.Tests;

public sealed class CaseJsonTests
{
    [Fact]
    public void What_is_left_out_or_null_stays_unknown()
    {
        var expected = new ReapplicationCase { Profile = new ApplicantProfile() };

        Assert.Equal(expected, Read("""{ "version": 1, "applicant": {} }""").AsT0);
        Assert.Equal(expected, Read("""{ "version": 1, "applicant": { "letters": null, "usce": null, "step1": null }, "cycle": null }""").AsT0);
    }

    [Fact]
    public void Empty_is_known_to_be_none()
    {
        var profile = Read("""{ "version": 1, "applicant": { "letters": [], "redFlags": [], "step3": { "attempts": [] }, "usce": { "rotations": [] } } }""").AsT0.Profile;

        Assert.Equal(ValueList.Create<Letter>([]), profile.Letters);
        Assert.Equal(ValueList.Create<RedFlag>([]), profile.RedFlags);
        Assert.Equal(ExamHistory.NotTaken, profile.Step3);
        Assert.Equal(UsceHistory.None, profile.Usce);
    }

    [Fact]
    public void A_whole_case_is_read_value_by_value()
    {
        var read = Read("""
            {
              "version": 1, "reference": "fictional", "season": 2028,
              "applicant": {
                "graduation": "2021-06", "citizenship": "other", "visa": "j1OrH1B", "ecfmgCertified": false,
                "step1": { "attempts": [ { "result": "failed", "date": "2021" }, { "result": "passed", "date": "2022-02-03" } ] },
                "step2Ck": { "attempts": [ { "score": 231, "date": "2023-09" } ], "complete": false },
                "comlex": [ { "level": "level2Ce", "score": 512, "result": "passed" } ],
                "usce": { "rotations": [ { "kind": "externship", "start": "2024-01-08", "end": "2024-02-04", "specialty": "Internal Medicine" } ] },
                "letters": [ { "origin": "us", "strength": "strong", "date": "2024-02", "directPatientCare": true, "specialty": "Internal Medicine" } ],
                "redFlags": [ { "kind": "gap", "note": "two years of family care" } ],
                "connections": [ { "program": "9001140C0", "kind": "usce" } ]
              },
              "cycle": { "season": 2026, "matched": false, "interviews": 2, "applications": 64, "ranked": 2, "states": 6, "submitted": "2025-09-19" },
              "decisions": { "specialty": "change", "mainActivity": "homeCountryPhysician", "step3": true },
              "list": { "total": 90, "redPercent": 0, "specialties": ["Internal Medicine"], "states": ["NY"], "tracks": ["categorical"] }
            }
            """).AsT0;

        Assert.Equal(
            new ReapplicationCase
            {
                Season = 2028,
                Profile = new ApplicantProfile
                {
                    Reference = "fictional",
                    Graduation = PartialDate.In(2021, 6),
                    Citizenship = Citizenship.Other,
                    Visa = VisaNeed.J1OrH1B,
                    EcfmgCertified = false,
                    Step1 = ExamHistory.Of(
                        new Attempt { Result = ExamResult.Failed, Date = PartialDate.In(2021) },
                        new Attempt { Result = ExamResult.Passed, Date = PartialDate.On(new LocalDate(2022, 2, 3)) }),
                    Step2Ck = ExamHistory.AtLeast(new Attempt { Score = 231, Date = PartialDate.In(2023, 9) }),
                    Comlex = [new ComlexAttempt { Level = ComlexLevel.Level2Ce, Score = 512, Result = ExamResult.Passed }],
                    Usce = UsceHistory.Of(new Rotation
                    {
                        Kind = RotationKind.Externship,
                        Start = new LocalDate(2024, 1, 8),
                        End = new LocalDate(2024, 2, 4),
                        Specialty = "Internal Medicine",
                    }),
                    Letters = ValueList.Create<Letter>(
                    [
                        new Letter
                        {
                            Origin = LetterOrigin.Us,
                            Strength = LetterStrength.Strong,
                            Date = PartialDate.In(2024, 2),
                            DirectPatientCare = true,
                            Specialty = "Internal Medicine",
                        },
                    ]),
                    RedFlags = ValueList.Create<RedFlag>([new RedFlag(WeaknessKind.Gap, "two years of family care")]),
                    Connections = [new ProgramConnection("9001140C0", ConnectionKind.Usce)],
                },
                Cycle = new CycleOutcome
                {
                    Season = 2026,
                    Matched = false,
                    Interviews = 2,
                    Applications = 64,
                    Ranked = 2,
                    States = 6,
                    Submitted = new LocalDate(2025, 9, 19),
                },
                Decisions = new YearDecisions { Specialty = SpecialtyChoice.Change, MainActivity = MainActivity.HomeCountryPhysician, Step3 = true },
                List = new ListWishes { Total = 90, RedPercent = 0, Specialties = ["Internal Medicine"], States = ["NY"], Tracks = [ProgramTrack.Categorical] },
            },
            read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    [InlineData("""{ "version": 1, "applicant": { """)]
    [InlineData("[]")]
    [InlineData("nonsense")]
    [InlineData("""{ "version": 1, "version": 1, "applicant": {} }""")]
    public void What_is_not_a_JSON_object_is_refused_once(string text) => Assert.Single(Read(text).AsT1.Problems);

    [Fact]
    public void Nesting_without_end_is_refused() =>
        Assert.Single(Read(string.Concat(Enumerable.Repeat("""{"applicant":""", 10_000))).AsT1.Problems);

    [Fact]
    public void Every_problem_is_listed_with_its_path_and_value()
    {
        var problems = Read("""
            {
              "version": 0, "surprise": 1,
              "applicant": {
                "graduation": 20.5, "visa": "z9", "letters": "many", "usce": { "months": -3 },
                "step2Ck": { "attempts": [ { "score": 900, "result": "aced", "date": "2023-02-30" } ] }
              },
              "cycle": { "interviews": -1 }
            }
            """).AsT1.Problems;

        Assert.Equal(
            [
                ("$.version", "0"), ("$.surprise", null), ("$.applicant.graduation", "20.5"), ("$.applicant.visa", "z9"),
                ("$.applicant.step2Ck.attempts[0].result", "aced"), ("$.applicant.step2Ck.attempts[0].score", "900"),
                ("$.applicant.step2Ck.attempts[0].date", "2023-02-30"), ("$.applicant.usce.months", "-3"), ("$.applicant.letters", "many"),
                ("$.cycle.matched", null), ("$.cycle.interviews", "-1"),
            ],
            problems.Select(p => (p.Where, p.Value)));
    }

    [Fact]
    public void A_byte_order_mark_is_skipped() =>
        Assert.True(CaseJson.Read(Encoding.UTF8.GetPreamble().Concat("""{ "version": 1, "applicant": {} }"""u8.ToArray()).ToArray()).IsT0);

    private static OneOf.OneOf<ReapplicationCase, InputProblems> Read(string text) => CaseJson.Read(Encoding.UTF8.GetBytes(text));
}
