using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class LocalDateArbitrary
{
    private static readonly LocalDate First = new(2020, 1, 1);
    private static readonly LocalDate Last = new(2035, 12, 31);

    public static Arbitrary<LocalDate> Dates() => Arb.From(Between(First, Last), Simpler);

    /// <summary>Any day, with month ends (leap days among them) more often than chance has them.</summary>
    public static Gen<LocalDate> Between(LocalDate first, LocalDate last)
    {
        var anyDay = Gen.Choose(0, Period.DaysBetween(first, last)).Select(first.PlusDays);
        return Gen.OneOf(anyDay, anyDay, anyDay.Select(d => LocalDate.Min(last, DateAdjusters.EndOfMonth(d))));
    }

    public static IEnumerable<LocalDate> Simpler(LocalDate date) => Shrink.Number(Period.DaysBetween(First, date)).Select(First.PlusDays);
}
