namespace ReapplyKit.Tests;

/// <summary>A program that is described twice is on the list once.</summary>
public sealed class ListOnceTests
{
    private static readonly ResidencyProgram Elm = new()
    {
        Name = "Elm Valley",
        Code = NrmpProgramCode.Parse("9001140C0"),
        Specialty = "Internal Medicine",
        Visa = new VisaPolicy(Sponsorship.Sponsored, Sponsorship.Unknown),
        Requirements = new ProgramRequirements { MinStep2Ck = Requirement.Strict(220) },
    };

    private static readonly ResidencyProgram Oak = new() { Name = "Oak Hill", City = "Troy", State = "NY" };

    [Fact]
    public void Equal_descriptions_are_one() => Assert.Equal([Elm], Listed(Elm, Elm with { }));

    [Fact]
    public void What_descriptions_disagree_on_is_unknown_and_told()
    {
        var listed = Assert.Single(Listed(Elm, Elm with { Requirements = new ProgramRequirements { MinStep2Ck = Requirement.Strict(240) } }));

        Assert.Equal(default, listed.Requirements.MinStep2Ck);
        Assert.Equal(Elm.Visa, listed.Visa);
        Assert.Equal(["220 strict", "240 strict"], listed.Conflicts.SelectMany(c => new[] { c.First, c.Second }).Order(StringComparer.Ordinal));
        Assert.Equal(2, listed.Sources.Count);
    }

    [Fact]
    public void The_order_of_descriptions_changes_nothing()
    {
        var other = Elm with { Name = "Elm Valley Hospital", State = "NY" };
        var third = Elm with { Visa = new VisaPolicy(Sponsorship.NotSponsored, Sponsorship.Unknown) };

        Assert.Equal(Listed(Elm, other, third), Listed(third, other, Elm));
    }

    [Fact]
    public void Without_a_code_one_name_may_be_of_several_specialties_and_tracks()
    {
        ResidencyProgram[] apart =
        [
            Oak with { Specialty = "Family Medicine" },
            Oak with { Specialty = "Internal Medicine", Track = ProgramTrack.Categorical },
            Oak with { Specialty = "Internal Medicine", Track = ProgramTrack.Preliminary },
        ];

        Assert.Equal(3, Listed(apart).Count);
        Assert.Single(Listed(Oak, Oak with { Specialty = "Internal Medicine" }));
    }

    [Fact]
    public void A_missing_program_is_named() => Assert.Equal("programs", Assert.Throws<ArgumentNullException>(() => Listed(Elm, null!)).ParamName);

    private static List<ResidencyProgram> Listed(params ResidencyProgram[] programs)
    {
        var list = RulePack.Default.Programs.BuildList(default, programs, RulePack.Default.Programs.DefaultTarget);
        return [.. list.Programs.Select(p => p.Assessment.Program), .. list.LeftOut.Select(p => p.Assessment.Program)];
    }
}
