<Query Kind="Statements">
  <NuGetReference>ReapplyKit</NuGetReference>
  <Namespace>NodaTime</Namespace>
  <Namespace>ReapplyKit</Namespace>
</Query>

// What would lift each component by the season, how long it takes, and what nothing changes.
var rules = RulePack.Default;
var asOf = new LocalDate(2026, 11, 23);
var profile = new ApplicantProfile
{
    Graduation = "2022-06-15",
    EcfmgCertified = true,
    Step1 = ExamHistory.PassedAtFirst(date: "2022-11"),
    Step2Ck = ExamHistory.PassedAtFirst(231, date: "2023-09"),
    Step3 = ExamHistory.NotTaken,
    Usce = UsceHistory.OfMonths(1),
    Letters = [Letter.FromUs(LetterStrength.Strong)],
};
var whatIf = rules.WhatIf.Explore(profile, programs: [], rules.Programs.DefaultTarget, rules.Seasons.Next(asOf), asOf);

whatIf.Levers.Select(o => new { Lever = o.Lever.ToString(), o.DaysNeeded, o.DaysLeft, o.Fits }).Dump("Levers");
whatIf.Lifts
    .SelectMany(l => l.Steps.Select(s => new { l.Component, l.From, s.To, Smallest = string.Join(" or ", s.Sets.Select(set => set.Levers.ToString())) }))
    .Dump("What lifts what");
whatIf.Immovable.Select(i => new { i.Component, i.Value, i.Tier, Why = rules.Book[i.Rule].Text }).Dump("What nothing changes");
