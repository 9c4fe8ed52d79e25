using Sylvan.Data.Csv;

namespace ReapplyKit.Interchange.Tests;

/// <summary>A CSV has the rows and cells it has, whatever they hold; read back by Sylvan.</summary>
public sealed class CsvInjectionTests
{
    private static readonly RulePack Rules = RulePack.Default;

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void A_program_list_holds_the_text_in_its_cells_and_computes_nothing(string text) =>
        AssertHolds(ProgramCsv.Write([Program(text)]), text, "name", "specialty", "city");

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void An_application_sheet_holds_the_text_in_its_cells_and_computes_nothing(string text) =>
        AssertHolds(Sheet(text), text, "Program", "Specialty", "City");

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void A_name_reads_back_from_either_without_the_blanks_around_it(string text) => Assert.All(
        [ProgramCsv.Write([Program(text)]), Sheet(text)],
        utf8 => Assert.Equal(NameRead(text), ProgramCsv.Read(new MemoryStream(utf8)).AsT0.Programs.AsEnumerable().Single().Name));

    // The reader trims the cell: an apostrophe that neutralises keeps what stands behind it. A mark that means nothing is not read.
    private static string NameRead(string text) => (text.StartsWith('\t') ? text.TrimEnd() : text.Trim()).Replace("\uFEFF", "", StringComparison.Ordinal);

    private static void AssertHolds(byte[] utf8, string text, params string[] columns)
    {
        using var reader = new StreamReader(new MemoryStream(utf8));
        using var cells = CsvDataReader.Create(reader, new CsvDataReaderOptions { MaxBufferSize = 1 << 20 });

        Assert.True(cells.Read());
        Assert.Equal(cells.FieldCount, cells.RowFieldCount);
        Assert.All(columns, column => Assert.Contains(cells.GetString(cells.GetOrdinal(column)), new[] { text, "'" + text }));
        Assert.All(Enumerable.Range(0, cells.FieldCount), i => Assert.DoesNotMatch("^[=+\\-@\t\r]", cells.GetString(i)));
        Assert.False(cells.Read());
    }

    private static ResidencyProgram Program(string text) =>
        new() { Name = text, Specialty = text, City = text, Code = NrmpProgramCode.Parse("9001140C0") };

    private static byte[] Sheet(string text)
    {
        var season = Rules.Seasons.For(2026);
        var list = Rules.Programs.BuildList(new ApplicantFacts { Visa = VisaNeed.J1 }, [Program(text)], Rules.Programs.DefaultTarget);
        var sheet = ApplicationSheet.Of(list, season, Rules.Signals.Allocate(list, season), Rules.Fees, Rules.Outreach, lettersReady: 3);
        return ApplicationSheetCsv.Write(sheet, Rules);
    }
}
