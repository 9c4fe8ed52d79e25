namespace ReapplyKit;

/// <summary>What parts of a case say only together: the specialties applied in, and the residency of a partial match.</summary>
internal static class CaseReading
{
    private static readonly MilestoneId Certificate = MilestoneId.Parse("ecfmg.certificate");

    /// <summary>The specialties wished, each by its full name.</summary>
    public static ValueList<string> Specialties(this ReapplicationCase @case, SpecialtyFamilies families) =>
        @case.List.Specialties.Select(families.NameOf).Distinct(StringComparer.OrdinalIgnoreCase).ToValueList();

    /// <summary>Whether the season that the case states as running is over on a day.</summary>
    public static bool IsRunningOver(this ReapplicationCase @case, SeasonCalendar seasons, LocalDate day) => @case.Running is { } running
        && (seasons.Find(running.SeasonOrSubmitted) is { } season ? season[SeasonEvent.MatchDay].Date < day : seasons.Entered(day) is null);

    private static bool IsEndInCycle(this ReapplicationCase @case) =>
        @case.Running?.SeasonOrSubmitted is { } season && @case.Cycle?.SeasonOrSubmitted >= season;

    /// <summary>Whether the season stated as running is over on a day, and nothing says how it ended.</summary>
    public static bool IsEndUnstated(this ReapplicationCase @case, SeasonCalendar seasons, LocalDate day) =>
        @case.IsRunningOver(seasons, day) && @case.Running!.Ended is null && !@case.IsEndInCycle();

    /// <summary>
    /// The case as it stands on a day: a season that is over is the last cycle, unless the case states that one already, or does not say how
    /// it ended; and whoever matched into one year has that year as main activity.
    /// </summary>
    public static ReapplicationCase AsOf(this ReapplicationCase @case, RulePack rules, LocalDate day)
    {
        var seasons = rules.Seasons;
        @case = @case.AsTold(seasons, day).AsRegistered(seasons, day).AsCertified(rules.Exams, day).AsAsked(rules.Exams, day);
        if (@case.IsRunningOver(seasons, day) && !@case.IsEndUnstated(seasons, day))
        {
            var last = @case.IsEndInCycle() ? @case.Cycle : @case.Running! with { Matched = @case.Running.Ended };
            @case = @case with { Cycle = last, Running = null };
        }
        var isResident = @case.Cycle is { OneYear: not null, SeasonOrSubmitted: { } year } && day < Training.FirstDay(year + 1)
            && seasons.Find(year) is { } matched && matched[SeasonEvent.MatchDay].Date <= day;
        return isResident && @case.Decisions.MainActivity is null
            ? @case with { Decisions = @case.Decisions with { MainActivity = MainActivity.PrelimResident } }
            : @case;
    }

    // What the progress tells done is so, also where the rest of the case does not say it yet: who submitted is in that season, and an exam
    // that was sat has a result to come.
    private static ReapplicationCase AsTold(this ReapplicationCase @case, SeasonCalendar seasons, LocalDate day)
    {
        foreach (var exam in Enum.GetValues<Exam>())
        {
            var (history, progress) = (@case.Profile.HistoryOf(exam), @case.Progress);
            if (history.Attempts is { IsEmpty: false } sittings && sittings.All(a => a.Result is ExamResult.Failed or ExamResult.Incomplete)
                && sittings.Max(a => a.Date?.Latest) is { } failed)
            {
                // What led up to a failure leads up to no other sitting.
                progress = progress with { Milestones = progress.Milestones.Where(m => !IsOf(exam, m, failed)).ToValueList() };
                @case = @case with { Progress = progress };
            }
            if (progress.Of(exam.Milestone("sit"))?.Finished is { } today && today == day)
            {
                history = history.SatOn(day);
                @case = @case with { Profile = @case.Profile.With(exam, history) };
            }
            if (@case.SatOn(exam, progress, day) is { } sat
                && history.Attempts.All(a => a is { Result: ExamResult.Failed or ExamResult.Incomplete, Date: { } date } && date.Latest < sat))
            {
                @case = @case.Awaiting(exam, sat);
            }
        }
        var submitted = @case.Progress.Of(BriefStanding.Submitting)?.Finished;
        return @case.Running is null && (submitted ?? SeasonInCase.RegisteredOn(@case)) is { } sent && sent <= day
            && seasons.Entered(sent) is { } season && !(@case.Cycle?.SeasonOrSubmitted >= season.Year)
            // Before programs review, whoever is registered may still have the application ahead.
            && (submitted is not null || season.ReviewDay <= day)
            ? @case with { Running = new CycleOutcome { Season = season.Year, Submitted = submitted, Interviews = null, Matched = null } }
            : @case;

        static bool IsOf(Exam exam, MilestoneProgress told, LocalDate failed) =>
            exam.Has(told.Milestone) && (told.FirstDay <= failed || told.Milestone == exam.Milestone("result"));
    }

