namespace ReapplyKit.Tests;

internal static class Reordering
{
    /// <summary>The same items in an order that a number picks.</summary>
    public static ValueList<T> Reordered<T>(this ValueList<T> items, int pick)
    {
        T[] order = [.. items];
        new Random(pick).Shuffle(order);
        return order.ToValueList();
    }

    public static ApplicantProfile Reordered(this ApplicantProfile p, int pick) => p with
    {
        Step1 = p.Step1.With(p.Step1.Attempts.Reordered(pick)),
        Step2Ck = p.Step2Ck.With(p.Step2Ck.Attempts.Reordered(pick)),
        Step3 = p.Step3.With(p.Step3.Attempts.Reordered(pick)),
        Comlex = p.Comlex.Reordered(pick),
        Usce = p.Usce is { Months: null } usce ? UsceHistory.Of(usce.Rotations.Reordered(pick).AsSpan()) : p.Usce,
        Letters = p.Letters?.Reordered(pick),
        RedFlags = p.RedFlags?.Reordered(pick),
    };
}
