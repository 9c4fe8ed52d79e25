using System.Text.Json.Nodes;
using static ReapplyKit.Tests.WhatIfCase;

namespace ReapplyKit.Tests;

/// <summary>The <c>levers</c> section of a pack: what it must hold, and that its figures carry into the report.</summary>
public sealed class LeverSectionTests
{
    [Theory]
    [InlineData("$.levers.rotation.leadDays", "-1", "must be a whole number from 0 to 366")]
    [InlineData("$.levers.rotation.days", "0", "must be a whole number from 1 to 366")]
    [InlineData("$.levers.rotation.most", "13", "must be a whole number from 1 to 12")]
    [InlineData("$.levers.strongLetter.writingDays", "\"28\"", "a whole number is expected")]
    [InlineData("$.levers.strongLetter.most", "0", "must be a whole number from 1 to 12")]
    [InlineData("$.levers.otherStates.most", "6", "must be a whole number from 0 to 5")]
    [InlineData("$.levers.anotherSpecialty.specialties", "[]", "is not known here")]
    [InlineData("$.levers.research.clauses", "[]", "a rule cites at least one clause")]
    public void A_figure_that_does_not_fit_is_the_one_problem(string path, string json, string says) => LoadCheck.FindsAt(path, says, json);

    [Theory]
    [InlineData("$.levers.step3Pass")]
    [InlineData("$.levers.together")]
    [InlineData("$.levers.stateFirst")]
    [InlineData("$.levers.immovable.step1Gap")]
    [InlineData("$.levers.rotation.leadDays")]
    public void A_part_that_is_missing_is_required(string path) => Assert.Contains(
        new Problem(path, null, "is required"), PackDocument.Problems(PackDocument.Rules().Drop(path)).AsEnumerable());

    [Fact]
    public void A_lever_nobody_knows_is_refused() => Assert.Contains(
        PackDocument.Problems(PackDocument.Rules().Set("$.levers.luck", new JsonObject())), p => p.Where == "$.levers.luck");

    [Fact]
    public void A_pack_with_other_figures_reckons_by_them()
    {
        var own = PackDocument.Load(PackDocument.Rules()
            .Set("$.levers.rotation.leadDays", 60).Set("$.levers.rotation.most", 1).Set("$.levers.strongLetter.writingDays", 14)
            .Set("$.exams.studyWeeks.atLeast", 14).Set("$.programs.policy[0].total", 150)).WhatIf;

        Assert.Equal(88, own.DaysNeeded(new Lever(LeverKind.Rotation), AsOf));
        Assert.Equal(102, own.DaysNeeded(new Lever(LeverKind.StrongLetter), AsOf));
        Assert.Equal(140, own.DaysNeeded(new Lever(LeverKind.Step3Pass), AsOf));
        Assert.Equal(150, own.Apply(Target, new Lever(LeverKind.MorePrograms)).Total);
        Assert.DoesNotContain(own.Explore(Sound, [], Target, Match2027, AsOf).Levers, o => o.Lever == new Lever(LeverKind.Rotation, 2));
    }

    [Fact]
    public void A_policy_that_states_no_total_lets_no_list_grow()
    {
        var own = PackDocument.Load(PackDocument.Rules().Set("$.programs.policy", new JsonArray())).WhatIf;

        Assert.Contains(own.Explore(Sound, [], Target, Match2027, AsOf).Unavailable, u => u.Kind == LeverKind.MorePrograms);
        Assert.Equal(Target, own.Apply(Target, new Lever(LeverKind.MorePrograms)));
    }
}
