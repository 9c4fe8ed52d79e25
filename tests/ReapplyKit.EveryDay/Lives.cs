namespace ReapplyKit.EveryDay;

/// <summary>Fictional applicants, as their file stood on any day: what lies ahead of it is cut off, and the last cycle is the last that was lost.</summary>
internal sealed record Life(string Name, ReapplicationCase Case, int? InterviewsSoFar, bool IsRegistered)
{
    public static IReadOnlyList<Life> All { get; } =
    [
        Read("bundled"), Read("step-1-failed"), Read("many-interviews"), Read("one-year-resident"),
        Read("h1b-only") with { InterviewsSoFar = 0 },
        Read("osteopathic") with { InterviewsSoFar = 5, IsRegistered = true },
        Read("change-of-specialty"), Read("step-3-failed-twice"), Read("no-exam-passed"),
    ];

    public static IReadOnlyList<(string Name, YearDecisions Decisions)> DecisionSets { get; } =
    [
        ("undecided", YearDecisions.Undecided),
        ("research, Step 3", new() { Specialty = SpecialtyChoice.Same, MainActivity = MainActivity.ResearchFellow, Step3 = true }),
        ("observer, other specialty", new() { Specialty = SpecialtyChoice.Change, MainActivity = MainActivity.ObserverExtern, Step3 = false }),
        ("home country, Step 3", new() { MainActivity = MainActivity.HomeCountryPhysician, Step3 = true }),
    ];

    public ReapplicationCase On(LocalDate asOf, YearDecisions decisions)
    {
        var profile = Case.Profile;
        var (step1, step2Ck) = (Until(profile.Step1, asOf), Until(profile.Step2Ck, asOf));
        return Case with
        {
            Profile = profile with
            {
                Graduation = profile.Graduation?.Earliest <= asOf ? profile.Graduation : null,
                Step1 = step1,
                Step2Ck = step2Ck,
                Step3 = Until(profile.Step3, asOf),
                EcfmgCertified = step1.Attempts.Count < profile.Step1.Attempts.Count || step2Ck.Attempts.Count < profile.Step2Ck.Attempts.Count
                    ? null : profile.EcfmgCertified,
                Letters = profile.Letters?.Where(l => l.Date is null || l.Date.Earliest <= asOf).ToArray() is { } letters ? ValueList.Create(letters) : null,
            },
            Decisions = decisions,
            Opinions = Case.Opinions?.Where(o => o.Held is null || o.Held <= asOf).ToArray() is { } opinions ? ValueList.Create(opinions) : null,
            Cycle = Lost(asOf),
            Running = Running(asOf),
            Programs = [],
            Season = null,
            Before = null,
            Application = null,
            Practice = null,
        };
    }

    private CycleOutcome? Lost(LocalDate asOf)
    {
        var lost = RulePack.Default.Seasons.For(asOf.Year);
        if (lost[SeasonEvent.MatchWeekBegins].Date > asOf)
            lost = RulePack.Default.Seasons.For(asOf.Year - 1);
        return new CycleOutcome
        {
            Season = lost.Year,
            Matched = false,
            Interviews = Case.Cycle?.Interviews ?? 1,
            Applications = 90,
            Submitted = lost.SubmissionDay,
        };
    }

    private CycleOutcome? Running(LocalDate asOf) =>
        InterviewsSoFar is { } interviews && RulePack.Default.Seasons.Running(asOf) is { } season
            ? new CycleOutcome
            {
                Season = season.Year,
                Matched = false,
                Interviews = interviews,
                Applications = 90,
                Submitted = season.SubmissionDay,
                Registered = IsRegistered ? true : null,
            }
            : null;

    private static ExamHistory Until(ExamHistory history, LocalDate asOf)
    {
        var attempts = history.Attempts.Where(a => a.Date is null || a.Date.Latest <= asOf).ToArray();
        return history.IsComplete ? ExamHistory.Of(attempts) : ExamHistory.AtLeast(attempts);
    }

    private static Life Read(string name)
    {
        using var stream = typeof(Life).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new Life(name, CaseJson.Read(bytes.ToArray()).AsT0, null, IsRegistered: false);
    }
}
