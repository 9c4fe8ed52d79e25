namespace ReapplyKit.Tests;

public class PartialDateLaws
{
    [Law]
    public bool What_is_written_reads_back(PartialDate date) => PartialDate.TryParse(date.ToString(), out var read) && read == date;

    [Law]
    public bool Its_days_are_in_order_and_one_day_exactly_where_it_is_exact(PartialDate date) =>
        date.Earliest <= date.Latest && date.IsExact == (date.Earliest == date.Latest);

    [Law]
    public bool A_month_and_a_year_hold_each_of_their_days_and_no_other(LocalDate day)
    {
        var (month, year) = (PartialDate.In(day.Year, day.Month), PartialDate.In(day.Year));
        return month.Earliest.Day == 1 && month.Latest.PlusDays(1).Day == 1 && month.Earliest <= day && day <= month.Latest
            && month.Latest.Month == day.Month
            && year.Earliest == new LocalDate(day.Year, 1, 1) && year.Latest == new LocalDate(day.Year, 12, 31);
    }

    [Theory]
    [InlineData("1900")]
    [InlineData("2200-12")]
    [InlineData("2024-02-29")]
    public void Dates_of_the_calendar_read(string text) =>
        Assert.Equal(text, PartialDate.TryParse(text, out var date) ? date.ToString() : null);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1899")]
    [InlineData("2201")]
    [InlineData("2020-00")]
    [InlineData("2020-13")]
    [InlineData("2020-6")]
    [InlineData("2023-02-29")]
    [InlineData("1899-12-31")]
    [InlineData("2201-01-01")]
    [InlineData(" 2020")]
    [InlineData("2020-06-15T00")]
    [InlineData("20２0")]
    [InlineData("2020-6\0")]
    public void Anything_else_does_not(string? text) => Assert.False(PartialDate.TryParse(text, out _));
}
