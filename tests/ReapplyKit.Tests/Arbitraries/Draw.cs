using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

/// <summary>Small generators that several concepts share.</summary>
internal static class Draw
{
    public static Gen<T> Of<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    public static Gen<int?> Stated(Gen<int> value) =>
        Gen.OneOf(Gen.Constant<int?>(null), value.Select(v => (int?)v), value.Select(v => (int?)v));

    public static Gen<T?> OrNull<T>(Gen<T> value)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), value.Select(v => (T?)v), value.Select(v => (T?)v));

    public static Gen<bool?> YesNoOrUnknown { get; } = Gen.Elements<bool?>(null, false, true);

    public static Gen<ValueList<T>> ListOf<T>(Gen<T> item, int most) =>
        from count in Gen.Choose(0, most)
        from items in Gen.ArrayOf(item, count)
        select items.ToValueList();

    /// <summary>Three-digit scores, most of them about the thresholds of exams, rubric and programs.</summary>
    public static Gen<int> Score { get; } = Gen.OneOf(
        Gen.Choose(1, 300), Gen.Choose(185, 260), Gen.Elements(208, 209, 213, 214, 217, 218, 224, 225, 239, 240));
}
