namespace ReapplyKit.Tests;

/// <summary>Two sources that agree on nothing but the program.</summary>
public sealed class MergeConflictTests
{
    private static readonly ResidencyProgram Website = new()
    {
        Name = "Elm Valley",
        Code = NrmpProgramCode.Parse("9001140C0"),
        AcgmeId = "1400100001",
        Specialty = "Internal Medicine",
        Track = ProgramTrack.Categorical,
        Setting = ProgramSetting.Academic,
        City = "Troy",
        State = "NY",
        Region = "North",
        Positions = 10,
        ImgPresence = ImgPresence.Share(50),
        Visa = new VisaPolicy(Sponsorship.Sponsored, Sponsorship.Sponsored, Step3Demand.BeforePetition, Sponsorship.Sponsored),
        Requirements = Asking(3, certificate: true),
        Sources = [new ProgramSource("website")],
    };

    private static readonly ResidencyProgram Forum = Website with
    {
        AcgmeId = "1400100002",
        Specialty = "Psychiatry",
        Track = ProgramTrack.Preliminary,
        Setting = ProgramSetting.Community,
        City = "Utica",
        State = "MI",
        Region = "South",
        Positions = 11,
        ImgPresence = ImgPresence.Share(20),
        Visa = new VisaPolicy(Sponsorship.NotSponsored, Sponsorship.NotSponsored, Step3Demand.None, Sponsorship.NotSponsored),
        Requirements = Asking(4, certificate: false),
        Sources = [new ProgramSource("forum")],
    };

    [Fact]
    public void Every_fact_in_dispute_is_named_with_the_factor_it_weighs_in() => Assert.Equal(
        [
            ("ACGME number", null), ("specialty", null), ("track", null), ("setting", null), ("city", null), ("state", null),
            ("region", null), ("positions", null), ("IMG presence", ProgramFactor.ImgPresence), ("J-1", ProgramFactor.Visa),
            ("H-1B", ProgramFactor.Visa), ("Step 3 for H-1B", ProgramFactor.Step3ForH1B), ("other visa", ProgramFactor.Visa),
            ("Step 2 CK minimum", ProgramFactor.Step2Ck), ("years since graduation", ProgramFactor.YearsSinceGraduation),
            ("attempts", ProgramFactor.Attempts), ("USCE months", ProgramFactor.Usce), ("letters", ProgramFactor.Letters),
            ("ECFMG certificate", ProgramFactor.EcfmgCertificate),
        ],
        Website.JoinedWith(Forum).Conflicts.Select(c => (c.Fact, c.Factor)));

    [Fact]
    public void Of_facts_in_dispute_none_is_kept() =>
        Assert.Equal(
            new ResidencyProgram { Name = Website.Name, Code = Website.Code },
            Website.JoinedWith(Forum) with { Sources = [], Conflicts = [] });

    [Fact]
    public void A_dispute_is_settled_by_neither_side_of_a_later_join()
    {
        var disputed = Website.JoinedWith(Forum);
        var hotline = Website with { Sources = [new ProgramSource("hotline")] };

        Assert.Equal(disputed.JoinedWith(hotline).Requirements, hotline.JoinedWith(disputed).Requirements);
        Assert.Equal(default, hotline.JoinedWith(disputed).Requirements);
    }

    [Fact]
    public void A_dispute_over_one_fact_leaves_the_others_known()
    {
        var elsewhere = Website with { State = "MI", Sources = [new ProgramSource("forum")] };
        var hotline = Website with { Sources = [new ProgramSource("hotline")] };
        var disputed = Website.JoinedWith(elsewhere);

        foreach (var joined in new[] { hotline.JoinedWith(disputed), disputed.JoinedWith(hotline) })
            Assert.Equal(Website with { State = null }, joined with { Sources = Website.Sources, Conflicts = [] });
    }

    [Fact]
    public void A_join_that_is_refused_says_why()
    {
        var other = Forum with { Code = NrmpProgramCode.Parse("9002140C0") };

        Assert.Contains("different programs", Refused(Website, other), StringComparison.Ordinal);
        Assert.Contains("needs its source", Refused(Website with { Sources = [] }, Forum), StringComparison.Ordinal);
        Assert.Contains("needs its source", Refused(Website, Forum with { Sources = [] }), StringComparison.Ordinal);
    }

    private static string Refused(ResidencyProgram first, ResidencyProgram second) =>
        Assert.ThrowsAny<ArgumentException>(() => first.JoinedWith(second)).Message;

    private static ProgramRequirements Asking(int figure, bool certificate) => new()
    {
        MinStep2Ck = Requirement.Strict(200 + figure),
        MaxYearsSinceGraduation = Requirement.Strict(figure),
        MaxAttempts = Requirement.Strict(figure),
        MinUsceMonths = Requirement.Strict(figure),
        MinLetters = Requirement.Strict(figure),
        EcfmgCertificate = Requirement.Strict(certificate),
    };
}
