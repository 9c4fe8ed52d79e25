using System.Text;

namespace ReapplyKit.Tests;

public sealed class RulePackTests
{
    [Fact]
    public void The_pack_the_library_carries_loads_and_names_itself() =>
        Assert.Equal(("countdown-article", "1.0.0", Iso.Day("2026-11-23")),
            (RulePack.Default.Stamp.Id, RulePack.Default.Stamp.Version, RulePack.Default.Stamp.Effective));

    [Fact]
    public void A_copy_of_the_seed_is_the_same_pack_as_the_one_carried() =>
        Assert.Equal(RulePack.Default, PackDocument.Load(PackDocument.Seeds()));

    [Fact]
    public void A_copy_with_copies_of_every_section_is_the_same_pack_too() =>
        Assert.Equal(RulePack.Default, PackDocument.Load(PackDocument.Seeds("clauses", "countdown", "seasons")));

    [Fact]
    public void A_pack_with_another_figure_is_another_pack() =>
        Assert.NotEqual(RulePack.Default, PackDocument.Load(PackDocument.Rules().Set("$.rubric.letters.strongUsLetters", 4)));

    [Fact]
    public void A_byte_order_mark_is_skipped() =>
        Assert.True(RulePack.Parse(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(SourceTree.Seed("rules"))).ToArray()).IsT0);

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(1, 0, 1, 0)] // 0.14, 0.57, 0.29: the one seat goes to the largest remainder
    [InlineData(7, 1, 4, 2)] // exact
    [InlineData(80, 11, 46, 23)] // 11.43, 45.71, 22.86: 11 + 45 + 22 = 78, the two seats go to .86 and .71
    [InlineData(100, 14, 57, 29)] // 14.29, 57.14, 28.57: 99 seated, the last goes to .57
    [InlineData(120, 17, 69, 34)] // 17.14, 68.57, 34.29: 119 seated, the last goes to .57
    [InlineData(140, 20, 80, 40)] // the text's own parts
    public void The_mix_of_20_to_80_to_40_is_apportioned_by_largest_remainder(int total, int academic, int teaching, int community) =>
        Assert.Equal((academic, teaching, community), RulePack.Default.Programs.Mix.Of(total));

    [Theory]
    [InlineData(100, 40, 30, 20, 10)]
    [InlineData(40, 16, 12, 8, 4)]
    [InlineData(7, 3, 2, 1, 1)] // 2.8, 2.1, 1.4, 0.7: 5 given, the two left go to .8 and .7
    [InlineData(0, 0, 0, 0, 0)]
    public void Working_time_is_split_40_30_20_10(int hours, int research, int clinical, int examPrep, int admin) =>
        Assert.Equal((research, clinical, examPrep, admin), RulePack.Default.TimeBudget.Of(hours));

    [Fact]
    public void The_list_of_the_text_has_100_programs_and_at_most_5_reds()
    {
        var target = RulePack.Default.Programs.DefaultTarget;

        Assert.Equal((100, 5, 5), (target.Total, target.RedPercent, target.RedCap));
    }
}
