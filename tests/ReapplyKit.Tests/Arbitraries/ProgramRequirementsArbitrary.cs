using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class ProgramRequirementsArbitrary
{
    public static Gen<ProgramRequirements> Any { get; } =
        from step2Ck in Of(Gen.Elements(200, 210, 220, 225, 230, 240, 250))
        from years in Of(Gen.Choose(0, 10))
        from earliest in years.Kind == RequirementKind.NoneStated
            ? Gen.Constant(default(Requirement<int>))
            : Gen.Frequency((3, Gen.Constant(default(Requirement<int>))), (1, Of(Gen.Choose(2014, 2026))))
        from attempts in Of(Gen.Choose(1, 4))
        from usce in Of(Gen.Choose(1, 4))
        from handsOn in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from letters in Of(Gen.Choose(1, 4))
        from certificate in Of(Gen.Constant(true))
        select new ProgramRequirements
        {
            MinStep2Ck = step2Ck,
            MaxYearsSinceGraduation = years,
            EarliestGraduationYear = earliest,
            MaxAttempts = attempts,
            MinUsceMonths = usce,
            HandsOnUsce = handsOn,
            MinLetters = letters,
            EcfmgCertificate = certificate,
        };

    public static IEnumerable<ProgramRequirements> Simpler(ProgramRequirements r)
    {
        var none = Requirement.None<int>();
        return Shrink.To(r,
            r with { MinStep2Ck = none }, r with { MaxYearsSinceGraduation = none }, r with { EarliestGraduationYear = default }, r with { MaxAttempts = none },
            r with { MinUsceMonths = none }, r with { HandsOnUsce = false }, r with { MinLetters = none }, r with { EcfmgCertificate = Requirement.None<bool>() });
    }

    private static Gen<Requirement<T>> Of<T>(Gen<T> value)
        where T : struct => Gen.Frequency(
            (1, Gen.Constant(default(Requirement<T>))),
            (6, Gen.Constant(Requirement.None<T>())),
            (2, value.Select(Requirement.Strict)),
            (2, value.Select(Requirement.Preferred)));
}
