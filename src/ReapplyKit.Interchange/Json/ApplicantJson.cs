using System.Diagnostics.CodeAnalysis;

namespace ReapplyKit.Interchange;

/// <summary>Reads the applicant section of a case.</summary>
internal static class ApplicantJson
{
    private const string DateExpected = "a date such as 2020-06-15, 2020-06 or 2020";

    // What people write of themselves, besides the library's own words. "None" is not among them: it may mean that no visa is needed or
    // that none is held.
    private static readonly (string, VisaNeed)[] OtherVisas =
    [
        ("novisaneeded", VisaNeed.NotNeeded), ("notrequired", VisaNeed.NotNeeded), ("greencard", VisaNeed.NotNeeded), ("gc", VisaNeed.NotNeeded),
        ("greencardholder", VisaNeed.NotNeeded), ("uspermanentresident", VisaNeed.NotNeeded),
        ("permanentresident", VisaNeed.NotNeeded), ("uscitizen", VisaNeed.NotNeeded), ("citizen", VisaNeed.NotNeeded),
        ("j1visa", VisaNeed.J1), ("j1only", VisaNeed.J1), ("h1", VisaNeed.H1B), ("h1bvisa", VisaNeed.H1B), ("h1bonly", VisaNeed.H1B),
        ("j1h1b", VisaNeed.J1OrH1B), ("h1bj1", VisaNeed.J1OrH1B), ("h1borj1", VisaNeed.J1OrH1B), ("either", VisaNeed.J1OrH1B),
        ("j1andh1b", VisaNeed.J1OrH1B), ("both", VisaNeed.J1OrH1B), ("j1needed", VisaNeed.J1), ("needsj1", VisaNeed.J1),
        ("j1required", VisaNeed.J1),
        ("h1bneeded", VisaNeed.H1B), ("needsh1b", VisaNeed.H1B), ("h1brequired", VisaNeed.H1B),
        ("yes", VisaNeed.NeededTypeNotStated), ("needed", VisaNeed.NeededTypeNotStated), ("required", VisaNeed.NeededTypeNotStated),
        ("visaneeded", VisaNeed.NeededTypeNotStated), ("visarequired", VisaNeed.NeededTypeNotStated), ("o1", VisaNeed.Other),
    ];

    private static readonly (string, ExamResult)[] OtherResults =
        [("pass", ExamResult.Passed), ("p", ExamResult.Passed), ("fail", ExamResult.Failed), ("f", ExamResult.Failed)];

    private static readonly (string, ApplicantType)[] OtherTypes =
    [
        ("fmg", ApplicantType.Img), ("usimg", ApplicantType.Img), ("nonusimg", ApplicantType.Img), ("md", ApplicantType.UsMd),
        ("usmdgraduate", ApplicantType.UsMd), ("do", ApplicantType.UsDo), ("usdograduate", ApplicantType.UsDo),
        ("osteopathic", ApplicantType.UsDo),
    ];

    private static readonly (string, Citizenship)[] OtherCitizenships =
    [
        ("us", Citizenship.UsCitizen), ("usa", Citizenship.UsCitizen), ("usc", Citizenship.UsCitizen), ("uscitizenship", Citizenship.UsCitizen),
        ("greencard", Citizenship.UsPermanentResident), ("gc", Citizenship.UsPermanentResident), ("lpr", Citizenship.UsPermanentResident),
        ("greencardholder", Citizenship.UsPermanentResident), ("permanentresident", Citizenship.UsPermanentResident),
        ("nonus", Citizenship.Other), ("nonuscitizen", Citizenship.Other), ("foreign", Citizenship.Other),
        ("foreignnational", Citizenship.Other),
    ];

    /// <summary>What the section knows.</summary>
    public static readonly string[] Names =
    [
        "reference", "graduation", "citizenship", "visa", "ecfmgCertified", "ecfmgExpires", "type", "step1", "step2Ck", "step3", "comlex", "usce", "letters",
        "redFlags", "connections",
    ];

    public static ApplicantProfile Read(JsonCursor at)
    {
        at.Knows(Names);
        return new ApplicantProfile
        {
            Reference = at["reference"].Text(),
            Graduation = Date(at["graduation"]),
            Citizenship = Citizen(at["citizenship"]),
            Visa = Visa(at["visa"]),
            EcfmgCertified = at["ecfmgCertified"].YesNo(),
            EcfmgExpires = Expiry(at["ecfmgExpires"]),
            Type = Type(at["type"]),
            Step1 = Exam(at["step1"]),
            Step2Ck = Exam(at["step2Ck"]),
            Step3 = Exam(at["step3"]),
            Comlex = at["comlex"].Items().Select(Comlex).OfType<ComlexAttempt>().ToValueList(),
            Usce = at["usce"].IsStated ? Usce(at["usce"]) : null,
            Letters = at["letters"].IsStated ? at["letters"].Items().Select(Letter).ToValueList() : null,
            RedFlags = at["redFlags"].IsStated ? at["redFlags"].Items().Select(RedFlag).OfType<RedFlag>().ToValueList() : null,
            Connections = Connections(at["connections"]),
        };
    }

