using System.Text;

namespace ReapplyKit.Interchange.Tests;

/// <summary>What a case says of the rebuild year: opinions, study, targets, projects, practice, application and the file before.</summary>
public sealed class CaseOfTheYearTests
{
    [Fact]
    public void Every_value_arrives_where_it_belongs()
    {
        var read = Read("""
            {
              "version": 1, "applicant": {},
              "opinions": [ { "adviser": "programDirector", "specialty": "Neurology", "held": "2026-12-01", "minutes": 45,
                              "wouldInterview": false, "clearYes": "two US letters", "wouldSwitch": true } ],
              "study": { "weeklyHours": 18, "questionBankSize": 1800 },
              "targets": [ { "kind": "usceMonths", "amount": 3, "by": "2027-06-30" },
                           { "kind": "step2CkScore", "atLeast": 240, "atMost": 250 },
                           { "kind": "step3Pass", "from": "2027-02-01", "by": "2027-04-30" },
                           { "kind": "programs", "atLeast": 80, "focus": "Family Medicine" } ],
              "projects": [ { "title": "Sepsis", "kind": "chartReview", "start": "2027-01-04", "months": 7, "roles": ["analysis", "writing"],
                              "authorPosition": 2, "hasSeniorAuthor": true, "abstractDeadline": "2027-05-01", "targetJournal": "A journal",
                              "output": "manuscript", "stage": "inProcess" } ]
            }
            """).AsT0;

        Assert.Equal(
            new ReapplicationCase
            {
                Profile = new ApplicantProfile(),
                Opinions = ValueList.Create<OutsideOpinion>([new OutsideOpinion
                {
                    Adviser = AdviserKind.ProgramDirector,
                    Specialty = "Neurology",
                    Held = new LocalDate(2026, 12, 1),
                    Minutes = 45,
                    WouldInterview = false,
                    ClearYes = "two US letters",
                    WouldSwitch = true,
                }]),
                Study = new ExamStudy { WeeklyHours = 18, QuestionBankSize = 1800 },
                Targets = ValueList.Create<RebuildTarget>(
                [
                    new RebuildTarget { Kind = TargetKind.UsceMonths, Amount = 3, By = new LocalDate(2027, 6, 30) },
                    new RebuildTarget { Kind = TargetKind.Step2CkScore, Amount = Quantity.Between(240, 250) },
                    new RebuildTarget { Kind = TargetKind.Step3Pass, From = new LocalDate(2027, 2, 1), By = new LocalDate(2027, 4, 30) },
                    new RebuildTarget { Kind = TargetKind.Programs, Amount = Quantity.OrMore(80), Focus = "Family Medicine" },
                ]),
                Projects = ValueList.Create<ResearchProject>([new ResearchProject
                {
                    Title = "Sepsis",
                    Kind = ProjectKind.ChartReview,
                    Start = new LocalDate(2027, 1, 4),
                    Months = 7,
                    Roles = [ResearchRole.Analysis, ResearchRole.Writing],
                    AuthorPosition = 2,
                    HasSeniorAuthor = true,
                    AbstractDeadline = new LocalDate(2027, 5, 1),
                    TargetJournal = "A journal",
                    Output = ResearchOutput.Manuscript,
                    Stage = ProjectStage.InProcess,
                }]),
            },
            read);
    }

