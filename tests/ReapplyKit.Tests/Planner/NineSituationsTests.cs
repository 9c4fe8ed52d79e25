using System.Text;

namespace ReapplyKit.Tests;

/// <summary>
/// Nine days in the life of a fictional applicant, kept as an advisor would send them. A change of any of them shows in review; delete a file
/// and run once to write it anew, and read it as the person.
/// </summary>
public sealed class NineSituationsTests
{
    private static readonly ApplicantProfile File = new()
    {
        Graduation = PartialDate.On(Iso.Day("2022-06-15")),
        Visa = VisaNeed.J1,
        EcfmgCertified = true,
        Step1 = ExamHistory.PassedAtFirst(date: PartialDate.On(Iso.Day("2021-03-09"))),
        Step2Ck = ExamHistory.PassedAtFirst(date: PartialDate.On(Iso.Day("2022-02-15")), score: 229),
        Step3 = ExamHistory.NotTaken,
        Usce = UsceHistory.OfMonths(1),
        Letters = [new Letter { Origin = LetterOrigin.Us, Strength = LetterStrength.Strong, Date = PartialDate.On(Iso.Day("2025-11-10")) }],
    };

    private static readonly CycleOutcome Lost2026 =
        new() { Season = 2026, Matched = false, Interviews = 1, Applications = 64, Submitted = Iso.Day("2025-09-24") };

    public static TheoryData<string, string> Days => new()
    {
        { "1-after-the-match", "2026-03-25" },
        { "2-in-july", "2026-07-01" },
        { "3-before-submission", "2026-08-30" },
        { "4-season-open", "2026-09-05" },
        { "5-programs-review", "2026-11-01" },
        { "6-running-without-interview", "2027-01-20" },
        { "7-running-with-six-interviews", "2027-01-20" },
        { "8-soap-monday", "2027-03-15" },
        { "9-no-exam-passed", "2026-07-01" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void A_day_reads_as_an_advisor_would_send_it(string name, string asOf)
    {
        var path = Path.Combine(Repository.Root, "tests", "ReapplyKit.Tests", "Planner", "Golden", name + ".txt");
        var text = Told(ReapplyPlanner.Plan(RulePack.Default, Case(name), Iso.Day(asOf)).AsT0);
        if (!System.IO.File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            System.IO.File.WriteAllText(path, text);
            Assert.Fail($"{name} did not exist; it is written now. Read it, then run again.");
        }
        Assert.Equal(System.IO.File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }

    private static ReapplicationCase Case(string name) => name[0] switch
    {
        '6' => new() { Profile = File, Cycle = Lost2026, Running = Running(interviews: 0, isRegistered: null) },
        '7' => new() { Profile = File, Cycle = Lost2026, Running = Running(interviews: 6, isRegistered: true) },
        '8' => new() { Profile = File, Cycle = Lost2026, Running = Running(interviews: 2, isRegistered: true) },
        '9' => new()
        {
            Profile = File with
            {
                EcfmgCertified = false,
                Step1 = ExamHistory.NotTaken,
                Step2Ck = ExamHistory.NotTaken,
                Letters = [],
                Usce = UsceHistory.None,
            },
        },
        _ => new() { Profile = File, Cycle = Lost2026 },
    };

    private static CycleOutcome Running(int interviews, bool? isRegistered) => new()
    {
        Season = 2027,
        Matched = false,
        Interviews = interviews,
        Registered = isRegistered,
        Applications = 90,
        Submitted = Iso.Day("2026-09-10"),
    };

    private static string Told(ReapplicationPlan plan)
    {
        var text = new StringBuilder();
        var brief = plan.Brief;
        Line($"{brief.Headline} {brief.Advice}");
        foreach (var task in brief.Tasks)
            Line($"- {task.What}{(task.By is { } by ? $", by {by:ddd uuuu-MM-dd}" : "")}");
        if (brief.Deadline is { } deadline)
            Line($"Next: {deadline.What}, {deadline.Day:ddd uuuu-MM-dd}, {deadline.DaysLeft} days left");
        Line($"");
        text.Append(SeasonText.Of(plan));
        Line($"");
        Line($"The next two weeks of the plan");
        foreach (var dated in plan.Schedule.Milestones.Where(m => m.Start < plan.AsOf.PlusDays(14)))
            Line($"  {dated.Start:ddd uuuu-MM-dd}: {dated.Milestone.Title}");
        foreach (var waits in plan.Schedule.NotThisSeason)
            Line($"Not this season: {waits.Milestone.Title}, from {waits.ComesNext:uuuu-MM-dd}");
        return text.ToString();

        void Line(FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');
    }
}
