namespace ReapplyKit.Tests;

/// <summary>A program's facts as the cells of a sheet; what nobody states is an empty cell.</summary>
public sealed class ProgramFactCellTests
{
    private static readonly ResidencyProgram Full = new()
    {
        Name = "Elm Valley",
        AcgmeId = "1400100001",
        Setting = ProgramSetting.Community,
        Region = "North",
        Positions = 10,
        ImgPresence = ImgPresence.Share(40),
        Visa = new(Sponsorship.Sponsored, Sponsorship.NotSponsored, Step3Demand.AtApplication, Sponsorship.NotListed,
            UsCitizensOnly: false),
        Requirements = new()
        {
            MinStep2Ck = Requirement.Strict(220),
            MaxYearsSinceGraduation = Requirement.Preferred(5),
            EarliestGraduationYear = Requirement.Strict(2021),
            MaxAttempts = Requirement.None<int>(),
            MinUsceMonths = Requirement.Strict(3),
            HandsOnUsce = true,
            MinLetters = Requirement.Strict(4),
            EcfmgCertificate = Requirement.Preferred(true),
        },
        Sources = [new ProgramSource("website")],
    };

    [Fact]
    public void Each_fact_has_its_cell() => Assert.Equal(
        [
            "1400100001", "community", "North", "10", "40", null, "yes", "no", "at application", "not listed", "no", "220",
            "5 preferred", "2021", "no limit",
            "3", "yes", "4", "preferred", "website", null,
        ],
        ProgramFactCells.Columns.Select(c => c.Cell(Full)));

    [Fact]
    public void What_nobody_states_is_an_empty_cell() =>
        Assert.All(ProgramFactCells.Columns, c => Assert.Null(c.Cell(new ResidencyProgram { Name = "Elm Valley" })));

    [Theory]
    [InlineData(Step3Demand.None, "no")]
    [InlineData(Step3Demand.BeforePetition, "yes")]
    [InlineData(Step3Demand.AtApplication, "at application")]
    [InlineData(Step3Demand.Unknown, null)]
    public void Step_3_is_told_by_when_it_is_asked(Step3Demand demand, string? cell) => Assert.Equal(cell, ProgramFactCells.Step3(demand));

    [Theory]
    [InlineData(RequirementKind.Strict, "yes")]
    [InlineData(RequirementKind.Preferred, "preferred")]
    [InlineData(RequirementKind.NoneStated, "no")]
    [InlineData(RequirementKind.Unknown, null)]
    public void The_certificate_is_told_by_how_it_is_asked(RequirementKind kind, string? cell) =>
        Assert.Equal(cell, ProgramFactCells.RequiresCertificate(kind));

    [Theory]
    [InlineData(true, "yes")]
    [InlineData(false, "no")]
    [InlineData(null, null)]
    public void A_yes_or_no_is_told_in_a_word(bool? value, string? cell) => Assert.Equal(cell, ProgramFactCells.YesNo(value));

    [Fact]
    public void Some_IMGs_and_a_number_of_them_share_a_column()
    {
        Assert.Equal((null, "some"), Presence(ImgPresence.Some));
        Assert.Equal((null, "7"), Presence(ImgPresence.Count(7)));

        static (string? Share, string? Number) Presence(ImgPresence presence)
        {
            var cells = ProgramFactCells.Columns.ToDictionary(c => c.Heading, c => c.Cell(Full with { ImgPresence = presence }));
            return (cells["% IMG"], cells["Number of IMGs"]);
        }
    }

    [Theory]
    [InlineData(true, "include: the director asked me (2026-01-10)")]
    [InlineData(false, "exclude: the director asked me (2026-01-10)")]
    public void A_decision_is_told_with_its_reason_and_day(bool includes, string cell)
    {
        Assert.Equal(cell, ProgramFactCells.Decision(new ListOverride("A", includes, "the director asked me", Iso.Day("2026-01-10"))));
        Assert.Null(ProgramFactCells.Decision(null));
    }
}
