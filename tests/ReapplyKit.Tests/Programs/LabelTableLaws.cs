namespace ReapplyKit.Tests;

public class LabelTableLaws
{
    private static readonly LabelTable Labels = RulePack.Default.Programs.Labels;

    private static readonly Combination[] Combinations =
    [
        .. from gates in new[] { GateState.Met, GateState.Unknown }
           from preferences in Enum.GetValues<GateState>()
           from presence in Enum.GetValues<PresenceLevel>()
           from standing in Enum.GetValues<Standing>()
           select new Combination(gates, preferences, presence, standing),
    ];

    [Fact]
    public void Every_combination_is_met_by_exactly_the_one_row_it_is_looked_up_in() => Assert.All(Combinations, c =>
    {
        var holding = Labels.Rows.Where(r =>
            r.Gates.Contains(c.Gates)
            && r.Preferences.Contains(c.Preferences)
            && r.Presence.Contains(c.Presence)
            && r.Standings.Contains(c.Standing));
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
    public void Nothing_is_green_while_a_requirement_cannot_be_told() =>
        Assert.All(Combinations.Where(c => c.Gates == GateState.Unknown), c => Assert.NotEqual(ProgramLabel.Green, Label(c)));

    private static bool IsWorseOrEqual(Combination left, Combination right) =>
        left.Gates >= right.Gates
        && left.Preferences >= right.Preferences
        && left.Presence >= right.Presence
        && left.Standing >= right.Standing;

    private static LabelRow Row(Combination c) => Labels[c.Gates, c.Preferences, c.Presence, c.Standing];

    private static ProgramLabel Label(Combination c) => Row(c).Label;

    private sealed record Combination(GateState Gates, GateState Preferences, PresenceLevel Presence, Standing Standing);
}
