namespace ReapplyKit.Tests;

/// <summary>On any day of any calendar there is a plan, or a problem that says from when to when plans are made.</summary>
public sealed class EdgeOfTimeTests
{
    public static TheoryData<string> Outside =>
        ["-9998-01-01", "0001-01-01", "1900-01-01", "2009-12-31", "2099-01-01", "2100-12-31", "9998-12-31", "9999-12-31"];

    public static TheoryData<string> Edges =>
        ["2010-01-01", "2010-03-01", "2010-09-15", "2096-12-31", "2097-12-31", "2098-01-01", "2098-03-20", "2098-09-15", "2098-09-30", "2098-12-31"];

    private static ApplicantProfile[] Files =>
    [
        new(),
        SoundFile.Profile,
        SoundFile.Profile with { Graduation = null, Step1 = ExamHistory.NotTaken, Step2Ck = ExamHistory.NotTaken, EcfmgCertified = false, Letters = [], Usce = UsceHistory.None },
        new() { Step1 = ExamHistory.Of(Attempt.Failed(), Attempt.Failed(), Attempt.Failed()), Step2Ck = ExamHistory.NotTaken },
        new() { Graduation = PartialDate.In(2200), Usce = UsceHistory.Of(new Rotation { Start = new(2199, 1, 1), End = new(2200, 12, 31) }) },
        new() { Graduation = PartialDate.In(1900), EcfmgExpires = CertificateExpiry.After(new LocalDate(2200, 12, 31)), EcfmgCertified = true },
    ];

    [Theory]
    [MemberData(nameof(Outside))]
    public void Outside_the_years_of_the_calendar_the_problem_says_which_they_are(string day)
    {
        var asOf = day[0] == '-' ? LocalDate.MinIsoValue : Iso.Day(day);

        var problem = Assert.Single(ReapplyPlanner.Plan(RulePack.Default, new ReapplicationCase { Profile = new() }, asOf).AsT1.Problems);

        Assert.Contains("2010 to 2098", problem.Message, StringComparison.Ordinal);
        Assert.Equal(day, problem.Value);
    }

    [Theory]
    [MemberData(nameof(Edges))]
    public void At_the_edges_every_file_is_answered(string day)
    {
        var asOf = Iso.Day(day);
        foreach (var file in Files)
        {
            foreach (var season in new int?[] { null, 2010, 2098, 2099, 2100, int.MaxValue })
            {
                var @case = new ReapplicationCase
                {
                    Profile = file,
                    Season = season,
                    Study = new ExamStudy { WeeklyHours = 1 },
                    Targets = [new RebuildTarget { Kind = TargetKind.Step3Pass, From = new(1900, 1, 1), By = new(2200, 12, 31) }],
                    Projects = [new ResearchProject { Start = new(2200, 12, 31), Months = 240, AbstractDeadline = new(1900, 1, 1) }],
                };
                ReapplyPlanner.Plan(RulePack.Default, @case, asOf).Switch(
                    plan => Assert.All([LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new(2009, 1, 1), new(2100, 12, 31)], today => Read(plan, today)),
                    problems => Assert.All(problems.Problems, p => Assert.NotEmpty(p.Message)));
            }
        }
    }

    private static void Read(ReapplicationPlan plan, LocalDate today)
    {
        try
        {
            Assert.NotEmpty(PlanBrief.Of(plan, RulePack.Default, today).Headline);
        }
        catch (ArgumentOutOfRangeException refused)
        {
            Assert.Equal(("today", true), (refused.ParamName, today.Year is < 2009 or > 2098));
        }
    }
}
