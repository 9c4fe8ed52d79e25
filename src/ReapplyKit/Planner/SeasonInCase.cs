namespace ReapplyKit;

/// <summary>The season that is running on a day, and the applicant in it as far as the case says so.</summary>
internal sealed class SeasonInCase
{
    public static readonly MilestoneId RankList = MilestoneId.Parse("rank.list");
    private static readonly MilestoneId RegisterForStep3 = Exam.Step3.Milestone("register");
    private static readonly MilestoneId StudyForStep3 = Exam.Step3.Milestone("study");
    private static readonly MilestoneId SitStep3 = Exam.Step3.Milestone("sit");
    private static readonly MilestoneId UpdateStep3 = MilestoneId.Parse("update.step3");
    private readonly RulePack _rules;
    private readonly ReapplicationCase _case;
    private readonly LocalDate _asOf;
    private readonly ValueList<ExamBar> _bars;
    private readonly Season? _running;
    private readonly Season? _entered;
    private readonly CycleOutcome? _stated;
    private readonly SeasonExit? _exit;

    // The cycle that is running: the one stated so, or the last one where its season is not over.
    private readonly CycleOutcome? _cycle;

    public SeasonInCase(RulePack rules, ReapplicationCase @case, LocalDate asOf, ValueList<ExamBar> bars)
    {
        (_rules, _case, _asOf, _bars) = (rules, @case, asOf, bars);
        (_running, _entered) = (rules.Seasons.Running(asOf), rules.Seasons.Entered(asOf));
        if (_entered is not { } season)
            return;
        (_stated, _exit) = (CycleOf(@case, season), ExitFrom(rules, @case, season, asOf, bars));
        _cycle = _exit is null ? _stated : null;
    }

    public RunningSeason? Running() => _running is not { } season ? null : new RunningSeason
    {
        Season = season,
        Phase = season.Phase(_asOf),
        Cycle = _cycle,
        Exit = _exit,
        CanEnter = Training.CanBegin(season.Year, _case.Profile.Graduation) && _bars.IsEmpty
            && _rules.Exams.Reading.FactsOf(_case.Profile, _asOf).HasPassedNeededExams != false,
        Schedule = _cycle is not null
            ? _rules.Countdown.Schedule(
                new ScheduleRequest(season, _asOf, Step3Day is null ? _case.Decisions : _case.Decisions with { Step3 = true }, [])
                {
                    Basis = Over(season, PlanBasis.None),
                },
                ProgressOf(isRunning: true))
            : null,
    };

    /// <summary>
    /// The last day on which Step 3 can be sat for a season: an H-1B needs its result by the rank deadline, and Step 3 the certificate. Null
    /// where it is not to be sat, or cannot be any more.
    /// </summary>
    public static LocalDate? LastStep3Day(RulePack rules, ReapplicationCase @case, Season season, LocalDate day)
    {
        var file = new ExamFile(rules.Exams, Exam.Step3, @case.Profile, day);
        var last = rules.Exams.Certification.LastStep3Day(season);
        return file.Facts is { Visa: VisaNeed.H1B, SitsComlexAlone: false, Step3.State: ExamState.NotTaken or ExamState.Failed } facts
            && !(facts.Type.NeedsEcfmgCertificate() && facts.EcfmgCertified == false)
            && !rules.Exams.Attempts.AreUsed(facts.Step3, @case.Profile.Step3) && !@case.Progress.IsBehind(SitStep3)
            && day <= last && !(file.FirstDayBySpacing > last) ? last : null;
    }

    /// <summary>The same of the season that the applicant is in, where another one is planned for.</summary>
    public static LocalDate? LastStep3DayBefore(RulePack rules, ReapplicationCase @case, Season planned, LocalDate day) =>
        Entered(rules, @case, day) is { } season && season.Year < planned.Year && ExitFrom(rules, @case, season, day, []) is null
            ? LastStep3Day(rules, @case, season, day) : null;

