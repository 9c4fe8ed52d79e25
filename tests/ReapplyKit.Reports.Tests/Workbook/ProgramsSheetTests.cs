using System.Text;
using ReapplyKit.Interchange;

namespace ReapplyKit.Reports.Tests;

/// <summary>The program list: every column of the final spreadsheet, labels in word and colour.</summary>
public sealed class ProgramsSheetTests
{
    private static SheetRead Programs => Workbooks.Whole["Programs"];

    [Fact]
    public void Each_column_of_the_final_spreadsheet_is_there()
    {
        var csv = Encoding.UTF8.GetString(ApplicationSheetCsv.Write(FictionalPlans.Sheet(FictionalPlans.Whole)!, FictionalPlans.Rules));
        var headings = csv.TrimStart('\uFEFF').Split("\r\n")[0].Split(',').Select(h => h == "Hospital type" ? "Setting" : h);

        Assert.All(headings, heading => Assert.Contains(Programs.Cells, c => c.Key.Row == 1 && c.Value.Text!.StartsWith(heading, StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_program_is_a_row_with_its_label_in_word_and_colour()
    {
        var sheet = FictionalPlans.Sheet(FictionalPlans.Whole)!;
        var (name, label) = (Programs.Column("Program"), Programs.Column("Label"));

        Assert.Equal(sheet.Rows.Count + 1, Programs.LastRow);
        Assert.All(sheet.Rows.Index(), r =>
        {
            Assert.Equal(r.Item.Listed.Assessment.Program.Name, Programs[name, r.Index + 2]!.Text);
            Assert.Equal(r.Item.Listed.Assessment.Label.ToString(), Programs[label, r.Index + 2]!.Text);
        });
        var labels = Enumerable.Range(2, sheet.Rows.Count).Select(row => Programs[label, row]!);
        var colours = labels.Select(cell => (cell.Text, cell.FillColour)).Distinct().ToArray();
        Assert.Equal(["Green", "Yellow", "Red"], colours.Select(c => c.Text));
        Assert.Equal(3, colours.Select(c => c.FillColour).OfType<string>().Distinct().Count());
    }

    [Fact]
    public void Shares_and_counts_are_numbers_and_what_is_unknown_is_a_word()
    {
        var sheet = FictionalPlans.Sheet(FictionalPlans.Whole)!;
        var (share, known) = (Programs.Column("IMG friendliness"), Programs.Column("Facts known (of 10)"));
        var (letters, fee) = (Programs.Column("Letters to assign"), Programs.Column("ERAS fee ($)"));

        Assert.All(sheet.Rows.Index(), r =>
        {
            var (assessment, row) = (r.Item.Listed.Assessment, r.Index + 2);
            Assert.Equal(assessment.Program.ImgPresence.Percent, (int?)Programs[share, row]!.Number);
            Assert.Equal(assessment.Program.ImgPresence.Percent is null, Programs[share, row]!.Text is not null);
            Assert.Equal(assessment.FactsKnown, Programs[known, row]!.Number);
            Assert.Equal(r.Item.Letters, Programs[letters, row]!.Number);
            Assert.Equal("unknown", Programs[fee, row]!.Text); // nobody has verified the fees of 2028
        });
    }

    [Fact]
    public void Known_fees_are_numbers()
    {
        var sheet = Workbooks.Sheet("Programs", FictionalPlans.Whole, FictionalPlans.Sheet(FictionalPlans.Whole, feesOf: 2026));
        var fees = Enumerable.Range(2, sheet.LastRow - 1).Select(row => sheet[sheet.Column("ERAS fee ($)"), row]!.Number).ToArray();

        // Two specialties with 80 and 40 programs: 30 of each at $11, the rest at $30.
        Assert.Equal(60, fees.Count(f => f == 11));
        Assert.Equal(60, fees.Count(f => f == 30));
    }

    [Fact]
    public void The_header_stays_in_sight_and_the_table_filters()
    {
        Assert.Equal("C2", Programs.Frozen);
        Assert.Equal("A1:AR121", Programs.Filter);
    }

    [Fact]
    public void Without_a_final_spreadsheet_the_list_stands_alone()
    {
        var sheet = Workbooks.Sheet("Programs", FictionalPlans.Whole, null);

        Assert.Equal(FictionalPlans.Whole.List!.Programs.Count + 1, sheet.LastRow);
        Assert.DoesNotContain(sheet.Cells, c => c.Key.Row == 1 && c.Value.Text == "Signal");
    }

    [Fact]
    public void Without_programs_the_sheet_says_so() => Assert.Equal(
        "There is no list: the case names no programs.", Workbooks.Sheet("Programs", FictionalPlans.OfNothing, null)[1, 2]!.Text);

    [Fact]
    public void A_list_that_nothing_got_on_says_how_many_are_left_out()
    {
        var list = FictionalPlans.Whole.List! with { Programs = [] };

        // 160 programs, of which the list takes 120.
        Assert.Equal("The list is empty; 40 programs are left out.", Workbooks.Sheet("Programs", FictionalPlans.Whole with { List = list }, null)[1, 2]!.Text);
    }
}
