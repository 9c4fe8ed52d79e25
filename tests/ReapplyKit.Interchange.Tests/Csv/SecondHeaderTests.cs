using System.IO.Compression;
using System.Text;
using ReapplyKit.Fuzz;

namespace ReapplyKit.Interchange.Tests;

/// <summary>A header said again within a list: in the same order it is passed over, in another the rows below are read by it.</summary>
public sealed class SecondHeaderTests
{
    private const string ReadBelow = "a header within the list names other columns, or in another order, and the rows below are read by it";
    private const string PassedOver = "a header within the list is passed over";

    [Fact]
    public void Visas_follow_the_header_above_them()
    {
        var table = Programs("Program,J-1,H-1B,% IMG\nHafen,Yes,No,62\nProgram,H-1B,J-1,% IMG\nLee,No,Yes,62\nMay,Yes,No,61\nProgram,J-1,H-1B,% IMG\nOak,Yes,No,60\n");

        Assert.Equal(["Hafen", "Lee", "May", "Oak"], table.Programs.Select(p => p.Name));
        Assert.Equal(
            [Sponsorship.Sponsored, Sponsorship.Sponsored, Sponsorship.NotSponsored, Sponsorship.Sponsored], table.Programs.Select(p => p.Visa.J1));
        Assert.Equal(
            [Sponsorship.NotSponsored, Sponsorship.NotSponsored, Sponsorship.Sponsored, Sponsorship.NotSponsored], table.Programs.Select(p => p.Visa.H1B));
        Assert.Equal([ReadBelow, PassedOver], table.Notes.Select(n => n.Message));
    }

    [Fact]
    public void Limits_do_and_a_column_that_is_named_no_more_states_nothing()
    {
        var table = Programs("Program,LORs required,USCE required,YOG limit\nHafen,3,2,5\nProgram,YOG limit,LORs required\nLee,4,2\n");

        Assert.Equal([Requirement.Strict(3), Requirement.Strict(2)], table.Programs.Select(p => p.Requirements.MinLetters));
        Assert.Equal([Requirement.Strict(5), Requirement.Strict(4)], table.Programs.Select(p => p.Requirements.MaxYearsSinceGraduation));
        Assert.Equal([Requirement.Strict(2), default], table.Programs.Select(p => p.Requirements.MinUsceMonths));
    }

    // One column more further down: what stands above is read by the first header, and what stands below by the second.
    [Theory]
    [InlineData(1)]
    [InlineData(25)]
    [InlineData(60)]
    public void A_wider_header_takes_no_row_from_above(int above)
    {
        var text = "Program,J-1\n" + string.Concat(Enumerable.Range(1, above).Select(i => $"Elm {i},Yes\n")) + "Program,J-1,H-1B\nLee,No,Yes\n";
        var table = Programs(text);

        Assert.Equal(above + 1, table.Programs.Count);
        Assert.Empty(table.SetAside);
        Assert.Equal((Sponsorship.Sponsored, Sponsorship.Unknown), (table.Programs[0].Visa.J1, table.Programs[0].Visa.H1B));
        Assert.Equal((Sponsorship.NotSponsored, Sponsorship.Sponsored), (table.Programs[^1].Visa.J1, table.Programs[^1].Visa.H1B));
    }

    // Columns that nobody reads, such as Tier, move too; and the name may be called otherwise.
    [Theory]
    [InlineData("Program,J-1,Tier,H-1B\nHafen,Yes,a,No\nProgram,H-1B,J-1,Tier\nLee,No,Yes,b\nMay,Yes,No,c\n")]
    [InlineData("Program,J-1,Tier,H-1B\nHafen,Yes,a,No\nHospital,H-1B,J-1\nLee,No,Yes\nMay,Yes,No\n")]
    public void Columns_that_are_not_read_and_other_words_change_nothing(string text)
    {
        var table = Programs(text);

        Assert.Equal(["Hafen", "Lee", "May"], table.Programs.Select(p => p.Name));
        Assert.Equal([Sponsorship.Sponsored, Sponsorship.Sponsored, Sponsorship.NotSponsored], table.Programs.Select(p => p.Visa.J1));
    }