    // The day of a Step 3 result that is still to come; one whose exam has no day stated takes its weeks from today.
    private LocalDate? Step3Result
    {
        get
        {
            var (step3, isAwaited) = (_case.Profile.Step3, _rules.Exams.Reading.FactsOf(_case.Profile, _asOf).Step3.State == ExamState.Pending);
            return (isAwaited ? step3.AwaitedSince(_asOf) ?? _asOf : step3.BookedAfter(_asOf)) is { } sat
                ? LocalDate.Max(_asOf, sat.PlusDays(_rules.Exams.Result.Days)) : null;
        }
    }

    private LocalDate? Step3Day => _cycle is null ? null : LastStep3Day(_rules, _case, _entered!, _asOf);

    // It is sat inside the season, and not clear of it: what it takes has the days until then.
    private PlanBasis WithStep3(Season season, LocalDate last, PlanBasis basis)
    {
        var isRetaken = _rules.Exams.Reading.FactsOf(_case.Profile, _asOf).Step3.State == ExamState.Failed;
        var booked = _case.Profile.Step3.BookedAfter(_asOf);
        if (booked <= last)
            last = booked.Value;
        var result = last.PlusDays(_rules.Exams.Result.Days + 1);
        var studyFrom = _asOf;
        var settings = new List<MilestoneSetting>
        {
            InSeason(SitStep3, last, last, isRetaken
                ? "Only with practice scores well above the passing score: sit Step 3 again, by this day at the latest, for an H-1B"
                : booked == last ? "Sit Step 3: H-1B needs its result by the rank deadline"
                : booked > last ? $"Sit Step 3, moved from {DayText.DayAndMonth(booked.Value)} to this day or before: H-1B needs its result by the rank deadline"
                : "Sit Step 3, by this day at the latest: H-1B needs its result by the rank deadline"),
            new(UpdateStep3) { Days = new DateInterval(result, result) },
        };
        if (!_case.IsBehind(RegisterForStep3, _asOf) && _asOf.PlusDays(_rules.Exams.Registration.Days) <= last)
        {
            studyFrom = LocalDate.Min(_asOf.PlusDays(_rules.Exams.Registration.Days), last.PlusDays(1 - _rules.Exams.Registration.Days));
            settings.Add(InSeason(RegisterForStep3, _asOf, studyFrom.PlusDays(-1), isRetaken
                ? "Once practice scores are well above the passing score, register for Step 3 and book the date" : null));
        }
        if (studyFrom < last)
            settings.Add(InSeason(StudyForStep3, studyFrom, last.PlusDays(-1), "Study for Step 3, in the time that this season leaves"));
        return basis with { Settings = [.. basis.Settings, .. settings] };

        MilestoneSetting InSeason(MilestoneId part, LocalDate first, LocalDate lastDay, string? title) => new(part)
        {
            Days = new DateInterval(first, lastDay),
            From = WindowMark.On(SeasonEvent.ReviewOpens),
            To = WindowMark.On(SeasonEvent.RankListDeadline, Period.DaysBetween(season[SeasonEvent.RankListDeadline].Date, lastDay)),
            Title = title,
        };
    }

    // What the plan beside the season has for Step 3 is for who did not sit it by its last day.
    private PlanBasis AfterStep3(LocalDate last, PlanBasis basis)
    {
        return _case.Profile.Step3.BookedAfter(_asOf) <= last ? basis : basis with
        {
            Settings =
            [
                .. basis.Settings,
                new MilestoneSetting(RegisterForStep3) { Title = Unless("register for it and book the date") },
                new MilestoneSetting(StudyForStep3) { Title = Unless("study on") },
                new MilestoneSetting(SitStep3) { Title = Unless("sit it, clear of ERAS season") },
            ],
        };

        string Unless(string what) => $"If Step 3 is not sat by {DayText.Said(last)}: {what}";
    }

