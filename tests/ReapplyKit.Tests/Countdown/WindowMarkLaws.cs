using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

public class WindowMarkLaws
{
    private static readonly string[] All =
    [
        .. Enumerable.Range(1, 12).SelectMany(month => Enumerable.Range(1, 4).Select(week => Text($"M{month}W{week}"))),
        .. Enumerable.Range(1, 31).Select(day => Text($"M1D{day}")),
        .. Enumerable.Range(1, 4).Select(week => Text($"FW{week}")),
    ];

    [Fact]
    public void Every_mark_reads_and_is_written_as_it_was()
    {
        var marks = All.Select(text => WindowMark.TryParse(text, out var mark) ? mark : default).ToArray();
        Assert.Equal(All, marks.Select(m => m.ToString()));
        Assert.Equal(All.Length, marks.Distinct().Count());
    }

    [SeededProperty(MaxTest = 2000)]
    public Property A_text_is_a_mark_only_if_it_is_one_of_them() => Prop.ForAll(
        Gen.ListOf(Gen.Elements("MFWD0123456789 -".ToCharArray())).Resize(6).Select(c => string.Concat(c)).ToArbitrary(),
        text => WindowMark.TryParse(text, out _) == All.Contains(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("M0W1")]
    [InlineData("M13W1")]
    [InlineData("M12W0")]
    [InlineData("M12W5")]
    [InlineData("M01W1")]
    [InlineData("M1W01")]
    [InlineData("M2D1")]
    [InlineData("M1D0")]
    [InlineData("M1D32")]
    [InlineData("FD1")]
    [InlineData("FW5")]
    [InlineData("F1W1")]
    [InlineData("MW1")]
    [InlineData("W1")]
    [InlineData("m1w1")]
    [InlineData("M1W1W1")]
    [InlineData("M1W١")]
    [InlineData("M1W1\0")]
    public void No_other_text_is_a_mark(string? text) => Assert.False(WindowMark.TryParse(text, out _));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
