using static System.FormattableString;

namespace ReapplyKit;

/// <summary>
/// What the countdown takes from the rest of a case: what the file shows, the days of exams and letters, what is done already, and what the
/// diagnosis, the standing and the decisions move.
/// </summary>
internal sealed class CaseBasis(RulePack rules, ReapplicationCase @case, Season season, LocalDate asOf)
{
    /// <summary>The first days after applications open, on which the text has them sent.</summary>
    public const int BestDays = 3;

    /// <summary>What the submission is called once its best days are past.</summary>
    public const string SubmitBeforeReview = "Submit before programs begin to review";

    private const int AuditMonth = 6;
    private const int DaysOfThisWeek = 6;
    private const int DaysToTravel = 14;

    private const int DaysForTheKit = 2;
    private const int RotationMonth = 9;
    private const int DaysToReachPrograms = 7;

    public static readonly MilestoneId Ask = MilestoneId.Parse("letters.ask");
    public static readonly MilestoneId Kit = MilestoneId.Parse("letters.writer-kit");
    public static readonly MilestoneId Rotate = MilestoneId.Parse("clinical.usce.rotate");

    private static readonly MilestoneId Upload = MilestoneId.Parse("eras.upload");
    public static readonly MilestoneId Arrange = MilestoneId.Parse("clinical.usce.arrange");

    private readonly Dictionary<MilestoneId, MilestoneSetting> _settings = [];
    private readonly List<FileState> _shown = [];

    public required CompetitivenessReport Report { get; init; }

    public required Diagnosis? Diagnosis { get; init; }

    public required OpinionVerdict? Opinions { get; init; }

    public required ProgramList? List { get; init; }

    public required ExamTrack Track { get; init; }

    public required UsceOutlook Usce { get; init; }

    public required LetterPortfolio LettersAtSubmission { get; init; }

    public required LetterPlan LetterPlan { get; init; }

    public required PracticeReport? Practice { get; init; }

    public PlanBasis Make()
    {
        foreach (var rule in rules.Countdown.Emphasis.Where(r => r.Applies(Report, Diagnosis, @case.Decisions)))
        {
            foreach (var setting in rule.Settings)
                Set(setting);
        }
        ShowFile();
        SetNeverApplied();
        SetResidency();
        ShowExams();
        SetLetters();
        SetDone();
        return new PlanBasis
        {
            Shown = _shown.ToValueList(),
            Settings = _settings.Values.Where(s => rules.Countdown.Milestones.Any(m => m.Id == s.Milestone)).ToValueList(),
            Step3Days = Track.Step3.TryPickT1(out var obstacles, out _)
                && obstacles.Obstacles.FirstOrDefault(o => o.Kind == ExamObstacleKind.NoRoom) is { } room
                ? (room.NeededDays ?? 0, Math.Max(0, room.AvailableDays ?? 0))
                : default,
            WeeklyHours = @case.WeeklyHours ?? @case.Study?.WeeklyHours,
            IsLevelled = @case.WeeklyHours is not null,
        };
    }

    private void ShowFile()
    {
        var facts = Report.Facts;
        var isStep3Closed = rules.Exams.Attempts.AreUsed(facts.Step3, @case.Profile.Step3);
        Show(facts.Visa is VisaNeed.J1 or VisaNeed.H1B or VisaNeed.J1OrH1B or VisaNeed.Other or VisaNeed.NeededTypeNotStated,
            FileState.VisaNeeded);
        Show(facts.Visa == VisaNeed.H1B, FileState.H1BOnly);
        Show(facts.Step3.Outcome == ExamOutcome.Passed || (facts.Step3.State == ExamState.Pending && @case.Profile.Step3.AwaitedSince(asOf) is null) || facts.SitsComlexAlone
            || isStep3Closed, FileState.Step3Behind);
        if (isStep3Closed && facts.Visa == VisaNeed.H1B)
            Set(new MilestoneSetting(BriefStanding.Submitting) { Title = "Submit only once a J-1, or a status that needs no visa, is open to you" });
        Show(Opinions is { Choice: not SpecialtyQuestion.Open }, FileState.SpecialtyDoubted);
        var isCertified = facts.EcfmgCertified == true && facts.Type.NeedsEcfmgCertificate();
        var isValid = facts.EcfmgExpires?.IsValidOn(Training.FirstDay(season.Year));
        Show(isCertified && isValid is null, FileState.CertificateEndUnknown);
        Show(isCertified && isValid == false, FileState.CertificateExpires);
        if (season[SeasonEvent.ErasOpens].Date is var open && open <= asOf)
        {
            Set(new MilestoneSetting(MilestoneId.Parse("eras.particulars")) { Title = "Write up biography, education and training in the portal, which is open" });
            Set(new MilestoneSetting(MilestoneId.Parse("eras.account"))
            {
                Title = open == asOf ? "Open the ERAS account: ERAS opens today" : $"Open the ERAS account: ERAS is open since {DayText.DayAndMonth(open)}",
            });
        }
        NameTheSubmission();
        SetRevalidation();
        var ownService = Report.Specialties.Count(s => rules.Fees.ServiceOf(s, season.Year) is not null);
        Show(ownService > 0, FileState.OwnService);
        Show(ownService > 0 && ownService == Report.Specialties.Count, FileState.WithoutEras);
    }

