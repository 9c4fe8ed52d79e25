namespace ReapplyKit;

/// <summary>Where the applicant of a plan stands on a day: in which season, with what result so far, and what is missing.</summary>
internal sealed class BriefStanding
{
    public const int DaysAhead = 6;

    private const int LastCallDays = 2;

    public static readonly MilestoneId Book = MilestoneId.Parse("opinions.book");
    public static readonly MilestoneId Showing = MilestoneId.Parse("opinions.sessions");
    public static readonly MilestoneId RankList = MilestoneId.Parse("rank.list");
    public static readonly MilestoneId Submitting = MilestoneId.Parse("submit.apply");
    public static readonly MilestoneId Certificate = MilestoneId.Parse("ecfmg.certificate");
    public static readonly MilestoneId Revalidate = MilestoneId.Parse("ecfmg.revalidate");
    public static readonly MilestoneId EcfmgApplication = MilestoneId.Parse("ecfmg.apply");
    public static readonly MilestoneId English = MilestoneId.Parse("ecfmg.english");
    public static readonly MilestoneId Pathway = MilestoneId.Parse("ecfmg.pathway");
    public static readonly MilestoneId Verification = MilestoneId.Parse("ecfmg.verification");

    private readonly Season? _entered;

    public BriefStanding(ReapplicationPlan plan, RulePack rules, LocalDate today)
    {
        (Plan, Rules, Today) = (plan, rules, today);
        _entered = SeasonInCase.Entered(rules, plan.Case, today);
        Exit = _entered is null ? null : SeasonInCase.ExitFrom(rules, plan.Case, _entered, today, plan.Bars);
        Cycle = SeasonInCase.Latest(rules, plan.Case, today);
        Situation = Kind();
    }

    public ReapplicationPlan Plan { get; }

    public RulePack Rules { get; }

    public LocalDate Today { get; }

    public LocalDate EndOfWeek => Today.PlusDays(DaysAhead);

    public SeasonExit? Exit { get; }

    public CycleOutcome? Cycle { get; }

    public BriefSituation Situation { get; }

    public Season? Running => Exit is null ? _entered : null;

    public ApplicantFacts Facts => Plan.Report.Facts;

    public int Interviews => Cycle?.Interviews ?? 0;

    /// <summary>Whether nobody says how many interviews there are in the running season.</summary>
    public bool AreInterviewsUnstated => Running is not null && Cycle is { Interviews: null } && !IsNothingSent;

    /// <summary>Whether the case says that this is the first application, and no season is entered yet.</summary>
    public bool IsFirstApplication => Cycle is null && Plan.Case is { Cycle: null, Running: null, AppliedBefore: false };

    /// <summary>Whether the case says that nothing was sent in the last cycle, and no season is entered yet.</summary>
    public bool IsLastUnsent => Running is null && Cycle is { IsUnsent: true } && Exit is null;

    public bool? IsRegistered => Cycle is { } cycle ? SeasonInCase.IsRegistered(Plan.Case, cycle) : null;

    public bool IsMatched => Situation == BriefSituation.Matched;

    /// <summary>Whether nothing says that the application of a season is sent.</summary>
    public bool IsSendingUnstated => Cycle is { Submitted: null, Applications: null } && !IsBehind(Submitting) && Plan.Case.Application?.Submitted is null;

    /// <summary>Whether programs review, and nothing says that they have an application; while it still could be sent.</summary>
    public bool IsPerhapsUnsent => Running is { } season && Today >= season.ReviewDay && !AreInterviewsOver && IsSendingUnstated && AreInterviewsUnstated;

    /// <summary>Whether the case says that nothing was sent in the running season.</summary>
    public bool IsNothingSent => Running is not null && Cycle is { } cycle && SeasonInCase.IsNothingSent(Plan.Case, cycle);

    /// <summary>Whether the season has no time left to show the file to advisers.</summary>
    public bool AreAdvisersLeftOut => Schedule.NotThisSeason.Any(m => m.Milestone.Id == Showing);

    /// <summary>Whether none of the five components is known.</summary>
    public bool IsFileUnstated => Plan.Report.Findings.All(f => f.Tier == Tier.Unknown);

    public int? MatchedIn => Cycle is { HasPosition: true } cycle ? cycle.SeasonOrSubmitted ?? _entered?.Year : null;

    public bool IsInSeason => Situation is BriefSituation.SeasonRunningWithoutInterview or BriefSituation.SeasonRunningWithInterviews
        or BriefSituation.MatchWeek;

