namespace ReapplyKit;

/// <summary>Makes the plan of a case that is sound, each part from those before it.</summary>
internal sealed class PlanMaking(RulePack rules, ReapplicationCase @case, Season season, LocalDate asOf)
{
    private readonly ApplicantProfile _file = @case.File();
    private readonly ValueList<string> _specialties = @case.Specialties(rules.Rubric.Reading.Specialties);

    public ReapplicationPlan Make(ValueList<Problem> doubts, ValueList<TickedEarly> tickedEarly)
    {
        var report = rules.Rubric.Assess(_file, asOf, _specialties);
        var diagnosis = Diagnose(report);
        var (advised, policy) = rules.ListPolicy.Apply(rules.Programs.DefaultTarget, WeaknessJoin.ForTheList(report, diagnosis));
        var target = @case.List.Over(advised);
        var applied = ProfileReading.AsApplied(report.Facts, _file, asOf, season.SubmissionDay);
        var list = @case.Programs.IsEmpty ? null : rules.Programs.BuildList(
            applied,
            _specialties.IsEmpty ? null
                : s => ProfileReading.AsApplied(rules.Rubric.Reading.FactsOf(_file, asOf, [s]), _file, asOf, season.SubmissionDay),
            @case.Programs, target);
        var opinions = @case.Opinions is { } heard ? rules.Opinions.Assess(heard, @case.Decisions.Specialty, asOf) : null;
        var track = Track();
        var inSeason = new SeasonInCase(rules, @case, asOf, track.Bars);
        var practice = @case.Practice is { } practised ? rules.Practice.Assess(practised, ToExplain(report)) : null;
        var application = @case.Application is { } draft ? rules.Application.Assess(draft, season, asOf) : null;
        var usce = rules.Usce.Assess(_file, season, asOf);
        var lettersAtSubmission = rules.Letters.Assess(@case.Profile.Letters, LocalDate.Max(asOf, season.SubmissionDay), Specialty);
        var letterPlan = rules.Letters.Plan(@case.Profile, season, asOf);
        var schedule = WithRotations(report, Implied(AfterResults(AfterSitting(inSeason.Over(season, new CaseBasis(rules, @case, season, asOf)
        {
            Report = report,
            Diagnosis = diagnosis,
            Opinions = opinions,
            List = list,
            Track = track,
            Usce = usce,
            LettersAtSubmission = lettersAtSubmission,
            LetterPlan = letterPlan,
            Practice = practice,
        }.Make())))), inSeason.ProgressOf(isRunning: false));
        if (schedule.Dated(BriefStanding.Submitting) is { } submit && submit.Start >= season.SubmissionDay.PlusDays(CaseBasis.BestDays) && submit.Start < season.ReviewDay
            && submit.Milestone.Title == rules.Countdown.Find(BriefStanding.Submitting)?.Title)
            schedule = schedule.Called(BriefStanding.Submitting, CaseBasis.SubmitBeforeReview);
        // Whoever matched has nothing to rebuild, and whoever no exam can lead to a Match spends nothing on one.
        var (isBarred, running) = (track.Bars.Any(b => b.IsFinal), inSeason.Running());
        if (SeasonInCase.Latest(rules, @case, asOf) is { HasPosition: true } || isBarred)
            schedule = schedule.WithNothingToDo();
        var proof = Proof(report, diagnosis, list, practice, application);
        var plan = new ReapplicationPlan
        {
            Pack = rules.Stamp,
            AsOf = asOf,
            Case = @case,
            Doubts = doubts,
            TickedEarly = tickedEarly,
            Season = season,
            Running = running,
            SecondChoice = @case.Season is null && rules.Seasons.SecondReachedBy(ResultsBy(track), asOf) is { } second
                && Training.CanBegin(second.Year, _file.Graduation) ? second : null,
            SubmitOrWait = schedule.Depth is PlanDepth.Full || season.Year == SeasonCalendar.LastYear
                || diagnosis?.Kind is DiagnosisKind.Conversion or DiagnosisKind.RedFlag ? null
                : new SubmitOrWait
                {
                    Improved = proof?.Improved,
                    IsFirst = @case is { AppliedBefore: false, Cycle: null },
                    Specialty = @case.ChangeOfSpecialty(rules.Rubric.Reading.Specialties),
                    WaitingFor = rules.Seasons.For(season.Year + 1),
                },
            Report = report,
            Diagnosis = diagnosis,
            Weaknesses = WeaknessJoin.Planned(report, diagnosis, opinions, schedule),
            Opinions = opinions,
            Step3 = rules.Step3.Assess(report.Facts),
            Step3Exam = track.Step3,
            Bars = track.Bars,
            IsStep3Closed = rules.Exams.Attempts.AreUsed(track.Facts.Step3, @case.Profile.Step3),
            Activity = rules.Activities.Of(@case.Decisions.MainActivity, rules.Countdown, rules.TimeBudget, weeklyHours: null),
            AssessedTargets = new(() => Reachable(rules.Targets.Assess(@case.Targets, report, schedule, target, track.Step3, asOf), track)),
            Usce = usce,
            Letters = rules.Letters.Assess(@case.Profile.Letters, asOf, Specialty),
            LettersAtSubmission = lettersAtSubmission,
            LetterPlan = WithTheDaysOf(schedule, letterPlan),
            Research = @case.Projects?.Select(p => rules.Research.Assess(p, season, asOf, _specialties)).ToValueList(),
            Practice = practice,
            Application = application,
            Schedule = schedule,
            Changes = SoFar() is { } before ? PlanDifference.Between(before, schedule) : null,
            // Nobody applies where no exam can lead to a Match any more.
            List = isBarred && running?.Schedule is null ? null : list,
            ListPolicy = policy,
            Exploration = new(() => rules.WhatIf.Explore(@case.Profile, @case.Programs, target, season, asOf)),
            Proof = proof,
        };
        return plan with { Brief = PlanBrief.Of(plan, rules) };
    }