    [Fact]
    public void Rosters_are_read_alike_row_by_row_and_in_chunks()
    {
        const string text = "Name,Step 1 attempts,Step 2 CK attempts,YOG\nAna,1,1,2021\nName,Step 2 CK attempts,Step 1 attempts,YOG\nBen,1,2,2022\nCy,2,1,2023\n";
        var roster = RosterCsv.Read(Stream(text)).AsT0;

        Assert.Equal(3, RosterCsv.Read(Stream("Name,YOG\nAna,2021\nName,YOG,Step 1 attempts\nBen,2022,2\nCy,2023,1\n")).AsT0.Entries.Count);
        Assert.Equal(["Ana", "Ben", "Cy"], roster.Entries.Select(e => e.Profile.Reference));
        Assert.Equal([1, 2, 1], roster.Entries.Select(e => e.Profile.Step1.Attempts.Count));
        Assert.Equal([1, 1, 2], roster.Entries.Select(e => e.Profile.Step2Ck.Attempts.Count));
        var chunk = Assert.Single(RosterCsv.ReadInChunks(Stream(text), RulePack.Default.Rubric.Reading, new LocalDate(2026, 11, 26)));
        Assert.Equal(["Ana", "Ben", "Cy"], Enumerable.Range(0, 3).Select(chunk.ReferenceOf));
        Assert.Equal([2, 4, 5], chunk.Lines.AsEnumerable());
    }

    [Theory]
    [InlineData("USCE Required,USCE Months", "Y,6")]
    [InlineData("USCE Months,USCE Required", "6,Yes")]
    public void A_figure_is_read_beside_a_yes(string headers, string cells) => Assert.Equal(
        Requirement.Strict(6), Programs($"Program,{headers}\nHafen,{cells}\n").Programs[0].Requirements.MinUsceMonths);

    [Theory]
    [InlineData("Number of LORs,LORs required", "4,Yes")]
    [InlineData("LORs required,# of LORs", "Yes,4")]
    public void A_number_of_letters_is_read_beside_a_yes(string headers, string cells) => Assert.Equal(
        Requirement.Strict(4), Programs($"Program,{headers}\nHafen,{cells}\n").Programs[0].Requirements.MinLetters);

    [Fact]
    public void What_is_hidden_is_read_only_where_nothing_on_the_screen_is_a_list()
    {
        var shown = Workbook.Of(("2024", [["Program", "State", "J-1"], ["Oldie", "NY", "yes"]]), ("2027", [["Program", "State"], ["Elm", "PA"]]));

        Assert.Equal("Elm", Assert.Single(ProgramCsv.Read(new MemoryStream(Hiding(shown, "2024"))).AsT0.Programs.AsEnumerable()).Name);
        Assert.Equal("Oldie", Assert.Single(ProgramCsv.Read(new MemoryStream(shown)).AsT0.Programs.AsEnumerable()).Name);
        var only = Workbook.Of(("2024", [["Program", "State"], ["Oldie", "NY"]]), ("Notes", [["nothing"]]));
        var hidden = ProgramCsv.Read(new MemoryStream(Hiding(only, "2024"))).AsT0;
        Assert.Equal("Oldie", Assert.Single(hidden.Programs.AsEnumerable()).Name);
        Assert.Contains(hidden.Notes, n => n.Message.Contains("is hidden", StringComparison.Ordinal));
    }

    // When a form was filled in is no day of judgement.
    [Theory]
    [InlineData("As of", true)]
    [InlineData("Timestamp", false)]
    public void A_row_has_a_day_of_its_own_only_where_it_is_called_so(string header, bool hasDay) => Assert.Equal(
        hasDay ? new LocalDate(2021, 9, 1) : null, RosterCsv.Read(Stream($"Name,YOG,{header}\nAna,2019,2021-09-01\n")).AsT0.Entries[0].AsOf);

    private static byte[] Hiding(byte[] workbook, string sheet)
    {
        using var file = new MemoryStream();
        file.Write(workbook);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = archive.GetEntry("xl/workbook.xml")!.Open();
            var text = new StreamReader(part).ReadToEnd().Replace($"name=\"{sheet}\"", $"name=\"{sheet}\" state=\"hidden\"", StringComparison.Ordinal);
            part.Position = 0;
            part.Write(Encoding.UTF8.GetBytes(text));
        }
        return file.ToArray();
    }

    private static ProgramTable Programs(string text) => ProgramCsv.Read(Stream(text)).AsT0;

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