    // What is told done in a season is so in its cycle, also once the season is over: who registered for the Match has taken part in it.
    private static ReapplicationCase AsRegistered(this ReapplicationCase @case, SeasonCalendar seasons, LocalDate day)
    {
        if (@case.Running is not { } running || (running.SeasonOrSubmitted ?? seasons.Entered(day)?.Year) is not { } year || seasons.Find(year) is not { } season)
            return @case;
        // Who marks late what was done in time gives the day of marking.
        var (opened, closed) = (seasons.Find(year - 1)?[SeasonEvent.MatchDay].Date, season[SeasonEvent.MatchDay].Date);
        return @case with
        {
            Running = running with
            {
                Registered = Array.Exists(SeasonInCase.Registering, IsTold) ? true : running.Registered,
                RankListCertified = IsTold(SeasonInCase.RankList) ? true : running.RankListCertified,
            },
        };

        bool IsTold(MilestoneId id) => @case.Progress.Of(id) is { State: MilestoneState.Done, Finished: { } on } && on <= day && on <= closed && !(on <= opened);
    }

    // As told; else on the day that it was booked for, where that is past: a result in hand says so too.
    private static LocalDate? SatOn(this ReapplicationCase @case, Exam exam, Progress progress, LocalDate day)
    {
        if (progress.Of(exam.Milestone("sit")) is { } told)
            return told.Finished <= day ? told.Finished : null;
        var isBooked = progress.Of(exam.Milestone("register")) is { State: MilestoneState.Done } || progress.Of(exam.Milestone("result")) is { State: MilestoneState.Done };
        return isBooked && @case.Profile.HistoryOf(exam).BookedAfter(day) is null
            && @case.DayInPlan(exam) is { } planned && planned < day ? planned : null;
    }

    // ECFMG certifies nobody without both passes: who marks the certificate and states no result has sat the exam, or has marked it by mistake. That is
    // asked, and until the answer no new day is planned.
    private static ReapplicationCase AsCertified(this ReapplicationCase @case, ExamRules rules, LocalDate day)
    {
        if (@case.CertifiedOn(day) is not { } certified)
            return @case;
        foreach (var exam in new[] { Exam.Step1, Exam.Step2Ck })
        {
            var file = new ExamFile(rules, exam, @case.Profile, day);
            if (file.Own.State != ExamState.NotTaken || file.Facts.SitsComlex(file.Own) || @case.Profile.HistoryOf(exam).BookedAfter(day) is not null)
                continue;
            var latest = certified.PlusDays(-rules.Result.Days);
            var sat = @case.DayInPlan(exam) is { } planned && planned < latest ? planned : latest;
            @case = @case.Awaiting(exam, sat);
        }
        return @case.Profile.EcfmgCertified == true || rules.Reading.FactsOf(@case.Profile, day).HasPassedNeededExams == false ? @case
            : @case with { Profile = @case.Profile with { EcfmgCertified = true } };
    }

    /// <summary>The day on which the progress says that the certificate was received; null where it does not.</summary>
    public static LocalDate? CertifiedOn(this ReapplicationCase @case, LocalDate day) =>
        @case.Progress.Of(Certificate)?.Finished is { } certified && certified <= day ? certified : null;

    // Whether an exam was sat on its day is asked where nobody has said so, and no new day reaches the season. Until the answer it is taken to be,
    // and marked as begun and not as done, so that it is asked again.
    private static ReapplicationCase AsAsked(this ReapplicationCase @case, ExamRules rules, LocalDate day)
    {
        var missed = new[] { Exam.Step1, Exam.Step2Ck }.Where(exam => @case.IsBookingMissed(rules, exam, day)).ToList();
        if (missed is not [var only] || !@case.Profile.HistoryOf(only).Attempts.IsEmpty || @case.IsUnknownToEcfmg() || @case.FirstToBook(rules, only, day) is not null
            || @case.DayInPlan(only) is not { } then || then > day || day >= @case.PlanSoFar!.Season.ReviewDay || !@case.ReachesItsSeason(rules, then))
            return @case;
        return @case.Awaiting(only, then) with { Progress = @case.Progress.With(MilestoneProgress.Running(only.Milestone("sit"), then)) };
    }

    private static ReapplicationCase Awaiting(this ReapplicationCase @case, Exam exam, LocalDate sat) => @case with
    {
        Profile = @case.Profile.With(
            exam, @case.Profile.HistoryOf(exam).With(new Attempt { Result = ExamResult.Pending, Date = PartialDate.On(sat), IsToldSat = true })),
    };

