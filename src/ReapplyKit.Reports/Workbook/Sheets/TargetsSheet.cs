namespace ReapplyKit.Reports;

/// <summary>The targets of the year: those set, those missing, those the text's figures give, and those of the milestones.</summary>
internal static class TargetsSheet
{
    public static SheetPage Of(ReapplicationPlan plan, RulePack rules)
    {
        var page = new SheetPage("Targets", 34, 16, 13, 13, 22, 28, 28, 28, 34);
        page.Title("Targets of the year");
        Set(page, plan.Targets);
        Missing(page, plan.Targets, rules);
        Proposed(page, plan.Targets, rules);
        OfMilestones(page, plan.Schedule);
        return page;
    }

    private static void Set(SheetPage page, TargetReport targets)
    {
        page.Heading("Set");
        if (targets.Checks.IsEmpty)
        {
            page.Sentence(targets.Targets is null ? "The case does not state which targets are set." : "No target is set.");
            return;
        }
        page.Header("Target", "Amount", "From", "By", "Focus", "Measurable", "Dated", "Enough", "Feasible");
        foreach (var check in targets.Checks)
        {
            Check?[] checks = [check.Measurable, check.Dated, check.Enough, check.Feasible];
            page.Add([.. Cells(check.Target, check.Unit), .. checks.Select(ToneCells.Of)]);
        }
    }

    private static void Missing(SheetPage page, TargetReport targets, RulePack rules)
    {
        if (targets.Missing is not { IsEmpty: false } missing)
            return;
        page.Heading("Wanted by the text and not set");
        foreach (var target in missing)
            page.Sentence($"{string.Join(" or ", target.AnyOf.Select(ReportWords.Title))}: {target.Why}. {Citation.Of(target.Rule, rules)}");
    }

    private static void Proposed(SheetPage page, TargetReport targets, RulePack rules)
    {
        if (targets.Proposed.IsEmpty)
            return;
        page.Heading("By the text's figures");
        page.Header("Target", "Amount", "From", "By", "Focus");
        foreach (var target in targets.Proposed)
            page.Add(Cells(target, rules.Targets[target.Kind].Unit));
    }

    private static void OfMilestones(SheetPage page, Schedule schedule)
    {
        page.Heading("Of the milestones");
        page.Header("What is counted", "Amount", "From", "By", "Clause", "Milestone");
        foreach (var dated in schedule.Milestones)
        {
            foreach (var target in dated.Milestone.Targets)
            {
                page.Add(
                    SheetCell.Text(target.Text),
                    SheetCell.Text(target.Amount),
                    SheetCell.Date(dated.Start),
                    SheetCell.Date(dated.Finish),
                    SheetCell.Text(target.Clause.ToString()),
                    SheetCell.Text(dated.Milestone.Id.ToString()));
            }
        }
    }

    private static SheetCell[] Cells(RebuildTarget target, string unit) =>
    [
        SheetCell.Text($"{ReportWords.Title(target.Kind)} ({unit})"),
        Amount(target),
        SheetCell.Date(target.From),
        SheetCell.Date(target.By),
        SheetCell.Text(target.Focus),
    ];

    // A Step 3 pass needs no amount.
    private static SheetCell Amount(RebuildTarget target) =>
        target.Amount.IsExact ? SheetCell.Number(target.Amount.AtLeast)
        : SheetCell.Text(!target.Amount.IsUnknown ? target.Amount.ToString() : target.Kind == TargetKind.Step3Pass ? "" : "not set");
}
