namespace ReapplyKit.Reports;

/// <summary>What the season costs, item by item, with the sum as a formula; what is unknown is a word and adds nothing.</summary>
internal static class BudgetSheet
{
    private const int AmountColumn = 3;

    public static SheetPage Of(ApplicationSheet? sheet, RulePack rules)
    {
        var page = new SheetPage("Budget", 24, 44, 16, 90);
        page.Title("Budget");
        if (sheet is null)
        {
            page.Sentence("There is no budget: no application sheet was given.");
            return page;
        }
        var budget = sheet.Budget;
        page.Sentence(FormattableString.Invariant($"Fees of the {budget.Season} season in US dollars, as published. What nobody has verified is unknown, not 0."), CellLook.Note);
        page.Blank();
        page.Header("Fee", "For", "Amount", "Rule, clauses and source");
        var first = page.NextRow;
        foreach (var line in budget.Lines)
        {
            page.Add(
                SheetCell.Text(ReportWords.Title(line.Kind)),
                SheetCell.Text(line.What + (line.Dollars is null && line.AtLeastDollars > 0 ? ", at least" : "")),
                SheetCell.Dollars(line.Dollars ?? (line.AtLeastDollars > 0 ? line.AtLeastDollars : null)),
                SheetCell.Text(Rule(line, rules)));
        }
        Totals(page, budget, CellAddress.Range(AmountColumn, first, AmountColumn, Math.Max(first, page.NextRow - 1)));
        return page;
    }

    private static void Totals(SheetPage page, Budget budget, string amounts)
    {
        if (budget.Lines.IsEmpty)
            return;
        page.Add(
            SheetCell.Text("Certain in all", CellLook.Total),
            SheetCell.Text("the least it can be", CellLook.Total),
            SheetCell.Formula($"SUM({amounts})", budget.KnownDollars, CellLook.TotalDollars),
            SheetCell.Text(budget.ToString(), CellLook.Total));
        if (budget.LastSeasonDollars is { } last)
        {
            page.Add(
                SheetCell.Text("At the last fees", CellLook.Total),
                SheetCell.Text("about, by the last published fee of each", CellLook.Total),
                SheetCell.Number(last, CellLook.TotalDollars),
                SheetCell.Text("", CellLook.Total));
        }
        page.Add(
            SheetCell.Text("Unknown", CellLook.Total),
            SheetCell.Text("items without a known amount", CellLook.Total),
            SheetCell.Formula($"COUNTIF({amounts},\"unknown\")", budget.Lines.Count(line => line.Dollars is null && line.AtLeastDollars == 0), CellLook.TotalNumber),
            SheetCell.Text("", CellLook.Total));
    }

    private static string Rule(BudgetLine line, RulePack rules) => line.Rule is { } rule
        ? $"{rules.Book[rule].Text} {Citation.Of(rule, rules)}{(rules.Book[rule].Source is { } source ? "; " + source : "")}"
        : line.LastSeasonDollars is { } last
            ? FormattableString.Invariant($"Not published for the season. In {line.LastSeason} it was ${last}.")
            : "No fee of this kind is known for the season.";
}
