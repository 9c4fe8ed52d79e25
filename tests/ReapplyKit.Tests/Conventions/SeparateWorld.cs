using System.Runtime.CompilerServices;

namespace ReapplyKit.Tests;

/// <summary>
/// An object of every public type, built from nothing each time, so that two worlds share no object but the library's own constants.
/// A type that no pack, case or plan holds is added to the list by hand.
/// </summary>
internal static partial class SeparateWorld
{
    private static readonly LocalDate AsOf = new(2026, 3, 20);

    public static IReadOnlyList<object> Build() => Build(RulePack.Parse(Seed("rules")).AsT0);

    public static IReadOnlyList<object> Build(RulePack rules)
    {
        ReapplicationCase[] cases = [Case(0), Case(5), Case(9), Case(9, matched: true)];
        return
        [
            rules,
            RulePack.Parse("[]"u8.ToArray()).AsT1,
            .. cases,
            .. cases.Select(c => ReapplyPlanner.Plan(rules, c, AsOf).AsT0),
            ReapplyPlanner.Plan(rules, Case(0), new LocalDate(2026, 8, 20)).AsT0,
            ReapplyPlanner.Plan(rules, Case(0) with { Decisions = new YearDecisions() }, AsOf).AsT0,
            ReapplyPlanner.Plan(rules, Case(0), new LocalDate(2015, 1, 1)).AsT1,
            .. Year(rules),
            .. Asked(rules),
            .. Decided(rules),
            .. Rebuilt(rules),
            .. Ready(rules),
            .. Changed(rules),
            .. Pooled(rules),
            .. Labelled(rules),
            new SpecialtyCount("Neurology", 2),
            rules.Fees.BudgetFor(rules.Seasons.For(2027), [new SpecialtyCount("Neurology", 31)], ranks: 21, registersLate: true),
            rules.Fees.Affordable(rules.Seasons.For(2028), ["Neurology"], 100).AsT1,
            Signals(rules),
            ApplicationSheet.Of(List(rules), rules.Seasons.For(2025), Signals(rules), rules.Fees, rules.Outreach, lettersReady: 3),
            BudgetedList.Build(rules.Programs, rules.Fees, rules.Seasons.For(2026), default, Case(0).Programs, rules.Programs.DefaultTarget, 500).AsT0,
            new ExamStudy { WeeklyHours = 20, QuestionBankSize = 1800 },
            rules.Exams.Plan(Exam.Step3, Profile() with { Step3 = ExamHistory.NotTaken }, rules.Seasons.For(2028), AsOf, new ExamStudy { WeeklyHours = 20, QuestionBankSize = 1800 }).AsT0,
            rules.Exams.Plan(Exam.Step2Ck, Profile(), rules.Seasons.For(2028), AsOf, new ExamStudy { WeeklyHours = 20, QuestionBankSize = 1800 }).AsT1,
        ];
    }

    private static IEnumerable<object> Year(RulePack rules)
    {
        var plan = rules.Countdown.Schedule(rules.Seasons.For(2028), AsOf, Case(0).Decisions);
        var later = AsOf.PlusMonths(15);
        var first = plan.Milestones[0];
        var progress = new Progress
        {
            Milestones = [MilestoneProgress.Done(first.Milestone.Id, first.Start, first.Finish.PlusDays(3))],
            Measured = [new MeasuredAmount("letters-in-progress", 1)],
        };
        return
        [
            progress,
            PlanDifference.Between(plan, rules.Countdown.Replan(plan, progress, first.Finish.PlusDays(30))),
            rules.Countdown.Assess(plan, progress, later),
            PlanStatus.Of(plan, progress, later),
            plan.Workload(rules.TimeBudget, weeklyHours: 40)[0],
            ProgramMerge.Join(
                Program(0) with { Sources = [new ProgramSource("website", AsOf)] },
                Program(0) with { Sources = [new ProgramSource("forum")], Setting = ProgramSetting.Academic }),
            rules.Programs.BuildList(default, [Program(1), Program(2)], rules.Programs.DefaultTarget with
            {
                PerSpecialty = [new SpecialtySeats("Internal Medicine", 9)],
                Overrides = [new ListOverride(Program(1).Key, true, "home program", AsOf), new ListOverride(Program(2).Key, false, "too far", AsOf)],
            }),
        ];
    }

