using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

/// <summary>What each of the four identities adds to the plan and drops from it.</summary>
public sealed class ActivityTests
{
    private static readonly RulePack Rules = RulePack.Default;

    [Theory]
    [InlineData(MainActivity.ResearchFellow, WorkKind.Research, "activities.research-fellow", "M11.11")]
    [InlineData(MainActivity.ObserverExtern, WorkKind.Clinical, "activities.observer-extern", "M11.12")]
    [InlineData(MainActivity.HomeCountryPhysician, null, "activities.home-country-physician", "M11.13")]
    [InlineData(MainActivity.PrelimResident, null, "activities.prelim-resident", "M11.14")]
    public void Each_has_its_rule_and_the_share_it_carries(MainActivity activity, WorkKind? carries, string rule, string clause)
    {
        var year = Of(activity);

        Assert.Equal((activity, carries, RuleId.Parse(rule)), (year.Activity!.Value, year.Carries, year.Rule));
        Assert.Equal([ClauseId.Parse(clause)], Rules.Book[year.Rule].Clauses.AsEnumerable());
        Assert.Equal(Rules.Stamp, year.Pack);
    }

    [Theory]
    [InlineData(MainActivity.ResearchFellow, "activity.research-groups activity.research-post")]
    [InlineData(MainActivity.ObserverExtern, "activity.observer-place")]
    [InlineData(MainActivity.HomeCountryPhysician, "activity.research-groups activity.home-us-ties")]
    [InlineData(MainActivity.PrelimResident, "activity.prelim-year")]
    public void Its_own_milestones_are_added_and_those_of_the_others_dropped(MainActivity activity, string adds)
    {
        string[] all =
        [
            "activity.research-groups", "activity.research-post", "activity.observer-place", "activity.home-us-ties",
            "activity.prelim-year",
        ];
        var year = Of(activity);

        Assert.Equal(adds.Split(' ').Order(), year.Adds.Select(m => m.ToString()).Order());
        Assert.Equal(all.Except(adds.Split(' ')).Order(), year.Drops.Select(m => m.ToString()).Order());
    }

    [Fact]
    public void Undecided_nothing_is_guessed()
    {
        var year = Of(null, weeklyHours: 50);

        Assert.Equal(new ActivityConsequences
        {
            Pack = Rules.Stamp,
            Activity = null,
            Rule = RuleId.Parse("activities.one"),
            Carries = null,
            Adds = [],
            Drops = [],
            Hours =
            [
                new ActivityHours(WorkKind.Research, 20, null), new ActivityHours(WorkKind.Clinical, 15, null),
                new ActivityHours(WorkKind.ExamPrep, 10, null), new ActivityHours(WorkKind.Admin, 5, null),
            ],
            Checks = [new Check("main activity", CheckState.Unknown, "not decided", "exactly one", RuleId.Parse("activities.one"))],
        }, year);
    }

    [Fact]
    public void Decided_exactly_one_is_chosen() => Assert.Equal(
        [new Check("main activity", CheckState.Met, "home country physician", "exactly one", RuleId.Parse("activities.one"))],
        Of(MainActivity.HomeCountryPhysician).Checks.AsEnumerable());

    [Fact]
    public void A_milestone_whose_condition_asks_for_no_activity_is_none_of_its_milestones()
    {
        var document = PackDocument.Rules("countdown");
        document.Set("$.countdown.milestones[0].when", new JsonObject());
        var own = PackDocument.Load(document);

        Assert.True(own.Countdown.Milestones[0].When!.Holds(YearDecisions.Undecided));
        Assert.Equal(Of(MainActivity.ObserverExtern).Adds, Of(MainActivity.ObserverExtern, null, own).Adds);
    }

    [Fact]
    public void A_milestone_that_hangs_on_another_decision_too_is_not_added_by_this_one_alone()
    {
        var document = PackDocument.Rules("countdown");
        var place = document.At("$.countdown.milestones").AsArray().Single(m => (string?)m!["id"] == "activity.observer-place")!;
        place["when"]!["step3"] = true;
        var own = PackDocument.Load(document);

        Assert.Empty(Of(MainActivity.ObserverExtern, null, own).Adds);
        Assert.Contains(MilestoneId.Parse("activity.observer-place"), Of(MainActivity.ResearchFellow, null, own).Drops.AsEnumerable());
    }

    private static ActivityConsequences Of(MainActivity? activity, int? weeklyHours = null, RulePack? rules = null) =>
        (rules ?? Rules).Activities.Of(activity, (rules ?? Rules).Countdown, Rules.TimeBudget, weeklyHours);
}
