using static ReapplyKit.Tests.TargetCase;

namespace ReapplyKit.Tests;

/// <summary>Targets with amount, day and range, each figure at its threshold and one beside it.</summary>
public sealed class TargetCheckTests
{
    [Fact]
    public void Three_months_of_USCE_by_the_end_of_April_pass()
    {
        var check = Judged(Target(TargetKind.UsceMonths, 3, by: "2027-04-30"));

        Assert.True(check.IsMet);
        Assert.Equal("months of USCE", check.Unit);
        Assert.Equal(new Check("months of USCE", CheckState.Met, "3", "a number or a range", RuleId.Parse("targets.measurable")), check.Measurable);
        Assert.Equal(new Check("months of USCE", CheckState.Met, "30 April 2027", "a day", RuleId.Parse("targets.dated")), check.Dated);
        Assert.Equal(new Check("months of USCE", CheckState.Met, "3", "2 to 3 months", RuleId.Parse("targets.usce")), check.Enough);
        Assert.Equal(
            new Check("months of USCE", CheckState.Met, "30 April 2027", "84 days after 1 October 2026, by 1 September 2027", RuleId.Parse("targets.feasible")),
            check.Feasible);
    }

    [Fact]
    public void A_target_of_nothing_but_its_kind_is_neither_measurable_nor_dated_and_nothing_more_can_be_told()
    {
        var check = Judged(Target(TargetKind.UsceMonths));

        Assert.Equal((CheckState.NotMet, "not stated"), (check.Measurable.State, check.Measurable.Value));
        Assert.Equal((CheckState.NotMet, "not stated"), (check.Dated.State, check.Dated.Value));
        Assert.Equal(CheckState.Unknown, check.Enough!.State);
        Assert.Equal((CheckState.Unknown, "no day is set; no amount is set"), (check.Feasible.State, check.Feasible.Value));
    }

    [Theory]
    [InlineData(TargetKind.UsceMonths, 1, CheckState.NotMet)]
    [InlineData(TargetKind.UsceMonths, 2, CheckState.Met)]
    [InlineData(TargetKind.UsceMonths, 4, CheckState.Met)]
    [InlineData(TargetKind.Letters, 2, CheckState.NotMet)]
    [InlineData(TargetKind.Letters, 3, CheckState.Met)]
    [InlineData(TargetKind.Letters, 5, CheckState.Met)]
    [InlineData(TargetKind.Programs, 79, CheckState.NotMet)]
    [InlineData(TargetKind.Programs, 80, CheckState.Met)]
    [InlineData(TargetKind.Programs, 121, CheckState.Met)]
    public void The_lower_end_of_the_texts_range_is_enough_and_so_is_more(TargetKind kind, int amount, CheckState state) =>
        Assert.Equal(state, Judged(Target(kind, amount)).Enough!.State);

    [Theory]
    [InlineData(1, 3, CheckState.Unknown)]
    [InlineData(2, 3, CheckState.Met)]
    [InlineData(0, 1, CheckState.NotMet)]
    public void A_range_is_enough_where_all_of_it_is(int atLeast, int atMost, CheckState state) =>
        Assert.Equal(state, Judged(Target(TargetKind.UsceMonths, Quantity.Between(atLeast, atMost))).Enough!.State);

    [Theory]
    [InlineData(TargetKind.Step2CkScore)]
    [InlineData(TargetKind.Step3Pass)]
    [InlineData(TargetKind.Abstracts)]
    [InlineData(TargetKind.Posters)]
    [InlineData(TargetKind.Manuscripts)]
    [InlineData(TargetKind.States)]
    public void Where_the_text_gives_no_range_none_is_asked(TargetKind kind) => Assert.Null(Judged(Target(kind, 1)).Enough);

    [Theory]
    [InlineData(40, 40, CheckState.Met)]
    [InlineData(40, 39, CheckState.NotMet)]
    [InlineData(80, null, CheckState.Met)]
    [InlineData(79, null, CheckState.Unknown)]
    public void Programs_of_two_specialties_are_one_list(int first, int? second, CheckState state) => Assert.All(
        OwnRules.Assess(
            [
                Target(TargetKind.Programs, first, focus: "Internal Medicine"),
                Target(TargetKind.Programs, second is { } amount ? amount : Quantity.Unknown, focus: "Family Medicine"),
            ],
            Plan, Start),
        check => Assert.Equal(state, check.Enough!.State));

    [Theory]
    [InlineData("2027-03-01", "2027-05-31", CheckState.Met)]
    [InlineData(null, "2027-05-31", CheckState.NotMet)]
    [InlineData("2027-03-01", null, CheckState.NotMet)]
    public void A_Step_3_pass_is_measured_by_its_window(string? from, string? by, CheckState state) =>
        Assert.Equal(state, Judged(Target(TargetKind.Step3Pass, by: by, from: from)).Measurable.State);
}
