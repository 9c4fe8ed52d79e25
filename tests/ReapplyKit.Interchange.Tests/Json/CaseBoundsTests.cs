namespace ReapplyKit.Interchange.Tests;

/// <summary>What can be constructed at its bounds is written and read back equal: constructors and the reader share their bounds.</summary>
public sealed class CaseBoundsTests
{
    private static readonly LocalDate[] Days = [new(1900, 1, 1), new(2200, 12, 31)];

    public static TheoryData<int> Ends => [0, 1];

    [Theory]
    [MemberData(nameof(Ends))]
    public void A_case_at_its_bounds_is_read_back(int end)
    {
        var day = Days[end];
        var @case = new ReapplicationCase
        {
            Profile = new ApplicantProfile
            {
                Graduation = day,
                EcfmgExpires = CertificateExpiry.After(day),
                Step1 = ExamHistory.Of(new Attempt { Score = Either(1, 300), Date = day }),
                Comlex = [new ComlexAttempt { Level = ComlexLevel.Level1, Score = Either(1, 999), Date = day }],
                Usce = end == 0 ? UsceHistory.OfMonths(600) : UsceHistory.Of(new Rotation { Start = day, End = day }),
                Letters = [new Letter { Date = day }],
            },
            Cycle = new CycleOutcome
            {
                Interviews = Either(0, 10_000),
                Matched = false,
                Season = Either(2010, 2100),
                Applications = Either(0, 10_000),
                Ranked = Either(0, 10_000),
                States = Either(0, 10_000),
                Submitted = day,
            },
            List = new ListWishes { Total = Either(1, 10_000), RedPercent = Either(0, 100), Overrides = [new ListOverride("A", true, "tie", day)] },
            Programs =
            [
                new ResidencyProgram { Name = "A", Positions = Either(0, 1000), ImgPresence = ImgPresence.Count(1000), Sources = [new ProgramSource("list", day)] },
                new ResidencyProgram { Name = "B", ImgPresence = ImgPresence.Share(Either(0, 100)) },
            ],
            Opinions = [new OutsideOpinion { Held = day, Minutes = Either(1, 600) }],
            Study = new ExamStudy { WeeklyHours = Either(1, 100), QuestionBankSize = Either(1, 10_000) },
            WeeklyHours = Either(1, 168),
            Targets = [new RebuildTarget { Kind = TargetKind.Programs, Amount = Either(0, 10_000), From = day, By = day }],
            Projects = [new ResearchProject { Start = day, AbstractDeadline = day, Months = Either(1, 240), AuthorPosition = Either(1, 1000) }],
            Practice = new InterviewPractice
            {
                Answers = [new PracticeAnswer { Question = PracticeQuestion.Conflict, Seconds = Either(1, 3600) }],
                Mocks = [new MockInterview(MockPartner.Friend, day)],
            },
            Application = new ApplicationDraft { Submitted = day, Assignments = [new ProgramAssignment { Program = "A", Letters = Either(0, 100) }] },
            Before = new EarlierFile(new ApplicantProfile(), day),
            Progress = new Progress
            {
                Measured = [new MeasuredAmount("letters", Either(0, 1_000_000))],
                Milestones = [MilestoneProgress.Done(MilestoneId.Parse("a.b"), day, day), MilestoneProgress.Running(MilestoneId.Parse("a.c"), day)],
            },
        };

        Assert.Equal(@case, CaseJson.Read(CaseJson.Write(@case)).Match(read => read, problems => throw new InvalidOperationException(string.Join('\n', problems.Problems))));

        int Either(int least, int most) => end == 0 ? least : most;
    }

    [Fact]
    public void Nothing_to_write_is_named_as_the_caller_does() =>
        Assert.Equal("case", Assert.Throws<ArgumentNullException>(() => CaseJson.Write(null!)).ParamName);
}