    [Fact]
    public void Practice_application_and_the_file_before_arrive_too()
    {
        var read = Read("""
            {
              "version": 1, "applicant": {},
              "practice": {
                "answers": [ { "question": "redFlag", "explains": "gap", "text": "I was away.", "seconds": 40, "recorded": true } ],
                "story": { "whyNotMatched": "late", "whatWasDone": "two rotations", "whyBetter": "new letters" },
                "mocks": [ { "with": "resident", "held": "2027-09-08" }, {} ]
              },
              "application": {
                "statements": [ { "name": "IM core", "version": "community", "specialty": "Internal Medicine", "text": "I was away. Now I am back.",
                                  "redFlags": [ { "explains": "gap", "text": "I was away." } ] } ],
                "experiences": [ { "title": "Clinic", "description": "Saw patients", "mostMeaningful": "Learned" } ],
                "assignments": [ { "program": "9001140C0", "specialty": "Internal Medicine", "statement": "IM core", "letters": 4 } ],
                "reviews": [ { "reviewer": "chiefResident", "worry": "the gap", "generic": "second paragraph", "mended": false } ],
                "items": { "photo": true, "attire": false },
                "submitted": "2027-09-02"
              },
              "before": { "asOf": "2025-09-19", "applicant": { "visa": "j1" } }
            }
            """).AsT0;

        Assert.Equal(
            new InterviewPractice
            {
                Answers = ValueList.Create<PracticeAnswer>([new PracticeAnswer
                {
                    Question = PracticeQuestion.RedFlag,
                    Explains = WeaknessKind.Gap,
                    Text = "I was away.",
                    Seconds = 40,
                    Recorded = true,
                }]),
                Story = new ReapplicationStory { WhyNotMatched = "late", WhatWasDone = "two rotations", WhyBetter = "new letters" },
                Mocks = ValueList.Create<MockInterview>([new MockInterview(MockPartner.Resident, new LocalDate(2027, 9, 8)), new MockInterview(MockPartner.Other)]),
            },
            read.Practice);
        Assert.Equal(
            new ApplicationDraft
            {
                Statements = ValueList.Create<PersonalStatement>([new PersonalStatement
                {
                    Name = "IM core",
                    Version = StatementVersion.Community,
                    Specialty = "Internal Medicine",
                    Text = "I was away. Now I am back.",
                    RedFlags = [new RedFlagPassage { Explains = WeaknessKind.Gap, Text = "I was away." }],
                }]),
                Experiences = ValueList.Create<Experience>([new Experience { Title = "Clinic", Description = "Saw patients", MostMeaningful = "Learned" }]),
                Assignments = ValueList.Create<ProgramAssignment>([new ProgramAssignment
                {
                    Program = "9001140C0",
                    Specialty = "Internal Medicine",
                    Statement = "IM core",
                    Letters = 4,
                }]),
                Reviews = ValueList.Create<OutsideReview>([new OutsideReview
                {
                    Reviewer = ReviewerKind.ChiefResident,
                    Worry = "the gap",
                    Generic = "second paragraph",
                    Mended = false,
                }]),
                Items = [new ItemState(ReadinessItem.Photo, true), new ItemState(ReadinessItem.Attire, false)],
                Submitted = new LocalDate(2027, 9, 2),
            },
            read.Application);
        Assert.Equal(new EarlierFile(new ApplicantProfile { Visa = VisaNeed.J1 }, new LocalDate(2025, 9, 19)), read.Before);
    }

    [Fact]
    public void Empty_lists_are_known_to_be_empty_and_absent_ones_are_not()
    {
        var read = Read("""{ "version": 1, "applicant": {}, "opinions": [], "targets": [], "practice": { "mocks": [] }, "application": {} }""").AsT0;

        Assert.Equal(ValueList.Create<OutsideOpinion>([]), read.Opinions);
        Assert.Equal(ValueList.Create<RebuildTarget>([]), read.Targets);
        Assert.Equal(ValueList.Create<MockInterview>([]), read.Practice!.Mocks);
        Assert.Null(read.Practice.Answers);
        Assert.Null(read.Application!.Statements);
        Assert.Null(read.Projects);
    }

    [Fact]
    public void Every_problem_is_named_at_once_with_its_place()
    {
        var problems = Read("""
            {
              "version": 1, "applicant": {},
              "opinions": [ { "adviser": "uncle", "minutes": 0 } ],
              "study": { "weeklyHours": 101, "questionBankSize": 0 },
              "targets": [ { "amount": 3 }, { "kind": "letters", "amount": 3, "atLeast": 2 }, { "kind": "letters", "atLeast": 4, "atMost": 3 },
                           { "kind": "step3Pass", "from": "2027-05-01", "by": "2027-04-30" } ],
              "projects": [ { "roles": ["tea"], "months": 241 } ],
              "practice": { "answers": [ {} ], "mocks": [ { "with": "cat" } ] },
              "application": { "statements": [ { "name": " " } ], "items": { "photo": "perhaps", "shoes": true }, "assignments": [ {} ],
                               "reviews": [ { "mended": 1 } ] },
              "before": { "applicant": {} }
            }
            """).AsT1.Problems;

        Assert.Equal(
            [
                "$.application.assignments[0].program", "$.application.items.photo", "$.application.items.shoes",
                "$.application.reviews[0].mended", "$.application.statements[0].name", "$.before.asOf", "$.opinions[0].adviser",
                "$.opinions[0].minutes", "$.practice.answers[0].question", "$.practice.mocks[0].with", "$.projects[0].months",
                "$.projects[0].roles[0]", "$.study.questionBankSize", "$.study.weeklyHours", "$.targets[0].kind",
                "$.targets[1].amount", "$.targets[2].atMost", "$.targets[3].by",
            ],
            problems.Select(p => p.Where).Order(StringComparer.Ordinal));
    }

    private static OneOf.OneOf<ReapplicationCase, InputProblems> Read(string json) => CaseJson.Read(Encoding.UTF8.GetBytes(json));
}
