namespace ReapplyKit.Tests;

/// <summary>What programs of the tests ask of applicants.</summary>
internal static class Asking
{
    /// <summary>Each requirement is known, and none is made.</summary>
    public static ProgramRequirements Nothing { get; } = new()
    {
        MinStep2Ck = Requirement.None<int>(),
        MaxYearsSinceGraduation = Requirement.None<int>(),
        MaxAttempts = Requirement.None<int>(),
        MinUsceMonths = Requirement.None<int>(),
        MinLetters = Requirement.None<int>(),
        EcfmgCertificate = Requirement.None<bool>(),
    };
}
