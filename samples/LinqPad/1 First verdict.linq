<Query Kind="Statements">
  <NuGetReference>ReapplyKit</NuGetReference>
  <Namespace>NodaTime</Namespace>
  <Namespace>ReapplyKit</Namespace>
</Query>

// How competitive is a file, and why? What is not stated stays unknown.
var profile = new ApplicantProfile
{
    Graduation = "2021-06",
    Step1 = ExamHistory.PassedAtFirst(date: "2022-03"),
    Step2Ck = ExamHistory.PassedAtFirst(231, date: "2023-02"),
    Usce = UsceHistory.OfMonths(2),
};
var rules = RulePack.Default;
var report = rules.Rubric.Assess(profile, asOf: new LocalDate(2026, 11, 23));

report.Findings
    .Select(f => new { f.Component, f.Tier, f.Value, f.Threshold, Why = rules.Book[f.Rule].Text, Clauses = f.Clauses.ToString() })
    .Dump("Verdict");
report.Tiers.Overall.Dump("Overall: the weakest known component");
