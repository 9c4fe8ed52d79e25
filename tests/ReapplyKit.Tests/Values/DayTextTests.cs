using NodaTime.Text;

namespace ReapplyKit.Tests;

/// <summary>Days of files, held against the pattern of the package that they are written without.</summary>
public sealed class DayTextTests
{
    [Law]
    public bool Any_day_is_written_as_the_package_writes_it_and_read_back(LocalDate day) => IsWrittenAndReadBack(day);

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(999, 12, 31)]
    [InlineData(1000, 1, 1)]
    [InlineData(2028, 2, 29)]
    [InlineData(9999, 12, 31)]
    public void So_are_the_first_the_last_and_a_leap_day(int year, int month, int day) =>
        Assert.True(IsWrittenAndReadBack(new LocalDate(year, month, day)));

    [Fact]
    public void A_day_before_our_era_is_written_with_its_sign() => Assert.Equal("-0050-06-01", DayText.Of(new LocalDate(-50, 6, 1)));

    private static bool IsWrittenAndReadBack(LocalDate day) =>
        DayText.Of(day) == LocalDatePattern.Iso.Format(day) && DayText.TryRead(DayText.Of(day), out var read) && read == day;
}
