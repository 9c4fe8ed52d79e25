using System.Text;

namespace ReapplyKit.Interchange.Tests;

/// <summary>What could not be read of a list is told with all its lines, and stays with its program.</summary>
public sealed class UnreadCellTests
{
    [Theory]
    [InlineData("YOG", "5 yrs unless clinically active")]
    [InlineData("Step 2 CK", "ask them")]
    [InlineData("IMG %", "varies")]
    [InlineData("IMG %", "0.41")] // beside 62, no fraction
    [InlineData("Visa", "maybe")]
    [InlineData("State", "NY/NJ")]
    [InlineData("Location", "Kansas City, MO/KS")]
    public void A_cell_that_is_not_read_stands_in_the_notes_beside_what_stood_there(string header, string cell)
    {
        var table = Read($"name,{header},notes\nElm,\"{cell}\",call in May\nOak,{(header == "IMG %" ? "62" : "")},\n");

        Assert.Equal(($"call in May; not read: {header} \"{cell}\"", null, 1), (table.Programs[0].Notes, table.Programs[1].Notes, table.UnreadCells));
        Assert.Equal(table.Programs, ProgramCsv.Read(new MemoryStream(ProgramCsv.Write(table.Programs))).AsT0.Programs);
    }

    [Theory]
    [InlineData("pass on first attempt")]
    [InlineData("Must pass first attempt")]
    [InlineData("No minimum, 1st attempt pass")]
    [InlineData("220, no attempts")]
    [InlineData("220 (1st attempt only)")]
    [InlineData("220 on 1st attempt")]
    [InlineData("220, no failures")]
    [InlineData("220; 2 attempts")]
    [InlineData("No minimum but prefer no attempts")]
    public void What_a_score_says_of_attempts_stands_beside_the_program(string cell)
    {
        var table = Read($"name,Min Step 2 CK,max_attempts\nElm,\"{cell}\",\nOak,\"{cell}\",2\nAsh,220,\n");

        Assert.Equal([$"speaks of attempts: Min Step 2 CK \"{cell}\"", null, null], table.Programs.Select(p => p.Notes));
        Assert.Contains(table.Notes, n => n.Column == "Min Step 2 CK");
        Assert.Equal(table.Programs, ProgramCsv.Read(new MemoryStream(ProgramCsv.Write(table.Programs))).AsT0.Programs);
    }

    [Theory]
    [InlineData("first attempt only")]
    [InlineData("1st attempt")]
    public void An_attempt_without_a_score_is_kept_once(string cell) =>
        Assert.Equal($"not read: Min Step 2 CK \"{cell}\"", Read($"name,Min Step 2 CK\nElm,{cell}\n").Programs[0].Notes);

    [Fact]
    public void A_list_that_is_read_whole_has_no_cell_unread() => Assert.Equal(
        (0, null), Read("name,YOG,visa\nElm,5,J-1\n") is var table ? (table.UnreadCells, table.Programs[0].Notes) : default);

    [Fact]
    public void A_note_names_all_its_lines_as_ranges()
    {
        string[] cells = ["?x", "?x", "5", "?x", "?y", "?x", "5", "?x"];
        var note = Assert.Single(Read("name,YOG\n" + string.Concat(cells.Select((c, i) => $"Hospital {(char)('A' + i)},{c}\n"))).Notes.AsEnumerable());

        Assert.Equal((6, "2-3, 5-7, 9"), (note.Count, note.Lines));
        Assert.Contains("(6 times on lines 2-3, 5-7, 9, such as line 2: ?x; line 6: ?y)", note.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_lines_named_have_a_bound()
    {
        var note = Assert.Single(Read("name,YOG\n" + string.Concat(Enumerable.Range(0, 100).Select(i => $"Hospital {i},{(i % 2 == 0 ? "?x" : "5")}\n"))).Notes.AsEnumerable());

        Assert.Equal(50, note.Count);
        Assert.EndsWith("78, 80 and 10 more after line 80", note.Lines, StringComparison.Ordinal);
    }

    private static ProgramTable Read(string csv) => ProgramCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv))).AsT0;

    [Theory]
    [InlineData("Elm (no IMGs)", "", "name")]
    [InlineData("Elm - no visa", "", "name")]
    [InlineData("Elm", "US citizens/GC only per PC 10/2026", "notes")]
    [InlineData("Elm", "no longer takes IMGs", "notes")]
    [InlineData("Elm", "does not sponsor anymore", "notes")]
    [InlineData("Elm", "no reply yet; IMG friendly", null)]
    [InlineData("Elm", "asked about the visa", null)]
    public void What_is_said_of_visas_beside_their_column_is_asked_about(string name, string notes, string? told) => Assert.Equal(
        told, ProgramCsv.Read(CsvText.Stream($"name,notes,visa\n{name},{notes},J-1\n")).AsT0.Notes.FirstOrDefault(n => n.Message.StartsWith("speaks of", StringComparison.Ordinal))?.Column);
}
