using System.Globalization;
using ReapplyKit.Batch;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Cells are remembered by what they read as; no two that differ are ever taken for each other.</summary>
public sealed class RosterCellTests
{
    private static readonly LocalDate AsOf = new(2024, 3, 15);
    private static readonly ProfileReading Reading = RulePack.Default.Rubric.Reading;

    [Fact]
    public void Every_day_month_and_year_is_read_as_itself()
    {
        var days = Enumerable.Range(0, 20 * 366).Select(i => new LocalDate(2005, 1, 1).PlusDays(i)).ToArray();
        string[] cells =
        [
            .. days.Select(NodaTime.Text.LocalDatePattern.Iso.Format),
            .. days.Select(d => d.ToString("uuuu-MM", CultureInfo.InvariantCulture)).Distinct(),
            .. days.Select(d => d.ToString("uuuu", CultureInfo.InvariantCulture)).Distinct(),
        ];
        AssertReadAsAlone("graduation", cells, cell => new ApplicantProfile { Graduation = PartialDate.TryParse(cell, out var date) ? date : null });
    }

    [Fact]
    public void Every_number_is_read_as_itself_with_and_without_zeros_before_it()
    {
        var numbers = Enumerable.Range(0, 1000).ToArray();
        string[] cells = [.. numbers.Select(n => $"{n}"), .. numbers.Select(n => $"0{n}"), .. numbers.Select(n => $"00{n}"), .. numbers.Select(n => $"{n}.5")];
        AssertReadAsAlone("usce", cells, cell =>
            new ApplicantProfile
            {
                Usce = decimal.Parse(cell, CultureInfo.InvariantCulture) is <= 600 and var months ? UsceHistory.OfMonths(months) : null,
            });
    }

    [Theory]
    [InlineData("step1_result", "Pass")]
    [InlineData("step1_result", "failed")]
    [InlineData("ecfmg", "Certified")]
    [InlineData("visa", "H-1B")]
    [InlineData("matched", "unmatched")]
    public void A_word_with_one_letter_wrong_is_not_the_word(string column, string word)
    {
        string[] misspelt = [.. Enumerable.Range(0, word.Length).Select(at => word[..at] + "x" + word[(at + 1)..])];
        var chunks = Read(column, [word, .. misspelt, word]).ToArray();

        // Each is set aside or noted, never taken for the word: also where the word itself is remembered.
        var told = chunks.Sum(c => c.SetAside.Count + c.Notes.Sum(n => n.Count));
        Assert.Equal(misspelt.Length, told);
    }

    private static void AssertReadAsAlone(string column, string[] cells, Func<string, ApplicantProfile> alone)
    {
        // Twice, so that every cell is also read when it is remembered.
        string[] twice = [.. cells, .. cells];
        var chunks = Read(column, twice).ToArray();
        var expected = ApplicantColumns.Of(twice.Select(alone), Reading, AsOf).Rubric;

        Assert.Equal(expected.YearsSinceGraduation.AtLeast.AsSpan(), Bytes(chunks, r => r.YearsSinceGraduation.AtLeast));
        Assert.Equal(expected.YearsSinceGraduation.AtMost.AsSpan(), Bytes(chunks, r => r.YearsSinceGraduation.AtMost));
        Assert.Equal(expected.UsceRotations.AtLeast.AsSpan(), Bytes(chunks, r => r.UsceRotations.AtLeast));
    }

    private static byte[] Bytes(RosterChunk[] chunks, Func<RubricColumns, Column<byte>> column) =>
        [.. chunks.SelectMany(c => column(c.Applicants.Rubric).AsSpan().ToArray())];

    private static IEnumerable<RosterChunk> Read(string column, string[] cells) => RosterCsv.ReadInChunks(
        CsvText.Stream($"reference,{column}\n" + string.Concat(cells.Select(cell => $"1,{cell}\n"))), Reading, AsOf);
}
