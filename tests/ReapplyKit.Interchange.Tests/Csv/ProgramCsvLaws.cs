using System.Text;
using Sylvan.Data.Csv;

namespace ReapplyKit.Interchange.Tests;

/// <summary>A program list survives its spreadsheet, as far as cells go.</summary>
public sealed class ProgramCsvLaws
{
    [Law]
    public void What_cells_can_hold_is_read_back(ValueList<ResidencyProgram> programs)
    {
        var held = programs.Where(IsResidency).Select(AsCellsHold).ToValueList();
        var read = ProgramCsv.Read(new MemoryStream(ProgramCsv.Write(held))).AsT0;

        Assert.Equal(held, read.Programs);
        Assert.Empty(read.SetAside.AsEnumerable());
        Assert.Equal(held.IsEmpty, !read.Notes.IsEmpty);
    }

    [Law]
    public void What_no_cell_can_hold_is_left_unknown(ValueList<ResidencyProgram> programs) => Assert.Equal(
        programs.Where(IsResidency).Select(AsCellsHold).ToValueList(),
        ProgramCsv.Read(new MemoryStream(ProgramCsv.Write(programs))).AsT0.Programs);

    [Theory]
    [InlineData("GeneralSurgery")]
    [InlineData("Internal Medicine")]
    [InlineData("New York")]
    [InlineData("Source Health")]
    [InlineData("Total Health Care of Baltimore")]
    [InlineData("Total", "Internal Medicine")]
    [InlineData("Key West Hospital")]
    [InlineData("Mean, Hospital of")]
    [InlineData("name", "track")]
    [InlineData("program", "specialty")]
    public void A_row_of_a_list_of_ours_is_a_program_unless_it_can_only_be_a_footer(string name, string? specialty = null)
    {
        ValueList<ResidencyProgram> programs = [new ResidencyProgram { Name = name, Specialty = specialty }];

        Assert.Equal(name, Assert.Single(ProgramCsv.Read(new MemoryStream(ProgramCsv.Write(programs))).AsT0.Programs).Name);
    }

    [Law]
    public void No_cell_is_a_formula(ValueList<ResidencyProgram> programs)
    {
        using var text = new StringReader(Encoding.UTF8.GetString(ProgramCsv.Write(programs)));
        using var cells = CsvDataReader.Create(text, new CsvDataReaderOptions { MaxBufferSize = 1 << 20 });
        while (cells.Read())
            Assert.All(Enumerable.Range(0, cells.FieldCount), i => Assert.DoesNotMatch("^[=+\\-@\t\r]", cells.GetString(i)));
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd")]
    [InlineData("'=1", "''=1")]
    [InlineData("'s Hospital", "'s Hospital")]
    [InlineData("-", "'-")]
    [InlineData("\tTab", "'\tTab")]
    public void A_neutralised_name_is_itself_again_when_it_is_read(string name, string written)
    {
        var utf8 = ProgramCsv.Write([new ResidencyProgram { Name = name }]);

        Assert.StartsWith(written, Encoding.UTF8.GetString(utf8).Split("\r\n")[1].TrimStart('"'), StringComparison.Ordinal);
        Assert.Equal(name, Assert.Single(ProgramCsv.Read(new MemoryStream(utf8)).AsT0.Programs.AsEnumerable()).Name);
    }

    [Fact]
    public void An_apostrophe_does_not_make_a_figure_of_a_neutralised_cell()
    {
        var table = ProgramCsv.Read(CsvText.Stream("name,positions\nElm Valley,'-5\n")).AsT0;

        Assert.Null(table.Programs[0].Positions);
        Assert.Single(table.Notes.AsEnumerable());
    }

    [Fact]
    public void The_fictional_list_survives_its_spreadsheet()
    {
        var programs = ProgramCsv.Read(new MemoryStream(Repository.Read("samples", "Advisor", "programs.csv"))).AsT0.Programs;

        Assert.Equal(programs, ProgramCsv.Read(new MemoryStream(ProgramCsv.Write(programs))).AsT0.Programs);
    }

    // Fellowships are set aside.
    private static bool IsResidency(ResidencyProgram p) => p.Track != ProgramTrack.Fellowship && p.Code?.Track != ProgramTrack.Fellowship;

    private static ResidencyProgram AsCellsHold(ResidencyProgram p) => p with
    {
        Track = p.Track == ProgramTrack.Unknown ? p.Code?.Track ?? ProgramTrack.Unknown : p.Track,
        ImgPresence = p.ImgPresence == ImgPresence.Some ? default : p.ImgPresence,
        Conflicts = [],
        Visa = p.Visa.UsCitizensOnly == true && Sponsorship.Sponsored is var says && (p.Visa.J1 == says || p.Visa.H1B == says || p.Visa.Other == says)
            ? p.Visa with { UsCitizensOnly = null, J1 = Open(p.Visa.J1), H1B = Open(p.Visa.H1B), Other = Open(p.Visa.Other) } : p.Visa,
    };

    // A list that says "citizens only" beside a visa contradicts itself.
    private static Sponsorship Open(Sponsorship says) => says == Sponsorship.Sponsored ? Sponsorship.Unknown : says;
}
