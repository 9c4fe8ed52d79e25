using System.Text;
using ReapplyKit;
using ReapplyKit.Interchange;
using ReapplyKit.Reports;

namespace Advisor;

/// <summary>Everything a plan can be written as, by file name.</summary>
internal static class ReportFiles
{
    public static Dictionary<string, Func<byte[]>> Of(ReapplicationPlan plan, RulePack rules, ReportExtras extras)
    {
        var files = new Dictionary<string, Func<byte[]>>
        {
            ["plan.json"] = () => PlanJson.Write(plan, rules),
            ["assessment.json"] = () => AssessmentJson.Write(plan.Report, rules),
            ["report.html"] = () => Encoding.UTF8.GetBytes(HtmlReport.Write(plan, rules, plan.AsOf, extras)),
            ["report.md"] = () => Encoding.UTF8.GetBytes(MarkdownReport.Write(plan, rules, plan.AsOf, extras)),
            ["plan.ics"] = () => PlanCalendar.Write(plan, rules),
            ["plan.xlsx"] = () => Workbook(plan, rules, extras.Sheet),
        };
        if (plan.Schedule.TryPickT0(out var schedule, out _))
        {
            files.Add("gantt.svg", () => Encoding.UTF8.GetBytes(SvgGantt.Write(schedule, plan.AsOf)));
            files.Add("gantt.mmd", () => Encoding.UTF8.GetBytes(MermaidGantt.Write(schedule)));
            files.Add("schedule.json", () => ScheduleJson.Write(schedule));
        }
        if (extras.Sheet is { } sheet)
            files.Add("programs.csv", () => ApplicationSheetCsv.Write(sheet, rules));
        return files;
    }

    private static byte[] Workbook(ReapplicationPlan plan, RulePack rules, ApplicationSheet? sheet)
    {
        using var stream = new MemoryStream();
        PlanWorkbook.Write(plan, rules, sheet, stream);
        return stream.ToArray();
    }
}