    /// <summary>Whether the exams, as they are planned, have their results before programs of the season review; also where none is missing.</summary>
    public bool IsInTime => !(Track().ResultsBy >= season.ReviewDay);

    /// <summary>Step 1 and Step 2 CK as they are to be sat, where they are.</summary>
    public IEnumerable<ExamPlan> SatExams => Track() is var track ? new[] { track.Step1, track.Step2Ck }.OfType<ExamPlan>() : [];

    private LocalDate ResultsBy(ExamTrack track) => rules.Exams.ResultsBy(_file, asOf, Booked) is var fastest && track.ResultsBy is { } planned
        ? LocalDate.Max(fastest, planned) : fastest;

    private ExamTrack Track() => ExamTrack.Of(
        rules.Exams, @case.Profile, season, asOf, Study, Booked, SeasonInCase.Unconfirmed(rules, @case, asOf),
        IsKnownToEcfmg, @case.Progress.IsBehind(BriefStanding.English), @case.IsConfirmed(season), HoursToStudy, SeasonInCase.LastStep3DayBefore(rules, @case, season, asOf)?.PlusDays(1));

    // Where the hours of study are not stated, those of all bound them.
    private ExamStudy Study => @case.Study ?? (rules.Exams.Study.Fastest is var fastest && @case.WeeklyHours < fastest.WeeklyHours
        ? fastest with { WeeklyHours = @case.WeeklyHours.Value } : fastest);

    // What the English test takes of a week is lost to the study beside it.
    private int? HoursToStudy => rules.Countdown.Find(BriefStanding.English) is { } english
        ? (@case.WeeklyHours ?? @case.Study?.WeeklyHours) - (english.Hours * ExamCalendar.DaysPerWeek + english.MinDays - 1) / english.MinDays : null;

    private bool IsKnownToEcfmg => new[] { BriefStanding.EcfmgApplication, Exam.Step1.Milestone("register"), Exam.Step2Ck.Milestone("register") }
        .Any(@case.Progress.IsBehind);

    // No target is proposed for an exam that leads nowhere, or that is not the applicant's.
    private static TargetReport Reachable(TargetReport targets, ExamTrack track) => track.Bars.IsEmpty && !track.Facts.SitsComlexAlone ? targets
        : targets with { Proposed = targets.Proposed.Where(t => t.Kind != TargetKind.Step2CkScore).ToValueList() };

