using Ardalis.GuardClauses;

namespace ReapplyKit.Reports;

/// <summary>
/// Writes a plan as an Excel workbook: at a glance, summary, plan, Gantt by week, programs, targets, budget and proof of change. Days and numbers are days and numbers,
/// text is never a formula, and the same input gives the same bytes.
/// </summary>
public static class PlanWorkbook
{
    /// <summary>Writes a plan with the final spreadsheet of its list.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rules">The pack it was made by, for the texts of its rules.</param>
    /// <returns>The workbook: <c>File.WriteAllBytes("plan.xlsx", PlanWorkbook.Write(plan, rules))</c>.</returns>
    /// <exception cref="ArgumentException">The plan was made by another pack.</exception>
    public static byte[] Write(ReapplicationPlan plan, RulePack rules)
    {
        using var xlsx = new MemoryStream();
        Write(plan, rules, Guard.Against.Null(plan).ToSheet(rules), xlsx);
        return xlsx.ToArray();
    }

    /// <summary>Writes a plan with a spreadsheet of the caller's.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rules">The pack it was made by, for the texts of its rules.</param>
    /// <param name="sheet">The final spreadsheet of its list; null for the list alone, without signals, fees and budget.</param>
    /// <param name="xlsx">Where the workbook goes; it is left open.</param>
    /// <exception cref="ArgumentException">The plan or the sheet was made by another pack.</exception>
    public static void Write(ReapplicationPlan plan, RulePack rules, ApplicationSheet? sheet, Stream xlsx)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(rules);
        Guard.Against.Null(xlsx);
        Guard.Against.InvalidInput(rules, nameof(rules), r => r.Stamp == plan.Pack, "The plan was made by another rule pack.");
        Guard.Against.InvalidInput(rules, nameof(rules), r => sheet is null || r.Stamp == sheet.Budget.Pack, "The sheet was made by another rule pack.");
        using var package = WorkbookPackage.Write(
        [
            BriefSheet.Of(plan),
            SummarySheet.Of(plan, rules),
            PlanSheet.Of(plan),
            .. plan.Schedule.NotThisSeason.IsEmpty ? [] : (SheetPage[])[PostponedSheet.Of(plan.Schedule)],
            GanttSheet.Of(plan),
            ProgramsSheet.Of(plan, rules, sheet),
            TargetsSheet.Of(plan, rules),
            BudgetSheet.Of(sheet, rules),
            ProofSheet.Of(plan, rules),
        ]);
        using var stable = StableArchive.Of(package);
        stable.CopyTo(xlsx);
    }
}
