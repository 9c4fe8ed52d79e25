using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class ResidencyProgramArbitrary
{
    /// <summary>Programs numbered up to this are the ones that connections name.</summary>
    public const int CommonNumbers = 9;

    public static readonly string[] Specialties = ["Internal Medicine", "Family Medicine", "Psychiatry"];
    public static readonly string[] States = ["NY", "NJ", "MI", "TX"];

    private static readonly Gen<ImgPresence> Presence = Gen.Frequency(
        (1, Gen.Constant(default(ImgPresence))),
        (1, Gen.Constant(ImgPresence.Some)),
        (1, Gen.Choose(0, 40).Select(ImgPresence.Count)),
        (2, Gen.Choose(0, 100).Select(ImgPresence.Share)),
        (3, Gen.Elements(39, 40, 60).Select(ImgPresence.Share)));

    private static readonly Gen<VisaPolicy> Visa =
        from j1 in Gen.OneOf(Gen.Constant(Sponsorship.Sponsored), Draw.Of<Sponsorship>())
        from h1B in Draw.Of<Sponsorship>()
        from needsStep3 in Draw.Of<Step3Demand>()
        from other in Draw.Of<Sponsorship>()
        from citizensOnly in Gen.Frequency((8, Gen.Constant((bool?)null)), (1, Draw.YesNoOrUnknown))
        select new VisaPolicy(j1, h1B, needsStep3, other, citizensOnly);

    public static Arbitrary<ResidencyProgram> ResidencyPrograms() => Arb.From(Gen.Choose(0, CommonNumbers).SelectMany(Numbered), Simpler);

    public static NrmpProgramCode Code(int number) =>
        NrmpProgramCode.Parse(string.Create(CultureInfo.InvariantCulture, $"{1000 + number}140C0"));

    public static Gen<ResidencyProgram> Numbered(int number) =>
        from specialty in Draw.OrNull(Gen.Elements(Specialties))
        from track in Draw.Of<ProgramTrack>()
        from setting in Draw.Of<ProgramSetting>()
        from state in Draw.OrNull(Gen.Elements(States))
        from presence in Presence
        from visa in Visa
        from requirements in Gen.Frequency((1, Gen.Constant(Asking.Nothing)), (3, ProgramRequirementsArbitrary.Any))
        select new ResidencyProgram
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"Program {number}"),
            Code = Code(number),
            Specialty = specialty,
            Track = track,
            Setting = setting,
            State = state,
            ImgPresence = presence,
            Visa = visa,
            Requirements = requirements,
        };

    public static IEnumerable<ResidencyProgram> Simpler(ResidencyProgram p) =>
    [
        .. Shrink.To(p,
            p with { Specialty = null }, p with { Track = ProgramTrack.Unknown }, p with { Setting = ProgramSetting.Unknown },
            p with { State = null }, p with { ImgPresence = default }, p with { Visa = default }),
        .. ProgramRequirementsArbitrary.Simpler(p.Requirements).Select(r => p with { Requirements = r }),
    ];
}
