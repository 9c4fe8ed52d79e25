using static ReapplyKit.Smoke.Sample;

namespace ReapplyKit.Smoke;

/// <summary>The rest of the year: exams, letters, clinical experience, research, targets, practice, application, what-if, proof.</summary>
internal static class YearSteps
{
    private static ReapplicationCase Stated => Everything;

    public static IEnumerable<Step> All =>
    [
        Step.Of("Step 3", () => Pack.Exams.Plan(Exam.Step3, Case.Profile, NextSeason, AsOf, new ExamStudy { WeeklyHours = 20 }).Value),
        Step.Of("Step 2 CK again", () => Pack.Exams.Plan(
            Exam.Step2Ck, Case.Profile, NextSeason, AsOf, new ExamStudy { WeeklyHours = 5 }).Value),
        Step.Of("letters", () => Pack.Letters.Assess(Stated.Profile.Letters, NextSeason.SubmissionDay)),
        Step.Of("letters to ask for", () => Pack.Letters.Plan(Stated.Profile, NextSeason, AsOf)),
        Step.Of("clinical experience", () => Pack.Usce.Assess(Stated.Profile, NextSeason, AsOf)),
        Step.Of("research", () => Stated.Projects!.Value.Select(project => Pack.Research.Assess(project, NextSeason, AsOf))),
        Step.Of("research audit", () => Pack.Research.Assess(Stated.Projects!.Value)),
        Step.Of("research tally", () => Pack.Research.CountSubmitted(Stated.Projects!.Value)),
        Step.Of("targets", () => Pack.Targets.Assess(
            Stated.Targets, Report, Dated, Pack.Programs.DefaultTarget, step3: null, AsOf)),
        Step.Of("practice", () => Pack.Practice.Assess(Stated.Practice!, [WeaknessKind.InterviewSkills])),
        Step.Of("spoken seconds", () => Pack.Practice.SpokenSeconds("I failed once, changed how I study, and passed with 251.")),
        Step.Of("application", () => Pack.Application.Assess(Stated.Application!, NextSeason, AsOf)),
        Step.Of("opinions", () => Pack.Opinions.Assess(Stated.Opinions!.Value, Stated.Decisions.Specialty, AsOf)),
        Step.Of("main activity", () => Pack.Activities.Of(
            MainActivity.ResearchFellow, Pack.Countdown, Pack.TimeBudget, weeklyHours: 40)),
        Step.Of("what if", () => Pack.WhatIf.Explore(Case.Profile, Programs, Pack.Programs.DefaultTarget, NextSeason, AsOf)),
        Step.Of("last cycle", () => Pack.Proof.LastCycle(Stated.Cycle)),
        Step.Of("next cycle", () => Pack.Proof.NextCycle(List, AsOf, NextSeason)),
        Step.Of("proof of change", () => Pack.Proof.Compare(
            Pack.Rubric.Assess(Stated.Before!.Profile, Stated.Before.AsOf),
            Pack.Rubric.Assess(Stated.Profile, AsOf),
            diagnosis: null, [], [])),
    ];
}