    // It is revalidated while it is still valid, or else before residency begins.
    private void SetRevalidation()
    {
        if (Report.Facts.EcfmgExpires?.On is not { } on)
            return;
        var last = on.Latest < asOf ? Training.FirstDay(season.Year).PlusDays(-1) : LocalDate.Max(asOf, on.Earliest.PlusDays(-1));
        Set(new MilestoneSetting(BriefStanding.Revalidate)
        {
            Title = @case.IsInTheYear(asOf) ? $"Revalidate the ECFMG certificate: it ends {CaseReading.BeforeTheYearIsOver}" : null,
            Days = Between(asOf, LocalDate.Min(last, asOf.PlusDays(DaysOfThisWeek))),
            NotAfter = WindowMark.On(SeasonEvent.SubmissionOpens, Period.DaysBetween(season.SubmissionDay, last)),
        });
    }

    // What the text says of the first days of a season is not said once they are past.
    private void NameTheSubmission()
    {
        if (asOf >= season.ReviewDay.PlusDays(-DaysToReachPrograms))
            Set(new MilestoneSetting(Upload)
            {
                Title = "Upload statements, CV, experiences and a professional photo at once: documents may reach programs after the review day",
            });
        if (asOf >= season.SubmissionDay.PlusDays(BestDays) && asOf < season.ReviewDay && !_settings.ContainsKey(BriefStanding.Submitting))
            Set(new MilestoneSetting(BriefStanding.Submitting) { Title = SubmitBeforeReview });
    }

    // Who is in the year has it as the main role by now: what comes after it is next, from this week on.
    private void SetResidency()
    {
        if (@case.Cycle is not { OneYear: not null, SeasonOrSubmitted: { } year } || asOf < Training.FirstDay(year))
            return;
        if (@case.Decisions.MainActivity == MainActivity.PrelimResident)
            Done("activity.commit", "the year of residency is the main role");
        Set(new MilestoneSetting(MilestoneId.Parse("activity.prelim-year"))
        {
            Title = "Tell your program director that you apply again, and look for a PGY-2 or reserved (R) position",
            Days = Between(asOf, asOf.PlusDays(DaysOfThisWeek)),
        });
    }

