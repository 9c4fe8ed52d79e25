using System.Text;
using ReapplyKit;
using ReapplyKit.Interchange;
using ReapplyKit.Reports;
using Samples.Shared;

namespace WebApi;

/// <summary>A file that a plan is written as.</summary>
internal sealed record PlanFile(string ContentType, Func<Planned, RulePack, byte[]> Write)
{
    /// <summary>The plan as a page to read: no script, nothing from elsewhere.</summary>
    public static PlanFile Report { get; } = new(
        Page.Html,
        (planned, rules) => Encoding.UTF8.GetBytes(HtmlReport.Write(planned.Plan, rules, planned.Plan.AsOf, Extras(planned.Plan, rules))));

    /// <summary>Deadlines and essentials for a calendar.</summary>
    public static PlanFile Calendar { get; } = new("text/calendar", (planned, rules) => PlanCalendar.Write(planned.Plan, rules));

    /// <summary>The plan as an Excel workbook.</summary>
    public static PlanFile Workbook { get; } = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (planned, rules) => PlanWorkbook.Write(planned.Plan, rules));

    /// <summary>The plan as one picture.</summary>
    public static PlanFile Chart { get; } = new(
        "image/svg+xml", (planned, _) => Encoding.UTF8.GetBytes(SvgGantt.Write(planned.Plan.Schedule, planned.Plan.AsOf)));

    /// <summary>The program list as a sheet to work with, with signals and fees.</summary>
    public static PlanFile Sheet { get; } = new(
        Body.Csv, (planned, rules) => ApplicationSheetCsv.Write(planned.Plan.ToSheet(rules)!, rules))
    { Question = Question.Label };

    /// <summary>What the file answers.</summary>
    public Question Question { get; private init; } = Question.Plan;

    private static ReportOptions Extras(ReapplicationPlan plan, RulePack rules) => new()
    {
        Signals = plan.List is { } list ? rules.Signals.Allocate(list, plan.Season) : null,
        Sheet = plan.ToSheet(rules),
    };
}
