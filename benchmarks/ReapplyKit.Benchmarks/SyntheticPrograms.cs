using System.Globalization;

namespace ReapplyKit.Benchmarks;

/// <summary>Made-up programs in three specialties and twenty states, with requirements of every kind; the same in every run.</summary>
internal static class SyntheticPrograms
{
    private static readonly string[] Specialties = ["Internal Medicine", "Family Medicine", "Psychiatry"];

    public static ValueList<ResidencyProgram> Of(int count) => Enumerable.Range(0, count).Select(Program).ToValueList();

    private static ResidencyProgram Program(int i) => new()
    {
        Name = string.Create(CultureInfo.InvariantCulture, $"Program {i}"),
        AcgmeId = string.Create(CultureInfo.InvariantCulture, $"{1_400_000_000 + i}"),
        Specialty = Specialties[i % Specialties.Length],
        State = string.Create(CultureInfo.InvariantCulture, $"S{i % 20}"),
        Setting = (ProgramSetting)(i % 4),
        ImgPresence = i % 5 == 0 ? default : ImgPresence.Share(i * 7 % 101),
        Visa = new VisaPolicy((Sponsorship)(i % 3), (Sponsorship)(i / 3 % 3), i % 4 == 0 ? Step3Demand.BeforePetition : Step3Demand.None),
        Requirements = new ProgramRequirements
        {
            MinStep2Ck = i % 3 == 0 ? Requirement.None<int>() : Requirement.Preferred(210 + i % 5 * 5),
            MaxYearsSinceGraduation = i % 4 == 0 ? Requirement.Strict(3 + i % 5) : Requirement.None<int>(),
            MaxAttempts = i % 7 == 0 ? default : Requirement.Strict(1 + i % 3),
            MinUsceMonths = i % 2 == 0 ? Requirement.Strict(1 + i % 4) : Requirement.None<int>(),
            MinLetters = i % 3 == 0 ? Requirement.Strict(2 + i % 3) : Requirement.None<int>(),
            EcfmgCertificate = Requirement.Strict(true),
        },
    };
}
