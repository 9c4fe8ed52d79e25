using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class UsceHistoryArbitrary
{
    private static readonly Gen<LocalDate?> Day = Gen.OneOf(
        Gen.Constant<LocalDate?>(null),
        LocalDateArbitrary.Between(new LocalDate(2018, 1, 1), new LocalDate(2036, 12, 31)).Select(d => (LocalDate?)d));

    private static readonly Gen<Rotation> Rotation =
        from kind in Draw.Of<RotationKind>()
        from start in Day
        from end in Day
        select new Rotation { Kind = kind, Start = start, End = end };

    public static Gen<UsceHistory> Any { get; } = Gen.Frequency(
        (4, Draw.ListOf(Rotation, 5).Select(r => UsceHistory.Of(r.AsSpan()))),
        (1, Gen.Choose(0, 60).Select(tenths => UsceHistory.OfMonths(tenths / 10m))));

    public static IEnumerable<UsceHistory> Simpler(UsceHistory? usce) => usce switch
    {
        null => [],
        { Months: > 0 } => [UsceHistory.OfMonths(0), UsceHistory.OfMonths(decimal.Floor(usce.Months.Value / 2))],
        _ => Shrink.List(usce.Rotations, r => Shrink.To(r, r with { Start = null }, r with { End = null }))
            .Select(r => UsceHistory.Of(r.AsSpan())),
    };
}
