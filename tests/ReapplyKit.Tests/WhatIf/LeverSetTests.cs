namespace ReapplyKit.Tests;

/// <summary>When one set of levers is part of another.</summary>
public sealed class LeverSetTests
{
    private static readonly LeverSet Rotations = Set(new Lever(LeverKind.Rotation, 2), new Lever(LeverKind.StrongLetter));

    [Fact]
    public void Units_are_counted_over_all_levers() => Assert.Equal(3, Rotations.Units);

    [Fact]
    public void A_set_is_part_of_itself_of_larger_amounts_and_of_more_levers()
    {
        Assert.True(Rotations.IsPartOf(Rotations));
        Assert.True(Set(new Lever(LeverKind.Rotation, 1)).IsPartOf(Rotations));
        Assert.True(Set().IsPartOf(Rotations));
    }

    [Fact]
    public void A_larger_amount_another_kind_or_another_name_is_no_part()
    {
        Assert.False(Set(new Lever(LeverKind.Rotation, 3)).IsPartOf(Rotations));
        Assert.False(Set(new Lever(LeverKind.Step3Pass)).IsPartOf(Rotations));
        Assert.False(Set(new Lever(LeverKind.OtherStates, what: "NJ")).IsPartOf(Set(new Lever(LeverKind.OtherStates, what: "NY"))));
        Assert.False(Rotations.IsPartOf(Set()));
    }

    private static LeverSet Set(params ValueList<Lever> levers) => new(levers, 84, fits: true);
}