    // Planning with a plan so far is replanning. A plan for another season is no ground for this one: every date of it is another.
    private Schedule Dated(PlanBasis basis, Progress progress) => SoFar() is { } plan
        ? rules.Countdown.Replan(
            plan with { Request = plan.Request with { Basis = basis } }, progress, asOf, Decisions)
        : rules.Countdown.Schedule(
            new ScheduleRequest(season, asOf, Decisions, []) { Basis = basis }, progress);

    // Whoever has sat Step 3 has decided on it; an H-1B cannot do without.
    private YearDecisions Decisions => rules.Exams.Reading.FactsOf(@case.Profile, asOf).Step3.State switch
    {
        ExamState.Pending => @case.Decisions with { Step3 = true },
        ExamState.NotTaken when @case.Decisions.Step3 is null && @case.Profile.Visa == VisaNeed.H1B => @case.Decisions with { Step3 = true },
        _ => @case.Decisions,
    };

    // Where its usual weeks do not fit before programs review, four may, whose letter can be assigned after the application is sent; and no
    // rotation is planned over the day of an exam.
    private Schedule WithRotations(CompetitivenessReport report, PlanBasis basis, Progress progress)
    {
        var schedule = Dated(basis, progress);
        if (CaseBasis.IsRotationNeeded(report) && schedule.NotThisSeason.Any(m => m.Milestone.Id == CaseBasis.Rotate))
        {
            var shorter = basis with { Settings = [.. basis.Settings, .. OfOneMonth()] };
            if (Dated(shorter, progress) is var plan && plan.Depth is not PlanDepth.Late && plan.Dated(CaseBasis.Rotate) is not null && plan.Dated(CaseBasis.Ask) is not null)
                (basis, schedule) = (shorter, plan);
        }
        foreach (var (exam, day) in Enum.GetValues<Exam>().Select(e => (Exam: e, schedule.Dated(e.Milestone("sit"))?.Start)).Where(e => e.Start > asOf).OrderBy(e => e.Start).ToList())
        {
            if (schedule.Dated(CaseBasis.Rotate) is not { } rotate || rotate.Start > day || rotate.Finish < day)
                continue;
            var later = basis with
            {
                Settings = [.. basis.Settings, new MilestoneSetting(CaseBasis.Rotate) { From = WindowMark.On(SeasonEvent.SubmissionOpens, Period.DaysBetween(season.SubmissionDay, day!.Value) + 1) }],
            };
            if (Dated(later, progress) is var moved && moved.Dated(CaseBasis.Rotate)?.Start > day
                && moved.Depth == schedule.Depth && moved.NotThisSeason.Count <= schedule.NotThisSeason.Count && moved.Conflicts.Count <= schedule.Conflicts.Count)
                (basis, schedule) = (later, moved);
            else
                schedule = schedule.Called(CaseBasis.Rotate, $"{rotate.Milestone.Title}; keep {DayText.Said(day!.Value)} free for {exam.Title()}");
        }
        return CaseBasis.HasNobodyInTheUs(@case.Profile) && schedule.Dated(CaseBasis.Ask) is null
            ? schedule.Called(Writers, "Settle who will write: the strongest letters by attendings who saw you with patients")
            : schedule;
    }

    private IEnumerable<MilestoneSetting> OfOneMonth()
    {
        var (from, to) = (WindowMark.On(SeasonEvent.SubmissionOpens, Period.DaysBetween(season.SubmissionDay, asOf)), WindowMark.On(SeasonEvent.ReviewOpens, -1));
        yield return new MilestoneSetting(CaseBasis.Rotate)
        {
            Depth = PlanDepth.Core,
            From = from,
            To = to,
            MinDays = ProfileReading.DaysOfAMonth,
            Hours = rules.Countdown.Find(CaseBasis.Rotate) is { Hours: var hours, MinDays: var days } ? hours * ProfileReading.DaysOfAMonth / days : null,
            Title = "Work a rotation of four weeks: its letter can be assigned after the application is sent",
        };
        yield return new MilestoneSetting(CaseBasis.Arrange) { Depth = PlanDepth.Core };
        yield return new MilestoneSetting(CaseBasis.Ask) { Depth = PlanDepth.Core, From = from, To = to };
        yield return new MilestoneSetting(CaseBasis.Kit) { From = from, To = to };
    }

