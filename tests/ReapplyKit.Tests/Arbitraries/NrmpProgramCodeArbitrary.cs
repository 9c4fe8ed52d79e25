using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class NrmpProgramCodeArbitrary
{
    public static Arbitrary<NrmpProgramCode> Codes() => Arb.From(
        from institution in Gen.Choose(0, 9999)
        from specialty in Gen.OneOf(Gen.Choose(0, 999), Gen.Constant(999))
        from letter in Gen.Elements("CPARM".ToCharArray())
        from running in Gen.Choose(0, 9)
        select NrmpProgramCode.Parse(string.Create(CultureInfo.InvariantCulture, $"{institution:0000}{specialty:000}{letter}{running}")),
        code => Shrink.To(code.ToString(), "0000000C0").Select(NrmpProgramCode.Parse));
}
