namespace ReapplyKit;

/// <summary>The season that is running on a day, and the applicant in it as far as the case says so.</summary>
internal sealed class SeasonInCase(RulePack rules, ReapplicationCase @case, LocalDate asOf)
{
    private readonly (Season? Season, CycleOutcome? Cycle) _running = RunningOn(rules, @case, asOf);

    /// <summary>The cycle that is running: the one stated so, or the last one where its season is not over.</summary>
    private CycleOutcome? Cycle => _running.Cycle;

    public RunningSeason? Running() => _running.Season is not { } season ? null : new RunningSeason
    {
        Season = season,
        Phase = season.Phase(asOf),
        Cycle = Cycle,
        Schedule = Cycle is not null
            ? rules.Countdown.Schedule(
                new ScheduleRequest(season, asOf, @case.Decisions, []) { Basis = Over(season, PlanBasis.None) },
                ProgressOf(isRunning: true))
            : null,
    };

    /// <summary>
    /// What the season itself changes of a plan for it. The rebuild beside a running season begins on Match Day, when SOAP is over and it is
    /// known whether it is needed; what has days of its own, such as an exam, keeps them.
    /// </summary>
    public PlanBasis Over(Season season, PlanBasis basis)
    {
        var running = Cycle is null ? null : _running.Season;
        return basis with
        {
            Shown = [.. basis.Shown, .. Shown(season, running?.Year == season.Year ? Cycle : null)],
            Begins = running is not null && running.Year < season.Year && running[SeasonEvent.MatchDay].Date is var known && asOf < known
                ? known : null,
        };
    }

    /// <summary>
    /// The progress that belongs to the running season, or to the plan beside it: registering for one Match is not registering for the next.
    /// </summary>
    public Progress ProgressOf(bool isRunning)
    {
        if (Cycle is null)
            return @case.Progress;
        var ofSeason = rules.Countdown.Milestones.Where(IsAfterApplication).Select(m => m.Id).ToHashSet();
        return @case.Progress with
        {
            Milestones = @case.Progress.Milestones.Where(at => ofSeason.Contains(at.Milestone) == isRunning).ToValueList(),
        };
    }

    /// <summary>
    /// The season that the applicant is in on a day, whether programs have begun to review or not; null where the case names none.
    /// </summary>
    public static Season? Entered(RulePack rules, ReapplicationCase @case, LocalDate day) =>
        new[] { day.Year, day.Year + 1 }
            .Where(year => year is >= SeasonCalendar.FirstYear and <= SeasonCalendar.LastYear)
            .Select(rules.Seasons.For)
            .FirstOrDefault(s => s.SubmissionDay <= day && day <= s[SeasonEvent.MatchDay].Date && CycleOf(@case, s) is not null);

    /// <summary>The applicant's cycle in a season that is not over; null where the case has none, or it ended by match or withdrawal.</summary>
    public static CycleOutcome? CycleOf(ReapplicationCase @case, Season season)
    {
        var cycle = @case.Running is { } running && (running.SeasonOrSubmitted ?? season.Year) == season.Year ? running
            : @case.Cycle?.SeasonOrSubmitted == season.Year ? @case.Cycle
            : null;
        return cycle is { Matched: false, Withdrawn: not true } ? cycle : null;
    }

    private static (Season? Season, CycleOutcome? Cycle) RunningOn(RulePack rules, ReapplicationCase @case, LocalDate asOf) =>
        rules.Seasons.Running(asOf) is { } season ? (season, CycleOf(@case, season)) : default;

    private static bool IsAfterApplication(Milestone m) => m.From.Event is { } what
        ? what > SeasonEvent.SubmissionOpens
        : m.From.Month <= 1 && !m.To.IsDay;

    private ValueList<FileState> Shown(Season season, CycleOutcome? cycle)
    {
        var shown = new List<FileState>();
        if (!@case.Profile.Type.NeedsEcfmgCertificate() || !@case.Profile.Comlex.IsEmpty)
            shown.Add(FileState.UsSchool);
        if (asOf > season[SeasonEvent.NrmpStandardRegistrationCloses].Date)
            shown.Add(FileState.RegistrationLate);
        if (cycle is null)
            return shown.ToValueList();
        shown.Add(FileState.Applied);
        if (cycle.Registered == true)
            shown.Add(FileState.Registered);
        if (cycle.Interviews == 0)
            shown.Add(FileState.NoInterviews);
        if (cycle.RankListCertified == true)
            shown.Add(FileState.RankListCertified);
        return shown.ToValueList();
    }
}
