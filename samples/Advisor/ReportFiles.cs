using System.Text;
using ReapplyKit;
using ReapplyKit.Interchange;
using ReapplyKit.Reports;

namespace Advisor;

/// <summary>Everything a plan can be written as, by file name.</summary>
internal static class ReportFiles
{
    private const string CalendarName = "plan.ics";

    public static Dictionary<string, Func<byte[]>> Of(ReapplicationPlan plan, RulePack rules, ReportOptions extras, DirectoryInfo? folder)
    {
        var files = new Dictionary<string, Func<byte[]>>
        {
            ["plan.json"] = () => PlanJson.Write(plan, rules),
            ["assessment.json"] = () => AssessmentJson.Write(plan.Report, rules),
            ["report.html"] = () => Encoding.UTF8.GetBytes(HtmlReport.Write(plan, rules, plan.AsOf, extras)),
            ["report.md"] = () => Encoding.UTF8.GetBytes(MarkdownReport.Write(plan, rules, plan.AsOf, extras)),
            ["gantt.svg"] = () => Encoding.UTF8.GetBytes(SvgGantt.Write(plan.Schedule, plan.AsOf, plan.Case.Progress)),
            ["gantt.mmd"] = () => Encoding.UTF8.GetBytes(MermaidGantt.Write(plan.Schedule)),
            ["schedule.json"] = () => ScheduleJson.Write(plan.Schedule),
            [CalendarName] = () => Calendar(plan, rules, folder),
            ["plan.xlsx"] = () => Workbook(plan, rules, extras.Sheet),
        };
        if (extras.Sheet is { } sheet)
            files.Add("programs.csv", () => ApplicationSheetCsv.Write(sheet, rules));
        return files;
    }

    // A calendar made again on its day replaces the first one in whoever's calendar imported it; the same plan gives the same calendar.
    private static byte[] Calendar(ReapplicationPlan plan, RulePack rules, DirectoryInfo? folder)
    {
        if (folder is null || Path.Combine(folder.FullName, CalendarName) is var path && !File.Exists(path))
            return PlanCalendar.Write(plan, rules);
        var earlier = File.ReadAllBytes(path);
        var revision = PlanCalendar.RevisionAfter(earlier, plan.AsOf);
        var same = PlanCalendar.Write(plan, rules, new CalendarOptions { Revision = Math.Max(0, revision - 1) });
        return same.AsSpan().SequenceEqual(earlier) ? same : PlanCalendar.Write(plan, rules, new CalendarOptions { Revision = revision });
    }

    private static byte[] Workbook(ReapplicationPlan plan, RulePack rules, ApplicationSheet? sheet)
    {
        using var stream = new MemoryStream();
        PlanWorkbook.Write(plan, rules, sheet, stream);
        return stream.ToArray();
    }
}
