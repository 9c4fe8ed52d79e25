namespace ReapplyKit;

/// <summary>
/// The exams and papers that a file still lacks, one after another on the calendar: application to ECFMG, Step 1 and Step 2 CK, English
/// test, pathway, verification, certificate, and Step 3 after it. Each part is null where the file does not lack it.
/// </summary>
internal sealed record ExamTrack
{
    public required ApplicantFacts Facts { get; init; }

    public DateInterval? Application { get; private init; }

    public ExamPlan? Step1 { get; private init; }

    public ExamPlan? Step2Ck { get; private init; }

    /// <summary>The day by which a passing Step 1 result that is missing is expected; null where none is or none can come.</summary>
    public LocalDate? Step1Result { get; private init; }

    /// <summary>The same of Step 2 CK.</summary>
    public LocalDate? Step2CkResult { get; private init; }

    public bool LacksStep1 { get; private init; }

    public bool LacksStep2Ck { get; private init; }

    /// <summary>Whether ECFMG has confirmed the applicant for a season, so that English test and pathway are behind.</summary>
    public bool IsConfirmed { get; private init; }

    public DateInterval? English { get; private init; }

    public DateInterval? Pathway { get; private init; }

    public DateInterval? Verification { get; private init; }

    /// <summary>The day the certificate can be there; null where it is not missing, or an exam bars it.</summary>
    public LocalDate? Certificate { get; private init; }

    public bool LacksCertificate { get; private init; }

    /// <summary>What keeps the exams from leading to any Match, the attempts first; empty where nothing does.</summary>
    public ValueList<ExamBar> Bars { get; private init; }

    /// <summary>The day by which the missing results can be there; null where none is missing or none can come.</summary>
    public LocalDate? ResultsBy => ExamReading.Later(Step1Result, Step2CkResult);

    /// <summary>What Step 3 comes to, after the certificate where that is missing.</summary>
    public OneOf<ExamPlan, ExamObstacles> Step3 { get; private init; }

    /// <summary>The days of Step 3, also where something is not stated; null where it cannot be sat in time.</summary>
    public ExamPlan? Step3Days { get; private init; }

