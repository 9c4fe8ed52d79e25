using static ReapplyKit.Smoke.Sample;

namespace ReapplyKit.Smoke;

/// <summary>The rest of the year: exams, letters, clinical experience, research, targets, practice, application, what-if, proof.</summary>
internal static class YearSteps
{
    private static ReapplicationCase Stated => Everything;

    public static IEnumerable<Step> All =>
    [
        Step.Of("Step 3", () => Rules.Exams.Plan(Exam.Step3, Case.Profile, NextSeason, AsOf, new ExamStudy { WeeklyHours = 20 }).Value),
        Step.Of("Step 2 CK again", () => Rules.Exams.Plan(
            Exam.Step2Ck, Case.Profile, NextSeason, AsOf, new ExamStudy { WeeklyHours = 5 }).Value),
        Step.Of("letters", () => Rules.Letters.Judge(Stated.Profile.Letters, NextSeason.SubmissionDay)),
        Step.Of("letters to ask for", () => Rules.Letters.Plan(Stated.Profile, NextSeason, AsOf)),
        Step.Of("clinical experience", () => Rules.Usce.Look(Stated.Profile, NextSeason, AsOf)),
        Step.Of("research", () => Stated.Projects!.Value.Select(project => Rules.Research.Fit(project, NextSeason, AsOf))),
        Step.Of("research audit", () => Rules.Research.Audit(Stated.Projects!.Value)),
        Step.Of("research tally", () => Rules.Research.Tally(Stated.Projects!.Value)),
        Step.Of("targets", () => Rules.Targets.Look(
            Stated.Targets, Report, Dated, Rules.Programs.DefaultTarget, step3: null, AsOf)),
        Step.Of("practice", () => Rules.Practice.Look(Stated.Practice!, [WeaknessKind.InterviewSkills])),
        Step.Of("spoken seconds", () => Rules.Practice.SpokenSeconds("I failed once, changed how I study, and passed with 251.")),
        Step.Of("application", () => Rules.Application.Look(Stated.Application!, NextSeason, AsOf)),
        Step.Of("opinions", () => Rules.Opinions.Weigh(Stated.Opinions!.Value, Stated.Decisions.Specialty, AsOf)),
        Step.Of("main activity", () => Rules.Activities.Of(
            MainActivity.ResearchFellow, Rules.Countdown, Rules.TimeBudget, weeklyHours: 40)),
        Step.Of("what if", () => Rules.WhatIf.Explore(Case.Profile, Programs, Rules.Programs.DefaultTarget, NextSeason, AsOf)),
        Step.Of("last cycle", () => Rules.Proof.LastCycle(Stated.Cycle)),
        Step.Of("next cycle", () => Rules.Proof.NextCycle(List, AsOf, NextSeason)),
        Step.Of("proof of change", () => Rules.Proof.Compare(
            Rules.Rubric.Assess(Stated.Before!.Profile, Stated.Before.AsOf),
            Rules.Rubric.Assess(Stated.Profile, AsOf),
            diagnosis: null, [], [])),
    ];
}