    // An exam that was sat is not planned again where the file does not show its result yet: what led up to it is behind.
    private PlanBasis AfterSitting(PlanBasis basis)
    {
        foreach (var exam in Enum.GetValues<Exam>())
        {
            if (@case.IsSatToday(rules.Exams, exam, asOf))
                basis = OnItsDay(exam, basis);
            if (@case.AskedAbout(exam, asOf) is { } asked)
                basis = basis with
                {
                    Settings = [.. basis.Settings, new MilestoneSetting(exam.Milestone("sit")) { Title = $"Mark {exam.Title()} as sat, if you sat it on {DayText.Said(asked)}" }],
                };
            if (AwaitedSince(exam) is not { } sat)
                continue;
            var behind = LeadingUpTo(exam.Milestone("sit")).Append(exam.Milestone("sit")).ToHashSet();
            var result = LocalDate.Max(asOf, sat.PlusDays(rules.Exams.Result.Days));
            basis = basis with
            {
                Shown = basis.Shown.Where(s => s != FileState.Step3OutOfReach || exam != Exam.Step3).ToValueList(),
                Settings =
                [
                    .. basis.Settings.Where(s =>
                        !behind.Contains(s.Milestone) && !exam.Has(s.Milestone)),
                    .. behind.Select(id => new MilestoneSetting(id) { DoneBecause = "the exam is sat" }),
                    new MilestoneSetting(exam.Milestone("result")) { Days = new DateInterval(result, result) },
                ],
            };
        }
        return basis;
    }

    // Nothing that leads up to an exam is left to do on its day.
    private PlanBasis OnItsDay(Exam exam, PlanBasis basis)
    {
        var behind = LeadingUpTo(exam.Milestone("sit"));
        return basis with
        {
            Settings =
            [
                .. basis.Settings.Where(s => !behind.Contains(s.Milestone)),
                .. behind.Select(id => new MilestoneSetting(id) { DoneBecause = "the exam is today" }),
                new MilestoneSetting(exam.Milestone("sit")) { Title = $"Sit {exam.Title()}" },
            ],
        };
    }

    private LocalDate? AwaitedSince(Exam exam) => new ExamFile(rules.Exams, exam, @case.Profile, asOf).Own.State == ExamState.Pending
        ? @case.Profile.HistoryOf(exam).AwaitedSince(asOf) : null;

    // Once submitted, an application cannot take up a result; sent any day before programs review, it carries the same date.
    private PlanBasis AfterResults(PlanBasis basis)
    {
        var awaited = new[] { (Exam.Step1, FileState.Step1ToPass), (Exam.Step2Ck, FileState.Step2CkToPass) }
            .Where(e => basis.Shown.Contains(e.Item2)).Select(e => e.Item1.Milestone("result")).ToList();
        return basis.Settings.Where(s => awaited.Contains(s.Milestone)).Max(s => s.Days?.End) is { } last
            && last >= season.SubmissionDay && last < season.ReviewDay
            ? basis with
            {
                Settings =
                [
                    .. basis.Settings,
                    new MilestoneSetting(BriefStanding.Submitting)
                    {
                        Title = $"Submit as soon as the exam results are in, before programs review on {DayText.DayAndMonth(season.ReviewDay)}",
                        From = WindowMark.On(SeasonEvent.ReviewOpens, Math.Min(-1, Period.DaysBetween(season.ReviewDay, last) + 1)),
                        To = WindowMark.On(SeasonEvent.ReviewOpens, -1),
                    },
                ],
            }
            : basis;
    }

    // What waits for another, and is pointless without it, was done after it.
    private PlanBasis Implied(PlanBasis basis)
    {
        var settings = basis.Settings.ToList();
        foreach (var done in rules.Countdown.Milestones.Select(m => m.Id).Where(id => @case.Progress.Of(id)?.State == MilestoneState.Done || IsBooking(id)))
        {
            if (rules.Countdown.Find(done) is not { } milestone)
                continue;
            foreach (var before in Needed(milestone.Id))
                settings.Add(new MilestoneSetting(before) { DoneBecause = $"“{milestone.Title}” is done" });
        }
        return basis with
        {
            Shown = @case.Progress.Of(BriefStanding.Submitting)?.State == MilestoneState.Done ? [.. basis.Shown, FileState.Applied] : basis.Shown,
            Settings = settings.ToValueList(),
        };
    }