    /// <summary>The day on which an exam is taken to be sat until the applicant says whether it was; null where that is no question.</summary>
    public static LocalDate? AskedAbout(this ReapplicationCase @case, Exam exam, LocalDate day) =>
        @case.Progress.Of(exam.Milestone("sit")) is { State: MilestoneState.Running, Started: { } then }
            && then == @case.Profile.HistoryOf(exam).AwaitedSince(day) ? then : null;

    /// <summary>
    /// Whether a milestone is done or passed over on a day; whoever has the day of an exam is registered for it, and whoever has shown the file to
    /// advisers has booked them.
    /// </summary>
    public static bool IsBehind(this ReapplicationCase @case, MilestoneId id, LocalDate day) => @case.Progress.IsBehind(id)
        || (id == BriefStanding.Book && @case.Progress.IsBehind(BriefStanding.Showing))
        || Enum.GetValues<Exam>().Any(exam => id == exam.Milestone("register") && @case.Profile.HistoryOf(exam).BookedAfter(day) is not null);

    /// <summary>The exams that are taken to be sat on the day that they were booked for, though nobody says so yet.</summary>
    public static IEnumerable<(Exam Exam, LocalDate Sat)> TakenAsSat(this ReapplicationCase @case, LocalDate day) =>
        from exam in Enum.GetValues<Exam>()
        where @case.Progress.Of(exam.Milestone("sit")) is null
        let sat = @case.DayInPlan(exam)
        where sat is not null && sat == @case.Profile.HistoryOf(exam).AwaitedSince(day)
        select (exam, sat.Value);

    /// <summary>The specialties of the last cycle: as stated, else those wished, unless the specialty changes.</summary>
    public static ValueList<string> SpecialtiesOfTheCycle(this ReapplicationCase @case, SpecialtyFamilies families) =>
        @case.Cycle?.Specialty is { } stated ? [families.NameOf(stated)]
        : @case.Decisions.Specialty == SpecialtyChoice.Change ? []
        : @case.Specialties(families);

    /// <summary>The specialty of the last cycle and those wished since; null where it is among them, or one of both is not stated.</summary>
    public static (string Then, string Now)? ChangeOfSpecialty(this ReapplicationCase @case, SpecialtyFamilies families) =>
        @case.Cycle?.Specialty is { } stated && @case.Specialties(families) is { IsEmpty: false } now
            && !now.Contains(families.NameOf(stated), StringComparer.OrdinalIgnoreCase)
            ? (families.NameOf(stated), string.Join(", ", now)) : null;

    /// <summary>Whether ECFMG has confirmed the applicant for a season, or for the one before it: a pathway of longer ago may have ended.</summary>
    public static bool IsConfirmed(this ReapplicationCase @case, Season season) => new[] { @case.Running, @case.Cycle }
        .Any(cycle => cycle is { Eligible: true } && (cycle.SeasonOrSubmitted ?? season.Year) >= season.Year - 1);

    /// <summary>
    /// The day that is booked for an exam, else the one that the plan so far has for it, where it is still ahead of a day; one that is marked as
    /// booked is so on the day itself too.
    /// </summary>
    public static LocalDate? PlannedDay(this ReapplicationCase @case, Exam exam, LocalDate day) =>
        @case.Profile.HistoryOf(exam).BookedAfter(day)
        ?? (@case.DayInPlan(exam) is { } sat && (sat > day || (sat == day && @case.Progress.Of(exam.Milestone("register")) is { State: MilestoneState.Done })) ? sat : null);

    /// <summary>Whether an exam is to be sat on a day, and nobody says that it has been.</summary>
    public static bool IsSatToday(this ReapplicationCase @case, ExamRules rules, Exam exam, LocalDate day) => @case.PlannedDay(exam, day) == day
        && !@case.Progress.IsBehind(exam.Milestone("sit"))
        && new ExamFile(rules, exam, @case.Profile, day).Own.State is ExamState.NotTaken or ExamState.Failed or ExamState.Unknown;

    /// <summary>The day that the plan so far has for an exam; null where it has none, or where an attempt has failed since that plan or that day.</summary>
    public static LocalDate? DayInPlan(this ReapplicationCase @case, Exam exam) => @case.PlanSoFar is { } plan
        && plan.Dated(exam.Milestone("sit"))?.Start is { } sit
        && !@case.Profile.HistoryOf(exam).Attempts.Any(a => a is { Result: ExamResult.Failed or ExamResult.Incomplete, Date: { } on }
            && (on.Earliest >= plan.AsOf || on.Latest >= sit)) ? sit : null;

