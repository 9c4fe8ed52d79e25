namespace ReapplyKit.Tests;

/// <summary>Lists of internal medicine programs in the 2026 season: $11 each up to 30, $30 each beyond.</summary>
public sealed class BudgetedListTests
{
    private static readonly RulePack Rules = RulePack.Default;
    private static readonly ResidencyProgram[] Programs = [.. Enumerable.Range(1, 60).Select(n => new ResidencyProgram { Name = $"Program {n:00}", Specialty = "Internal Medicine" })];

    [Theory]
    [InlineData(11, 1)]
    [InlineData(21, 1)]
    [InlineData(22, 2)]
    [InlineData(330, 30)]
    [InlineData(359, 30)]
    [InlineData(360, 31)]
    [InlineData(10_000, 50)]
    public void The_list_is_as_long_as_the_budget_pays_for(int dollars, int programs)
    {
        var budgeted = Build(2026, dollars).AsT0;

        Assert.Equal(programs, budgeted.List.Programs.Count);
        Assert.Equal(50 - programs, budgeted.SeatsUnpaid);
        Assert.InRange(budgeted.ErasDollars, 1, dollars);
    }

    [Fact]
    public void Unknown_fees_are_said_and_nothing_is_cut() => Assert.True(Build(2030, 500).IsT1);

    [Fact]
    public void A_budget_pays_for_one_program_at_least() => Assert.Throws<ArgumentException>(() => Build(2026, 10));

    private static OneOf.OneOf<BudgetedList, FeesUnknown> Build(int year, int dollars) => BudgetedList.Build(
        Rules.Programs, Rules.Fees, Rules.Seasons.For(year), default, Programs, Rules.Programs.DefaultTarget with { Total = 50, RedPercent = 100 }, dollars);
}
