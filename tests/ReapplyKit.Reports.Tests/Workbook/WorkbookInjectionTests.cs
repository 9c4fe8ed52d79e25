namespace ReapplyKit.Reports.Tests;

/// <summary>What names and titles from outside come to in a workbook: text, all of it, and nothing else.</summary>
public sealed class WorkbookInjectionTests
{
    private const int LongestCell = 32_767;

    private static readonly Lazy<IReadOnlyList<string>> Harmless = new(() => Outline(Workbooks.Called("x")));

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void No_text_adds_or_takes_a_sheet_a_cell_or_a_formula(string text)
    {
        var book = Workbooks.Called(text);

        Assert.Equal(Harmless.Value, Outline(book));
        Assert.All(book.Values.SelectMany(s => s.Texts), cell => Assert.False(HostileTexts.HidesSomething(cell.Text!)));
    }

    [Theory]
    [MemberData(nameof(HostileTexts.Lines), MemberType = typeof(HostileTexts))]
    public void A_name_and_a_title_are_text_and_nothing_else(string text, string shown)
    {
        var book = Workbooks.Called(text);
        var (programs, plan) = (book["Programs"], book["Plan"]);
        CellRead?[] cells = [programs[programs.Column("Program"), 2], programs[programs.Column("City"), 2], plan[plan.Column("Milestone"), 2]];

        Assert.All(cells.Select(c => c!), cell =>
        {
            Assert.Equal(shown, cell.Text);
            Assert.Null(cell.Formula);
            Assert.True(cell.IsQuoted, "A spreadsheet would compute it once somebody edits the cell.");
        });
    }

    [Fact]
    public void A_lone_surrogate_is_shown_as_what_it_is() => Assert.Equal("lone\uFFFDsurrogate", NameOf(HostileTexts.LoneSurrogate));

    [Fact]
    public void A_cell_takes_what_a_cell_can_hold_and_a_longer_name_is_shortened_visibly()
    {
        var longest = new string('a', LongestCell);

        Assert.Equal(HostileTexts.TenThousand, NameOf(HostileTexts.TenThousand));
        Assert.Equal(longest, NameOf(longest));
        Assert.Equal(longest[..^1] + "…", NameOf(longest + "a"));
    }

    [Fact]
    public void Escapes_without_end_do_not_overflow_the_cell()
    {
        var shown = NameOf(string.Concat(Enumerable.Repeat("_x0041_", 4_000)))!;

        Assert.StartsWith("_x0041__x0041_", shown, StringComparison.Ordinal);
        Assert.EndsWith("…", shown, StringComparison.Ordinal);
    }

    private static string? NameOf(string text) => Workbooks.Called(text)["Programs"][1, 2]!.Text;

    private static List<string> Outline(IReadOnlyDictionary<string, SheetRead> book) => book.Values
        .SelectMany(s => s.Cells.Select(c => $"{s.Name} {c.Key} {(c.Value.Text is null ? "number" : "text")} {c.Value.Formula}")).ToList();
}