    private void ShowExams()
    {
        Show(Track.Application is not null, FileState.NotKnownToEcfmg);
        Show(Track.Step1 is not null, FileState.Step1ToSit);
        Show(Track.Step1Result is not null, FileState.Step1ToPass);
        Show(Track.Step2Ck is not null, FileState.Step2CkToSit);
        Show(Track.Step2CkResult is not null, FileState.Step2CkToPass);
        Show(Track.Certificate is not null, FileState.CertificateMissing);
        Show(Track.Step3Days is null, FileState.Step3OutOfReach);
        Fix("ecfmg.apply", Track.Application);
        Fix("ecfmg.english", Track.English);
        Fix("ecfmg.pathway", Track.Pathway);
        if (Track.IsConfirmed)
        {
            Done("ecfmg.english", "ECFMG has confirmed you");
            Done("ecfmg.pathway", "ECFMG has confirmed you");
        }
        if (SeasonInCase.Unconfirmed(rules, @case, asOf) is { } entered && entered.Year < season.Year && rules.Exams.Certification is var certification)
        {
            var isEnglishLate = asOf > certification.EnglishDeadline(entered) && !@case.Progress.IsBehind(BriefStanding.English);
            if (isEnglishLate)
                NameForSeason(BriefStanding.English);
            if (isEnglishLate || asOf > certification.PathwayDeadline(entered))
                NameForSeason(BriefStanding.Pathway);
        }
        Fix("ecfmg.verification", Track.Verification);
        Fix("ecfmg.certificate", Day(Track.Certificate));
        Fix(Exam.Step1, "result", Day(Track.Step1Result));
        Fix(Exam.Step2Ck, "result", Day(Track.Step2CkResult));
        Fix("decide.step3-for-h1b", Day(asOf));
        FixExam(Exam.Step1, Track.Step1);
        FixExam(Exam.Step2Ck, Track.Step2Ck);
        FixExam(Exam.Step3, Track.Step3Days);
        var step3Result = Track.Step3Days?.ResultExpected ?? @case.Profile.Step3.AwaitedSince(asOf)?.PlusDays(rules.Exams.Result.Days);
        if (asOf < season.SubmissionDay && step3Result < season.SubmissionDay)
            Done("update.step3", "its result is expected before applications are sent");
        if (Track.Step3Days is not { } step3)
            return;
        Fix(Exam.Step3, "result", Day(step3.ResultExpected));
        Fix(Exam.Step3, "question-bank", Between(step3.Study.Start, step3.BankFinishedBy));
        Fix(Exam.Step3, "final-review", Between(step3.BankFinishedBy, step3.ExamDay.PlusDays(-1)));
        Fix(Exam.Step3, "practice-days", Between(step3.PracticeDays[0], step3.PracticeDays[^1]));
        if (Track.Step3.TryPickT1(out var obstacles, out _) && obstacles.Obstacles.FirstOrDefault(o => o.Kind == ExamObstacleKind.TooFewHours) is { } few)
            SetOnlyWithHours(few);
        Done(Exam.Step3.Milestone("study-plan"), "the plan of the exam is worked out here");
        Done("targets.step3", "the day of the exam is worked out here");
        // With the registration, and as long as there is: nobody knows how long a consulate takes.
        var early = LocalDate.Max(asOf.PlusDays(1), step3.Study.Start.PlusDays(-rules.Exams.Registration.Days));
        var visaFrom = Report.Facts.Step3.State == ExamState.Failed ? early : step3.Registration.Start;
        var visaUntil = LastDayOfVisa(visaFrom, step3.ExamDay);
        Fix(Exam.Step3, "visa", Between(LocalDate.Min(visaFrom, visaUntil), visaUntil));
        // Between registration and exam, in Month 6 where that is, else halfway through the study.
        var audit = season.MonthStart(AuditMonth);
        Fix("audit.step3", Day(audit > step3.Registration.End && audit < step3.ExamDay ? audit
            : LocalDate.Min(LocalDate.Max(step3.Registration.End.PlusDays(1), step3.ExamDay.PlusDays(-step3.StudyWeeks * ExamCalendar.DaysPerWeek / 2)), step3.ExamDay.PlusDays(-1))));
        if (step3.ResultExpected >= season.ReviewDay)
            Fix("update.step3", Day(step3.ResultExpected.PlusDays(1)));
    }

    // Whoever has the visa still has to travel, where its own days leave any.
    private LocalDate LastDayOfVisa(LocalDate from, LocalDate exam)
    {
        var needed = rules.Countdown.Find(Exam.Step3.Milestone("visa"))?.MinDays ?? 1;
        return LocalDate.Min(exam.PlusDays(-1), LocalDate.Max(exam.PlusDays(-DaysToTravel), from.PlusDays(needed - 1)));
    }

