using ReapplyKit.EveryDay;

namespace ReapplyKit.Interchange.Tests;

/// <summary>A sample of what the program ReapplyKit.EveryDay does for every day: nine lives, four ways to decide, and no fault.</summary>
[Trait("Speed", "Slow")]
public sealed class EveryDaySampleTests
{
    private const int DaysApart = 97;

    [Fact]
    public void On_every_sampled_day_each_life_has_a_plan_without_fault() => Assert.Empty(
        from asOf in Enumeration.Days(DaysApart)
        from life in Life.All
        from set in Life.DecisionSets
        let result = Enumeration.Of(life, set.Name, set.Decisions, asOf)
        from fault in result.Faults
        select $"{fault} ({result.Where})");

    [Fact]
    public void Every_day_of_a_season_lies_in_one_phase_and_none_goes_back() => Assert.Empty(Enumeration.PhaseFaults());
}