    public bool IsBarred => Running is null && !Plan.Bars.IsEmpty;

    // Without a confirmed pass and pathway by the rank deadline there is neither Match nor SOAP.
    public bool IsAtRisk => Running is not null && !AreListsClosed && Cycle is { } cycle
        && (SeasonInCase.LacksEligibility(Plan.Case, cycle, Facts) || IsCertificateEnded);

    /// <summary>Whether the certificate ends before rank lists close, and nothing says that the applicant is confirmed all the same.</summary>
    public bool IsCertificateEnded => Running is not null && Cycle is { Eligible: null } && IsCertificateOver(RankDeadline) && !IsBehind(Revalidate);

    /// <summary>Whether the certificate has ended by a day.</summary>
    public bool IsCertificateOver(LocalDate day) => !IsUsGraduate && Facts is { EcfmgCertified: true, EcfmgExpires: { } until } && until.IsValidOn(day) == false;

    public bool IsPathwayMissing => SeasonInCase.IsPathwayMissing(Plan.Case, Facts);

    /// <summary>The last day on which pathway applications are usually taken for a season.</summary>
    public LocalDate PathwayDeadline(Season season) => Rules.Exams.Certification.PathwayDeadline(season);

    /// <summary>Whether the English test is behind, or can be sat in time for the pathway application of the running season.</summary>
    public bool IsEnglishInTime => IsBehind(English) || Today <= Rules.Exams.Certification.EnglishDeadline(Running!);

    public LocalDate RankDeadline => _entered![SeasonEvent.RankListDeadline].Date;

    // After the rank deadline nobody can register, certify a list or be interviewed any more.
    public bool AreListsClosed => Running is not null && RankDeadline < Today;

    // The last days before lists close: certifying is then the first thing.
    public bool IsLastCall => Running is not null && !AreListsClosed && Today.PlusDays(LastCallDays) >= RankDeadline;

    // From the day on which ranking opens programs rank; who writes to them then may break the rules of SOAP.
    public bool AreInterviewsOver => Running is not null && Running[SeasonEvent.RankingOpens].Date <= Today;

    public bool IsCertified => Cycle?.RankListCertified == true || IsBehind(RankList);

    /// <summary>Whether lists are closed and the applicant has none: no program can match who is on no list.</summary>
    public bool HasNoList => AreListsClosed && !IsBehind(RankList)
        && Cycle is { RankListCertified: false } or { RankListCertified: null, Ranked: 0 } or { RankListCertified: null, Ranked: null, Interviews: 0 };

    /// <summary>What a match is impossible without: nobody ranks programs that did not interview.</summary>
    public string Lacking => Cycle is { Interviews: 0 } ? "an interview" : "a certified rank list";

    /// <summary>How many programs are on a list that can still be changed and leaves out some that interviewed; null where there is none.</summary>
    public int? RankedFewer => Running is { } season && !AreListsClosed && Today >= season[SeasonEvent.RankingOpens].Date
        && Cycle is { Ranked: > 0 and var ranked } && ranked < Interviews ? ranked : null;

    // IMG are confirmed by ECFMG, all others by their school.
    public string Confirmer => IsUsGraduate ? "your school" : "ECFMG";

    public bool IsUsGraduate => !Facts.Type.NeedsEcfmgCertificate();

    /// <summary>The season of an advanced position whose first year is not matched; null where there is none, or its year is not stated.</summary>
    public Season? AdvancedIn => Cycle is { LacksFirstYear: true } ? Rules.Seasons.Find(MatchedIn) : null;

    /// <summary>The cycle of a season that is over, where the case does not say how it ended.</summary>
    public CycleOutcome? Unended => Plan.Case.IsEndUnstated(Rules.Seasons, Today) ? Plan.Case.Running : null;

    /// <summary>The one year that was matched into, where it is over and no position is stated after it.</summary>
    public ProgramTrack? YearEnded => Cycle is { OneYear: { } track, SeasonOrSubmitted: { } year } && Training.FirstDay(year) <= Today && IsResidencyOver ? track : null;

    /// <summary>Whether the last day of the residency is past, as stated, or as follows from the cycle it came of.</summary>
    private bool IsResidencyOver => (Plan.Case.Profile.Usce?.Rotations.Where(r => r.Kind == RotationKind.Residency).ToList() ?? []) is { Count: > 0 } stated
        ? stated.TrueForAll(r => r.End < Today)
        : Cycle is { SeasonOrSubmitted: { } year } && Training.FirstDay(year + 1) <= Today;

