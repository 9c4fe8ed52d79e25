namespace ReapplyKit.Interchange;

/// <summary>Reads a case: one applicant's file, last cycle, decisions and wishes, as JSON in UTF-8.</summary>
public static class CaseJson
{
    /// <summary>The version of the document that this library reads.</summary>
    public const int Version = 1;

    private const int MostPrograms = 10_000;
    private const int MostApplications = 10_000;

    /// <summary>Reads a case. What is left out or <c>null</c> stays unknown; nothing is guessed.</summary>
    /// <param name="utf8">The document, with or without byte-order mark.</param>
    /// <returns>The case, without programs; or every problem with its JSON path.</returns>
    public static OneOf<ReapplicationCase, InputProblems> Read(ReadOnlyMemory<byte> utf8)
    {
        var log = new ProblemLog();
        using var document = JsonText.Open(utf8, log);
        if (document is null)
            return new InputProblems(log.Problems);
        var root = new JsonCursor(document.RootElement, "$", log).Knows(
            "version", "reference", "applicant", "cycle", "decisions", "list", "season",
            "opinions", "study", "targets", "projects", "practice", "application", "before");
        if (root["version"].Required().Whole(1, int.MaxValue) is { } version && version != Version)
            root["version"].Problem($"this library reads version {Version}; a newer one needs a newer library");
        var read = new ReapplicationCase
        {
            Profile = ApplicantJson.Read(root["applicant"].Required()) with { Reference = root["reference"].Text() },
            Cycle = root["cycle"].IsStated ? Cycle(root["cycle"]) : null,
            Decisions = Decisions(root["decisions"]),
            List = Wishes(root["list"]),
            Season = Season(root["season"]),
            Opinions = root["opinions"].ListOrNull(YearJson.Opinion),
            Study = YearJson.Study(root["study"]),
            Targets = root["targets"].ListOrNull(YearJson.Target),
            Projects = root["projects"].ListOrNull(YearJson.Project),
            Practice = root["practice"].IsStated ? PracticeJson.Read(root["practice"]) : null,
            Application = root["application"].IsStated ? ApplicationJson.Read(root["application"]) : null,
            Before = Before(root["before"]),
        };
        return log.IsEmpty ? read : new InputProblems(log.Problems);
    }

    private static CycleOutcome Cycle(JsonCursor at)
    {
        at.Knows("season", "matched", "interviews", "applications", "ranked", "states", "submitted");
        return new CycleOutcome
        {
            Interviews = at["interviews"].Required().Whole(0, MostApplications) ?? 0,
            Matched = at["matched"].Required().YesNo() ?? false,
            Season = Season(at["season"]),
            Applications = at["applications"].Whole(0, MostApplications),
            Ranked = at["ranked"].Whole(0, MostApplications),
            States = at["states"].Whole(0, MostApplications),
            Submitted = at["submitted"].Date(),
        };
    }

    private static YearDecisions Decisions(JsonCursor at)
    {
        at.Knows("specialty", "mainActivity", "step3");
        return new YearDecisions
        {
            Specialty = at["specialty"].Word<SpecialtyChoice>(),
            MainActivity = at["mainActivity"].Word<MainActivity>(),
            Step3 = at["step3"].YesNo(),
        };
    }

    private static ListWishes Wishes(JsonCursor at)
    {
        at.Knows("total", "redPercent", "specialties", "states", "tracks");
        return new ListWishes
        {
            Total = at["total"].Whole(1, MostPrograms),
            RedPercent = at["redPercent"].Whole(0, 100),
            Specialties = at["specialties"].Items().Select(s => s.Text()).OfType<string>().ToValueList(),
            States = at["states"].Items().Select(s => s.Text()).OfType<string>().ToValueList(),
            Tracks = at["tracks"].Items().Select(t => t.Word<ProgramTrack>()).OfType<ProgramTrack>().ToValueList(),
        };
    }

    private static EarlierFile? Before(JsonCursor at)
    {
        at.Knows("asOf", "applicant");
        if (!at.IsStated)
            return null;
        var (asOf, profile) = (at["asOf"].Required().Date(), ApplicantJson.Read(at["applicant"].Required()));
        return asOf is { } day ? new EarlierFile(profile, day) : null;
    }

    private static int? Season(JsonCursor at) => at.Whole(SeasonCalendar.FirstYear, SeasonCalendar.LastYear);
}