    // What is asked for while another still runs, such as a letter in a rotation, does not end it. Nobody has an account without its token,
    // registers without being known to ECFMG, or is heard by advisers without having booked them.
    private HashSet<MilestoneId> Needed(MilestoneId done) =>
        Before(done, m => m.After.Where(a => !a.FromStart && (m.Needs.Contains(a.Milestone) || FirstSteps.Contains(a.Milestone))).Select(a => a.Milestone));

    private bool IsBooking(MilestoneId id) => !@case.Progress.IsBehind(id) && @case.IsBehind(id, asOf);

    // What it waits for, and what is of no use without that, as an audit of the booking.
    private HashSet<MilestoneId> LeadingUpTo(MilestoneId sit)
    {
        var found = Before(sit, m => m.After.Select(a => a.Milestone));
        return [.. found, .. rules.Countdown.Milestones.Where(m => m.Id != sit && m.Needs.Any(found.Contains)).Select(m => m.Id)];
    }

    // All that comes before a milestone, by what comes right before each.
    private HashSet<MilestoneId> Before(MilestoneId start, Func<Milestone, IEnumerable<MilestoneId>> rightBefore)
    {
        var found = new HashSet<MilestoneId>();
        var ahead = new Queue<MilestoneId>([start]);
        while (ahead.TryDequeue(out var next))
        {
            foreach (var before in (rules.Countdown.Find(next) is { } milestone ? rightBefore(milestone) : []).Where(found.Add))
                ahead.Enqueue(before);
        }
        return found;
    }

    // Writers are reminded, and get their forms, on the days that the plan has for it; what it has no day for is not asked of the past.
    private LetterPlan WithTheDaysOf(Schedule schedule, LetterPlan letters) => letters with
    {
        RemindBy = schedule.Dated(Remind)?.Finish ?? LocalDate.Max(asOf, letters.RemindBy),
        RequestFormsFrom = schedule.Dated(RequestForms)?.Start ?? LocalDate.Max(asOf, letters.RequestFormsFrom),
    };

    private static readonly MilestoneId[] FirstSteps =
        [BriefStanding.EcfmgApplication, BriefStanding.Book, MilestoneId.Parse("eras.token"), MilestoneId.Parse("eras.account")];

    private static readonly MilestoneId Writers = MilestoneId.Parse("letters.writers");

    private static readonly MilestoneId RequestForms = MilestoneId.Parse("letters.request-forms");

    private static readonly MilestoneId Remind = MilestoneId.Parse("letters.remind");

    private LocalDate? Booked(Exam exam) => @case.KeptDay(rules.Exams, exam, asOf);

    // The season as it is known today: dates that were projected then may be published by now.
    private Schedule? SoFar() => @case.PlanSoFar is { } plan && plan.Season.Year == season.Year
        ? plan with
        {
            Season = season,
            Request = plan.Request.Season.Year == season.Year ? plan.Request with { Season = season } : plan.Request,
        }
        : null;

    // Letters are held against the specialty only where there is one to hold them against.
    private string? Specialty => @case.List.Specialties.Count == 1 ? @case.List.Specialties[0] : null;