    private static IEnumerable<object> Asked(RulePack rules)
    {
        var busy = Case(0) with { WeeklyHours = 8 };
        var before = ReapplyPlanner.Plan(rules, busy, AsOf).AsT0;
        return
        [
            before,
            ReapplyPlanner.Plan(rules, busy with { PlanSoFar = before.Schedule }, AsOf.PlusMonths(1)).AsT0,
            .. List(rules).Why(Program(1).Name).AsT0,
            List(rules).Why("Programme B").AsT1,
            rules.Countdown.Find("leters.ask").AsT1,
        ];
    }

    private static SignalPlan Signals(RulePack rules) => rules.Signals.Allocate(List(rules), rules.Seasons.For(2025));

    private static ProgramList List(RulePack rules)
    {
        var programs = Case(0).Programs.Select(p => p with { Specialty = "Family Medicine" });
        return rules.Programs.BuildList(rules.Rubric.Assess(Profile(), AsOf).Facts, programs, rules.Programs.DefaultTarget);
    }

    public static byte[] Seed(string name, [CallerFilePath] string here = "") =>
        File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "seeds", name + ".json"));

    private static ReapplicationCase Case(int interviews, bool matched = false) => new()
    {
        Profile = Profile(),
        Cycle = new CycleOutcome
        {
            Interviews = interviews,
            Matched = matched,
            Season = 2026,
            Applications = 60,
            Ranked = interviews,
            States = 3,
            Submitted = new LocalDate(2025, 9, 20),
        },
        Decisions = new YearDecisions { Specialty = SpecialtyChoice.Same, MainActivity = MainActivity.ResearchFellow, Step3 = true },
        List = new ListWishes { Total = 4, Specialties = ["Internal Medicine"], States = ["NY"], Tracks = [ProgramTrack.Categorical] },
        Programs = [.. Enumerable.Range(0, 6).Select(Program)],
    };

    private static ApplicantProfile Profile() => new()
    {
        Graduation = PartialDate.In(2019),
        Citizenship = Citizenship.Other,
        Visa = VisaNeed.J1,
        EcfmgCertified = true,
        EcfmgExpires = CertificateExpiry.After(PartialDate.In(2031, 12)),
        Type = ApplicantType.Img,
        Step1 = ExamHistory.PassedAtFirst(date: PartialDate.In(2020, 6)),
        Step2Ck = ExamHistory.PassedAtFirst(date: PartialDate.On(new LocalDate(2021, 5, 3)), score: 231),
        Comlex = [new ComlexAttempt { Level = ComlexLevel.Level1, Score = 480 }],
        Usce = UsceHistory.Of(new Rotation { Kind = RotationKind.Externship, End = new LocalDate(2023, 1, 29) }),
        Letters = [new Letter { Origin = LetterOrigin.Us, Strength = LetterStrength.Strong }, new Letter()],
        RedFlags = [new RedFlag(WeaknessKind.Gap, "a year at home")],
        Connections = [new ProgramConnection(ResidencyProgramArbitrary.Code(1).ToString(), ConnectionKind.Usce)],
    };

    private static ResidencyProgram Program(int number) => new()
    {
        Name = "Program " + (char)('A' + number),
        Code = ResidencyProgramArbitrary.Code(number),
        Specialty = "Internal Medicine",
        State = "NY",
        Setting = number == 5 ? ProgramSetting.Academic : ProgramSetting.Community,
        ImgPresence = ImgPresence.Share(10 * number),
        Visa = new VisaPolicy(number == 4 ? Sponsorship.NotSponsored : Sponsorship.Sponsored, Sponsorship.Unknown),
        Requirements = new ProgramRequirements
        {
            MinStep2Ck = Requirement.Preferred(220 + 5 * number),
            EcfmgCertificate = Requirement.Strict(true),
        },
    };
}
