namespace ReapplyKit.Reports.Tests;

/// <summary>What names from outside come to in a cell: text, all of it, and nothing else.</summary>
public sealed class HostileCellTests
{
    private const int LongestCell = 32_767;

    [Theory]
    [MemberData(nameof(HostileNames.All), MemberType = typeof(HostileNames))]
    public void A_hostile_name_is_text_and_nothing_else(string name, string shown)
    {
        var sheet = Workbooks.ProgramsCalled(name);

        Assert.All([sheet[sheet.Column("Program"), 2]!, sheet[sheet.Column("City"), 2]!], cell =>
        {
            Assert.Equal(shown, cell.Text);
            Assert.Null(cell.Formula);
            Assert.True(cell.IsQuoted, "A spreadsheet would compute it once somebody edits the cell.");
        });
    }

    [Fact]
    public void A_lone_surrogate_is_shown_as_what_it_is() =>
        Assert.Equal("lone\uFFFDsurrogate", Workbooks.ProgramsCalled(HostileNames.LoneSurrogate)[1, 2]!.Text);

    [Fact]
    public void A_cell_takes_what_a_cell_can_hold_and_a_longer_name_is_shortened_visibly()
    {
        var longest = new string('x', LongestCell);

        Assert.Equal(HostileNames.TenThousand, Workbooks.ProgramsCalled(HostileNames.TenThousand)[1, 2]!.Text);
        Assert.Equal(longest, Workbooks.ProgramsCalled(longest)[1, 2]!.Text);
        Assert.Equal(longest[..^1] + "…", Workbooks.ProgramsCalled(longest + "x")[1, 2]!.Text);
    }

    [Fact]
    public void Escapes_without_end_do_not_overflow_the_cell()
    {
        var shown = Workbooks.ProgramsCalled(string.Concat(Enumerable.Repeat("_x0041_", 4_000)))[1, 2]!.Text!;

        Assert.StartsWith("_x0041__x0041_", shown, StringComparison.Ordinal);
        Assert.EndsWith("…", shown, StringComparison.Ordinal);
    }
}
