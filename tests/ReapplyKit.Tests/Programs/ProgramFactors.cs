namespace ReapplyKit.Tests;

internal static class ProgramFactors
{
    public static bool IsRequirement(this ProgramFactor factor) => factor is >= ProgramFactor.Step2Ck and <= ProgramFactor.EcfmgCertificate;

    /// <summary>How a program states each requirement behind a factor: the time since graduation is limited in two ways.</summary>
    public static RequirementKind[] KindsAsked(this ResidencyProgram program, ProgramFactor factor) => factor == ProgramFactor.YearsSinceGraduation
        ? [program.Requirements.MaxYearsSinceGraduation.Kind, program.Requirements.EarliestGraduationYear.Kind]
        : [program.Asks(factor)];

    /// <summary>How a program states the requirement behind a factor.</summary>
    public static RequirementKind Asks(this ResidencyProgram program, ProgramFactor factor) => factor switch
    {
        ProgramFactor.Step2Ck => program.Requirements.MinStep2Ck.Kind,
        ProgramFactor.YearsSinceGraduation => program.Requirements.EarliestGraduationYear.Kind == RequirementKind.Unknown
            ? program.Requirements.MaxYearsSinceGraduation.Kind
            : program.Requirements.EarliestGraduationYear.Kind,
        ProgramFactor.Attempts => program.Requirements.MaxAttempts.Kind,
        ProgramFactor.Usce => program.Requirements.MinUsceMonths.Kind,
        ProgramFactor.Letters => program.Requirements.MinLetters.Kind,
        ProgramFactor.EcfmgCertificate => program.Requirements.EcfmgCertificate.Kind,
        _ => throw new ArgumentOutOfRangeException(nameof(factor), factor, "no requirement stands behind it"),
    };
}