    /// <summary>Whether a preliminary or transitional year is ahead or under way.</summary>
    public bool IsResident => Plan.Case.Decisions.MainActivity == MainActivity.PrelimResident && !IsResidencyOver;

    /// <summary>The first day of the one year that was matched into, where it is still ahead.</summary>
    public LocalDate? YearBegins => Cycle is { OneYear: not null, SeasonOrSubmitted: { } year } && Training.FirstDay(year) > Today
        ? Training.FirstDay(year) : null;

    /// <summary>The day on which the one year of training has ended, and a position after it begins.</summary>
    public LocalDate YearEnds => YearBegins?.PlusYears(1)
        ?? Training.FirstDay(Today < Training.FirstDay(Today.Year) ? Today.Year : Today.Year + 1);

    // In a running season its own tasks come before those of the rebuild, until nothing of it is left.
    public Schedule Schedule => Running is not null && !IsUnmatchedOnMatchDay && Plan.Running?.Schedule is { } ofSeason ? ofSeason : Plan.Schedule;

    /// <summary>Whether it is Match Day, and the case says that there is no position.</summary>
    public bool IsUnmatchedOnMatchDay => Running is { } season && season[SeasonEvent.SoapEnds].Date < Today && (Cycle?.Ended == false || HasNoList);

    // With weeks left there is no time for anything but the application.
    public bool IsShort => Running is null && Plan.Schedule.Depth is PlanDepth.Core or PlanDepth.Late;

    public bool IsLate => IsShort && Plan.Schedule.Depth == PlanDepth.Late;

    /// <summary>The specialty applied for whose Match is not that of NRMP, and that Match; null where there is none.</summary>
    public (string Specialty, string Match)? OwnMatch => Plan.Report.Specialties
        .Select(s => Rules.Fees.MatchOf(s, (Running ?? Plan.Season).Year) is { } own ? (s, own.Name) : ((string, string)?)null)
        .FirstOrDefault(own => own is not null);

    /// <summary>Whether NRMP matches nobody in any specialty applied for.</summary>
    public bool IsWithoutNrmp => Rules.Fees.AreWithoutNrmp(Plan.Report.Specialties, (Running ?? Plan.Season).Year);

    /// <summary>What of procedure ended the last cycle before anybody could be matched; null where nothing did.</summary>
    public Suspect? Procedure => Plan.Diagnosis?.Suspects is [
    {
        Weakness: WeaknessKind.Withdrawn or WeaknessKind.NotRegistered
        or WeaknessKind.NoRankList or WeaknessKind.NotEligible
    } first, ..] && !(first.Value == SuspectSearch.NoCertificate && IsCertifiedInTime) ? first : null;

    /// <summary>Whether the last cycle ended before anybody could be matched, by what the case states.</summary>
    public bool IsUntried => Procedure is not null && !Plan.Diagnosis!.Suspects.Any(s => s.Evidence == Evidence.Supposed);

    // What came after the application was sent still came in time to be matched with.
    private bool IsCertifiedInTime => Rules.Seasons.Find(Plan.Case.Cycle?.SeasonOrSubmitted) is { } applied
        && Plan.Case.CertifiedOn(Today) <= applied[SeasonEvent.RankListDeadline].Date;

    /// <summary>Whether no booking leads to a day any more; the English test is booked about as long ahead as a Step.</summary>
    public bool IsTooLateToBook(LocalDate? day) => Today.PlusDays(Rules.Exams.Registration.Days) > day;

    /// <summary>The last day on which Step 3 can be sat for the running season; null where it is not to be, or cannot be any more.</summary>
    public LocalDate? LastStep3Day => Running is null ? null : SeasonInCase.LastStep3Day(Rules, Plan.Case, Running, Today);

    /// <summary>The day that is booked for Step 3; null where none is.</summary>
    public LocalDate? Step3Booked => Plan.Case.Profile.Step3.BookedAfter(Today);

    /// <summary>The day on which the Step 3 that is awaited was sat; null where nobody states it.</summary>
    public LocalDate? Step3Sat => Plan.Case.Profile.Step3.AwaitedSince(Today);

