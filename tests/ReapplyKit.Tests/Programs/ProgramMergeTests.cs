namespace ReapplyKit.Tests;

/// <summary>What several sources say of one program, joined by hand.</summary>
public sealed class ProgramMergeTests
{
    private static readonly ResidencyProgram Website = new()
    {
        Name = "Elm Valley",
        Code = NrmpProgramCode.Parse("9001140C0"),
        State = "NY",
        Visa = new VisaPolicy(Sponsorship.Sponsored, Sponsorship.Unknown),
        Requirements = new ProgramRequirements { MinStep2Ck = Requirement.Strict(220) },
        Sources = [new ProgramSource("website", Iso.Day("2026-10-01"))],
    };

    private static readonly ResidencyProgram Forum = Website with
    {
        State = null,
        Visa = new VisaPolicy(Sponsorship.Sponsored, Sponsorship.NotSponsored),
        Requirements = new ProgramRequirements { MinStep2Ck = Requirement.Strict(230), MinLetters = Requirement.Strict(3) },
        Sources = [new ProgramSource("forum")],
    };

    [Fact]
    public void What_one_source_leaves_out_the_other_states()
    {
        var joined = Website.JoinedWith(Forum);

        Assert.Equal("NY", joined.State);
        Assert.Equal(new VisaPolicy(Sponsorship.Sponsored, Sponsorship.NotSponsored), joined.Visa);
        Assert.Equal(Requirement.Strict(3), joined.Requirements.MinLetters);
        Assert.Equal(["website, seen 2026-10-01", "forum"], joined.Sources.Select(s => s.ToString()));
    }

    [Theory]
    [InlineData(Sponsorship.NotListed, Sponsorship.Sponsored, Sponsorship.Sponsored)]
    [InlineData(Sponsorship.NotSponsored, Sponsorship.NotListed, Sponsorship.NotSponsored)]
    [InlineData(Sponsorship.NotListed, Sponsorship.Unknown, Sponsorship.NotListed)]
    [InlineData(Sponsorship.Sponsored, Sponsorship.NotSponsored, Sponsorship.Unknown)]
    public void A_list_that_leaves_a_visa_out_contradicts_nobody(Sponsorship website, Sponsorship forum, Sponsorship joined) =>
        Assert.Equal(joined, ProgramMerge.Join(
            Website with { Visa = new VisaPolicy(website, default) }, Forum with { Visa = new VisaPolicy(forum, default) }).Visa.J1);

    [Fact]
    public void A_visa_sponsored_contradicts_US_citizens_only()
    {
        var citizens = new VisaPolicy(default, default, default, default, UsCitizensOnly: true);
        var silent = Forum with { Visa = default };

        Assert.True(ProgramMerge.Join(Website with { Visa = citizens }, silent).Visa.UsCitizensOnly);
        Assert.Null(ProgramMerge.Join(Website, silent).Visa.UsCitizensOnly);
        Assert.Null(ProgramMerge.Join(Website, Forum with { Visa = citizens }).Visa.UsCitizensOnly);
        Assert.Contains(ProgramMerge.Join(Website, Forum with { Visa = citizens }).Conflicts, c => c.Fact == "US citizens only");
    }

    [Fact]
    public void Where_sources_disagree_the_fact_is_unknown_and_both_are_kept()
    {
        var joined = Website.JoinedWith(Forum);

        Assert.Equal(RequirementKind.Unknown, joined.Requirements.MinStep2Ck.Kind);
        Assert.Equal(
            "sources disagree: 220 strict (website, seen 2026-10-01) against 230 strict (forum)",
            Assert.Single(joined.Conflicts.AsEnumerable()).ToString());
    }

    [Fact]
    public void An_assessment_shows_the_disagreement_as_something_to_ask()
    {
        var facts = RulePack.Default.Rubric.Reading.FactsOf(SoundFile.Profile, SoundFile.AsOf);
        var asked = RulePack.Default.Programs.Assess(facts, Website.JoinedWith(Forum)).Unknowns.Single(u => u.Factor == ProgramFactor.Step2Ck);

        Assert.StartsWith("sources disagree: 220 strict", asked.Program, StringComparison.Ordinal);
    }

    [Fact]
    public void A_third_source_does_not_settle_what_two_dispute() =>
        Assert.Equal(
            RequirementKind.Unknown,
            Website.JoinedWith(Forum).JoinedWith(Website with { Sources = [new ProgramSource("hotline")] }).Requirements.MinStep2Ck.Kind);

    [Fact]
    public void Only_descriptions_of_one_program_with_sources_are_joined()
    {
        Assert.Throws<ArgumentException>(() => Website.JoinedWith(Forum with { Code = NrmpProgramCode.Parse("9002140C0") }));
        Assert.Throws<ArgumentException>(() => Website.JoinedWith(Forum with { Sources = [] }));
    }
}
