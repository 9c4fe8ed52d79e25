using FsCheck;
using FsCheck.Fluent;
using ReapplyKit.Tests;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Cases that a document can state: no blank text, no window that ends before it begins, no item ticked twice.</summary>
internal static class CaseArbitrary
{
    private static readonly Gen<ListWishes> Wishes =
        from total in Draw.Stated(Gen.Choose(1, 10_000))
        from percent in Draw.Stated(Gen.Choose(0, 100))
        from specialties in Draw.ListOf(OddText.Any, 2)
        from states in Draw.ListOf(Gen.Elements("NY", "NJ"), 2)
        from tracks in Draw.ListOf(Draw.Of<ProgramTrack>(), 2)
        select new ListWishes { Total = total, RedPercent = percent, Specialties = specialties, States = states, Tracks = tracks };

    private static readonly Gen<ExamStudy> Study =
        from hours in Gen.Choose(1, 100)
        from questions in Draw.Stated(Gen.Choose(1, 10_000))
        select new ExamStudy { WeeklyHours = hours, QuestionBankSize = questions };

    private static readonly Gen<ApplicantProfile> Profile =
        from profile in ApplicantProfileArbitrary.Any
        from specialty in OddText.Stated
        from note in OddText.Stated
        select Readable.Profile(profile, specialty, note);

    private static readonly Gen<EarlierFile> Before =
        from profile in Profile
        from asOf in LocalDateArbitrary.Dates().Generator
        select new EarlierFile(profile, asOf);

    private static readonly Gen<ReapplicationCase> File =
        from profile in Profile
        from reference in OddText.Stated
        from cycle in Draw.OrNull(CycleOutcomeArbitrary.Any)
        from decisions in YearDecisionsArbitrary.Any
        from list in Wishes
        from season in Draw.Stated(Gen.Choose(2010, 2100))
        from before in Draw.OrNull(Before)
        from isNew in Gen.Elements<bool?>(true, false, null)
        select new ReapplicationCase
        {
            Profile = profile with { Reference = reference },
            Cycle = cycle,
            Decisions = decisions,
            List = list,
            Season = season,
            Before = before,
            AppliedBefore = isNew,
        };

    // A decision that is done must be stated too; so none is drawn.
    private static readonly ValueList<MilestoneId> Ids =
        RulePack.Default.Countdown.Milestones.Where(m => m.Decides is null).Select(m => m.Id).ToValueList();

    private static readonly Gen<MilestoneProgress> Happened =
        from id in Gen.Elements(Ids.ToArray())
        from day in LocalDateArbitrary.Dates().Generator
        from days in Gen.Choose(0, 40)
        from reason in OddText.Any
        from kind in Gen.Choose(0, 3)
        select kind switch
        {
            0 => MilestoneProgress.Running(id, day),
            1 => MilestoneProgress.Done(id, day),
            2 => MilestoneProgress.Done(id, day, day.PlusDays(days)),
            _ => MilestoneProgress.Skipped(id, reason),
        };

    private static readonly Gen<Progress> Progresses =
        from milestones in Draw.ListOf(Happened, 4)
        from amount in Draw.Stated(Gen.Choose(0, 100))
        select milestones.Aggregate(
            amount is { } known ? Progress.None.With(new MeasuredAmount("letters-in-progress", known)) : Progress.None, (all, m) => all.With(m));

    private static readonly Gen<Schedule> Followed =
        from day in Gen.Choose(0, 200)
        from decisions in YearDecisionsArbitrary.Any
        select ReapplyPlanner.Plan(
            RulePack.Default,
            new ReapplicationCase { Profile = new ApplicantProfile(), Decisions = decisions },
            new LocalDate(2026, 9, 10).PlusDays(day)).AsT0.Schedule;

    private static readonly Gen<ReapplicationCase> Any =
        from file in File
        from opinions in InterviewPracticeArbitrary.Stated(Draw.ListOf(OutsideOpinionArbitrary.Any, 3))
        from study in Draw.OrNull(Study)
        from targets in InterviewPracticeArbitrary.Stated(RebuildTargetArbitrary.RebuildTargets().Generator)
        from projects in InterviewPracticeArbitrary.Stated(Draw.ListOf(ResearchProjectArbitrary.Any, 3))
        from practice in Draw.OrNull(InterviewPracticeArbitrary.Practices().Generator)
        from draft in Draw.OrNull(ApplicationDraftArbitrary.Drafts().Generator)
        from progress in Progresses
        from planSoFar in Gen.Frequency((7, Gen.Constant<Schedule?>(null)), (1, Followed.Select(s => (Schedule?)s)))
        from text in OddText.Stated
        from day in LocalDateArbitrary.Dates().Generator
        select Readable.Year(
            file with
            {
                Progress = progress,
                PlanSoFar = planSoFar,
                Opinions = opinions,
                Study = study,
                Targets = targets,
                Projects = projects,
                Practice = practice,
                Application = draft,
            }, text, day);

    public static Arbitrary<ReapplicationCase> Cases() => Arb.From(Any, Simpler);

    private static IEnumerable<ReapplicationCase> Simpler(ReapplicationCase c) =>
    [
        .. Shrink.To(c,
            c with { Cycle = null }, c with { Decisions = YearDecisions.Undecided }, c with { List = ListWishes.None }, c with { Season = null }, c with { AppliedBefore = null },
            c with { Progress = Progress.None }, c with { PlanSoFar = null },
            c with { Before = null }, c with { Opinions = null }, c with { Study = null }, c with { Targets = null }, c with { Projects = null },
            c with { Practice = null }, c with { Application = null }, c with { Profile = c.Profile with { Reference = null } }),
        .. ApplicantProfileArbitrary.Simpler(c.Profile).Select(p => c with { Profile = p }),
    ];
}