    /// <summary>The track of a file.</summary>
    /// <param name="rules">The exam rules.</param>
    /// <param name="profile">The file.</param>
    /// <param name="season">The season to apply in.</param>
    /// <param name="asOf">The day of planning.</param>
    /// <param name="study">The hours of study.</param>
    /// <param name="booked">The day on which an exam is booked already; null where it is not.</param>
    /// <param name="entered">The season that the applicant is in and not confirmed for; null where there is none.</param>
    /// <param name="isKnown">Whether the application to ECFMG is behind.</param>
    /// <param name="isEnglishSat">Whether the English test is behind.</param>
    /// <param name="isConfirmed">Whether ECFMG has confirmed the applicant for a season: English test and pathway are behind.</param>
    /// <param name="hoursToStudy">The hours of a week that the English test leaves; null where they are not stated.</param>
    /// <param name="bookStep3From">The first day on which Step 3 is booked for the season, where it may be sat for an earlier one; else null.</param>
    public static ExamTrack Of(
        ExamRules rules, ApplicantProfile profile, Season season, LocalDate asOf, ExamStudy study, Func<Exam, LocalDate?> booked,
        Season? entered, bool isKnown, bool isEnglishSat, bool isConfirmed, int? hoursToStudy, LocalDate? bookStep3From)
    {
        var facts = rules.Reading.FactsOf(profile, asOf);
        var isNew = facts.EcfmgCertified != true && profile.Step1.Attempts.IsEmpty && profile.Step2Ck.Attempts.IsEmpty;
        var (lacks1, lacks2) = (Lacks(facts.FirstExam, facts.Step1), Lacks(facts.SecondExam, facts.Step2Ck));
        var lacksCertificate = facts.Type.NeedsEcfmgCertificate()
            && (facts.EcfmgCertified == false || (facts.EcfmgCertified is null && (lacks1 || lacks2)));
        var application = isNew && lacksCertificate && (lacks1 || lacks2) ? Days(asOf, rules.Certification.ApplicationDays) : null;
        var from = isKnown ? asOf : application?.End ?? asOf;

        var step1 = lacks1 ? Sit(Exam.Step1, from) : null;
        // A last attempt decides whether any other exam can be sat.
        var decided = step1?.AttemptsLeft == 1 ? step1.ResultExpected : (LocalDate?)null;
        var step2 = lacks2 ? Sit(Exam.Step2Ck, step1?.ExamDay ?? from, bookFrom: decided) : null;
        if (step1 is not null && step2 is not null && step2.ResultExpected >= season.ReviewDay && booked(Exam.Step2Ck) is null)
        {
            // One after the other comes too late for this season: side by side, the second when the result of the first is due; two weeks
            // apart where even that is too late.
            var beside = Sit(Exam.Step2Ck, from.PlusDays(rules.PracticeDays.DaysBefore[0]), bookFrom: decided);
            var inTime = season.SubmissionDay.PlusDays(-rules.Result.Days);
            var registered = decided?.PlusDays(rules.Registration.Days);
            var apart = new[] { registered, step1.ResultExpected }.OfType<LocalDate>()
                .Select(first => Sit(Exam.Step2Ck, from, LocalDate.Max(first, inTime), decided))
                .FirstOrDefault(plan => plan?.ResultExpected < season.ReviewDay);
            step2 = apart is not null ? apart
                : beside is not null && beside.ExamDay > step1.ExamDay ? beside : step2;
        }
        var track = new ExamTrack
        {
            Facts = facts,
            Application = application,
            LacksStep1 = lacks1,
            LacksStep2Ck = lacks2,
            Step1 = step1,
            Step2Ck = step2,
            Step1Result = step1?.ResultExpected ?? (lacks1 ? Awaited(profile.Step1, facts.Step1) : null),
            Step2CkResult = step2?.ResultExpected ?? (lacks2 ? Awaited(profile.Step2Ck, facts.Step2Ck) : null),
            LacksCertificate = lacksCertificate,
            IsConfirmed = isConfirmed,
        };
        track = track with { Bars = [.. track.AttemptsUsed(rules.Attempts, profile), .. track.PassesLapsed(rules, profile, asOf)] };
        if (lacksCertificate)
            track = track.WithCertificate(rules, season, entered, from, isEnglishSat, hoursToStudy, profile.Graduation);
        var isH1B = facts.Visa == VisaNeed.H1B;
        var timing = new ExamTiming
        {
            EligibleFrom = lacksCertificate ? track.Certificate : null,
            AllowInsideSeason = isH1B,
            LastDay = isH1B ? rules.Certification.LastStep3Day(season) : null,
            Booked = booked(Exam.Step3),
            BookFrom = bookStep3From,
        };
        var cannot = lacksCertificate && track.Certificate is null;
        return track with
        {
            Step3 = rules.Plan(Exam.Step3, profile, season, asOf, study, timing),
            Step3Days = cannot ? null : rules.Days(Exam.Step3, profile, season, asOf, study, timing),
        };

        bool Lacks(ExamOutcome needed, in ExamFacts step) => needed is ExamOutcome.NotTaken or ExamOutcome.Failed
            && (facts.Type != ApplicantType.UsDo || step.Attempts.AtLeast > 0);

        ExamPlan? Sit(Exam exam, LocalDate after, LocalDate? notBefore = null, LocalDate? bookFrom = null) => rules.Days(exam, profile, season, asOf, study, new ExamTiming
        {
            EligibleFrom = after,
            AllowInsideSeason = true,
            AsSoonAsPrepared = true,
            NotBefore = notBefore,
            BookFrom = bookFrom,
            Booked = booked(exam),
        });

        LocalDate? Awaited(ExamHistory history, in ExamFacts exam) => exam.State != ExamState.Pending ? null
            : LocalDate.Max(asOf.PlusDays(1), (history.AwaitedSince(asOf) ?? LocalDate.MinIsoValue).PlusDays(rules.Result.Days));
    }

    // A DO who has used them still has COMLEX.
    private IEnumerable<ExamBar> AttemptsUsed(AttemptLimits limits, ApplicantProfile profile)
    {
        foreach (var (exam, isMissing, facts, history) in ((Exam, bool, ExamFacts, ExamHistory)[])[
            (Exam.Step1, LacksStep1, Facts.Step1, profile.Step1), (Exam.Step2Ck, LacksStep2Ck, Facts.Step2Ck, profile.Step2Ck)])
        {
            if (isMissing && Facts.Type != ApplicantType.UsDo && limits.AreUsed(facts, history))
                yield return new ExamBar(exam, Lapses: null, ToSit: null, limits.Most, limits.Rule);
        }
    }