    /// <summary>
    /// The day that an exam keeps: the one booked or planned, or the first that can be booked, where the days to book it have gone by
    /// unmarked; null where it lies behind the last day on which the pass of the other exam counts.
    /// </summary>
    public static LocalDate? KeptDay(this ReapplicationCase @case, ExamRules rules, Exam exam, LocalDate day) =>
        (@case.IsBookingMissed(rules, exam, day) ? @case.FirstToBook(rules, exam, day) : @case.PlannedDay(exam, day)) is { } kept
            && !(rules.LastDayFor(exam, @case.Profile, day) is { } last && day <= last && last < kept) ? kept : null;

    // The study of the plan so far counts as begun: only the booking is late. A day that cannot be booked any more has a next one as long as its
    // result can come in time for the season of that plan. Another attempt is prepared anew, and so is whoever has not begun: ECFMG does not know
    // them yet, or the exam before this one is not booked either.
    private static bool IsUnknownToEcfmg(this ReapplicationCase @case) =>
        @case.PlanSoFar?.Dated(BriefStanding.EcfmgApplication) is not null && !@case.Progress.IsBehind(BriefStanding.EcfmgApplication);

    private static LocalDate? FirstToBook(this ReapplicationCase @case, ExamRules rules, Exam exam, LocalDate day)
    {
        var (then, first) = (@case.DayInPlan(exam), Workdays.OnOrAfter(day.PlusDays(rules.Registration.Days)));
        if (@case.IsUnknownToEcfmg() || (exam == Exam.Step2Ck && @case.IsBookingMissed(rules, Exam.Step1, day)))
            return null;
        return then >= first ? then
            : (then > day || @case.Profile.HistoryOf(exam).Attempts.IsEmpty) && @case.ReachesItsSeason(rules, first) ? first
            // No later day does: whoever has booked this one, and has not said so, keeps it.
            : then > day && @case.ReachesItsSeason(rules, then.Value) ? then
            : null;
    }

    private static bool ReachesItsSeason(this ReapplicationCase @case, ExamRules rules, LocalDate sitting) =>
        sitting.PlusDays(rules.Result.Days) < @case.PlanSoFar!.Season.ReviewDay;

    /// <summary>Whether an exam has a day on which the pass of the other one counts no longer, and could have one before.</summary>
    public static bool IsBeyondTheLimit(this ReapplicationCase @case, ExamRules rules, Exam exam, LocalDate day) =>
        @case.PlannedDay(exam, day) is { } planned && rules.LastDayFor(exam, @case.Profile, day) is { } last && day <= last && last < planned;

    /// <summary>Whether the days that the plan so far has to book an exam have gone by on a day, and nobody says that it is booked.</summary>
    public static bool IsBookingMissed(this ReapplicationCase @case, ExamRules rules, Exam exam, LocalDate day) =>
        @case.DayInPlan(exam) is { } sit && @case.PlanSoFar?.Dated(exam.Milestone("register")) is { } booking
        && booking.Finish <= day
        && !((string[])["register", "sit", "result"]).Any(part => @case.Progress.IsBehind(exam.Milestone(part)))
        && new ExamFile(rules, exam, @case.Profile, day).Own.State is var state
        // A failure without its day may be that of the day in the plan.
        && (state == ExamState.NotTaken
            || (state == ExamState.Failed && (day < sit || @case.Profile.HistoryOf(exam).Attempts.All(a => a.Date is not null))))
        && @case.Profile.HistoryOf(exam).BookedAfter(day) is null;

    /// <summary>How a resident is told that a certificate ends too early: it is valid without end once the months are complete (clause S.16).</summary>
    public const string BeforeTheYearIsOver = "before your 12 months of residency are complete";

    /// <summary>Whether the one year of training that was matched into is under way on a day.</summary>
    public static bool IsInTheYear(this ReapplicationCase @case, LocalDate day) =>
        @case.Cycle is { OneYear: not null, SeasonOrSubmitted: { } year } && Training.FirstDay(year) <= day && day < Training.FirstDay(year + 1);

    /// <summary>
    /// The file, with the year of training that the last cycle ended in: it counts as US experience as it passes. A file that states its
    /// residency itself is left as it is.
    /// </summary>
    public static ApplicantProfile File(this ReapplicationCase @case)
    {
        var profile = @case.Profile;
        var isResident = @case.Cycle?.OneYear is not null || @case.Decisions.MainActivity == MainActivity.PrelimResident;
        if (!isResident || @case.Cycle?.SeasonOrSubmitted is not { } year || profile.Usce?.Months is not null
            || profile.Usce?.Rotations.Any(r => r.Kind == RotationKind.Residency) == true)
            return profile;
        var residency = new Rotation
        {
            Kind = RotationKind.Residency,
            Start = Training.FirstDay(year),
            End = Training.FirstDay(year + 1).PlusDays(-1),
        };
        // Where nothing is stated beside it, there may be more: how much, nobody knows.
        return profile with { Usce = UsceHistory.Of([.. profile.Usce?.Rotations ?? [new Rotation()], residency]) };
    }
}
