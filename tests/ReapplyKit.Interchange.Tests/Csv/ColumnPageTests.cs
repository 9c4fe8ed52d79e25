namespace ReapplyKit.Interchange.Tests;

/// <summary>The tables of <c>seeds/COLUMNS.md</c>: delete what stands from "Program lists" on and run once to write them anew.</summary>
public sealed class ColumnPageTests
{
    private const string Start = "\n## Program lists";

    [Fact]
    public void The_page_is_what_the_reader_knows()
    {
        var path = Path.Combine(Repository.Root, "seeds", "COLUMNS.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var (head, page) = ((text + Start).Split(Start)[0], ColumnPage.Markdown());
        if (text.TrimEnd() == head.TrimEnd())
        {
            File.WriteAllText(path, head.TrimEnd() + "\n" + page);
            Assert.Fail("The tables were missing; they are written now. Read them, then run again.");
        }
        Assert.Equal(head + page, text);
    }

    [Fact]
    public void No_header_names_two_columns()
    {
        foreach (var table in new[] { ProgramCsvColumns.Table, RosterCsvColumns.Table })
        {
            foreach (var column in table.Columns)
                Assert.All(column.Headers.SelectMany(h => h.Headers).Prepend(column.Name), header => Assert.Same(column, table.Named(header)));
        }
    }

    [Fact]
    public void Every_example_of_a_program_list_is_read_without_a_note()
    {
        var columns = ProgramCsvColumns.Table.Columns.Where(c => c != ProgramCsvColumns.Institution).ToArray();
        foreach (var column in columns.Where(c => c != ProgramCsvColumns.Name && c != ProgramCsvColumns.Seen))
        {
            var table = ProgramCsv.Read(CsvText.Stream($"name;{column.Name};spare\nElm Valley;\"{column.Example}\";\n")).AsT0;
            Assert.Single(table.Programs.AsEnumerable());
            Assert.Contains("not read: ", Assert.Single(table.Notes.AsEnumerable()).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_example_of_a_roster_is_read_without_a_note()
    {
        foreach (var column in RosterCsvColumns.Table.Columns.Where(c => c != RosterCsvColumns.Reference))
        {
            // The letters of one kind say nothing without the number of all.
            var letters = column == RosterCsvColumns.StrongUsLetters || column == RosterCsvColumns.UsLetters || column == RosterCsvColumns.WeakLetters ? ";letters" : "";
            var roster = RosterCsv.Read(CsvText.Stream($"reference;{column.Name}{letters}\nA;\"{column.Example}\"{(letters.Length > 0 ? ";4" : "")}\n")).AsT0;
            Assert.Single(roster.Entries.AsEnumerable());
            Assert.Empty(roster.Notes.AsEnumerable());
        }
    }
}
