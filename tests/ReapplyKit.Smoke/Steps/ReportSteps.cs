using System.Text;
using ReapplyKit.Reports;
using static ReapplyKit.Smoke.Sample;

namespace ReapplyKit.Smoke;

/// <summary>Everything that people look at.</summary>
internal static class ReportSteps
{
    private static readonly ReportOptions Extras = new() { Reference = "I. Işık", WeeklyHours = 40, Sheet = Sheet, Signals = Signals };

    public static IEnumerable<Step> All =>
    [
        new("report.html", () => Utf8(HtmlReport.Write(Plan, Pack, AsOf, Extras))),
        new("report.html of everything", () => Utf8(HtmlReport.Write(PlanOfEverything, Pack))),
        new("report.md", () => Utf8(MarkdownReport.Write(PlanOfEverything, Pack, AsOf, Extras))),
        new("report.ics", () => PlanCalendar.Write(PlanOfEverything, Pack)),
        new("report.xlsx", () =>
        {
            using var stream = new MemoryStream();
            PlanWorkbook.Write(PlanOfEverything, Pack, Sheet, stream);
            return stream.ToArray();
        }),
        new("report.svg", () => Utf8(SvgGantt.Write(Dated, AsOf))),
        new("report.mmd", () => Utf8(MermaidGantt.Write(Dated))),
    ];

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
