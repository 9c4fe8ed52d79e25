namespace World.Adapter;

/// <summary>A program list as it is read.</summary>
internal static class ProgramsAnswer
{
    public static JsonObject Of(byte[] csv)
    {
        using var stream = new MemoryStream(csv);
        return ProgramCsv.Read(stream).TryPickT0(out var table, out var problems)
            ? new JsonObject { ["notes"] = Side.Notes(table), ["programs"] = Plain.Keyed(table.Programs, p => p.Key, Of) }
            : Plain.Problems(problems.Problems);
    }

    private static JsonObject Of(ResidencyProgram program) => new()
    {
        ["name"] = program.Name,
        ["code"] = program.Code?.ToString(),
        ["acgmeId"] = program.AcgmeId,
        ["specialty"] = program.Specialty,
        ["track"] = Plain.Word(program.Track),
        ["setting"] = Plain.Word(program.Setting),
        ["city"] = program.City,
        ["state"] = program.State,
        ["positions"] = program.Positions,
        ["imgPresence"] = program.ImgPresence.ToString(),
        ["visa"] = Visa(program),
        ["requirements"] = Requirements(program),
        ["sources"] = Plain.Texts(program.Sources),
        ["conflicts"] = Plain.Texts(program.Conflicts),
    };

    private static JsonObject Visa(ResidencyProgram program) => new()
    {
        ["j1"] = Plain.Word(program.Visa.J1),
        ["h1b"] = Plain.Word(program.Visa.H1B),
        ["h1bNeedsStep3"] = Side.NeedsStep3(program.Visa),
        ["other"] = Plain.Word(program.Visa.Other),
    };

    private static JsonObject Requirements(ResidencyProgram program) => new()
    {
        ["minStep2Ck"] = program.Requirements.MinStep2Ck.ToString(),
        ["maxYearsSinceGraduation"] = program.Requirements.MaxYearsSinceGraduation.ToString(),
        ["maxAttempts"] = program.Requirements.MaxAttempts.ToString(),
        ["minUsceMonths"] = program.Requirements.MinUsceMonths.ToString(),
        ["minLetters"] = program.Requirements.MinLetters.ToString(),
        ["ecfmgCertificate"] = program.Requirements.EcfmgCertificate.ToString(),
    };
}
