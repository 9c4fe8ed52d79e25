<Query Kind="Statements">
  <NuGetReference>ReapplyKit</NuGetReference>
  <NuGetReference>ReapplyKit.Reports</NuGetReference>
  <Namespace>NodaTime</Namespace>
  <Namespace>ReapplyKit</Namespace>
  <Namespace>ReapplyKit.Reports</Namespace>
</Query>

// A plan as files: a page to read, a calendar to import, a workbook to fill in.
var rules = RulePack.Default;
var @case = new ReapplicationCase
{
    Profile = new ApplicantProfile { Step2Ck = ExamHistory.PassedAtFirst(219), Visa = VisaNeed.J1 },
    Cycle = new CycleOutcome { Interviews = 2, Matched = false, Applications = 60 },
};
var plan = ReapplyPlanner.Plan(rules, @case, asOf: new LocalDate(2026, 11, 23)).AsT0;

var folder = Directory.CreateTempSubdirectory("reapplykit-").FullName;
File.WriteAllText(Path.Combine(folder, "report.html"), HtmlReport.Write(plan, rules));
File.WriteAllBytes(Path.Combine(folder, "plan.ics"), PlanCalendar.Write(plan, rules));
File.WriteAllBytes(Path.Combine(folder, "plan.xlsx"), PlanWorkbook.Write(plan, rules));

plan.Brief.Headline.Dump("Where this applicant stands");
plan.Schedule.ToText().Dump("The plan");
new DirectoryInfo(folder).GetFiles().Select(f => f.Name).Order().Dump("Written to a folder of its own");
