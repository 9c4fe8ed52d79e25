using System.Text;
using static ReapplyKit.Smoke.Sample;

namespace ReapplyKit.Smoke;

/// <summary>Every document that is written.</summary>
internal static class DocumentSteps
{
    public static IEnumerable<Step> All =>
    [
        new("case.json", () => CaseJson.Write(Case)),
        new("case.json of everything", () => CaseJson.Write(Everything)),
        new("programs.json", () => ProgramJson.Write(Programs)),
        new("programs.json with sources", () => ProgramJson.Write(ProgramJson.Read(File("programs.json")).AsT0)),
        new("programs.csv", () => ProgramCsv.Write(Programs)),
        new("plan.json", () => PlanJson.Write(Plan, Pack)),
        new("plan.json of everything", () => PlanJson.Write(PlanOfEverything, Pack)),
        new("schedule.json", () => ScheduleJson.Write(Dated)),
        new("assessment.json", () => AssessmentJson.Write(Report, Pack)),
        new("roster.json", () => RosterJson.Write(RosterCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(RosterText))).AsT0, Pack, AsOf)),
        new("rulePack.json", RulePackJson.WriteDefault),
        new("sheet.csv", () => ApplicationSheetCsv.Write(Sheet, Pack)),
        .. Enum.GetValues<DocumentKind>().Select(kind => new Step(JsonSchemas.FileName(kind), () => JsonSchemas.Write(kind))),
    ];
}
