using System.Globalization;
using System.Text.RegularExpressions;

namespace ReapplyKit.Reports.Tests;

/// <summary>The colours that page and picture declare, held against WCAG 2 AA: 4.5 to 1 for text, 3 to 1 for shapes.</summary>
public sealed partial class ContrastTests
{
    [Theory]
    [InlineData(0, "text", "ground")]
    [InlineData(0, "text", "band")]
    [InlineData(0, "faint", "ground")]
    [InlineData(0, "faint", "band")]
    [InlineData(0, "link", "ground")]
    [InlineData(0, "link", "band")]
    [InlineData(0, "good", "good-ground")]
    [InlineData(0, "caution", "caution-ground")]
    [InlineData(0, "bad", "bad-ground")]
    [InlineData(0, "unknown", "unknown-ground")]
    [InlineData(1, "text", "ground")]
    [InlineData(1, "text", "band")]
    [InlineData(1, "faint", "ground")]
    [InlineData(1, "faint", "band")]
    [InlineData(1, "link", "ground")]
    [InlineData(1, "link", "band")]
    [InlineData(1, "good", "good-ground")]
    [InlineData(1, "caution", "caution-ground")]
    [InlineData(1, "bad", "bad-ground")]
    [InlineData(1, "unknown", "unknown-ground")]
    public void Text_of_the_page_stands_out_from_its_ground(int scheme, string text, string ground)
    {
        var colors = Variable().Matches(HtmlReportTests.Write(Plans.Bare())).GroupBy(m => m.Groups[1].Value).ToDictionary(g => g.Key, g => g.ElementAt(scheme).Groups[2].Value);

        Assert.True(Contrast(colors[text], colors[ground]) >= 4.5, $"{text} on {ground}: {Contrast(colors[text], colors[ground])}");
    }

    [Theory]
    [InlineData(0, ".month", "fill", 4.5)]
    [InlineData(0, ".today-word", "fill", 4.5)]
    [InlineData(0, ".season-word", "fill", 4.5)]
    [InlineData(0, ".bar", "fill", 3)]
    [InlineData(0, ".critical", "stroke", 3)]
    [InlineData(0, ".leeway", "stroke", 3)]
    [InlineData(0, ".submission", "stroke", 3)]
    [InlineData(0, ".today", "stroke", 3)]
    [InlineData(1, ".month", "fill", 4.5)]
    [InlineData(1, ".today-word", "fill", 4.5)]
    [InlineData(1, ".season-word", "fill", 4.5)]
    [InlineData(1, ".bar", "fill", 3)]
    [InlineData(1, ".critical", "stroke", 3)]
    [InlineData(1, ".leeway", "stroke", 3)]
    [InlineData(1, ".submission", "stroke", 3)]
    [InlineData(1, ".today", "stroke", 3)]
    public void Shapes_and_words_of_the_picture_stand_out_from_its_ground_and_its_bands(int scheme, string shape, string property, double least)
    {
        var declared = Regex.Matches(SvgGantt.Write(Plans.Schedule), @"^([^{}\n]+)\{([^}]*)\}", RegexOptions.Multiline)
            .SelectMany(rule => rule.Groups[1].Value.Split(',').Select(selector => (Selector: selector.Trim(), Body: rule.Groups[2].Value))).ToList();
        string Of(string selector, string name) => declared.Where(d => d.Selector == ".gantt " + selector)
            .Select(d => Regex.Match(d.Body, $"(?:^|;){name}:(#[0-9a-f]{{6}})")).Where(m => m.Success).ElementAt(scheme).Groups[1].Value;

        Assert.All(new[] { Of(".ground", "fill"), Of(".phase", "fill") }, ground => Assert.True(
            Contrast(Of(shape, property), ground) >= least, $"{shape} on {ground}: {Contrast(Of(shape, property), ground)}"));
    }

    [Fact]
    public void The_measure_itself_is_right()
    {
        Assert.Equal(21, Contrast("#000000", "#ffffff"), 0.001);
        Assert.Equal(4.48, Contrast("#777777", "#ffffff"), 0.01);
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string color)
    {
        double Part(int at)
        {
            var share = int.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }

    [GeneratedRegex("--([a-z-]+):(#[0-9a-f]{6})")]
    private static partial Regex Variable();
}