    /// <summary>
    /// What the season itself changes of a plan for it. The rebuild beside a running season begins on Match Day, when SOAP is over and it is
    /// known whether it is needed; what has days of its own, such as an exam, keeps them.
    /// </summary>
    public PlanBasis Over(Season season, PlanBasis basis)
    {
        var running = _cycle is null ? null : _entered;
        var cycle = running?.Year == season.Year ? _cycle : null;
        basis = Step3Day is not { } last ? basis
            : cycle is not null ? WithStep3(season, last, basis)
            : AfterStep3(last, basis);
        return basis with
        {
            // Who has not certified the list a day early still can on the last day.
            Settings =
            [
                .. basis.Settings,
                .. cycle is not null && season[SeasonEvent.RankListDeadline].Date == _asOf
                    ? (MilestoneSetting[])[new MilestoneSetting(RankList) { Days = new DateInterval(_asOf, _asOf) }] : [],
                .. cycle?.OneYear is { } track ? OfOneYear(track) : [],
                .. cycle is { OneYear: null } && season[SeasonEvent.RankListDeadline].Date is var closed && closed < _asOf && IsRegistered(_case, cycle) is null
                    ? IfRegistered(closed) : [],
                .. cycle is not null && _asOf >= season.ReviewDay && IsNothingSent(_case, cycle)
                    ? ForInterviews.Select(id => new MilestoneSetting(id) { DoneBecause = "nothing is sent, so no program invites" }) : [],
                .. cycle is not null && Step3Day is null && Step3Result is { } step3 ? [new MilestoneSetting(UpdateStep3) { Days = new DateInterval(step3.PlusDays(1), step3.PlusDays(1)) }]
                    : (MilestoneSetting[])[],
                .. IsFirst && cycle is not null ? (MilestoneSetting[])[StoryOfAFirstTime(_case), EndOfAFirstTime] : [],
                .. OfOwnMatch(season),
                .. OfOwnService(season),
            ],
            Shown = [.. basis.Shown, .. Shown(season, cycle)],
            Begins = running is not null && running.Year < season.Year && running[SeasonEvent.MatchDay].Date is var known && _asOf < known
                ? known : null,
        };
    }

    /// <summary>The season that the applicant is in, where nothing says that ECFMG has confirmed it; null otherwise.</summary>
    public static Season? Unconfirmed(RulePack rules, ReapplicationCase @case, LocalDate day) =>
        Entered(rules, @case, day) is { } season && ExitFrom(rules, @case, season, day, []) is null
            && CycleOf(@case, season) is { Eligible: null } ? season : null;

    /// <summary>
    /// The progress that belongs to the running season, or to the plan beside it: registering for one Match is not registering for the next.
    /// </summary>
    public Progress ProgressOf(bool isRunning)
    {
        if (_stated is null || _running is null)
            return _case.Progress;
        var ofSeason = _rules.Countdown.Milestones.Where(IsAfterApplication).Select(m => m.Id).ToHashSet();
        return _case.Progress with
        {
            Milestones = _case.Progress.Milestones.Where(at => ofSeason.Contains(at.Milestone) == isRunning).ToValueList(),
        };
    }

    /// <summary>
    /// The season that the applicant is in on a day, whether programs have begun to review or not; null where the case names none.
    /// </summary>
    public static Season? Entered(RulePack rules, ReapplicationCase @case, LocalDate day) =>
        rules.Seasons.Entered(day) is { } season && CycleOf(@case, season) is not null ? season : null;

    /// <summary>The applicant's cycle in a season, as the case states it; null where it states none.</summary>
    public static CycleOutcome? CycleOf(ReapplicationCase @case, Season season) =>
        @case.Running is { } running && (running.SeasonOrSubmitted ?? season.Year) == season.Year ? running
            : @case.Cycle?.SeasonOrSubmitted == season.Year ? @case.Cycle
            : null;

    /// <summary>The cycle that counts on a day: that of the season entered, else the last. Who matched is not told of the cycle before.</summary>
    public static CycleOutcome? Latest(RulePack rules, ReapplicationCase @case, LocalDate day) =>
        Entered(rules, @case, day) is { } season ? CycleOf(@case, season)
            : @case.Running is { HasPosition: true } || @case.IsEndUnstated(rules.Seasons, day) ? @case.Running : @case.Cycle;