    public static Citizenship Citizen(JsonCursor at) => at.Word(OtherCitizenships) ?? Citizenship.Unknown;

    public static ApplicantType Type(JsonCursor at) => at.Word(OtherTypes) ?? ApplicantType.Unknown;

    public static VisaNeed Visa(JsonCursor at)
    {
        if (!at.Says("no", "none", "n", "false", "nil", "novisa"))
            return at.Word(OtherVisas) ?? VisaNeed.Unknown;
        at.Problem("may mean that no visa is needed, or that none is held yet; write notNeeded where no visa is needed, "
            + "else the visa needed, such as j1, h1B or j1OrH1B, or neededTypeNotStated where it is open which");
        return VisaNeed.Unknown;
    }

    public static ExamHistory Exam(JsonCursor at)
    {
        if (at is { IsStated: true, IsObject: false })
        {
            at.Problem("an object is expected, with all attempts: { \"attempts\": [ { \"result\": \"passed\", \"score\": 231 } ] }; never sat: { \"attempts\": [] }");
            return ExamHistory.NotStated;
        }
        at.Knows("attempts", "complete");
        if (!at.IsStated)
            return ExamHistory.NotStated;
        var attempts = at["attempts"].Required().Items().Select(AttemptOf).ToArray();
        return at["complete"].YesNo() == false ? ExamHistory.AtLeast(attempts) : ExamHistory.Of(attempts);
    }

    public static Attempt AttemptOf(JsonCursor at)
    {
        at.Knows("result", "score", "date");
        return new Attempt
        {
            Result = at["result"].Word(OtherResults) ?? ExamResult.Unknown,
            Score = at["score"].Whole(1, Attempt.HighestScore),
            Date = Date(at["date"]),
        };
    }

    public static ComlexAttempt? Comlex(JsonCursor at)
    {
        at.Knows("level", "result", "score", "date");
        if (at["level"].Required().Word<ComlexLevel>() is not { } level)
            return null;
        return new ComlexAttempt
        {
            Level = level,
            Result = at["result"].Word(OtherResults) ?? ExamResult.Unknown,
            Score = at["score"].Whole(1, ComlexAttempt.HighestScore),
            Date = Date(at["date"]),
        };
    }

    public static UsceHistory Usce(JsonCursor at)
    {
        at.Knows("rotations", "months");
        if (at.IsObject && at["rotations"].IsStated == at["months"].IsStated)
            at.Problem("states either rotations or months");
        return at["months"].Number(0, UsceHistory.MostMonths) is { } months
            ? UsceHistory.OfMonths(months)
            : UsceHistory.Of([.. at["rotations"].Items().Select(Rotation)]);
    }

    public static Rotation Rotation(JsonCursor at)
    {
        at.Knows("kind", "start", "end", "specialty");
        var (start, end) = (Day(at["start"]), Day(at["end"]));
        if (end < start)
            at["end"].Problem("lies before the start");
        return new Rotation { Kind = at["kind"].Word<RotationKind>() ?? RotationKind.Unknown, Start = start, End = end, Specialty = at["specialty"].Text() };
    }

    public static Letter Letter(JsonCursor at)
    {
        at.Knows("origin", "strength", "date", "directPatientCare", "specialty");
        return new Letter
        {
            Origin = at["origin"].Word<LetterOrigin>() ?? LetterOrigin.Unknown,
            Strength = at["strength"].Word<LetterStrength>() ?? LetterStrength.Unknown,
            Date = Date(at["date"]),
            DirectPatientCare = at["directPatientCare"].YesNo(),
            Specialty = at["specialty"].Text(),
        };
    }

    public static RedFlag? RedFlag(JsonCursor at)
    {
        at.Knows("kind", "note");
        return at["kind"].Required().Word<WeaknessKind>() is { } kind ? new RedFlag(kind, at["note"].Text()) : null;
    }

    public static ValueList<ProgramConnection> Connections(JsonCursor at) =>
        at.Items(CaseJson.MostPrograms).Select(Connection).OfType<ProgramConnection>().ToValueList();

    public static ProgramConnection? Connection(JsonCursor at)
    {
        at.Knows("program", "kind");
        var (program, kind) = (at["program"].Required().Text(), at["kind"].Required().Word<ConnectionKind>());
        return program is not null && kind is { } known ? new ProgramConnection(program, known) : null;
    }

    /// <summary>A whole day, in any way that says one.</summary>
    public static LocalDate? Day(JsonCursor at)
    {
        if (at.Read<PartialDate>(TryReadAny, "a date such as 2026-03-20") is not { } date)
            return null;
        if (date.IsExact)
            return date.Earliest;
        at.Problem("says no single day; write it as 2026-03-20; where the day is not known, leave it out");
        return null;

        static bool TryReadAny(string text, [NotNullWhen(true)] out PartialDate? read) => (read = DateText.Read(text)) is not null;
    }

    public static CertificateExpiry? Expiry(JsonCursor at) =>
        at.Read<CertificateExpiry>(CertificateExpiry.TryParse, "a date such as 2027-12-31, or never");

    public static PartialDate? Date(JsonCursor at) => at.Read<PartialDate>(DateText.TryReadWhole, DateExpected);
}
