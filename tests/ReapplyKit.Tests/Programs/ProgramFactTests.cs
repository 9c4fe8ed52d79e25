namespace ReapplyKit.Tests;

/// <summary>What a program states, counted, shown and told apart.</summary>
public sealed class ProgramFactTests
{
    private static readonly ResidencyProgram Silent = new() { Name = "Elm Valley" };

    public static TheoryData<ResidencyProgram> OneFact =>
    [
        Silent with { Visa = new VisaPolicy(Sponsorship.NotSponsored, Sponsorship.Unknown) },
        Silent with { Visa = new VisaPolicy(Sponsorship.Unknown, Sponsorship.Sponsored) },
        Silent with { Requirements = new ProgramRequirements { MinStep2Ck = Requirement.Strict(220) } },
        Silent with { Requirements = new ProgramRequirements { MaxYearsSinceGraduation = Requirement.Preferred(5) } },
        Silent with { Requirements = new ProgramRequirements { MaxAttempts = Requirement.None<int>() } },
        Silent with { Requirements = new ProgramRequirements { MinUsceMonths = Requirement.Strict(3) } },
        Silent with { Requirements = new ProgramRequirements { MinLetters = Requirement.Strict(3) } },
        Silent with { Requirements = new ProgramRequirements { EcfmgCertificate = Requirement.None<bool>() } },
        Silent with { ImgPresence = ImgPresence.Share(0) },
        Silent with { Setting = ProgramSetting.Academic },
    ];

    [Theory]
    [MemberData(nameof(OneFact))]
    public void Each_of_the_ten_facts_counts_once(ResidencyProgram program) => Assert.Equal(1, program.FactsKnown);

    [Fact]
    public void Facts_known_run_from_none_to_ten()
    {
        var full = Silent with
        {
            Visa = new VisaPolicy(Sponsorship.Sponsored, Sponsorship.NotSponsored),
            Requirements = Asking.Nothing,
            ImgPresence = ImgPresence.Share(30),
            Setting = ProgramSetting.Community,
        };
        Assert.Equal((0, ResidencyProgram.FactCount), (Silent.FactsKnown, full.FactsKnown));
    }

    [Fact]
    public void The_NRMP_code_comes_before_the_ACGME_number()
    {
        var program = Silent with { Code = NrmpProgramCode.Parse("9001140C0"), AcgmeId = "1400100001" };

        Assert.Equal("9001140C0", program.Key);
        Assert.True(program.HasKey("9001140C0"));
        Assert.False(program.HasKey("1400100001"));
        Assert.True((program with { Code = null }).HasKey("1400100001"));
    }

    [Theory]
    [InlineData(40, null, "40 % IMG", true, 40, null)]
    [InlineData(0, null, "0 % IMG", true, 0, null)]
    [InlineData(100, null, "100 % IMG", true, 100, null)]
    [InlineData(null, 7, "7 IMGs, share not stated", true, null, 7)]
    [InlineData(null, 1000, "1000 IMGs, share not stated", true, null, 1000)]
    [InlineData(null, 0, "0 % IMG", true, 0, null)]
    public void A_share_and_a_count_say_what_they_are(int? share, int? count, string says, bool isKnown, int? percent, int? residents)
    {
        var presence = share is { } known ? ImgPresence.Share(known) : ImgPresence.Count(count!.Value);

        Assert.Equal((says, isKnown, percent, residents), ($"{presence}", presence.IsKnown, presence.Percent, presence.Residents));
    }

    [Fact]
    public void Some_IMGs_are_more_than_nothing_stated()
    {
        Assert.True(ImgPresence.Some.IsKnown);
        Assert.False(default(ImgPresence).IsKnown);
        Assert.Equal("IMGs present, share not stated", $"{ImgPresence.Some}");
        Assert.Equal("IMG share not stated", $"{default(ImgPresence)}");
    }

    [Fact]
    public void A_requirement_shows_its_threshold_and_its_kind() => Assert.Equal(
        ["unknown", "none", "220 strict", "3 preferred"],
        [$"{default(Requirement<int>)}", $"{Requirement.None<int>()}", $"{Requirement.Strict(220)}", $"{Requirement.Preferred(3)}"]);
}
