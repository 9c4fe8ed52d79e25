namespace ReapplyKit.Tests;

public sealed class LetterAgeTests
{
    [Theory]
    [InlineData("2027-05-31", "2027-05-31", 0, LetterRecency.Recent)]
    [InlineData("2026-06-01", "2027-05-31", 11, LetterRecency.Recent)]
    [InlineData("2026-05-31", "2027-05-31", 12, LetterRecency.Recent)]
    [InlineData("2026-05-30", "2027-05-31", 12, LetterRecency.Acceptable)]
    [InlineData("2025-12-01", "2027-05-31", 17, LetterRecency.Acceptable)]
    [InlineData("2025-11-30", "2027-05-30", 18, LetterRecency.Acceptable)]
    [InlineData("2025-11-30", "2027-05-31", 18, LetterRecency.Old)]
    public void Up_to_12_months_is_recent_and_up_to_18_still_counts(string date, string asOf, int months, LetterRecency recency)
    {
        var letter = Stand(date, asOf);

        Assert.Equal((Quantity.Exactly(months), recency, recency != LetterRecency.Old), (letter.Age, letter.Recency, letter.Counts));
    }

    [Theory]
    [InlineData("2025-08-31", "2027-02-28", LetterRecency.Acceptable)]
    [InlineData("2025-08-28", "2027-02-28", LetterRecency.Acceptable)]
    [InlineData("2025-08-27", "2027-02-28", LetterRecency.Old)]
    [InlineData("2025-08-31", "2027-03-01", LetterRecency.Old)]
    [InlineData("2026-08-31", "2028-02-29", LetterRecency.Acceptable)]
    [InlineData("2026-08-29", "2028-02-29", LetterRecency.Acceptable)]
    [InlineData("2026-08-28", "2028-02-29", LetterRecency.Old)]
    [InlineData("2026-08-31", "2028-03-01", LetterRecency.Old)]
    public void Eighteen_months_end_with_February_where_it_is_too_short(string date, string asOf, LetterRecency recency) =>
        Assert.Equal(recency, Stand(date, asOf).Recency);

    [Theory]
    [InlineData("2025-11", "2027-05-15", 17, 18, LetterRecency.Unknown, null)] // 18 months end between 1 and 30 May
    [InlineData("2026-05", "2027-05-15", 11, 12, LetterRecency.Unknown, true)] // 12 months may be over, 18 are not
    [InlineData("2026-06", "2027-05-15", 10, 11, LetterRecency.Recent, true)]
    [InlineData("2025-10", "2027-05-15", 18, 19, LetterRecency.Old, false)]
    [InlineData("2027", "2027-05-15", 0, 4, LetterRecency.Recent, true)] // no letter of the future
    public void A_letter_of_a_month_or_year_has_a_range_of_ages(
        string date, string asOf, int youngest, int oldest, LetterRecency recency, bool? counts)
    {
        var letter = Stand(date, asOf);

        Assert.Equal((Quantity.Between(youngest, oldest), recency, counts), (letter.Age, letter.Recency, letter.Counts));
    }

    [Fact]
    public void A_letter_without_a_date_has_no_age()
    {
        var letter = Assert.Single(Assess("2027-05-31", new Letter { Origin = LetterOrigin.Us }).Letters.AsEnumerable());

        Assert.Equal((Quantity.Unknown, LetterRecency.Unknown, null), (letter.Age, letter.Recency, letter.Counts));
    }

    [Fact]
    public void A_foreign_letter_never_counts_however_little_is_known_of_its_date() =>
        Assert.False(Assess("2027-05-31", new Letter { Origin = LetterOrigin.NonUs }).Letters[0].Counts);

    [Theory]
    [InlineData("2027-05-31", 1)]
    [InlineData("2027-06-01", 0)]
    [InlineData("2027-06", 0)]
    [InlineData("2027", 1)]
    public void A_letter_written_later_is_left_out(string date, int letters) =>
        Assert.Equal(letters, Assess("2027-05-31", new Letter { Date = Iso.Partial(date) }).Letters.Count);

    private static LetterStanding Stand(string date, string asOf) =>
        Assess(asOf, new Letter { Origin = LetterOrigin.Us, Date = Iso.Partial(date) }).Letters[0];

    private static LetterPortfolio Assess(string asOf, Letter letter) => RulePack.Default.Letters.Assess([letter], Iso.Day(asOf));
}
