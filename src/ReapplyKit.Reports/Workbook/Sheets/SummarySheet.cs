namespace ReapplyKit.Reports;

/// <summary>The first sheet: verdict, diagnosis, what is weak and what mends it, how the plan stands, and the season's dates.</summary>
internal static class SummarySheet
{
    public static SheetPage Of(ReapplicationPlan plan, RulePack rules)
    {
        var page = new SheetPage("Summary", 27, 15, 36, 38, 62, 38);
        page.Title(FormattableString.Invariant($"Re-application plan for the {plan.Season.Year} Match"));
        page.Sentence($"As of {ReportWords.Day(plan.AsOf)}, by {plan.Pack.Id} {plan.Pack.Version}. No verdict here is a probability.", CellLook.Note);
        Verdict(page, plan.Report, rules);
        Diagnosis(page, plan, rules);
        Weaknesses(page, plan, rules);
        PlanInBrief.Add(page, plan);
        SeasonDates(page, plan.Season);
        return page;
    }

    private static void Verdict(SheetPage page, CompetitivenessReport report, RulePack rules)
    {
        page.Heading("Verdict");
        page.Header("Component", "Tier", "Value read", "Band", "Why", "Rule and clauses");
        foreach (var finding in report.Findings)
        {
            page.Add(
                SheetCell.Text(ReportWords.Title(finding.Component)),
                ToneCells.Of(finding.Tier),
                SheetCell.Text(finding.Value),
                SheetCell.Text(finding.Threshold),
                SheetCell.Text(Why(finding, rules)),
                SheetCell.Text(Citation.Of(finding.Rule, rules)));
        }
        page.Add(
            SheetCell.Text("Overall", CellLook.Total),
            ToneCells.Of(report.Tiers.Overall),
            SheetCell.Text("the weakest known component" + (report.Tiers.HasUnknown ? "; something is unknown" : "")));
    }

    private static string Why(Finding finding, RulePack rules) =>
        rules.Book[finding.Rule].Text
        + (finding.Missing.IsEmpty ? "" : $" Missing: {string.Join("; ", finding.Missing)}.")
        + string.Concat(finding.Notes.Select(note => $" Note: {note}."));

    private static void Diagnosis(SheetPage page, ReapplicationPlan plan, RulePack rules)
    {
        page.Heading("Diagnosis of the last cycle");
        if (plan.Diagnosis is not { } verdict)
        {
            page.Sentence(ReportWords.NoCycle(plan.Case));
            return;
        }
        page.Sentence(FormattableString.Invariant(
            $"{rules.Book[verdict.Rule].Text} Interviews: {verdict.Interviews}.{ReportWords.FileAsOf(verdict, plan)} {Citation.Of(verdict.Rule, rules)}"));
        Suspects(page, "Suspect", verdict.Suspects, rules);
        foreach (var ask in verdict.Ask)
            page.Sentence(ask);
        Suspects(page, "Also weak", verdict.AlsoWeak, rules);
        if (!verdict.Unchecked.IsEmpty)
            page.Sentence($"Could not be checked, since not stated: {string.Join("; ", verdict.Unchecked)}.", CellLook.Note);
    }

    private static void Suspects(SheetPage page, string title, ValueList<Suspect> suspects, RulePack rules)
    {
        if (!suspects.IsEmpty)
            page.Header(title, "Evidence", "Value read", "Held against", "Why", "Rule and clauses");
        foreach (var suspect in suspects)
        {
            page.Add(
                SheetCell.Text(ReportWords.Title(suspect.Weakness)),
                SheetCell.Text(ReportWords.Title(suspect.Evidence)),
                SheetCell.Text(suspect.Value),
                SheetCell.Text(suspect.Threshold),
                SheetCell.Text(rules.Book[suspect.Rule].Text),
                SheetCell.Text(Citation.Of(suspect.Rule, rules)));
        }
    }

    private static void Weaknesses(SheetPage page, ReapplicationPlan plan, RulePack rules)
    {
        page.Heading("What is weak, and what in the plan mends it");
        if (plan.Weaknesses.IsEmpty)
            page.Sentence("Nothing was found weak.");
        else
            page.Header("Weakness", "Milestones", "Value read", "Rule and clauses", "Mended by");
        foreach (var weakness in plan.Weaknesses)
        {
            page.Add(
                SheetCell.Text(ReportWords.Title(weakness.Kind)),
                SheetCell.Number(weakness.Milestones.Count),
                SheetCell.Text(weakness.Value),
                SheetCell.Text(Citation.Of(weakness.Rule, rules)),
                SheetCell.Text(weakness.Milestones.IsEmpty ? ReportWords.Unmended(weakness.Kind, plan) : (weakness.Kind == WeaknessKind.YearsSinceGraduation ? "nothing takes years back; answered by " : "") + string.Join(", ", weakness.Milestones)));
        }
    }

    private static void SeasonDates(SheetPage page, Season season)
    {
        page.Heading(FormattableString.Invariant($"Dates of the {season.Year} season"));
        page.Header("Event", "Date", "Hour", "Status", "Published by, or projected by the rule");
        foreach (var date in season.Dates)
        {
            page.Add(
                SheetCell.Text(ReportWords.Title(date.Event)),
                SheetCell.Date(date.Date),
                SheetCell.Text(date.Time is { } hour ? $"{ReportWords.Hour(hour)}, {date.Zone}" : "all day"),
                ToneCells.Of(date.Status),
                SheetCell.Text(date.Source));
        }
    }
}
