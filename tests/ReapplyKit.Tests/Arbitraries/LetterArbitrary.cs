using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class LetterArbitrary
{
    public static Gen<Letter> Until(int lastYear) =>
        from origin in Gen.OneOf(Gen.Constant(LetterOrigin.Us), Draw.Of<LetterOrigin>())
        from strength in Gen.OneOf(Gen.Constant(LetterStrength.Strong), Draw.Of<LetterStrength>())
        from date in Draw.OrNull(PartialDateArbitrary.Until(lastYear))
        from direct in Draw.YesNoOrUnknown
        select new Letter { Origin = origin, Strength = strength, Date = date, DirectPatientCare = direct };

    public static IEnumerable<Letter> Simpler(Letter letter) =>
        Shrink.To(letter, letter with { Date = null }, letter with { DirectPatientCare = null });
}
