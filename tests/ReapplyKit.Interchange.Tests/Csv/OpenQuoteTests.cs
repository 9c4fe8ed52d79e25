namespace ReapplyKit.Interchange.Tests;

/// <summary>Quotes that are missing or stand where none should: every row behind them is read, and a cell over several lines stays one.</summary>
public sealed class OpenQuoteTests
{
    private const string Header = "name,state,visa,notes\n";

    /// <summary>What stands below the header, the programs (name, state, notes) that a person reads, and the lines with a note on quotes.</summary>
    public static TheoryData<string, string, string> Lists => new()
    {
        // As it should be.
        { "Elm,NY,J-1,x\nOak,NJ,J-1,y\n", "Elm NY x|Oak NJ y", "" },
        { "\"Elm, West\",NY,J-1,x\nOak,NJ,J-1,y\n", "Elm, West NY x|Oak NJ y", "" },
        { "Elm,NY,J-1,\"called\nMonday\"\nOak,NJ,J-1,y\n", "Elm NY called Monday|Oak NJ y", "" },
        { "Elm,NY,J-1,\"called, then\nwrote, and\nwaited\"\nOak,NJ,J-1,y\n", "Elm NY called, then wrote, and waited|Oak NJ y", "" },
        { "Elm,NY,J-1,\"called \"\"Bob\"\"\nMonday\"\nOak,NJ,J-1,y\n", "Elm NY called \"Bob\" Monday|Oak NJ y", "" },
        { "\"Elm Hospital,\nWest Wing, 3rd floor, left\",NY,J-1,x\nOak,NJ,J-1,y\n", "Elm Hospital, West Wing, 3rd floor, left NY x|Oak NJ y", "" },
        // Never closed.
        { "\"Elm,NY,J-1,x\nOak,NJ,J-1,y\n", "Elm NY x|Oak NJ y", "2" },
        { "Elm,NY,J-1,\"x\nOak,NJ,J-1,y\nAsh,PA,J-1,z\n", "Elm NY x|Oak NJ y|Ash PA z", "2" },
        { "Elm,NY,J-1,x\nOak,NJ,J-1,\"y\n", "Elm NY x|Oak NJ y", "3" },
        { "Elm,NY,J-1,x\nOak,NJ,J-1,\"y", "Elm NY x|Oak NJ y", "3" },
        { "\"Elm,NY,J-1,x\r\nOak,NJ,J-1,y\r\n", "Elm NY x|Oak NJ y", "2" },
        { "\"Elm, West,NY,J-1,x\nOak,NJ,J-1,y\n", "Elm, West NY x|Oak NJ y", "2" },
        { "Elm,NY,\"J-1, H-1B\nOak,NJ,J-1,y\n", "Elm NY|Oak NJ y", "2" },
        // A row in quotes as a whole, and a cell with commas alone.
        { "\"Elm,NY,J-1,x\"\nOak,NJ,J-1,y\n", "Elm NY x|Oak NJ y", "2" },
        { "\"Elm,NY,\"\"J-1, H-1B\"\",x\"\nOak,NJ,J-1,y\n", "Elm NY x|Oak NJ y", "2" },
        { "\"Elm, West, 3rd floor, left\"\nOak,NJ,J-1,y\n", "Elm, West, 3rd floor, left|Oak NJ y", "" },
        // Closed by the opening quote of a later row.
        { "\"Elm,NY,J-1,x\nOak,NJ,J-1,y\n\"Ash, West\",PA,J-1,z\n", "Elm NY x|Oak NJ y|Ash, West PA z", "2" },
        { "Elm,NY,J-1,\"x\nOak,NJ,\"J-1, H-1B\",y\n", "Elm NY x|Oak NJ y", "2" },
        { "\"Elm,NY,J-1,x\n\"Oak,NJ,J-1,y\nAsh,PA,J-1,z\n", "Elm NY x|Oak NJ y|Ash PA z", "2,3" },
        // Closed by a stray quote of a later row.
        { "\"Elm,NY,J-1,x\nOak,NJ,J-1,y\nAsh 5\",PA,J-1,z\nFir,CT,J-1,w\n", "Elm NY x|Oak NJ y|Ash 5\" PA z|Fir CT w", "2" },
        // Quotes within a quoted cell.
        { "\"Elm \"West\" Hospital\",NY,J-1,x\nOak,NJ,J-1,y\n", "Elm \"West\" Hospital NY x|Oak NJ y", "2" },
        { "\"Elm \"West\"\",NY,J-1,x\nOak,NJ,J-1,y\n", "Elm \"West\" NY x|Oak NJ y", "2" },
        { "Elm,NY,J-1,\"called \"Bob\"\nMonday\"\nOak,NJ,J-1,y\n", "Elm NY called \"Bob\" Monday|Oak NJ y", "2" },
        { "\"Elm \"West\",NY,\"J-1, H-1B\",x\nOak,NJ,J-1,y\n", "Elm \"West NY x|Oak NJ y", "2" },
        { "Elm,NY,J-1,\"called\nmy \"old\" friend\"\nOak,NJ,J-1,y\n", "Elm NY called my \"old\" friend|Oak NJ y", "2" },
        { "\"Elm\" ,NY,J-1,x\nOak,NJ,J-1,y\n", "Elm NY x|Oak NJ y", "2" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Rows_behind_a_wrong_quote_are_read(string rows, string right, string lines)
    {
        var table = ProgramCsv.Read(CsvText.Stream(Header + rows)).AsT0;

        Assert.Equal(right, string.Join('|', table.Programs.Select(p => $"{p.Name} {p.State} {p.Notes}".ReplaceLineEndings(" ").TrimEnd())));
        Assert.Equal(lines.Length == 0 ? [] : lines.Split(',').Select(l => $"line {l}"), table.Notes.Where(n => n.Message.Contains("quote", StringComparison.Ordinal))
            .SelectMany(n => n.Examples).Select(e => e.Split(':')[0]));
    }

    [Fact]
    public void The_line_of_every_row_is_kept()
    {
        var table = ProgramCsv.Read(CsvText.Stream(Header + "\"Elm,NY,J-1,x\nOak,NJ,J-1,\"two\nlines\"\n,PA,,\n")).AsT0;

        Assert.Equal(5, Assert.Single(table.SetAside.AsEnumerable()).Line);
    }

    /// <summary>A quote that is never closed in a long roster: the rows are read in chunks as without it.</summary>
    [Theory]
    [InlineData(100)]
    [InlineData(200_000)]
    public void A_long_roster_is_read_past_an_open_quote(int count)
    {
        var rows = Enumerable.Range(1, count).Select(i => $"{(i == 50 ? "\"" : "")}A-{i},240,2020\n");
        var text = "reference,step2ck_score,graduation\n" + string.Concat(rows);
        var chunks = RosterCsv.ReadInChunks(CsvText.Stream(text), RulePack.Default.Rubric.Reading, new LocalDate(2026, 9, 3)).ToList();

        Assert.Equal(count, chunks.Sum(c => c.Applicants.Count + c.SetAside.Count));
        Assert.Empty(chunks.SelectMany(c => c.Problems));
        Assert.Single(chunks.SelectMany(c => c.Notes));
        Assert.Equal("A-50", chunks[0].ReferenceOf(49));
    }

    [Fact]
    public void A_header_with_an_open_quote_names_its_columns()
    {
        var table = ProgramCsv.Read(CsvText.Stream("name,\"state,visa\nElm,NY,J-1\nOak,NJ,J-1\n")).AsT0;

        Assert.Equal(["NY", "NJ"], table.Programs.Select(p => p.State));
    }

    [Fact]
    public void A_file_full_of_wrong_quotes_ends_somewhere()
    {
        var text = Header + string.Concat(Enumerable.Repeat("\"Elm\" x,NY,J-1,x\n", 5000));
        var table = ProgramCsv.Read(CsvText.Stream(text)).AsT0;

        Assert.Contains(table.SetAside, s => s.Problems[0].Message.Contains("closing quote", StringComparison.Ordinal));
    }

    /// <summary>A list each line of which stands in quotes as a whole, and the names and places in it.</summary>
    [Theory]
    [InlineData("\"Program,Specialty,State\"\n\"Elm Valley,Internal Medicine,NY\"\n\"Oak,Psychiatry,NJ\"\n", "Elm Valley/NY|Oak/NJ")]
    [InlineData("\"Program,Specialty,State\"\r\n\"Elm Valley,Internal Medicine,NY\"\r\n\"Oak,Psychiatry,NJ\"", "Elm Valley/NY|Oak/NJ")]
    [InlineData("\"Program;State\"\n\"Elm Valley;NY\"\n\"Oak;NJ\"\n", "Elm Valley/NY|Oak/NJ")]
    [InlineData("\"Program,State\"\n\"\"\"Elm, Valley\"\",NY\"\n\"Oak,NJ\"\n", "Elm, Valley/NY|Oak/NJ")]
    [InlineData("\"Program,State\"\n\"Elm Valley,NY\"\nOak,NJ\n", "Elm Valley/NY|Oak/NJ")]
    [InlineData("My list\n\"Program,State\"\n\"Elm Valley,NY\"\n", "Elm Valley/NY")]
    public void A_file_of_rows_in_quotes_is_read_without_them(string text, string programs)
    {
        var table = ProgramCsv.Read(CsvText.Stream(text)).AsT0;

        Assert.Equal(programs, string.Join('|', table.Programs.Select(p => $"{p.Name}/{p.State}")));
        Assert.Contains("every row stands in quotes as a whole, and is read without them", table.Notes.Select(n => n.Message));
        Assert.Empty(table.SetAside.AsEnumerable());
    }

    [Fact]
    public void A_long_roster_of_rows_in_quotes_is_read_to_its_end()
    {
        var text = "\"applicant,YOG,Step 2 CK\"\n" + string.Concat(Enumerable.Range(1, 5000).Select(i => $"\"A-{i},2020,240\"\n"));
        var chunks = RosterCsv.ReadInChunks(CsvText.Stream(text), RulePack.Default.Rubric.Reading, new LocalDate(2026, 11, 27)).ToList();

        Assert.Equal(5000, chunks.Sum(c => c.Applicants.Count));
        Assert.Equal("A-5000", chunks[^1].ReferenceOf(chunks[^1].Applicants.Count - 1));
    }

    [Theory]
    [InlineData("\"Program\"\n\"Elm Valley\"\n")]
    [InlineData("\"Program\",\"State\"\n\"Elm Valley\",\"NY\"\n")]
    [InlineData("\"Program\",State\n\"Elm Valley\",NY\n")]
    public void Cells_in_quotes_are_cells(string text) => Assert.Empty(ProgramCsv.Read(CsvText.Stream(text)).AsT0.Notes.AsEnumerable());
}