    /// <summary>Why a season is over for an applicant before Match Day; null where it is not, or the case states no cycle in it.</summary>
    public static SeasonExit? ExitFrom(
        RulePack rules, ReapplicationCase @case, Season season, LocalDate day, ValueList<ExamBar> bars)
    {
        var closed = season[SeasonEvent.RankListDeadline].Date < day;
        return CycleOf(@case, season) switch
        {
            null => null,
            { HasPosition: true } => SeasonExit.Matched,
            { Withdrawn: true } => SeasonExit.Withdrawn,
            { Eligible: not true } when bars.Any(b => b.IsFinal) => SeasonExit.Barred,
            _ when !Training.CanBegin(season.Year, @case.Profile.Graduation) => SeasonExit.GraduatesLater,
            { } cycle when closed && IsRegistered(@case, cycle) == false => SeasonExit.NotRegistered,
            { } cycle when LacksEligibility(@case, cycle, rules.Exams.Reading.FactsOf(@case.Profile, day)) =>
                closed ? SeasonExit.NotEligible
                : FirstSitting(rules, @case, day) > LastSitting(rules, season) ? SeasonExit.TooLate
                : null,
            _ => null,
        };
    }

    /// <summary>The last day on which an exam can be sat whose result is there by the rank deadline of a season.</summary>
    public static LocalDate LastSitting(RulePack rules, Season season) =>
        season[SeasonEvent.RankListDeadline].Date.PlusDays(-rules.Exams.Result.Days);

    /// <summary>
    /// The first day on which the Steps that are to be sat may be, where one is missing: after some failures nobody may sit again at once.
    /// </summary>
    public static LocalDate? FirstSitting(RulePack rules, ReapplicationCase @case, LocalDate day)
    {
        var facts = rules.Exams.Reading.FactsOf(@case.Profile, day);
        return new[] { Exam.Step1, Exam.Step2Ck }.Select(exam => new ExamFile(rules.Exams, exam, @case.Profile, day))
            .Where(file => file.Own is { IsMissing: true, State: not ExamState.Pending } && !facts.SitsComlex(file.Own))
            .Max(file => (LocalDate?)LocalDate.Max(day, file.FirstDayBySpacing ?? day));
    }

    /// <summary>
    /// Whether the applicant is registered with NRMP, by the cycle or by what is told done; null where neither says. Nobody ranks unregistered.
    /// </summary>
    public static bool? IsRegistered(ReapplicationCase @case, CycleOutcome cycle) =>
        Registering.Any(id => @case.Progress.Of(id)?.State == MilestoneState.Done) || cycle.Registered == true ? true
        : cycle.Registered ?? (cycle.RankListCertified == true || cycle.Ranked > 0 ? true : null);

    /// <summary>Whether a cycle says that nothing was sent in it, and nothing else says that it was.</summary>
    public static bool IsNothingSent(ReapplicationCase @case, CycleOutcome cycle) => cycle.IsUnsent
        && !@case.Progress.IsBehind(BriefStanding.Submitting) && @case.Application?.Submitted is null;

    /// <summary>The day on which the progress says that the applicant registered with NRMP, or certified a list; null where it says neither.</summary>
    public static LocalDate? RegisteredOn(ReapplicationCase @case) =>
        Registering.Append(RankList).Select(id => @case.Progress.Of(id)?.Finished).FirstOrDefault(day => day is not null);

    /// <summary>Whether ECFMG cannot confirm the applicant as things stand, which it must by the rank deadline.</summary>
    public static bool LacksEligibility(ReapplicationCase @case, CycleOutcome cycle, in ApplicantFacts facts) => cycle.Eligible is { } stated ? !stated
        : facts.Type.NeedsEcfmgCertificate() && facts.EcfmgCertified != true
            && (facts.HasPassedNeededExams == false || IsPathwayMissing(@case, facts));

    /// <summary>Whether ECFMG has not certified the applicant, and no pathway is applied for.</summary>
    public static bool IsPathwayMissing(ReapplicationCase @case, in ApplicantFacts facts) =>
        facts.Type.NeedsEcfmgCertificate() && facts.EcfmgCertified == false
        && !@case.Progress.IsBehind(BriefStanding.Pathway);

