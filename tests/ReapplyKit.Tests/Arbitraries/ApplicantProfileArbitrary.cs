using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

/// <summary>Files as people may state them, contradictions among them. Half lie before every day of judgement.</summary>
internal static class ApplicantProfileArbitrary
{
    private const int LastSettledYear = 2019;
    private const int LastYear = 2036;

    private static readonly Gen<RedFlag> Flag =
        from kind in Gen.Elements(WeaknessKind.Communication, WeaknessKind.Professionalism, WeaknessKind.Attitude, WeaknessKind.Gap)
        from note in Gen.Elements(null, "left a rotation early")
        select new RedFlag(kind, note);

    public static Gen<ApplicantProfile> Any { get; } =
        from lastYear in Gen.Elements(LastSettledYear, LastYear)
        from graduation in Draw.OrNull(PartialDateArbitrary.Until(lastYear))
        from citizenship in Draw.Of<Citizenship>()
        from visa in Draw.Of<VisaNeed>()
        from certified in Draw.YesNoOrUnknown
        from exams in ExamHistoryArbitrary.Until(lastYear).Three()
        from comlex in Draw.ListOf(ComlexAttemptArbitrary.Until(lastYear), 2)
        from usce in Draw.OrNull(UsceHistoryArbitrary.Any)
        from letters in OrNotStated(Draw.ListOf(LetterArbitrary.Until(lastYear), 6))
        from flags in OrNotStated(Draw.ListOf(Flag, 2))
        from connections in Draw.ListOf(ConnectionArbitrary.Any, 3)
        select new ApplicantProfile
        {
            Graduation = graduation,
            Citizenship = citizenship,
            Visa = visa,
            EcfmgCertified = certified,
            Step1 = exams.Item1,
            Step2Ck = exams.Item2,
            Step3 = exams.Item3,
            Comlex = comlex,
            Usce = usce,
            Letters = letters,
            RedFlags = flags,
            Connections = connections,
        };

    public static Arbitrary<ApplicantProfile> Profiles() => Arb.From(Any, Simpler);

    private static Gen<ValueList<T>?> OrNotStated<T>(Gen<ValueList<T>> list) =>
        Gen.Frequency((1, Gen.Constant<ValueList<T>?>(null)), (4, list.Select(l => (ValueList<T>?)l)));

    public static IEnumerable<ApplicantProfile> Simpler(ApplicantProfile p) =>
    [
        .. Shrink.To(p,
            p with { Graduation = null }, p with { Citizenship = Citizenship.Unknown },
            p with { Visa = VisaNeed.Unknown }, p with { EcfmgCertified = null },
            p with { Step1 = ExamHistory.NotStated }, p with { Step2Ck = ExamHistory.NotStated }, p with { Step3 = ExamHistory.NotStated },
            p with { Comlex = [] }, p with { Usce = null }, p with { Letters = null },
            p with { RedFlags = null }, p with { Connections = [] }),
        .. PartialDateArbitrary.Simpler(p.Graduation).Select(d => p with { Graduation = d }),
        .. ExamHistoryArbitrary.Simpler(p.Step1).Select(e => p with { Step1 = e }),
        .. ExamHistoryArbitrary.Simpler(p.Step2Ck).Select(e => p with { Step2Ck = e }),
        .. ExamHistoryArbitrary.Simpler(p.Step3).Select(e => p with { Step3 = e }),
        .. UsceHistoryArbitrary.Simpler(p.Usce).Select(u => p with { Usce = u }),
        .. Shrink.List(p.Comlex, ComlexAttemptArbitrary.Simpler).Select(c => p with { Comlex = c }),
        .. Shrink.List(p.Letters ?? [], LetterArbitrary.Simpler).Select(l => p with { Letters = l }),
        .. Shrink.List(p.RedFlags ?? [], _ => []).Select(r => p with { RedFlags = r }),
        .. ConnectionArbitrary.Simpler(p.Connections).Select(c => p with { Connections = c }),
    ];
}
