using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class PartialDateArbitrary
{
    public static Arbitrary<PartialDate> PartialDates() => Arb.From(Gen.OneOf(Until(2036), Within(1900, 2200)), Simpler);

    public static Gen<PartialDate> Until(int lastYear) => Within(2005, lastYear);

    public static IEnumerable<PartialDate> Simpler(PartialDate? date) => date switch
    {
        null => [],
        { IsExact: false } => [PartialDate.On(date.Earliest)],
        _ => LocalDateArbitrary.Simpler(date.Earliest).Select(PartialDate.On),
    };

    private static Gen<PartialDate> Within(int firstYear, int lastYear) =>
        from date in LocalDateArbitrary.Between(new LocalDate(firstYear, 1, 1), new LocalDate(lastYear, 12, 31))
        from known in Gen.Elements(PartialDate.On(date), PartialDate.In(date.Year, date.Month), PartialDate.In(date.Year))
        select known;
}
