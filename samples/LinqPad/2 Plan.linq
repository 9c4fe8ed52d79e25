<Query Kind="Statements">
  <NuGetReference>ReapplyKit</NuGetReference>
  <Namespace>NodaTime</Namespace>
  <Namespace>ReapplyKit</Namespace>
</Query>

// From a file and last cycle to a dated plan: diagnosis, weaknesses, milestones with slack.
var rules = RulePack.Default;
var @case = new ReapplicationCase
{
    Profile = new ApplicantProfile { Step2Ck = ExamHistory.PassedAtFirst(score: 219), Visa = VisaNeed.J1 },
    Cycle = new CycleOutcome { Interviews = 2, Matched = false, Applications = 60 },
    Decisions = new YearDecisions { Specialty = SpecialtyChoice.Same, MainActivity = MainActivity.ObserverExtern, Step3 = true },
};
var plan = ReapplyPlanner.Plan(rules, @case, asOf: new LocalDate(2026, 11, 23)).AsT0;

plan.Diagnosis!.Suspects.Select(s => new { s.Weakness, s.Evidence, s.Value, Why = rules.Book[s.Rule].Text }).Dump("Suspects");
plan.Weaknesses.Select(w => new { w.Kind, w.Value, Mends = w.Milestones.ToString() }).Dump("What mends what");
plan.Schedule.Milestones
    .Select(m => new { m.Start, m.Finish, m.SlackDays, m.Milestone.Title, Mends = plan.Emphasis(m.Milestone.Id).ToString() })
    .Dump("Plan for the " + plan.Season.Year + " Match");
plan.Schedule.NotThisSeason.Select(m => new { m.Milestone.Title, m.Reason, m.ComesNext }).Dump("Not this season");
