namespace ReapplyKit.Interchange;

/// <summary>Reads what a program asks of applicants.</summary>
internal static class RequirementsReader
{
    public static ProgramRequirements Read(JsonCursor at)
    {
        at.Knows("minStep2Ck", "maxYearsSinceGraduation", "earliestGraduationYear", "maxAttempts", "minUsceMonths", "handsOnUsce", "minLetters", "ecfmgCertificate");
        return new ProgramRequirements
        {
            MinStep2Ck = Requires(at["minStep2Ck"], 1, Attempt.HighestScore),
            MaxYearsSinceGraduation = Requires(at["maxYearsSinceGraduation"], 0, ProgramRequirements.MostYears),
            EarliestGraduationYear = Requires(at["earliestGraduationYear"], ProgramRequirements.FirstGraduation, ProgramRequirements.LastGraduation),
            MaxAttempts = Requires(at["maxAttempts"], 1, ProgramRequirements.MostAttempts),
            MinUsceMonths = Requires(at["minUsceMonths"], 0, ProgramRequirements.MostUsceMonths),
            HandsOnUsce = at["handsOnUsce"].YesNo() ?? false,
            MinLetters = Requires(at["minLetters"], 0, ProgramRequirements.MostLetters),
            EcfmgCertificate = Certificate(at["ecfmgCertificate"]),
        };
    }

    // A word as people write it, or an object like the others.
    private static Requirement<bool> Certificate(JsonCursor at)
    {
        if (!at.IsObject)
            return Certificate(at.Word<RequirementKind>());
        at.Knows("kind", "value");
        if (at["value"].YesNo() == false)
            at["value"].Problem("can only be true; where none is asked for, the kind says so");
        return Certificate(at["kind"].Required().Word<RequirementKind>());
    }

    private static Requirement<bool> Certificate(RequirementKind? kind) => kind switch
    {
        RequirementKind.Strict => Requirement.Strict(true),
        RequirementKind.Preferred => Requirement.Preferred(true),
        RequirementKind.NoneStated => Requirement.None<bool>(),
        _ => default,
    };

    private static Requirement<int> Requires(JsonCursor at, int atLeast, int atMost)
    {
        at.Knows("kind", "value");
        if (!at.IsStated)
            return default;
        var (kind, value) = (at["kind"].Required().Word<RequirementKind>(), at["value"].Whole(atLeast, atMost));
        if (kind is RequirementKind.Strict or RequirementKind.Preferred)
            at["value"].Required();
        else if (at["value"].IsStated)
            at["value"].Problem("has no place where nothing is required");
        return (kind, value) switch
        {
            (RequirementKind.Strict, { } figure) => Requirement.Strict(figure),
            (RequirementKind.Preferred, { } figure) => Requirement.Preferred(figure),
            (RequirementKind.NoneStated, _) => Requirement.None<int>(),
            _ => default,
        };
    }
}
