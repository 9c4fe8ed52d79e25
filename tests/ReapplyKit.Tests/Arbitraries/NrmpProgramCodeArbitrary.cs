using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class NrmpProgramCodeArbitrary
{
    public static Arbitrary<NrmpProgramCode> Codes() => Arb.From(
        from institution in Gen.Choose(0, 9999)
        from specialty in Gen.OneOf(Gen.Choose(0, 999), Gen.Constant(999))
        from letter in Gen.Elements("CPARMFS".ToCharArray())
        from running in Gen.Frequency((6, Gen.Choose(0, 9)), (2, Gen.Choose(10, 99)), (1, Gen.Choose(100, 999)))
        select NrmpProgramCode.Parse(string.Create(CultureInfo.InvariantCulture, $"{institution:0000}{specialty:000}{letter}{running}")),
        code => Shrink.To(code.ToString()[..9], "0000000C0").Select(NrmpProgramCode.Parse));
}
