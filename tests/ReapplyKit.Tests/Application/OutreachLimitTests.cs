namespace ReapplyKit.Tests;

/// <summary>What a sheet and a budgeted list are not made of, and what a list of two specialties costs.</summary>
public sealed class OutreachLimitTests
{
    private static readonly RulePack Rules = RulePack.Default;
    private static readonly Season Season = Rules.Seasons.For(2026);
    private static readonly ListTarget Target = Rules.Programs.DefaultTarget with { Total = 50, RedPercent = 100 };

    [Fact]
    public void Letters_are_never_fewer_than_none()
    {
        var list = Rules.Programs.BuildList(default, Programs("Internal Medicine", 1), Target);
        var signals = Rules.Signals.Allocate(list, Season);

        Assert.ThrowsAny<ArgumentException>(() => ApplicationSheet.Of(list, Season, signals, Rules.Fees, Rules.Outreach, -1));
    }

    // In 2026 each specialty begins anew at $11 a program.
    [Fact]
    public void Two_specialties_are_paid_one_by_one()
    {
        var budgeted = Build([.. Programs("Internal Medicine", 2), .. Programs("Family Medicine", 3)], Target, 1000).AsT0;

        Assert.Equal((5, 55), (budgeted.List.Programs.Count, budgeted.ErasDollars));
    }

    [Fact]
    public void A_budget_is_not_shared_by_seats_of_each_specialty()
    {
        var target = Target with { PerSpecialty = [new SpecialtySeats("Internal Medicine", 10)] };
        var thrown = Assert.ThrowsAny<ArgumentException>(() => Build(Programs("Internal Medicine", 2), target, 1000));

        Assert.Contains("A budget is shared by one total over all specialties.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_budget_for_no_program_is_refused_in_words() => Assert.Contains(
        "The budget does not pay for one program.",
        Assert.ThrowsAny<ArgumentException>(() => Build(Programs("Internal Medicine", 2), Target, 10)).Message, StringComparison.Ordinal);

    private static OneOf.OneOf<BudgetedList, FeesUnknown> Build(ResidencyProgram[] programs, ListTarget target, int dollars) =>
        BudgetedList.Build(Rules.Programs, Rules.Fees, Season, default, programs, target, dollars);

    private static ResidencyProgram[] Programs(string specialty, int count) =>
        [.. Enumerable.Range(1, count).Select(n => new ResidencyProgram { Name = $"{specialty} {n}", Specialty = specialty })];
}
