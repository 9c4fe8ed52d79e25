namespace ReapplyKit.Tests;

public class LabelTableLaws
{
    private static readonly LabelTable Labels = RulePack.Default.Programs.Labels;

    private static readonly Combination[] Combinations =
    [
        .. from charges in Enum.GetValues<ChargeCount>()
           from presence in Enum.GetValues<PresenceLevel>()
           from visa in Enum.GetValues<VisaOffer>()
           where visa != VisaOffer.Refused
           select new Combination(charges, presence, visa),
    ];

    /// <summary>The table as it was decided: charges down, and of each presence the visa listed, unknown, not listed.</summary>
    [Theory]
    [InlineData(ChargeCount.None, "GYY", "YYY", "YYR")]
    [InlineData(ChargeCount.One, "YYY", "YYR", "YRR")]
    [InlineData(ChargeCount.TwoOrMore, "YYR", "YRR", "RRR")]
    public void The_table_is_the_one_decided(ChargeCount charges, string strong, string unknown, string low)
    {
        Assert.Equal(strong, Read(PresenceLevel.Strong));
        Assert.Equal(unknown, Read(PresenceLevel.Unknown));
        Assert.Equal(low, Read(PresenceLevel.Low));

        string Read(PresenceLevel presence) => string.Concat(
            new[] { VisaOffer.Listed, VisaOffer.Unknown, VisaOffer.NotListed }.Select(v => $"{Labels[charges, presence, v].Label}"[0]));
    }

    [Fact]
    public void A_visa_on_an_open_condition_is_one_listed_but_never_green() => Assert.All(
        Combinations.Where(c => c.Visa == VisaOffer.Conditional),
        c => Assert.Equal(Label(c with { Visa = VisaOffer.Listed }) is var l && l == ProgramLabel.Green ? ProgramLabel.Yellow : l, Label(c)));

    [Fact]
    public void A_list_of_the_j_1_alone_is_red_for_who_needs_an_h_1b() => Assert.All(
        Combinations.Where(c => c.Visa == VisaOffer.OnlyJ1Listed), c => Assert.Equal(ProgramLabel.Red, Label(c)));

    [Fact]
    public void Every_combination_is_met_by_exactly_the_one_row_it_is_looked_up_in() => Assert.All(Combinations, c =>
    {
        var holding = Labels.Rows.Where(r =>
            r.Charges.Contains(c.Charges) && r.Presence.Contains(c.Presence) && r.Visa.Contains(c.Visa));
        Assert.Same(Assert.Single(holding), Row(c));
    });

    [Fact]
    public void Every_row_gives_a_label_somewhere() =>
        Assert.Equal(Labels.Rows.ToHashSet(), Combinations.Select(Row).ToHashSet());

    [Fact]
    public void Nothing_that_gets_worse_makes_a_label_easier()
    {
        foreach (var better in Combinations)
        {
            foreach (var worse in Combinations.Where(c => IsWorseOrEqual(c, better)))
                Assert.True(Label(better) <= Label(worse), $"{better} is {Label(better)}, {worse} is {Label(worse)}");
        }
    }

    [Fact]
    public void Nothing_is_green_but_a_file_without_charges_where_imgs_are_many_and_the_visa_is_listed() => Assert.Equal(
        [new Combination(ChargeCount.None, PresenceLevel.Strong, VisaOffer.Listed)],
        Combinations.Where(c => Label(c) == ProgramLabel.Green));

    private static bool IsWorseOrEqual(Combination left, Combination right) =>
        left.Charges >= right.Charges && left.Presence >= right.Presence && left.Visa >= right.Visa;

    private static LabelRow Row(Combination c) => Labels[c.Charges, c.Presence, c.Visa];

    private static ProgramLabel Label(Combination c) => Row(c).Label;

    private sealed record Combination(ChargeCount Charges, PresenceLevel Presence, VisaOffer Visa);
}
