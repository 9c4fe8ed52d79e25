namespace ReapplyKit.Tests;

/// <summary>Around Saturday 20 and Sunday 21 February 2027.</summary>
public sealed class WorkdaysTests
{
    [Theory]
    [InlineData("2027-02-18", "2027-02-18", "2027-02-18")]
    [InlineData("2027-02-19", "2027-02-19", "2027-02-19")]
    [InlineData("2027-02-20", "2027-02-22", "2027-02-19")]
    [InlineData("2027-02-21", "2027-02-22", "2027-02-19")]
    [InlineData("2027-02-22", "2027-02-22", "2027-02-22")]
    public void A_day_of_the_weekend_gives_way_to_Monday_or_to_Friday(string day, string after, string before) => Assert.Equal(
        (Iso.Day(after), Iso.Day(before)), (Workdays.OnOrAfter(Iso.Day(day)), Workdays.OnOrBefore(Iso.Day(day))));

    [Theory]
    [InlineData("2027-02-20", "2027-02-01", "2027-02-19", "2027-02-22")] // missed already: it does not count
    [InlineData("2027-02-20", "2027-02-01", "2027-02-20", "2027-02-19")]
    [InlineData("2027-02-20", "2027-02-01", "2027-02-21", "2027-02-19")]
    [InlineData("2027-02-20", "2027-02-01", "2027-02-22", "2027-02-22")]
    [InlineData("2027-02-20", "2027-02-19", "2027-02-21", "2027-02-19")]
    [InlineData("2027-02-20", "2027-02-20", "2027-02-21", "2027-02-20")] // neither will do
    [InlineData("2027-02-19", "2027-02-01", "2027-02-19", "2027-02-19")]
    public void A_last_day_before_Monday_leaves_Friday(string day, string first, string last, string near) =>
        Assert.Equal(Iso.Day(near), Workdays.Near(Iso.Day(day), Iso.Day(first), Iso.Day(last)));
}
