using ReapplyKit;
using Samples.Shared;

namespace WebApi;

/// <summary>The plan as a plain page: no script, nothing from elsewhere.</summary>
internal static class ReportPage
{
    public static string Write(Planned planned, RulePack rules)
    {
        var (plan, page) = (planned.Plan, new PlainPage($"Plan for the {planned.Plan.Season.Year} Match"));
        var reference = planned.Case.Profile.Reference ?? "No reference";
        page.Line($"{reference}, as of {plan.AsOf:uuuu-MM-dd}, by {plan.Pack.Id} {plan.Pack.Version}.");
        page.Line($"Nothing here is a probability.");

        page.Heading("Verdict");
        page.Table(["Component", "Tier", "Value read", "Held against", "Why"], plan.Report.Findings.Select(f =>
            new[] { f.Component.ToString(), f.Tier.ToString(), f.Value, f.Threshold, Cited(rules.Book[f.Rule]) }));

        page.Heading("Diagnosis of the last cycle");
        page.Line($"{(plan.Diagnosis is { } diagnosis ? Cited(rules.Book[diagnosis.Verdict.Rule]) : "Unknown: no cycle is stated.")}");
        page.Table(["Weakness", "Value read", "Mended by"], plan.Weaknesses.Select(w =>
            new[] { w.Kind.ToString(), w.Value, string.Join(", ", w.Milestones) }));

        page.Heading("Milestones");
        plan.Schedule.Switch(
            schedule => page.Table(["Start", "Finish", "What"], schedule.Milestones.Select(m =>
                new[] { $"{m.Start:uuuu-MM-dd}", $"{m.Finish:uuuu-MM-dd}", m.Milestone.Title })),
            conflicts => page.Table(["Does not fit", "Days needed", "Days there are"], conflicts.Conflicts.Select(c =>
                new[] { c.Milestone.ToString(), $"{c.NeededDays}", $"{c.AvailableDays}" })));

        if (plan.List is { } list)
        {
            page.Heading("Programs");
            page.Table(["Label", "Program", "Why"], list.Programs.Select(p =>
                new[] { p.Assessment.Label.ToString(), p.Assessment.Program.Name, Cited(rules.Book[p.Assessment.Rule]) }));
        }
        return page.ToString();
    }

    private static string Cited(Rule rule) => $"{rule.Text} ({rule.Id}, {string.Join(", ", rule.Clauses)})";
}
