namespace ReapplyKit.Reports;

/// <summary>The program list as a table to sort and filter; with an application sheet, all columns of the final spreadsheet.</summary>
internal static class ProgramsSheet
{
    private const string Name = "Programs";

    public static SheetPage Of(ReapplicationPlan plan, RulePack rules, ApplicationSheet? sheet)
    {
        (ListedProgram, ApplicationRow?)[] programs = sheet is not null
            ? [.. sheet.Rows.Select(row => (row.Listed, (ApplicationRow?)row)), .. sheet.KeptOff.Select(off => (new ListedProgram(off.Assessment, off.Assessment.Program.Setting, off.Override), (ApplicationRow?)null))]
            : [.. (plan.List?.Programs ?? []).Select(listed => (listed, (ApplicationRow?)null))];
        IEnumerable<ProgramSheetColumn> added = sheet is null ? [] : ApplicationSheetColumns.All;
        return programs.Length == 0 ? Empty(plan) : Of(programs, [.. ProgramSheetColumns.Of(rules), .. added, .. ProgramSheetColumns.Facts]);
    }

    private static SheetPage Of((ListedProgram Listed, ApplicationRow? Row)[] programs, ProgramSheetColumn[] columns)
    {
        var page = new SheetPage(Name, [.. columns.Select(c => c.Width)]) { FrozenRows = 1, FrozenColumns = 2, PagesWide = 3 };
        page.Header(columns.Select(c => c.Heading));
        foreach (var (listed, row) in programs)
            page.Add([.. columns.Select(c => c.Cell(listed, row))]);
        page.Filter = (1, page.NextRow - 1);
        return page;
    }

    private static SheetPage Empty(ReapplicationPlan plan)
    {
        var page = new SheetPage(Name, 100);
        page.Title("Program list");
        page.Sentence(plan.List is { } list ? FormattableString.Invariant($"The list is empty; {list.LeftOut.Count} programs are left out.")
            : plan.Case.Programs.IsEmpty ? "There is no list: the case names no programs." : "There is no list: no Match can be reached.");
        return page;
    }
}
