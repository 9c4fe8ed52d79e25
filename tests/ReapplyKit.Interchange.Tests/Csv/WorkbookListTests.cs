using System.IO.Compression;
using ReapplyKit.Fuzz;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Workbooks given as lists.</summary>
public sealed class WorkbookListTests
{
    private static readonly object?[][] List =
    [
        ["My programs"],
        [],
        ["Program Name", "City", "State", "IMG %", "J1", "YOG cutoff", "Step 2 cutoff", "Last checked", "Source"],
        ["Cañon Clinic", "Elmira", "NY", new Percent(0.62), true, 5, 230, new LocalDate(2026, 10, 1), "website"],
        [],
        ["Port Clinic", "Erie", "PA", 40, "no", "none", 220.0, null, "website"],
    ];

    [Fact]
    public void A_figure_in_a_cell_of_dates_is_read_as_the_figure()
    {
        // A workbook holds 4 January as 5 and 7 August as 220, counted with the 29 February that the year did not have.
        var table = Read(Workbook.Of(("List", [["name", "Max YOG", "Min Step 2 CK"], ["Elm", new LocalDate(1900, 1, 4), new LocalDate(1900, 8, 7)], ["Oak", 3, 230]])));

        Assert.Equal(["5 strict 220 strict", "3 strict 230 strict"], table.Programs.Select(p => $"{p.Requirements.MaxYearsSinceGraduation} {p.Requirements.MinStep2Ck}"));
        Assert.All(table.Notes, n => Assert.Contains("day of 1900", n.Message, StringComparison.Ordinal));
        Assert.Equal(2, table.Notes.Count);
    }

    [Fact]
    public void A_list_is_read_from_the_sheet_that_holds_one_with_its_rows_as_lines()
    {
        var table = Read(Workbook.Of(("Notes", [["nothing here"], ["State"]]), ("Programs", List), ("More", [["x", 1]])));

        Assert.Equal(["Cañon Clinic", "Port Clinic"], table.Programs.Select(p => p.Name));
        Assert.Equal([62, 40], table.Programs.Select(p => p.ImgPresence.Percent!.Value));
        Assert.Equal([Sponsorship.Sponsored, Sponsorship.NotSponsored], table.Programs.Select(p => p.Visa.J1));
        Assert.Equal(Requirement.Strict(230), table.Programs[0].Requirements.MinStep2Ck);
        Assert.Equal(new LocalDate(2026, 10, 1), table.Programs[0].Sources[0].Seen);
        Assert.Contains(table.Notes, n => n.Message == "sheet \"Programs\" is read, \"Notes\", \"More\" are not; name the sheet to read another");
    }

