namespace ReapplyKit.Interchange;

/// <summary>Reads one program of a list.</summary>
internal static class ProgramReader
{
    public static ResidencyProgram? Read(JsonCursor at)
    {
        at.Knows(
            "name", "code", "acgmeId", "specialty", "track", "setting", "city", "state", "region", "positions",
            "imgPresence", "visa", "requirements", "status", "notes", "sources", "conflicts", "key", "factsKnown");
        var name = at["name"].Required().Text();
        var code = Code(at["code"]);
        var program = new ResidencyProgram
        {
            Name = name ?? "?",
            Code = code,
            AcgmeId = at["acgmeId"].Text(),
            Specialty = at["specialty"].Text(),
            Track = at["track"].Word<ProgramTrack>() ?? code?.Track ?? ProgramTrack.Unknown,
            Setting = at["setting"].Word<ProgramSetting>() ?? ProgramSetting.Unknown,
            City = at["city"].Text(),
            State = at["state"].Text(),
            Region = at["region"].Text(),
            Positions = at["positions"].Whole(0, ImgPresence.MostResidents),
            ImgPresence = Presence(at["imgPresence"]),
            Visa = Visa(at["visa"]),
            Requirements = RequirementsReader.Read(at["requirements"]),
            Status = at["status"].Text(),
            Notes = at["notes"].Text(),
            Sources = at["sources"].ListOrNull(Source) ?? [],
            Conflicts = at["conflicts"].ListOrNull(Conflict) ?? [],
        };
        return name is null ? null : program;
    }

    public static NrmpProgramCode? Code(JsonCursor at) => at.Read<NrmpProgramCode>(NrmpProgramCode.TryParse, "an NRMP program code such as 1903140C0");

    public static ImgPresence Presence(JsonCursor at)
    {
        at.Knows("percent", "residents", "some");
        var (percent, residents, some) =
            (at["percent"].Whole(0, ImgPresence.MostPercent), at["residents"].Whole(0, ImgPresence.MostResidents), at["some"].YesNo());
        if ((at["percent"].IsStated ? 1 : 0) + (at["residents"].IsStated ? 1 : 0) + (at["some"].IsStated ? 1 : 0) > 1)
            at.Problem("states one of percent, residents and some");
        if (some == false)
            at["some"].Problem("can only be true; none at all is 0 percent");
        return (percent, residents, some) switch
        {
            ({ } share, _, _) => ImgPresence.Share(share),
            (_, { } count, _) => ImgPresence.Count(count),
            (_, _, true) => ImgPresence.Some,
            _ => default,
        };
    }

    public static VisaPolicy Visa(JsonCursor at)
    {
        at.Knows("j1", "h1B", "h1BNeedsStep3", "step3ForH1B", "other", "usCitizensOnly");
        return new VisaPolicy(
            Sponsors(at["j1"]), Sponsors(at["h1B"]), Step3(at), Sponsors(at["other"]), at["usCitizensOnly"].YesNo());
    }

    // Documents of version 1 said only whether.
    private static Step3Demand Step3(JsonCursor visa) => visa["step3ForH1B"].Word<Step3Demand>() ?? visa["h1BNeedsStep3"].YesNo() switch
    {
        true => Step3Demand.BeforePetition,
        false => Step3Demand.None,
        null => Step3Demand.Unknown,
    };

    private static Sponsorship Sponsors(JsonCursor at) => at.Word<Sponsorship>() ?? Sponsorship.Unknown;

    public static ProgramSource? Source(JsonCursor at)
    {
        at.Required().Knows("name", "seen");
        var (name, seen) = (at["name"].Required().Text(), at["seen"].Date());
        return name is null ? null : new ProgramSource(name, seen);
    }

    public static FactConflict? Conflict(JsonCursor at)
    {
        at.Knows("fact", "factor", "first", "firstSource", "second", "secondSource");
        var (fact, factor) = (at["fact"].Required().Text(), at["factor"].Word<ProgramFactor>());
        var (first, second) = (at["first"].Required().Text(), at["second"].Required().Text());
        var (firstSource, secondSource) = (Source(at["firstSource"]), Source(at["secondSource"]));
        return fact is null || first is null || second is null || firstSource is null || secondSource is null
            ? null
            : new FactConflict(fact, factor, first, firstSource, second, secondSource);
    }
}