    // Whether to sit it at all is asked first; its days stand for whoever finds the hours.
    private void SetOnlyWithHours(ExamObstacle few)
    {
        const string If = "If you ";
        foreach (var milestone in rules.Countdown.Milestones.Where(m => Exam.Step3.Has(m.Id)))
        {
            var title = _settings.GetValueOrDefault(milestone.Id)?.Title ?? milestone.Title;
            Set(new MilestoneSetting(milestone.Id)
            {
                Title = title.StartsWith(If, StringComparison.Ordinal) ? $"If you find the hours for Step 3 and {title[If.Length..]}"
                    : $"If you find the hours for Step 3: {title[..1].ToLowerInvariant()}{title[1..]}",
            });
        }
        Name(Exam.Step3, "register", $"Find {few.Threshold} hours a week for Step 3 before you register (the case has {few.Value}), or decide against it");
    }

    private void FixExam(Exam exam, ExamPlan? plan)
    {
        if (plan is null)
            return;
        Fix(exam, "register", plan.Registration);
        if (@case.Profile.HistoryOf(exam).BookedAfter(asOf) is not null)
            Done(exam.Milestone("register"), "its day is booked");
        Fix(exam, "study", plan.Study);
        Fix(exam, "sit", Day(plan.ExamDay));
        if (exam != Exam.Step3 && rules.Exams.HoursToFind(exam, @case.HoursToStudy) is { } hours)
            Name(exam, "register", hours);
        else if (Track.Facts.Of(exam).State == ExamState.Failed)
            Name(exam, "register", $"Once practice scores are well above the passing score, register for {exam.Title()} and book the date");
        else if (@case.IsBookingMissed(rules.Exams, exam, asOf) && @case.KeptDay(rules.Exams, exam, asOf) is not null)
            Fix(exam, "register", Day(asOf));
        if (exam == Exam.Step3)
        {
            if (plan.ExamDay >= season.ReviewDay)
                Name(exam, "sit", "Sit Step 3: H-1B needs its result by the rank deadline");
            else if (SeasonInCase.Entered(rules, @case, asOf) is { } entered && plan.ExamDay <= entered[SeasonEvent.RankListDeadline].Date)
                Name(exam, "sit", "Sit Step 3");
            return;
        }
        var (other, result) = exam == Exam.Step1 ? (Exam.Step2Ck, Track.Step2CkResult) : (Exam.Step1, Track.Step1Result);
        if (rules.Exams.LastDayFor(exam, @case.Profile, asOf) is { } last && rules.Exams.IsOnlySitting(plan.ExamDay, last))
            Name(exam, "sit", $"Sit {exam.Title()}, by {DayText.Said(last)} at the latest: until then {other.Title()} counts");
        else if (result > plan.ExamDay && (other == Exam.Step1 ? Track.Step1 : Track.Step2Ck)?.ExamDay < plan.ExamDay)
            Name(exam, "sit", $"Sit {exam.Title()}, before the {other.Title()} result is due: nothing else reaches this season");
    }

    // Whoever is in a season takes what is nearest to be of that one.
    private void NameForSeason(MilestoneId id)
    {
        if (rules.Countdown.Find(id) is { } milestone)
            Set(new MilestoneSetting(id) { Title = Invariant($"{milestone.Title}, for the {season.Year} Match") });
    }

    private void Name(Exam exam, string milestone, string title) => Set(new MilestoneSetting(exam.Milestone(milestone)) { Title = title });

    // A rotation in the file says when its letter is asked for, and until when; past those days it is asked for at once.
    private void SetLetters()
    {
        var next = (LetterPlan.Requests ?? []).Where(r => r.Ask is not null && !HasLetterSince(r.Rotation)).OrderBy(r => r.Ask!.Start).FirstOrDefault();
        if (next is { Ask: { } days })
        {
            var isLate = next.State == LetterRequestState.Late;
            var until = isLate ? asOf : days.End;
            Fix(Ask, Between(isLate ? asOf : days.Start, until));
            Fix(Kit, Between(until.PlusDays(1), until.PlusDays(DaysForTheKit)));
            if (isLate)
                Set(new MilestoneSetting(Ask)
                {
                    Title = next.Rotation.End is { } end && end < asOf
                        ? $"Write now to the attending of the rotation that ended on {DayText.Said(end)}, and ask for a strong letter"
                        : "Ask the attending now, before the rotation ends, for a strong letter",
                });
        }
        SetRotations();
    }

    // A letter written since a rotation began may well be its own.
    private bool HasLetterSince(Rotation rotation) =>
        (@case.Profile.Letters ?? []).Any(l => l.Origin != LetterOrigin.NonUs && l.Date?.Latest >= rotation.Start);

