namespace ReapplyKit.Reports.Tests;

/// <summary>Colours can be read, and never speak alone.</summary>
public sealed class LookTests
{
    private const string Paper = "FFFFFF";
    private const double LegibleText = 4.5;
    private const double VisibleShape = 3;

    [Fact]
    public void Text_stands_out_from_its_cell_and_bars_from_the_sheet()
    {
        var cells = Workbooks.Whole.Values.SelectMany(s => s.Cells.Values).ToArray();

        Assert.All(cells.Where(c => c.FontColour != c.FillColour).DistinctBy(c => (c.FontColour, c.FillColour)), c =>
            Assert.True(Contrast(c.FontColour, c.FillColour ?? Paper) >= LegibleText, $"{c.FontColour} on {c.FillColour ?? Paper}"));
        Assert.All(cells.Where(c => c.FontColour == c.FillColour).DistinctBy(c => c.FillColour), c =>
            Assert.True(Contrast(c.FillColour!, Paper) >= VisibleShape, c.FillColour));
    }

    [Fact]
    public void A_tier_is_a_word_with_its_colour()
    {
        var summary = Workbooks.Whole["Summary"];
        var tiers = FictionalPlans.Whole.Report.Findings;
        var first = summary.Row("Step 1");

        Assert.Equal(tiers.Select(f => f.Tier.ToString()), Enumerable.Range(first, 5).Select(row => summary[2, row]!.Text));
        Assert.All(Enumerable.Range(first, 5), row => Assert.NotNull(summary[2, row]!.FillColour));
        Assert.Equal(
            tiers.Select(f => f.Tier).Distinct().Count(), Enumerable.Range(first, 5).Select(row => summary[2, row]!.FillColour).Distinct().Count());
    }

    /// <summary>The contrast of WCAG 2: relative luminances by the published formula.</summary>
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = Convert.FromHexString(colour).Select(part => part / 255.0);
        var linear = parts.Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
