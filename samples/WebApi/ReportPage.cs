using ReapplyKit;
using ReapplyKit.Reports;
using Samples.Shared;

namespace WebApi;

/// <summary>The plan as the report's page: no script, nothing from elsewhere.</summary>
internal static class ReportPage
{
    public static string Write(Planned planned, RulePack rules)
    {
        var plan = planned.Plan;
        var extras = new ReportExtras { Reference = planned.Case.Profile.Reference };
        if (plan.List is { } list)
        {
            var signals = rules.Signals.Allocate(list, plan.Season);
            var letters = plan.Report.Facts.Letters?.Total ?? 0;
            extras = extras with { Signals = signals, Sheet = ApplicationSheet.Of(list, plan.Season, signals, rules.Fees, rules.Outreach, letters) };
        }
        return HtmlReport.Write(plan, rules, plan.AsOf, extras);
    }
}
