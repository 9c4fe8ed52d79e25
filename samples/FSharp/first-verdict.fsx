// A verdict on one file, in F#: dotnet fsi samples/FSharp/first-verdict.fsx
#r "nuget: ReapplyKit"
open NodaTime
open ReapplyKit

let profile =
    ApplicantProfile(
        Graduation = PartialDate.In(2021, 6),
        Step2Ck = ExamHistory.PassedAtFirst 231,
        Usce = UsceHistory.OfMonths 2)
let report = RulePack.Default.Rubric.Assess(profile, LocalDate(2026, 11, 23))
for finding in report.Findings do
    printfn $"{finding.Component}: {finding.Tier}, {finding.Value} ({finding.Rule}, clause {finding.Clauses[0]})"
