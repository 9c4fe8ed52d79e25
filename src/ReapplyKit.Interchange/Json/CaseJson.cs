using Ardalis.GuardClauses;

namespace ReapplyKit.Interchange;

/// <summary>Reads and writes a case: one applicant's file, last cycle, decisions and wishes, as JSON in UTF-8.</summary>
public static class CaseJson
{
    /// <summary>The version of the document that this library reads and writes.</summary>
    public const int Version = DocumentVersion.Current;

    internal const int MostPrograms = ListTarget.MostPrograms;

    /// <summary>Reads a case. What is left out or <c>null</c> stays unknown; nothing is guessed.</summary>
    /// <param name="utf8">The document, with or without byte-order mark.</param>
    /// <returns>The case; or every problem with its JSON path.</returns>
    public static OneOf<ReapplicationCase, InputProblems> Read(ReadOnlyMemory<byte> utf8) =>
        VersionedJson.Read(utf8, (root, _) => Case(root));

    /// <summary>
    /// Writes a case, with its programs. Blank texts say nothing and are left out. The same case gives the same bytes.
    /// </summary>
    /// <param name="case">The case.</param>
    /// <returns>The document, indented, without byte-order mark; <see cref="Read"/> gives back the same case.</returns>
    /// <exception cref="ArgumentException">The case holds what no document can state, such as a rotation that ends before it
    /// starts.</exception>
    public static byte[] Write(ReapplicationCase @case)
    {
        Guard.Against.Null(@case, nameof(@case));
        var utf8 = Document.Write(@case);
        return Unreadable.Refuse(Read(utf8), utf8, nameof(@case));
    }

    internal static ReapplicationCase Case(JsonCursor root)
    {
        foreach (var (name, stray) in root.IsObject ? root.Properties().Where(p => ApplicantJson.Names.Contains(p.Name, StringComparer.Ordinal) && p.Name != "reference") : [])
            stray.Problem($"belongs inside \"applicant\": {{ \"applicant\": {{ \"{name}\": … }} }}");
        root.Knows(
        [
            "version", "reference", "applicant", "cycle", "appliedBefore", "running", "decisions", "list", "season",
            "programs", "opinions", "study", "weeklyHours", "targets", "projects", "practice", "application", "before",
            "progress", "planSoFar",
        ],
            told: ApplicantJson.Names);
        var profile = ApplicantJson.Read(root["applicant"].Required());
        return new ReapplicationCase
        {
            // Version 1 has the reference beside the applicant.
            Profile = root["reference"].Text() is { } reference ? profile with { Reference = reference } : profile,
            Programs = ProgramJson.Programs(root["programs"]),
            Cycle = root["cycle"].IsStated ? Cycle(root["cycle"]) : null,
            AppliedBefore = root["appliedBefore"].YesNo(),
            Running = root["running"].IsStated ? Cycle(root["running"], isRunning: true) : null,
            Decisions = Decisions(root["decisions"]),
            List = Wishes(root["list"]),
            Season = Season(root["season"]),
            Opinions = root["opinions"].ListOrNull(YearJson.Opinion),
            Study = YearJson.Study(root["study"]),
            WeeklyHours = root["weeklyHours"].Whole(1, ReapplicationCase.MostWeeklyHours),
            Targets = root["targets"].ListOrNull(YearJson.Target),
            Projects = root["projects"].ListOrNull(YearJson.Project),
            Practice = root["practice"].IsStated ? PracticeJson.Read(root["practice"]) : null,
            Application = root["application"].IsStated ? ApplicationJson.Read(root["application"]) : null,
            Before = Before(root["before"]),
            Progress = ProgressReader.Read(root["progress"]),
            PlanSoFar = root["planSoFar"].IsStated ? ScheduleReader.Read(root["planSoFar"]) : null,
        };
    }

