<Query Kind="Statements">
  <NuGetReference>ReapplyKit</NuGetReference>
  <NuGetReference>ReapplyKit.Interchange</NuGetReference>
  <Namespace>NodaTime</Namespace>
  <Namespace>ReapplyKit</Namespace>
  <Namespace>ReapplyKit.Interchange</Namespace>
</Query>

// A plan that is kept, and planned on two months later: what is done stays, and the answer says what has moved.
var rules = RulePack.Default;
var @case = new ReapplicationCase
{
    Profile = new ApplicantProfile { Step2Ck = ExamHistory.PassedAtFirst(score: 219), Visa = VisaNeed.J1 },
    Cycle = new CycleOutcome { Interviews = 2, Matched = false, Applications = 60 },
};
byte[] stored = PlanJson.Write(ReapplyPlanner.Plan(rules, @case, asOf: new LocalDate(2026, 3, 25)).AsT0, rules);

var today = new LocalDate(2026, 5, 25);
KeptPlan kept = PlanJson.Read(stored).AsT0;
var since = Progress.None
    .With(MilestoneProgress.Done(MilestoneId.Parse("autopsy.review"), new LocalDate(2026, 3, 30)))
    .With(MilestoneProgress.Running(MilestoneId.Parse("clinical.usce.arrange"), new LocalDate(2026, 5, 4)))
    .With(new MeasuredAmount("letters-in-progress", 1));
var plan = ReapplyPlanner.Plan(rules, kept.NextCase(since), today).AsT0;

if (plan.Changes is { } changes)
    changes.ToText(plan.Case.Progress).Dump("What has changed");
