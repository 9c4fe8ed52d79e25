using static ReapplyKit.Interchange.DocumentValues;

namespace ReapplyKit.Interchange;

/// <summary>Writes a program as its sources describe it.</summary>
internal static class ProgramWriter
{
    // The track is written even where it is unknown, since one that is left out is read off the code.
    public static ProgramDocument Program(ResidencyProgram program) => new(
        program.Name,
        program.Code?.ToString(),
        Stated(program.AcgmeId),
        Stated(program.Specialty),
        Words.Of(program.Track),
        Known(program.Setting),
        Stated(program.City),
        Stated(program.State),
        Stated(program.Region),
        program.Positions,
        Presence(program.ImgPresence),
        program.Visa == default ? null : Visa(program.Visa),
        program.Requirements == default ? null : Requirements(program.Requirements),
        Some(program.Sources)?.Select(Source),
        Some(program.Conflicts)?.Select(Conflict));

    private static ImgPresenceDocument? Presence(ImgPresence presence) => presence switch
    {
        { Percent: { } percent } => new ImgPresenceDocument(percent, null, null),
        { Residents: { } residents } => new ImgPresenceDocument(null, residents, null),
        { IsKnown: true } => new ImgPresenceDocument(null, null, true),
        _ => null,
    };

    private static VisaDocument Visa(VisaPolicy visa) =>
        new(Known(visa.J1), Known(visa.H1B), visa.H1BNeedsStep3, Known(visa.Other), visa.UsCitizensOnly);

    private static RequirementsDocument Requirements(ProgramRequirements asks) => new(
        Requirement(asks.MinStep2Ck),
        Requirement(asks.MaxYearsSinceGraduation),
        Requirement(asks.MaxAttempts),
        Requirement(asks.MinUsceMonths),
        Requirement(asks.MinLetters),
        Known(asks.EcfmgCertificate.Kind));

    private static RequirementDocument? Requirement(Requirement<int> requirement) =>
        requirement == default ? null : new RequirementDocument(Words.Of(requirement.Kind), requirement.Value);

    private static SourceDocument Source(ProgramSource source) => new(source.Name, source.Seen);

    private static FactConflictDocument Conflict(FactConflict conflict) => new(
        conflict.Fact, Word(conflict.Factor), conflict.First, Source(conflict.FirstSource), conflict.Second, Source(conflict.SecondSource));
}