    /// <summary>Whether US experience or letters are weak, so that a rotation, also a short one, mends something.</summary>
    public static bool IsRotationNeeded(CompetitivenessReport report) => new[] { RubricComponent.Usce, RubricComponent.Letters }
        .Any(c => report[c].Tier is Tier.Concerning or Tier.Borderline);

    /// <summary>Whether the file states that nobody in the US has seen the applicant with patients.</summary>
    public static bool HasNobodyInTheUs(ApplicantProfile profile) => profile is
    {
        Usce: { Rotations.IsEmpty: true, Months: null or 0 },
        Letters: { } letters,
    } && letters.All(l => l.Origin == LetterOrigin.NonUs);

    // Enough rotations in the file say when rotations run; too few still take their days, and new ones come before them or after.
    private void SetRotations()
    {
        var ahead = (@case.Profile.Usce?.Rotations ?? []).Select(RotationDays.Of).OfType<DateInterval>()
            .Where(r => r.End >= asOf && r.Start < season.SubmissionDay).OrderBy(r => r.Start).ToList();
        if (Usce.Checks.FirstOrDefault(c => c.Rule == rules.Usce.Arranged)?.State == CheckState.Met)
        {
            Done(Arrange, "the file has enough rotations ahead");
            if (ahead.Count > 0)
                Fix(Rotate, Between(ahead[0].Start, ahead.Max(r => r.End)));
            return;
        }
        if (rules.Countdown.Find(Rotate) is not { MinDays: var needed, After: var after } || rules.Countdown.Find(Arrange) is not { MinDays: var toArrange })
            return;
        NameTheArranging();
        var free = LocalDate.Max(asOf.PlusDays(toArrange + after.Where(a => a.Milestone == Arrange).Sum(a => a.LagDays)), season.MonthStart(RotationMonth).PlusDays(toArrange));
        var first = free;
        foreach (var taken in ahead.TakeWhile(r => Period.DaysBetween(free, r.Start) < needed))
            free = LocalDate.Max(free, taken.End.PlusDays(1));
        if (free == first)
            return;
        Set(new MilestoneSetting(Rotate)
        {
            From = WindowMark.On(SeasonEvent.SubmissionOpens, Period.DaysBetween(season.SubmissionDay, free)),
            Title = $"Work new rotations, from {DayText.Said(free)} on beside those you have: early, reliable, free of complaints",
        });
    }

    // Sites answer late and ask for weeks of paperwork; who lives abroad needs a visa beside it.
    private void NameTheArranging()
    {
        if (!Report.Facts.Type.NeedsEcfmgCertificate() || Report[RubricComponent.Usce].Tier is not (Tier.Concerning or Tier.Borderline))
            return;
        Set(new MilestoneSetting(Arrange)
        {
            Title = "Write to sites and arrange the coming US clinical experience"
                + (Report.Facts.Visa is VisaNeed.NotNeeded or VisaNeed.Unknown ? "" : "; if you live abroad, apply for a visitor's visa for it"),
        });
        if (HasNobodyInTheUs(@case.Profile))
            Set(new MilestoneSetting(MilestoneId.Parse("activity.ask-attendings"))
            {
                Title = "Write to US physicians and sites about openings this year: observerships, externships, research posts",
            });
    }

