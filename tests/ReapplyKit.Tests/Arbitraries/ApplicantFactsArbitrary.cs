using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class ApplicantFactsArbitrary
{
    public static Gen<ApplicantFacts> Any { get; } =
        from step1 in ExamFactsArbitrary.Any
        from gap in Gen.OneOf(QuantityArbitrary.UpTo(24), QuantityArbitrary.UpTo(48))
        from step2Ck in ExamFactsArbitrary.Any
        from step3 in ExamFactsArbitrary.Any
        from years in Gen.OneOf(QuantityArbitrary.UpTo(5), QuantityArbitrary.UpTo(12))
        from graduated in Gen.Frequency(
            (1, Gen.Constant(Quantity.Unknown)),
            (3, Gen.Choose(2013, 2027).Select(Quantity.Exactly)),
            (1, Gen.Choose(2013, 2026).Select(year => Quantity.Between(year, year + 1))))
        from rotations in QuantityArbitrary.UpTo(6)
        from months in QuantityArbitrary.UpTo(6)
        from handsOn in QuantityArbitrary.UpTo(6)
        from letters in Gen.Frequency((1, Gen.Constant<LetterFacts?>(null)), (5, LetterFactsArbitrary.Any.Select(l => (LetterFacts?)l)))
        from certified in Draw.YesNoOrUnknown
        from visa in Gen.OneOf(Gen.Constant(VisaNeed.NotNeeded), Draw.Of<VisaNeed>())
        from citizenship in visa is VisaNeed.NotNeeded or VisaNeed.Unknown
            ? Draw.Of<Citizenship>()
            : Gen.Elements(Citizenship.Unknown, Citizenship.Other)
        from connections in Draw.ListOf(ConnectionArbitrary.Any, 3)
        select new ApplicantFacts
        {
            Step1 = step1,
            Step1GapMonths = gap,
            Step2Ck = step2Ck,
            Step3 = step3,
            YearsSinceGraduation = years,
            GraduationYear = graduated,
            UsceRotations = rotations,
            UsceMonths = months,
            HandsOnMonths = handsOn,
            Letters = letters,
            EcfmgCertified = certified,
            Visa = visa,
            Citizenship = citizenship,
            Connections = connections,
        };

    public static Arbitrary<ApplicantFacts> ApplicantFacts() => Arb.From(Any, Simpler);

    private static IEnumerable<ApplicantFacts> Simpler(ApplicantFacts f) =>
    [
        .. Shrink.To(f,
            f with { Step1 = default }, f with { Step1GapMonths = default }, f with { Step2Ck = default }, f with { Step3 = default },
            f with { YearsSinceGraduation = default }, f with { GraduationYear = default }, f with { UsceRotations = default },
            f with { UsceMonths = default }, f with { HandsOnMonths = default }, f with { Letters = null },
            f with { EcfmgCertified = null }, f with { Visa = VisaNeed.Unknown }, f with { Citizenship = default }),
        .. ConnectionArbitrary.Simpler(f.Connections).Select(c => f with { Connections = c }),
        .. ExamFactsArbitrary.Simpler(f.Step1).Select(e => f with { Step1 = e }),
        .. QuantityArbitrary.Simpler(f.Step1GapMonths).Select(q => f with { Step1GapMonths = q }),
        .. ExamFactsArbitrary.Simpler(f.Step2Ck).Select(e => f with { Step2Ck = e }),
        .. ExamFactsArbitrary.Simpler(f.Step3).Select(e => f with { Step3 = e }),
        .. QuantityArbitrary.Simpler(f.YearsSinceGraduation).Select(q => f with { YearsSinceGraduation = q }),
        .. QuantityArbitrary.Simpler(f.UsceRotations).Select(q => f with { UsceRotations = q }),
        .. f.Letters is { } letters ? LetterFactsArbitrary.Simpler(letters).Select(l => f with { Letters = l }) : [],
    ];
}