    /// <summary>
    /// The last day on which an exam can be sat whose result is there by the rank deadline, and while the pass of the other still counts.
    /// </summary>
    public LocalDate LastSitting => Plan.Bars.Select(b => b.Lapses).OfType<LocalDate>()
        .Append(SeasonInCase.LastSitting(Rules, _entered!)).Min();

    /// <summary>The first day on which the exams that are to be sat may be: after some failures nobody may sit again at once.</summary>
    public LocalDate FirstSitting => SeasonInCase.FirstSitting(Rules, Plan.Case, Today) ?? Today;

    public bool IsStep3Retaken =>
        Plan.Step3.Recommendation == Step3Recommendation.RetakeWithCare && Plan.Case.Decisions.Step3 != false && !Plan.IsStep3Closed;

    /// <summary>The first day of the position matched into, where it is still ahead and its year is stated.</summary>
    public LocalDate? Begins => (IsMatched ? MatchedIn is { } year ? Training.FirstDay(year) : null : YearBegins) is { } first && Today < first
        ? first : null;

    public IEnumerable<MissingExam> MissingExams()
    {
        if (Facts.FirstExam is ExamOutcome.Failed or ExamOutcome.NotTaken)
            yield return Missing(Exam.Step1, Facts.Step1, ComlexLevel.Level1, Facts.ComlexLevel1);
        if (Facts.SecondExam is ExamOutcome.Failed or ExamOutcome.NotTaken)
            yield return Missing(Exam.Step2Ck, Facts.Step2Ck, ComlexLevel.Level2Ce, Facts.ComlexLevel2Ce);
    }

    /// <summary>Whether the result of an exam that is awaited should have been there by today.</summary>
    public bool IsResultOverdue(MissingExam exam) => exam.IsComlex
        ? Awaited(exam.Exam == Exam.Step1 ? ComlexLevel.Level1 : ComlexLevel.Level2Ce).Max(a => a.Date?.Latest) is { } level
            && level.PlusDays(Rules.Exams.Result.AllowDays) < Today
        : IsResultOverdue(exam.Exam);

    /// <summary>The same of a Step.</summary>
    public bool IsResultOverdue(Exam step) =>
        Plan.Case.Profile.HistoryOf(step).AwaitedSince(Today) is { } sat && sat.PlusDays(Rules.Exams.Result.AllowDays) < Today;

    /// <summary>Whether the applicant is a DO who never sat that Step: the COMLEX level is the exam, and no Step is asked for.</summary>
    public bool SitsComlex(Exam exam) => Facts.SitsComlex(Facts.Of(exam));

    private MissingExam Missing(Exam exam, in ExamFacts step, ComlexLevel level, ExamOutcome comlex) => new(
        exam,
        !SitsComlex(exam) ? step.State
            : Awaited(level).Any() ? ExamState.Pending
            : comlex == ExamOutcome.Failed ? ExamState.Failed : ExamState.Unknown,
        SitsComlex(exam),
        Plan.Report[exam == Exam.Step1 ? RubricComponent.Step1 : RubricComponent.Step2Ck].Rule);

    private IEnumerable<ComlexAttempt> Awaited(ComlexLevel level) => Plan.Case.Profile.AwaitedAsOf(level, Today);

    public bool IsBehind(MilestoneId id) => Plan.Case.IsBehind(id, Today);

    private BriefSituation Kind()
    {
        if (Cycle is { HasPosition: true })
            return BriefSituation.Matched;
        if (Running is { } season)
            return Today >= season[SeasonEvent.MatchWeekBegins].Date ? BriefSituation.MatchWeek
                : Interviews == 0 ? BriefSituation.SeasonRunningWithoutInterview
                : BriefSituation.SeasonRunningWithInterviews;
        if (Facts.HasPassedNeededExams == false || !Plan.Bars.IsEmpty)
            return BriefSituation.ExamsMissing;
        if (IsResident || YearEnded is not null)
            return BriefSituation.PreliminaryResident;
        return Plan.Diagnosis?.Kind switch
        {
            DiagnosisKind.Structural => BriefSituation.FewInterviews,
            DiagnosisKind.Conversion => BriefSituation.SomeInterviews,
            DiagnosisKind.RedFlag => BriefSituation.ManyInterviews,
            DiagnosisKind.Running or null when Exit is not null && Cycle?.Interviews is not null =>
                Interviews == 0 ? BriefSituation.FewInterviews : BriefSituation.SomeInterviews,
            _ => BriefSituation.NoCycleStated,
        };
    }
}
