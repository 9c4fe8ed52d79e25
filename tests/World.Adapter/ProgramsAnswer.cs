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
        ["visa"] = Side.Visa(program),
        ["requirements"] = Side.Requirements(program),
        ["sources"] = Plain.Texts(program.Sources),
        ["conflicts"] = Plain.Texts(program.Conflicts),
    };
}