    // What went wrong is looked for in the file as it stood when it was sent, in the specialty that it was sent for; exams could be passed
    // until the rank deadline.
    private Diagnosis? Diagnose(CompetitivenessReport today)
    {
        if (@case.Cycle is not { Interviews: not null } cycle || @case.IsEndUnstated(rules.Seasons, asOf) || cycle.IsUnsent)
            return null;
        var applied = rules.Seasons.Find(cycle.SeasonOrSubmitted);
        var sent = LocalDate.Min(asOf, cycle.Submitted ?? applied?.ReviewDay ?? asOf);
        var then = @case.Before ?? new EarlierFile(AsSent(_file, sent), sent);
        var exams = rules.Exams.Reading.FactsOf(_file, LocalDate.Min(asOf, applied?[SeasonEvent.RankListDeadline].Date ?? asOf));
        var report = rules.Rubric.Assess(then.Profile, then.AsOf, SpecialtiesThen);
        var diagnosis = rules.Interviews.Diagnose(
            cycle.Specialty is null && SpecialtiesThen is [var only] ? cycle with { Specialty = only } : cycle,
            report with
            {
                Facts = report.Facts with
                {
                    Step1 = exams.Step1,
                    Step2Ck = exams.Step2Ck,
                    Step3 = exams.Step3,
                    ComlexLevel1 = exams.ComlexLevel1,
                    ComlexLevel2Ce = exams.ComlexLevel2Ce,
                },
            },
            asOf);
        // What the file tells by now is not asked for.
        var known = report.Findings.SelectMany(f => f.Missing).Except(today.Findings.SelectMany(f => f.Missing)).ToHashSet();
        return diagnosis with { Unchecked = diagnosis.Unchecked.Where(m => !known.Contains(m)).ToValueList() };
    }

    // A certificate that has come since was not there when the file was sent.
    private ApplicantProfile Uncertified(ApplicantProfile profile, LocalDate sent) =>
        @case.CertifiedOn(asOf) is { } on && on > sent ? profile with { EcfmgCertified = false } : profile;

    // Nobody applies without letters: where all that are stated have been written since, those of then are not known.
    private ApplicantProfile AsSent(ApplicantProfile profile, LocalDate sent) => Uncertified(profile, sent) is var file
        && file.Letters is { IsEmpty: false } letters && letters.All(l => l.Date?.Earliest > sent) ? file with { Letters = null } : file;

    private ValueList<string> SpecialtiesThen => @case.SpecialtiesOfTheCycle(rules.Rubric.Reading.Specialties);

    // What an interviewer will ask about: own red flags, exams and years that stand against the file (clauses M1.12 to M1.14).
    private static ValueList<WeaknessKind> ToExplain(CompetitivenessReport report) =>
        (report.RedFlags ?? []).Select(f => f.Kind)
            .Concat(report.Facts.Step3.IsFailedOrRepeated ? [WeaknessKind.Step3] : [])
            .Concat(report.Facts.Step1.IsFailedOrRepeated ? [WeaknessKind.Step1] : [])
            .Concat(report.Findings
                .Where(f => f.Tier == Tier.Concerning
                    && f.Component is RubricComponent.Step1 or RubricComponent.Step2Ck or RubricComponent.YearsSinceGraduation)
                .Select(f => f.Component.AsWeakness()))
            .Distinct()
            .ToValueList();

    /// <summary>Whether a statement has anything to explain, also a failed COMLEX level, which gives no tier.</summary>
    public static bool HasToExplain(CompetitivenessReport report, ApplicantProfile profile) =>
        !ToExplain(report).IsEmpty || profile.Comlex.Any(a => a.Result == ExamResult.Failed);

    // A list proves nothing before it is applied to.
    private ProofOfChange? Proof(
        CompetitivenessReport report, Diagnosis? diagnosis, ProgramList? list, PracticeReport? practice, ApplicationReadiness? application)
    {
        var then = @case.Before ?? (@case.Cycle?.Submitted is { } day ? new EarlierFile(Uncertified(@case.Profile, day), day) : null);
        if (then is null)
            return null;
        var submitted = @case.Application?.Submitted;
        var before = rules.Rubric.Assess(then.Profile, then.AsOf, _specialties);
        var proof = rules.Proof.Compare(
            before,
            report,
            diagnosis,
            rules.Proof.LastCycle(@case.Cycle),
            [
                .. rules.Proof.NextCycle(submitted is null ? null : list, submitted, season),
                .. practice?.Checks ?? [],
                .. application?.Checks.Select(c => c.Check) ?? [],
                .. rules.Research.Assess(@case.Projects ?? [], _specialties),
            ]);
        return @case.ChangeOfSpecialty(rules.Rubric.Reading.Specialties) is not var (last, now) ? proof : proof with
        {
            Story = proof.Story with { Done = [new StoryFact($"specialty: {last}, now {now}", rules.Proof.Answered), .. proof.Story.Done] },
        };
    }
}