    private static readonly MilestoneId Register = MilestoneId.Parse("nrmp.register");

    private static readonly MilestoneId ApplyInSoap = MilestoneId.Parse("soap.apply");

    private static readonly MilestoneId SoapOffers = MilestoneId.Parse("soap.offers");

    public static readonly MilestoneId[] Registering = [Register, MilestoneId.Parse("nrmp.register-late")];

    /// <summary>
    /// The progress that was possible: what opens on a day of its season, such as the token, cannot have been done for it before. What an
    /// earlier season saw done, or somebody ticked too soon, is still ahead.
    /// </summary>
    /// <returns>
    /// Each with the day on which it opens; null for what was done for a season before, which the applicant was in: to register, to rank and to take part
    /// in SOAP says so itself.
    /// </returns>
    public static IEnumerable<(MilestoneProgress At, Milestone Milestone, LocalDate? Opens)> TooSoon(
        RulePack rules, ReapplicationCase @case, Season planned, LocalDate day)
    {
        var entered = Entered(rules, @case, day);
        var before = new[] { planned.Year - 2, planned.Year - 1 }.Select(year => rules.Seasons.Find(year)).OfType<Season>().ToList();
        foreach (var at in @case.Progress.Milestones.Where(m => m.Finished is not null))
        {
            if (rules.Countdown.Find(at.Milestone) is { } milestone
                && Opens(milestone, entered is not null && IsAfterApplication(milestone) ? entered : planned) is { } opens && at.Finished < opens)
                yield return (at, milestone, before.Exists(s => (IsAfterApplication(milestone) || CycleOf(@case, s) is not null) && IsOf(s, milestone, at.Finished!.Value)) ? null : opens);
        }
    }

    private static bool IsOf(Season season, Milestone milestone, LocalDate finished) => Opens(milestone, season) <= finished && finished <= season[SeasonEvent.MatchDay].Date;

    private static LocalDate? Opens(Milestone m, Season season) => m switch
    {
        { From: { Event: { } what, Days: var days } } => season[what].Date.PlusDays(days),
        { NotBefore: { Event: { } what, Days: var days } } => season[what].Date.PlusDays(days),
        { To.IsDay: true } => season.SubmissionDay,
        _ => null,
    };

    private static bool IsAfterApplication(Milestone m) => m.From.Event is { } what
        ? what > SeasonEvent.SubmissionOpens
        : m.From.Month <= 1 && !m.To.IsDay;

    private static readonly ValueList<MilestoneId> ForInterviews =
    [
        .. ((string[])["interview.story", "interview.hard-points", "interview.mock", "update.publications", "season.interviews", "logistics.setting", "logistics.days-off"])
            .Select(MilestoneId.Parse),
    ];

    // Who matched into one year alone did match, and SOAP is for what is missing beside it.
    private static IEnumerable<MilestoneSetting> OfOneYear(ProgramTrack track)
    {
        yield return new MilestoneSetting(ApplyInSoap)
        {
            Title = $"Send up to 45 SOAP applications for the position beside or after your {Words.Sentence(track)} year, and wait until programs contact you",
        };
        yield return new MilestoneSetting(SoapOffers) { Title = "Answer SOAP offers between 9:00 and 21:00 Eastern" };
    }

    // SOAP is for who was registered when lists closed.
    private static IEnumerable<MilestoneSetting> IfRegistered(LocalDate closed)
    {
        var registered = $"If you were registered by {DayText.DayAndMonth(closed)} and did not match: ";
        yield return new MilestoneSetting(ApplyInSoap) { Title = registered + "send up to 45 SOAP applications, and wait until programs contact you" };
        yield return new MilestoneSetting(SoapOffers) { Title = registered + "answer SOAP offers between 9:00 and 21:00 Eastern" };
    }

