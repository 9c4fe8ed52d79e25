using static System.FormattableString;

namespace ReapplyKit.Reports;

/// <summary>The sheet that opens first: the brief of the plan, on one page.</summary>
internal static class BriefSheet
{
    public static SheetPage Of(ReapplicationPlan plan)
    {
        var brief = plan.Brief;
        var page = new SheetPage("At a glance", 26, 46, 22);
        page.Title(brief.Headline);
        page.Sentence(brief.Advice);
        page.Sentence(Invariant($"{brief.Season} Match, as of {ReportWords.Day(brief.Today)}"), CellLook.Note);
        if (brief.Deadline is { } due)
        {
            page.Heading("Next deadline");
            page.Add(SheetCell.Date(due.Day), SheetCell.Text(due.What), SheetCell.Text(ReportWords.DaysLeft(due.DaysLeft)));
        }
        if (brief.Submission is { } submission)
            page.Add(SheetCell.Date(submission.Day), SheetCell.Text(submission.What), SheetCell.Text(ReportWords.DaysLeft(submission.DaysLeft)));
        foreach (var notice in brief.Notices)
            page.Sentence(notice, CellLook.Note);
        Causes(page, brief);
        Tasks(page, brief);
        page.Heading(Invariant($"The five components, {brief.KnownComponents} of {brief.Components.Count} known"));
        foreach (var finding in brief.Components)
            page.Add(SheetCell.Text(ReportWords.Title(finding.Component)), SheetCell.Text(finding.Value), ToneCells.Of(finding.Tier));
        if (brief.Changes is { } changes)
            page.Sentence($"Since {ReportWords.Day(changes.Since)}: {changes}.", CellLook.Note);
        return page;
    }

    private static void Causes(SheetPage page, PlanBrief brief)
    {
        if (brief.Causes.IsEmpty)
            return;
        page.Heading(brief.CauseTitle);
        foreach (var cause in brief.Causes)
            page.Add(SheetCell.Text(cause.Name), SheetCell.Text(cause.Value), SheetCell.Text(cause.Detail()));
    }

    private static void Tasks(SheetPage page, PlanBrief brief)
    {
        if (brief.Tasks.IsEmpty)
            return;
        page.Heading(brief.TaskTitle);
        foreach (var task in brief.Tasks)
            page.Add(SheetCell.Date(task.By), SheetCell.Text(task.What));
    }
}