    [Fact]
    public void A_sheet_can_be_named_and_a_name_it_has_not_is_answered_with_those_it_has()
    {
        var workbook = Workbook.Of(("Internal", List), ("Family", [["name"], ["Oak Hill"]]));

        Assert.Equal("Oak Hill", Assert.Single(Read(workbook, "family").Programs.AsEnumerable()).Name);
        var problem = Assert.Single(ProgramCsv.Read(new MemoryStream(workbook), new FileDefaults { Sheet = "Surgery" }).AsT1.Problems.AsEnumerable());
        Assert.Contains("Internal, Family", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rejected", 3, "To apply", 1, "To apply")]
    [InlineData("Not applying", 3, "Applying", 1, "Applying")]
    [InlineData("Template", 1, "Lee", 1, "Lee")]
    [InlineData("Instructions", 2, "List", 1, "List")]
    [InlineData("Old list 2025", 9, "2026", 2, "2026")]
    [InlineData("Kim", 1, "Lee", 2, "Kim")]
    [InlineData("Kim", 2, "Lee", 2, "Kim")]
    [InlineData("Kim", 45, "Lee", 60, "Kim")]
    [InlineData("My list", 5, "All programs FREIDA", 80, "My list")]
    [InlineData("Template 2028", 12, "Sheet2", 1, "Template 2028")]
    [InlineData("Rejected in 2026 - apply again", 5, "Lee", 6, "Rejected in 2026 - apply again")]
    [InlineData("Archive", 30, "2028", 4, "2028")]
    [InlineData("Kim", 0, "Lee", 1, "Lee")]
    [InlineData("Rejected", 2, "Lee", 0, "Rejected")]
    [InlineData("Rejected", 2, "Dropped", 1, "Rejected")]
    [InlineData("Golden State", 2, "Holdings", 1, "Golden State")]
    public void Of_two_lists_the_one_in_use_is_read(string first, int firstRows, string second, int secondRows, string read)
    {
        var table = Read(Workbook.Of((first, Sheet(first, firstRows)), (second, Sheet(second, secondRows))));

        Assert.All(table.Programs, p => Assert.StartsWith(read, p.Name, StringComparison.Ordinal));
        Assert.NotEmpty(table.Programs.AsEnumerable());
        Assert.Contains(table.Notes, n => n.Message.StartsWith($"sheet \"{read}\" is read", StringComparison.Ordinal));
    }

    private static object?[][] Sheet(string name, int rows) => [["Program", "State", "J-1"], .. Enumerable.Range(1, rows).Select(i => (object?[])[$"{name} {i}", "NY", "yes"])];

    [Fact]
    public void A_workbook_without_a_list_is_refused_with_the_columns_a_list_has()
    {
        var problem = Assert.Single(ProgramCsv.Read(new MemoryStream(Workbook.Of(("Budget", [["Fee", "Amount"], ["ERAS", 99]])))).AsT1.Problems.AsEnumerable());

        Assert.Contains("Budget", problem.Message, StringComparison.Ordinal);
        Assert.Contains("name", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_roster_is_read_too_whole_and_in_chunks()
    {
        var workbook = Workbook.Of(("Clients", [["Name", "YOG", "Step 2 CK", "Visa"], ["Ann", 2024, 245, "J1"], ["Ben", 2010.0, "24x", null], ["Cyd", null, 212, "Green card"]]));

        var roster = RosterCsv.Read(new MemoryStream(workbook)).AsT0;
        Assert.Equal(["Ann", "Ben", "Cyd"], roster.Entries.Select(e => e.Profile.Reference));
        Assert.Equal(["line 3: 24x"], Assert.Single(roster.Notes.AsEnumerable()).Examples.AsEnumerable());
        var chunk = Assert.Single(RosterCsv.ReadInChunks(new MemoryStream(workbook), RulePack.Default.Rubric.Reading, new LocalDate(2026, 11, 26)));
        Assert.Equal(["Ann", "Ben", "Cyd"], Enumerable.Range(0, 3).Select(chunk.ReferenceOf));
    }

    [Fact]
    public void A_stream_that_cannot_be_rewound_is_read_like_any_other()
    {
        using var whole = new MemoryStream(Workbook.Of(("Programs", List)));
        using var inOneGo = new BrotliStream(Packed(whole.ToArray()), CompressionMode.Decompress);

        Assert.Equal(2, ProgramCsv.Read(inOneGo).AsT0.Programs.Count);
    }

    [Theory]
    [InlineData("xl/workbook.bin", ".xlsb")]
    [InlineData("content.xml", ".ods")]
    [InlineData("word/document.xml", "Word")]
    [InlineData("list.csv", "zip archive")]
    public void An_archive_that_is_something_else_is_named(string part, string kind) => Assert.Contains(
        kind, Assert.Single(ProgramCsv.Read(new MemoryStream(Workbook.Parts([(part, "x")]))).AsT1.Problems.AsEnumerable()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_part_packed_as_no_list_is_packed_is_not_opened()
    {
        var bomb = Workbook.Parts([("[Content_Types].xml", "<Types/>"), ("xl/worksheets/sheet1.xml", new string(' ', 8 << 20))]);

        Assert.Contains("200 times", Assert.Single(ProgramCsv.Read(new MemoryStream(bomb)).AsT1.Problems.AsEnumerable()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_cut_short_anywhere_is_refused_or_read_and_never_an_exception()
    {
        var whole = Workbook.Of(("Programs", List));
        foreach (var length in Enumerable.Range(4, whole.Length - 4).Where(length => length % 37 == 0))
            Assert.True(ProgramCsv.Read(new MemoryStream(whole[..length])).Match(t => t.Programs.Count >= 0, p => !p.Problems.IsEmpty));
    }

    [Fact]
    public void What_is_merged_over_rows_is_said_of_each()
    {
        object?[][] rows =
        [
            ["Programs by state"],
            ["State", "Program Name", "Specialty", "Step 2 cutoff"],
            ["NY", "Elm Clinic", "Internal Medicine", 230],
            [null, "Oak Clinic", null, 220],
            [null, "Ash Clinic", "Psychiatry", null],
            [null, null, null, null],
            ["NJ", "Port Clinic", "Neurology", 215],
            [null, "Bay Clinic", null, null],
        ];
        var programs = Read(Merged(Workbook.Of(("A", rows)), "A1:D1", "A3:A6", "C3:C4", "D7:D8")).Programs;

        Assert.Equal(
            [("Elm Clinic", "NY", "Internal Medicine", 230), ("Oak Clinic", "NY", "Internal Medicine", 220), ("Ash Clinic", "NY", "Psychiatry", null), ("Port Clinic", "NJ", "Neurology", 215), ("Bay Clinic", null, null, 215)],
            programs.Select(p => (p.Name, p.State, p.Specialty, p.Requirements.MinStep2Ck.Value)));
    }

    [Theory]
    [InlineData("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">", "rows hidden in the sheet")]
    [InlineData("<row r=\"3\">", "<row r=\"3\" ht=\"30\" customHeight=\"1\">", null)]
    public void Rows_that_are_hidden_are_read_and_told(string part, string with, string? told)
    {
        var table = Read(Edited(Workbook.Of(("Programs", [["name", "state"], ["Elm Valley", "NY"], ["Oak Hill", "NJ"]])), "xl/worksheets/sheet1.xml", part, with));

        Assert.Equal(["Elm Valley", "Oak Hill"], table.Programs.Select(p => p.Name));
        Assert.Equal(told is not null, table.Notes.Any(n => told is not null && n.Message.StartsWith(told, StringComparison.Ordinal) && n.Lines == "3"));
    }

    [Theory]
    [InlineData("<fonts><font/><font><strike/></font></fonts>", false)]
    [InlineData("<fonts><font><strike val=\"0\"/></font></fonts>", false)]
    [InlineData("<fonts><font><b/></font></fonts>", false)]
    public void What_is_crossed_out_is_asked_about(string fonts, bool isTold)
    {
        var table = Read(Edited(Workbook.Of(("Programs", [["name", "state"], ["Elm Valley", "NY"]])), "xl/styles.xml", "<cellXfs", fonts + "<cellXfs"));

        Assert.Equal((1, isTold), (table.Programs.Count, table.Notes.Any(n => n.Message.Contains("crossed out", StringComparison.Ordinal))));
    }

    [Fact]
    public void Rows_with_something_crossed_out_are_named()
    {
        var list = Workbook.Of(("Programs", [["name", "state", "decided by hand"], ["Elm Valley", "NY"], ["Oak Hill", "NJ"], ["Pine Rest", "PA", "exclude"]]));
        var styled = Edited(list, "xl/styles.xml", "<cellXfs count=\"3\"><xf numFmtId=\"0\"/>", "<fonts><font/><font><strike/></font></fonts><cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\"/>");
        styled = Edited(styled, "xl/styles.xml", "</cellXfs>", "<xf numFmtId=\"0\" fontId=\"1\"/></cellXfs>");
        var struck = Edited(Edited(styled, "xl/worksheets/sheet1.xml", "<c r=\"A3\"", "<c r=\"A3\" s=\"3\""), "xl/worksheets/sheet1.xml", "<c r=\"A4\"", "<c r=\"A4\" s=\"3\"");

        var note = Assert.Single(Read(struck).Notes, n => n.Message.Contains("crossed out", StringComparison.Ordinal));
        Assert.Equal(("3", "line 3: Oak Hill"), (note.Lines, Assert.Single(note.Examples.AsEnumerable())));
    }

    private static byte[] Merged(byte[] workbook, params string[] ranges) => Edited(
        workbook, "xl/worksheets/sheet1.xml", "</sheetData>", $"</sheetData><mergeCells>{string.Concat(ranges.Select(r => $"<mergeCell ref=\"{r}\"/>"))}</mergeCells>");

    private static byte[] Edited(byte[] workbook, string part, string text, string with)
    {
        using var file = new MemoryStream();
        file.Write(workbook);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry(part)!;
            using var reader = new StreamReader(entry.Open());
            var content = reader.ReadToEnd();
            reader.Dispose();
            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part).Open());
            writer.Write(content.Replace(text, with, StringComparison.Ordinal));
        }
        return file.ToArray();
    }

    private static ProgramTable Read(byte[] workbook, string? sheet = null) => ProgramCsv.Read(new MemoryStream(workbook), new FileDefaults { Sheet = sheet }).AsT0;

    private static MemoryStream Packed(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            brotli.Write(bytes);
        packed.Position = 0;
        return packed;
    }
}