    // The first pass lapses where the other exam was passed, or can be sat, only when its years are over.
    private IEnumerable<ExamBar> PassesLapsed(ExamRules rules, ApplicantProfile profile, LocalDate asOf)
    {
        if (!LacksCertificate)
            yield break;
        var first = new ExamReading(profile.Step1, rules.Reading.Step1, asOf).PassedOn;
        var second = new ExamReading(profile.Step2Ck, rules.Reading.Step2Ck, asOf).PassedOn;
        foreach (var (exam, toSit, passed, other, isOtherMissing, plan, result) in
            ((Exam, Exam, PartialDate?, PartialDate?, bool, ExamPlan?, LocalDate?)[])[
                (Exam.Step1, Exam.Step2Ck, first, second, LacksStep2Ck, Step2Ck, Step2CkResult),
                (Exam.Step2Ck, Exam.Step1, second, first, LacksStep1, Step1, Step1Result)])
        {
            if (passed?.Latest.PlusYears(rules.Certification.Years) is not { } last)
                continue;
            var isLate = !isOtherMissing ? other?.Earliest > last
                : FirstAwaited(toSit) is { } sat ? sat > last
                : plan is null ? result is null && asOf.PlusDays(rules.DaysToResult - rules.Result.Days) > last
                : plan.ExamDay > last;
            if (isLate)
                yield return new ExamBar(
                    exam, last, isOtherMissing && CanBeSat(toSit, last) ? toSit : null, rules.Certification.Years, rules.Certification.YearsRule);
        }

        // What was sat after the years were over counts for nothing, whatever its result will be.
        LocalDate? FirstAwaited(Exam exam) => Facts.Of(exam).State != ExamState.Pending ? null
            : profile.HistoryOf(exam).AwaitedAsOf(asOf).Min(a => a.Date?.Earliest);

        // Too few days for a whole preparation are still days on which it can be sat.
        bool CanBeSat(Exam exam, LocalDate last)
        {
            var file = new ExamFile(rules, exam, profile, asOf);
            return last >= asOf && (file.FirstDayBySpacing ?? asOf) <= last && file.Own.Attempts.IsAtLeast(rules.Attempts.Most) != true;
        }
    }

    private ExamTrack WithCertificate(
        ExamRules exams, Season season, Season? entered, LocalDate from, bool isEnglishSat, int? hoursToStudy, PartialDate? graduation)
    {
        var (rules, next) = (exams.Certification, from.PlusDays(1));
        // The English test is sat beside the study for the last exam, and clear of its last weeks; in the wait for its result where the hours
        // of a week, or a last attempt, forbid that, unless the pathway's last day wants it earlier, or the certificate would miss the review.
        ExamPlan[] plans = [.. new[] { Step1, Step2Ck }.OfType<ExamPlan>()];
        var last = ExamReading.Later(Step1?.ExamDay, Step2Ck?.ExamDay);
        var isBeside = Array.TrueForAll(plans, plan => plan.AttemptsLeft > 1 && !(hoursToStudy * plan.StudyWeeks < exams.Study.TotalHours))
            || last?.PlusDays(rules.EnglishDays + rules.PathwayDays + rules.IssueDays) >= season.ReviewDay;
        var quiet = last?.PlusDays(isBeside ? -exams.QuestionBank.MostDaysBefore - rules.EnglishDays : 1) ?? next;
        var english = Days(
            LocalDate.Max(next, LocalDate.Min(quiet, rules.EnglishDeadline(season).PlusDays(1 - rules.EnglishDays))), rules.EnglishDays);
        // Who is in a season needs both for that one, in the days that are left.
        if (entered is not null && from <= rules.EnglishDeadline(entered))
            english = Until(Days(next, rules.EnglishDays), rules.EnglishDeadline(entered));
        var pathway = Days(isEnglishSat ? next : english.End.PlusDays(1), rules.PathwayDays);
        if (entered is not null && rules.PathwayDeadline(entered) is var closing && pathway.Start.PlusDays(-1) <= closing)
            pathway = Until(pathway, closing);
        // There is no diploma to verify before graduation.
        var verification = Days(graduation is { } on ? LocalDate.Max(next, on.Latest.PlusDays(1)) : next, rules.VerificationDays);
        var isBarred = !Bars.IsEmpty || (LacksStep1 && Step1Result is null) || (LacksStep2Ck && Step2CkResult is null);
        return this with
        {
            English = IsConfirmed ? null : english,
            Pathway = IsConfirmed ? null : pathway,
            Verification = verification,
            Certificate = isBarred ? null
                : ExamReading.Later(ExamReading.Later(IsConfirmed ? null : pathway.End, verification.End), ResultsBy)!.Value.PlusDays(rules.IssueDays),
        };
    }

    private static DateInterval Days(LocalDate first, int days) => new(first, first.PlusDays(days - 1));

    private static DateInterval Until(DateInterval days, LocalDate last) =>
        new(LocalDate.Min(days.Start, last), LocalDate.Min(days.End, last));
}
