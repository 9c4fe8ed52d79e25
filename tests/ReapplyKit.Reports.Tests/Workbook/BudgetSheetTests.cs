namespace ReapplyKit.Reports.Tests;

/// <summary>The budget: a sum that recomputes to what it shows, and unknown fees that add nothing.</summary>
public sealed class BudgetSheetTests
{
    private const int Amount = 3;

    private static readonly Lazy<SheetRead> OnlyOnce = new(() =>
        Workbooks.Sheet("Budget", FictionalPlans.Whole, FictionalPlans.Sheet(FictionalPlans.Whole, feesOf: 2026)));

    private static SheetRead Of2026 => OnlyOnce.Value;

    [Fact]
    public void The_sum_is_computed_by_hand_and_by_its_own_formula()
    {
        var budget = Of2026;
        var total = budget[Amount, budget.Row("Certain in all")]!;

        // 80 programs: 30 × 11 + 50 × 30 = 1830; 40 programs: 30 × 11 + 10 × 30 = 630; transcript 80.
        Assert.Equal(1830 + 630 + 80, total.Number);
        Assert.Equal("SUM(C5:C10)", total.Formula);
        Assert.Equal(total.Number, Range(budget, total.Formula!).Sum(c => c.Number ?? 0));
    }

    [Fact]
    public void Unknown_fees_are_counted_and_are_not_zero()
    {
        var budget = Of2026;
        var unknown = budget[Amount, budget.Row("Unknown")]!;

        // Token, registration and ranks are not published for 2026, or not stated.
        Assert.Equal(3, unknown.Number);
        Assert.Equal(3, Range(budget, unknown.Formula!).Count(c => c.Text == "unknown"));
        Assert.DoesNotContain(Range(budget, unknown.Formula!), c => c.Number == 0);
    }

    [Fact]
    public void Where_no_fee_is_published_the_sum_is_the_least_it_can_be_and_says_so()
    {
        var budget = Workbooks.Whole["Budget"];

        Assert.Equal(0, budget[Amount, budget.Row("Certain in all")]!.Number);
        Assert.Equal(FictionalPlans.Sheet(FictionalPlans.Whole)!.Budget.LastSeasonDollars, (int?)budget[Amount, budget.Row("At the last fees")]!.Number);
        Assert.StartsWith("No fee is published yet for 2028.", budget[4, budget.Row("Certain in all")]!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Fees_cite_rule_clause_and_source() =>
        Assert.Contains("fees.2026.eras (M4.11); AAMC, Fees for 2026 ERAS Season", Of2026[4, 5]!.Text, StringComparison.Ordinal);

    [Fact]
    public void A_budget_without_items_has_no_formula_over_nothing()
    {
        var sheet = FictionalPlans.Sheet(FictionalPlans.Whole)!;
        var empty = Workbooks.Sheet("Budget", FictionalPlans.Whole, sheet with { Budget = sheet.Budget with { Lines = [] } });

        Assert.DoesNotContain(empty.Cells.Values, c => c.Formula is not null);
    }

    [Fact]
    public void Without_a_final_spreadsheet_there_is_no_budget() => Assert.Equal(
        "There is no budget: no application sheet was given.", Workbooks.Sheet("Budget", FictionalPlans.Whole, null)[1, 2]!.Text);

    private static IEnumerable<CellRead> Range(SheetRead sheet, string formula)
    {
        var ends = formula[(formula.IndexOf('(', StringComparison.Ordinal) + 1)..].Split(':', ',', ')');
        var ((column, first), (_, last)) = (XlsxReader.Place(ends[0]), XlsxReader.Place(ends[1]));
        return Enumerable.Range(first, last - first + 1).Select(row => sheet[column, row]!);
    }
}
