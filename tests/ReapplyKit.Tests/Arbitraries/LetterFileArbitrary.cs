using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class LetterFileArbitrary
{
    public static Arbitrary<LetterFile> LetterFiles() => Arb.From(Any, Simpler);

    private static Gen<LetterFile> Any { get; } =
        from asOf in LocalDateArbitrary.Between(new LocalDate(2026, 1, 1), new LocalDate(2029, 12, 31))
        from letters in Draw.ListOf(About(asOf), 7)
        select new LetterFile(asOf, letters);

    private static Gen<Letter> About(LocalDate asOf) =>
        from letter in LetterArbitrary.Until(2036)
        from months in Gen.OneOf(Gen.Choose(-26, 2), Gen.Elements(-12, -18))
        from days in Gen.Choose(-3, 3)
        let day = asOf.PlusMonths(months).PlusDays(days)
        from date in Gen.Frequency(
            (5, Gen.Constant<PartialDate?>(PartialDate.On(day))),
            (1, Gen.Elements<PartialDate?>(null, PartialDate.In(day.Year, day.Month), PartialDate.In(day.Year))))
        from specialty in Gen.Elements(null, "Neurology", "neurology", "Pathology")
        select letter with { Date = date, Specialty = specialty };

    private static IEnumerable<LetterFile> Simpler(LetterFile file) =>
        Shrink.List(file.Letters, l => [.. LetterArbitrary.Simpler(l), .. Shrink.To(l, l with { Specialty = null })])
            .Select(l => file with { Letters = l });
}
