<Query Kind="Statements">
  <NuGetReference>ReapplyKit</NuGetReference>
  <Namespace>NodaTime</Namespace>
  <Namespace>ReapplyKit</Namespace>
  <Namespace>ReapplyKit.Batch</Namespace>
</Query>

// A whole pool at once: tiers of a hundred thousand applicants, and what they come to.
var rules = RulePack.Default;
var pool = Enumerable.Range(0, 100_000)
    .Select(n => new ApplicantFacts
    {
        Step1 = ExamFacts.Passed(attempts: n % 7 == 0 ? 2 : 1),
        Step1GapMonths = n % 40,
        Step2Ck = ExamFacts.Passed(score: 205 + n % 60, attempts: 1),
        YearsSinceGraduation = n % 9,
        UsceRotations = n % 5,
    })
    .ToArray();
var tiers = new RubricBatch(rules.Rubric).Assess(ApplicantColumns.Of(pool));
var cohort = CohortSummary.Of(tiers);

Enum.GetValues<RubricComponent>()
    .SelectMany(c => Enum.GetValues<Tier>(), (c, t) => new { Component = c, Tier = t, Applicants = cohort.CountOf(c, t) })
    .Dump("By component and tier");
cohort.CountOf(RubricComponent.Step2Ck, Tier.Concerning, RubricComponent.Usce, Tier.Concerning).Dump("Weak score and no USCE");