    private void SetDone()
    {
        Done("autopsy.review", "the file is read here");
        Done("autopsy.classify", "the file is graded here");
        Done("plan.gantt", "the year is drawn here");
        if (Diagnosis is not null)
            Done("autopsy.interviews", "the interviews are read here");
        if (List is not null)
        {
            Done("list.labels", "the programs are labelled here");
            Done("list.mix", "the list is built here to the mix");
            if (List.Shortfalls.IsEmpty)
                Done("list.rough", "the list is built here");
        }
        if (Opinions is { Heard.IsEmpty: false, MissingVoices.IsEmpty: true })
        {
            Done("opinions.book", "the file has their opinions");
            Done("opinions.sessions", "the file has their opinions");
        }
        SetTargetsDone();
        if (LettersAtSubmission.Checks.Where(c => c.Rule == rules.Letters.Standards.Recent || c.Rule == rules.Letters.Standards.DirectCare)
            .All(c => c.State == CheckState.Met))
        {
            foreach (var milestone in (string[])["letters.ask", "letters.writer-kit", "letters.writers", "audit.letters"])
                Done(milestone, "the file has enough recent US letters");
        }
        SetExplained();
        if (Practice is { MissingQuestions.IsEmpty: true })
            Done("interview.record", "the file has the answers");
        var specialties = Report.Specialties;
        var projects = (@case.Projects ?? []).Where(p => rules.Research.Counts(p, specialties) != false).ToValueList();
        if (!projects.IsEmpty)
        {
            Done("research.join", "the file has a project");
            Done("research.choose", "the file has a project");
        }
        if (projects.Any(p => p.Stage is ProjectStage.InProcess or ProjectStage.Submitted or ProjectStage.Accepted))
            Done("research.first-item", "the file has work in process");
    }

    // Many interviews without a match point to a flag that the applicant does not see.
    private void SetExplained()
    {
        if (PlanMaking.HasToExplain(Report, @case.Profile))
            return;
        if (Report.RedFlags is { IsEmpty: true } && Diagnosis?.Kind != DiagnosisKind.RedFlag)
            Done("statement.red-flags", "the case states no red flag, and nothing else to explain");
        else
            Set(new MilestoneSetting(MilestoneId.Parse("statement.red-flags")) { Title = "If there is a red flag, or an adviser sees one: explain it briefly, then what was done about it" });
    }

    // Nothing says that there was a cycle.
    private void SetNeverApplied()
    {
        if (@case.Cycle is not null || @case.Running is not null)
            return;
        if (@case.AppliedBefore == false)
        {
            Done("autopsy.interviews", "you have not applied before");
            Set(new MilestoneSetting(MilestoneId.Parse("decide.specialty")) { Title = "Decide which specialty to apply in" });
            Set(SeasonInCase.EndOfAFirstTime);
        }
        else
            Set(new MilestoneSetting(MilestoneId.Parse("autopsy.interviews")) { Title = "If you have applied before: read what went wrong from the number of interviews" });
        Set(SeasonInCase.StoryOfAFirstTime(@case));
    }

    private void SetTargetsDone()
    {
        foreach (var (milestone, kinds) in ((string, TargetKind[])[])[
            ("targets.step2-ck", [TargetKind.Step2CkScore]),
            ("targets.step3", [TargetKind.Step3Pass]),
            ("targets.usce", [TargetKind.UsceMonths]),
            ("targets.research", [TargetKind.Abstracts, TargetKind.Posters, TargetKind.Manuscripts]),
            ("targets.letters", [TargetKind.Letters]),
            ("targets.scope", [TargetKind.Programs])])
        {
            if ((@case.Targets ?? []).Any(t => kinds.Contains(t.Kind)))
                Done(milestone, "the case has the target");
        }
    }

    private void Show(bool isSo, FileState state)
    {
        if (isSo)
            _shown.Add(state);
    }

    private void Done(string milestone, string reason) => Done(MilestoneId.Parse(milestone), reason);

    private void Done(MilestoneId milestone, string reason) => Set(new MilestoneSetting(milestone) { DoneBecause = reason });

    private void Fix(string milestone, DateInterval? days) => Fix(MilestoneId.Parse(milestone), days);

    private void Fix(Exam exam, string milestone, DateInterval? days) => Fix(exam.Milestone(milestone), days);

    // What is over without being told done is still ahead: nothing new lies before today.
    private void Fix(MilestoneId milestone, DateInterval? days)
    {
        if (days is null)
            return;
        var start = LocalDate.Max(days.Start, asOf);
        Set(new MilestoneSetting(milestone) { Days = new DateInterval(start, LocalDate.Max(start, days.End)) });
    }

    private void Set(MilestoneSetting setting) =>
        _settings[setting.Milestone] = _settings.TryGetValue(setting.Milestone, out var before) ? before.With(setting) : setting;

    private static DateInterval? Day(LocalDate? day) => day is { } d ? new DateInterval(d, d) : null;

    private static DateInterval? Between(LocalDate first, LocalDate last) => first <= last ? new DateInterval(first, last) : null;
}
