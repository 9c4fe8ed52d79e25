using System.Text;

namespace ReapplyKit.Interchange.Tests;

public sealed class ApplicationSheetCsvTests
{
    private static readonly RulePack Rules = RulePack.Default;

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    public void A_name_that_looks_like_a_formula_is_neutralised(string name)
    {
        var cell = Encoding.UTF8.GetString(Write(name)).Split("\r\n")[1];

        Assert.StartsWith("'" + name[0], cell.TrimStart('"'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Elm, Valley")]
    [InlineData("Elm \"Valley\"")]
    [InlineData("Elm\nValley")]
    [InlineData("Älmvälley")]
    public void What_is_written_is_read_back(string name) =>
        Assert.Equal(name, Assert.Single(ProgramCsv.Read(new MemoryStream(Write(name))).AsT0.Programs.AsEnumerable()).Name);

    [Fact]
    public void The_columns_of_the_text_and_of_the_verdict_are_there()
    {
        var lines = Encoding.UTF8.GetString(Write("Elm Valley")).Split("\r\n");

        Assert.StartsWith("\uFEFFProgram,NRMP code,Specialty,Track,City,State,IMG friendliness,Visa policy,Connection,Label,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Elm Valley,9001140C0,,unknown,,,IMG share not stated,J-1 unknown; H-1B unknown,USCE,yellow,", lines[1], StringComparison.Ordinal);
        Assert.Contains("3 to 4 sentences", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_sheet_gives_the_same_bytes() => Assert.Equal(Write("Elm Valley"), Write("Elm Valley"));

    private static byte[] Write(string name)
    {
        var season = Rules.Seasons.For(2026);
        var facts = new ApplicantFacts { Visa = VisaNeed.J1, Connections = [new ProgramConnection("9001140C0", ConnectionKind.Usce)] };
        var program = new ResidencyProgram { Name = name, Code = NrmpProgramCode.Parse("9001140C0") };
        var list = Rules.Programs.BuildList(facts, [program], Rules.Programs.DefaultTarget);
        return ApplicationSheetCsv.Write(ApplicationSheet.Of(list, season, Rules.Signals.Allocate(list, season), Rules.Fees, Rules.Outreach, 3), Rules);
    }
}