    internal static CycleOutcome Cycle(JsonCursor at, bool isRunning = false)
    {
        at.Knows(
            "season", "matched", "partialMatch", "specialty", "interviews", "applications", "ranked", "states", "submitted", "registered",
            "withdrawn", "eligible", "rankListCertified");
        // A season that is running has no result yet.
        var (isMatched, track) = Matched(isRunning ? at["matched"] : at["matched"].Required());
        return new CycleOutcome
        {
            Interviews = at["interviews"].Whole(0, CycleOutcome.MostCounted),
            Matched = isMatched,
            PartialMatch = track ?? at["partialMatch"].Word<ProgramTrack>(),
            Specialty = at["specialty"].Text(),
            Registered = at["registered"].YesNo(),
            Withdrawn = at["withdrawn"].YesNo(),
            Eligible = at["eligible"].YesNo(),
            RankListCertified = at["rankListCertified"].YesNo(),
            Season = Season(at["season"]),
            Applications = at["applications"].Whole(0, CycleOutcome.MostCounted),
            Ranked = at["ranked"].Whole(0, CycleOutcome.MostCounted),
            States = at["states"].Whole(0, CycleOutcome.MostCounted),
            Submitted = ApplicantJson.Day(at["submitted"]),
        };
    }

    // Who matched into a part alone says into what: "matched": "preliminary".
    private static (bool? IsMatched, ProgramTrack? Part) Matched(JsonCursor at) => at.Raw is { } said && Track(said) is { } track
        ? track switch
        {
            ProgramTrack.Preliminary or ProgramTrack.Transitional => (false, track),
            ProgramTrack.Advanced => (true, track),
            _ => (true, null),
        }
        : at.Says("matched", "unmatched", "notmatched", "didnotmatch") ? (at.Says("matched"), null) : (at.YesNo(), null);

    private static ProgramTrack? Track(string said) => Words.IsLoosely("prelim", said)
        ? ProgramTrack.Preliminary
        : Words.ReadLoosely(typeof(ProgramTrack), said) is ProgramTrack track and not ProgramTrack.Unknown ? track : null;

    internal static YearDecisions Decisions(JsonCursor at)
    {
        at.Knows("specialty", "mainActivity", "step3");
        return new YearDecisions
        {
            Specialty = at["specialty"].Word<SpecialtyChoice>(),
            MainActivity = at["mainActivity"].Word<MainActivity>(),
            Step3 = at["step3"].YesNo(),
        };
    }

    internal static ListWishes Wishes(JsonCursor at)
    {
        at.Knows("total", "redPercent", "specialties", "states", "tracks", "overrides");
        return new ListWishes
        {
            Total = at["total"].Whole(1, MostPrograms),
            RedPercent = at["redPercent"].Whole(0, ListTarget.HighestPercent),
            Specialties = Texts(at["specialties"]),
            States = Texts(at["states"]),
            Tracks = Tracks(at["tracks"]),
            Overrides = Overrides(at["overrides"]),
        };
    }

    internal static ValueList<string> Texts(JsonCursor at) => at.Items().Select(s => s.Text()).OfType<string>().ToValueList();

    internal static ValueList<ProgramTrack> Tracks(JsonCursor at) =>
        at.Items().Select(t => t.Word<ProgramTrack>()).OfType<ProgramTrack>().ToValueList();

    internal static ValueList<ListOverride> Overrides(JsonCursor at) =>
        at.Items(MostPrograms).Select(Override).OfType<ListOverride>().ToValueList();

    internal static ListOverride? Override(JsonCursor at)
    {
        at.Knows("program", "includes", "reason", "decided");
        var (program, includes) = (at["program"].Required().Text(), at["includes"].Required().YesNo());
        var (reason, decided) = (at["reason"].Required().Text(), at["decided"].Date());
        return program is not null && includes is { } isIncluded && reason is not null
            ? new ListOverride(program, isIncluded, reason, decided) : null;
    }

    internal static EarlierFile? Before(JsonCursor at)
    {
        at.Knows("asOf", "applicant");
        if (!at.IsStated)
            return null;
        var (asOf, profile) = (at["asOf"].Required().Date(), ApplicantJson.Read(at["applicant"].Required()));
        return asOf is { } day ? new EarlierFile(profile, day) : null;
    }

    private static int? Season(JsonCursor at) => at.Whole(SeasonCalendar.FirstYear, SeasonCalendar.LastYear);
}