    /// <summary>What is rehearsed by whoever has never applied before, or may not have.</summary>
    public static MilestoneSetting StoryOfAFirstTime(ReapplicationCase @case) => new(MilestoneId.Parse("interview.story"))
    {
        Title = @case.AppliedBefore == false ? "Rehearse your story: why this specialty, the way to it, and what you bring"
            : "Rehearse your story; if you did not match before: why, the year since, and what is better",
        // The text speaks of a failed Match alone.
        Clauses = @case.AppliedBefore == false ? (ValueList<ClauseId>?)[] : null,
    };

    /// <summary>Nothing is rebuilt where nothing was built before.</summary>
    public static readonly MilestoneSetting EndOfAFirstTime = new(MilestoneId.Parse("match.day"))
    {
        Title = "Learn at 12:00 Eastern where you matched; if nowhere, the next application begins",
    };

    private bool IsFirst => _case.Cycle is null || _case.Cycle.SeasonOrSubmitted == _entered?.Year;

    // A Match of its own is over before NRMP's lists close: what NRMP is asked for is another position.
    private IEnumerable<MilestoneSetting> OfOwnMatch(Season season)
    {
        var specialties = _case.Specialties(_rules.Rubric.Reading.Specialties);
        if (!_rules.Fees.AreWithoutNrmp(specialties, season.Year))
            yield break;
        var own = _rules.Fees.MatchOf(specialties[0], season.Year)!.Name;
        yield return new MilestoneSetting(Register)
        {
            Title = $"Register with {own}, whose days are its own; with NRMP for a first year, another specialty or SOAP",
        };
        yield return new MilestoneSetting(RankList)
        {
            Title = $"Rank in NRMP what you ask it for, such as a first year; the list of {own} closes weeks earlier, on its own day",
        };
    }

    private IEnumerable<MilestoneSetting> OfOwnService(Season season)
    {
        var specialties = _case.Specialties(_rules.Rubric.Reading.Specialties);
        if (!specialties.IsEmpty && specialties.All(s => _rules.Fees.ServiceOf(s, season.Year) is not null))
            yield return new MilestoneSetting(MilestoneId.Parse("update.publications"))
            {
                Title = "Tell programs of new publications and accepted abstracts: the application itself is locked",
            };
    }

    private ValueList<FileState> Shown(Season season, CycleOutcome? cycle)
    {
        var shown = new List<FileState>();
        if (!_case.Profile.Type.NeedsEcfmgCertificate() || !_case.Profile.Comlex.IsEmpty)
            shown.Add(FileState.UsSchool);
        if (_asOf > season[SeasonEvent.NrmpStandardRegistrationCloses].Date)
            shown.Add(FileState.RegistrationLate);
        if (cycle is null)
            return shown.ToValueList();
        // What is not sent can be until programs begin to review; after that it is a choice, and no part of the plan.
        if (_asOf >= season.ReviewDay || !IsNothingSent(_case, cycle))
            shown.Add(FileState.Applied);
        if (IsRegistered(_case, cycle) == true)
            shown.Add(FileState.Registered);
        if (cycle.Interviews == 0)
            shown.Add(FileState.NoInterviews);
        if (cycle.RankListCertified == true)
            shown.Add(FileState.RankListCertified);
        // Without a result that comes in this season there is nothing to send again.
        if (Step3Day is null && (Step3Result is { } step3 ? step3 > season[SeasonEvent.RankListDeadline].Date
            : _rules.Exams.Reading.FactsOf(_case.Profile, _asOf).Step3.State is ExamState.Failed or ExamState.NotTaken))
            shown.Add(FileState.Step3OutOfReach);
        return shown.ToValueList();
    }
}

/// <summary>Why a season is over for an applicant before Match Day.</summary>
internal enum SeasonExit
{
    Matched,
    Withdrawn,
    NotRegistered,
    NotEligible,

    /// <summary>A Step that is missing can no longer be sat in time.</summary>
    TooLate,

    /// <summary>The exams can lead to no Match at all.</summary>
    Barred,

    /// <summary>Its residency begins before the applicant has graduated.</summary>
    GraduatesLater,
}
