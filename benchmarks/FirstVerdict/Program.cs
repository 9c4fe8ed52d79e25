using System.Diagnostics;
using System.Globalization;
using NodaTime;
using ReapplyKit;

// What a process pays that asks for one verdict and ends: every method is compiled on its first call, so that each figure is taken once,
// in this order, in a process of its own.
var profile = new ApplicantProfile { Usce = UsceHistory.None };
var start = Stopwatch.GetTimestamp();

var tiers = RulePack.Default.Rubric.Assess(new ApplicantFacts { Step2Ck = ExamFacts.Passed(score: 245, attempts: 1) });
Print("first rubric verdict", tiers[RubricComponent.Step2Ck]);

var report = RulePack.Default.Rubric.Assess(profile, new LocalDate(2026, 11, 26));
Print("and a report with findings", report.Findings.Count);

var rules = RulePack.Default;
object[] parts =
[
    rules.Book.Clauses, rules.Book.Rules, rules.Interviews, rules.Seasons, rules.Countdown, rules.Programs, rules.ListPolicy, rules.Signals,
    rules.Step3, rules.TimeBudget, rules.Exams, rules.Outreach, rules.Fees, rules.Opinions, rules.Activities, rules.Targets, rules.Usce,
    rules.Letters, rules.Research, rules.Practice, rules.Application, rules.WhatIf, rules.Proof,
];
Print("and every part touched", parts.Length);

void Print(string what, object answer) => Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture, $"{what,-28} {Stopwatch.GetElapsedTime(start).TotalMilliseconds,7:0.0} ms   ({answer})"));
