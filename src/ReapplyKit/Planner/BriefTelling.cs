using static ReapplyKit.BriefWords;
using static System.FormattableString;

namespace ReapplyKit;

/// <summary>What the brief of a plan tells: where the applicant stands, what follows, and why.</summary>
internal sealed class BriefTelling(BriefStanding at)
{
    private const int FewHours = 10;
    private const int FewestOverfull = 4;
    private const int LongAgo = 2;
    private const int DaysLate = 30;
    private const int MonthsToImprove = 5;
    private const int MonthsSinceRotation = 2;
    private const int MonthsOfALetter = 18;

    private static readonly MilestoneId Rotating = MilestoneId.Parse("clinical.usce.rotate");
    private static readonly MilestoneId LettersIn = MilestoneId.Parse("letters.confirmed");

    private readonly BriefExams _exams = new(at);

    private ReapplicationPlan Plan => at.Plan;

    private Season? Running => at.Running;

    private int Interviews => at.Interviews;

    public (string Headline, string Advice) Told() => at.Situation switch
    {
        BriefSituation.Matched when at.Cycle is { LacksFirstYear: true } => Advanced(),
        BriefSituation.Matched => ("You matched.", Lacking() is { } lacking
            ? $"Residency begins on {DayText.Said(at.Begins!.Value)}, and {lacking}: tell your program today." : $"Nothing to plan here. {IfLost}"),
        _ when at.Exit is { } exit and not SeasonExit.Barred => (WhyOver(exit), BeforeTheRebuild(exit)
            + Invariant($" rebuild for the {Plan.Season.Year} Match begins now.")),
        _ when at.IsAtRisk && Plan.Bars is [var bar, ..] => (bar.Sentence(at.Today), bar.WayOut),
        _ when at.IsAtRisk => (AtRisk(), StillPossible()),
        _ when Plan.IsH1BClosed && IsToSayFirst => (H1BClosed, H1BWayOut),
        BriefSituation.SeasonRunningWithoutInterview or BriefSituation.SeasonRunningWithInterviews
            when at is { IsWithoutNrmp: true, OwnMatch: var (specialty, match) } => ($"{specialty} matches by {match}, not by NRMP.", OwnDays),
        BriefSituation.SeasonRunningWithoutInterview when at is { IsNothingSent: true, AreListsClosed: false } => NothingSent(Running!),
        BriefSituation.SeasonRunningWithoutInterview when at.Today < Running!.ReviewDay && at.IsSendingUnstated =>
            ("The case does not say whether your application is sent.",
                $"What is sent before programs begin to review, on {Day(Running.ReviewDay)}, carries the same date: if it is not sent yet, send it before then."),
        BriefSituation.SeasonRunningWithoutInterview or BriefSituation.SeasonRunningWithInterviews when at.Today < Running!.ReviewDay =>
            ("Your application is in.",
                $"Programs begin to review on {Day(Running.ReviewDay)}; what is sent before then carries the same date."),
        BriefSituation.SeasonRunningWithoutInterview or BriefSituation.SeasonRunningWithInterviews when at.HasNoList =>
            ($"Rank lists are closed: without {at.Lacking} no program can match you.",
                $"What is left is SOAP, from {Day(Running![SeasonEvent.MatchWeekBegins].Date)}, if you are registered{(at.IsNothingSent ? " and have an ERAS account of this season" : "")}: get ready for it."),
        BriefSituation.SeasonRunningWithoutInterview or BriefSituation.SeasonRunningWithInterviews when at.AreListsClosed && at.IsRegistered is null =>
            ("Rank lists are closed.",
                $"Only if you were registered with NRMP by {Day(at.RankDeadline)} do results come on {Day(Running![SeasonEvent.MatchWeekBegins].Date)}, and SOAP after them: say so in the case, and get ready for SOAP."),
        BriefSituation.SeasonRunningWithoutInterview or BriefSituation.SeasonRunningWithInterviews when at.AreListsClosed =>
            ("Rank lists are closed.",
                $"Results come on {Day(Running![SeasonEvent.MatchWeekBegins].Date)}; until then get ready for SOAP, in case you need it."),
        BriefSituation.SeasonRunningWithoutInterview when at.IsPerhapsUnsent =>
            ("The case does not say whether your application is sent, nor how many interviews you have had.",
                $"{SinceReview(Running!, at.Today)}: if it is not sent yet, each day counts; if it is, add its day and the interviews."),
        BriefSituation.SeasonRunningWithoutInterview when at.AreInterviewsUnstated =>
            ("The case does not say how many interviews you have had.", !at.AreInterviewsOver
                ? "Add them; prepare each, and rank every program where you would train."
                : $"If a program interviewed you, certify a rank order list by {Day(at.RankDeadline)}, 21:00 Eastern: without it nobody can match you there."),
        BriefSituation.SeasonRunningWithoutInterview when at.IsRegistered == true && at.AreInterviewsOver =>
            ("No interview, and programs are ranking already.", "You are registered, so SOAP is open to you: get ready for it."),
        BriefSituation.SeasonRunningWithoutInterview when at.IsRegistered == true =>
            (NoneYet,
                "You are registered, so SOAP is open to you: programs may still invite, and some fill their places there."),
        BriefSituation.SeasonRunningWithoutInterview =>
            (NoneYet,
                $"Register for the Match even without an interview: only those registered by the rank deadline, {Day(at.RankDeadline)}, "
                    + $"can take part in SOAP, from {Day(Running![SeasonEvent.MatchWeekBegins].Date)}."),
        BriefSituation.SeasonRunningWithInterviews when at.RankedFewer is { } ranked =>
            (Invariant($"Your rank order list has {ranked} of the {Interviews} programs that interviewed you."),
                $"Rank every program where you would train, and certify the list {(at.IsCertified ? "again " : "")}{LastHour()}."),
        BriefSituation.SeasonRunningWithInterviews when at.IsLastCall && !at.IsCertified =>
            ($"{(at.IsRegistered == false ? "Register with NRMP, and certify" : "Certify")} your rank order list {LastHour()}.",
                $"{Capital(Counted(Interviews, "interview"))}: rank every program where you would train. A list that is not certified does not count."),
        BriefSituation.SeasonRunningWithInterviews when !at.IsCertified && at.Today >= Running![SeasonEvent.RankingOpens].Date =>
            (Invariant($"{Capital(Counted(Interviews, "interview"))} so far, and the season is not over."),
                $"Rank every program where you would train, and certify the list by {Day(at.RankDeadline)}, 21:00 Eastern."),
        BriefSituation.SeasonRunningWithInterviews =>
            (Invariant($"{Capital(Counted(Interviews, "interview"))} so far, and the season is not over."),
                at.IsCertified ? $"Your rank order list is certified; it can be changed, and certified again, until {Day(at.RankDeadline)}."
                    : "Prepare each interview, and rank every program where you would train."),
        BriefSituation.MatchWeek when at.Today > Running![SeasonEvent.SoapEnds].Date =>
            ("It is Match Day, and SOAP is over.",
                at is { Cycle.OneYear: { } year, YearBegins: { } begins }
                    ? Invariant($"Your {Words.Sentence(year)} year begins on {Day(begins)}; if no position beside or after it came of SOAP, the plan for the {Plan.Season.Year} Match begins today.")
                    : Invariant($"{(at.Cycle?.Ended == false ? "As your case stands, you have no position: the" : "If you have no position, the")} rebuild for the {Plan.Season.Year} Match begins today.")),
        BriefSituation.MatchWeek when at.Cycle?.Ended is null && !at.HasNoList => (at.Today == Running![SeasonEvent.MatchWeekBegins].Date
            ? "It is Match Week: at 10:00 Eastern today you learn whether you matched."
            : "It is Match Week: whether you matched is known since Monday, 10:00 Eastern. Say so in the case.", IfUnmatched()),
        BriefSituation.MatchWeek => (Unmatched(), !IsOfferDay
            ? "They go out through ERAS; wait for programs to contact you first."
                + (at.Cycle?.OneYear is null ? " If the case is behind, and you matched, say so in it." : "")
            : "Answer them between 9:00 and 21:00 Eastern."),
        BriefSituation.ExamsMissing when Plan.Bars is [var bar, ..] => (bar.Sentence(at.Today), bar.WayOut),
        BriefSituation.ExamsMissing =>
            ($"{(at.Cycle is null ? "Too early to apply" : "Do not apply before the pass")}: {_exams.Missing()}.",
                _exams.Sittings() + FirstInTime()),
        BriefSituation.PreliminaryResident when at.YearEnded is { } ended =>
            (Invariant($"Your {Words.Sentence(ended)} year is over, and it counts."),
                "It is US experience, and it opens PGY-2 and reserved (R) positions to you beside first-year ones."),
        BriefSituation.PreliminaryResident =>
            (at.YearBegins is { } first ? $"Your residency year counts: it begins on {Day(first)}." : "Your residency year counts.",
                "Each month of it is US experience, and it opens PGY-2 and reserved (R) positions to you beside first-year ones."),
        BriefSituation.FewInterviews or BriefSituation.SomeInterviews or BriefSituation.ManyInterviews when at.Procedure is { } procedure =>
            (!IsByCertificate(procedure) ? Ended(procedure.Weakness)
                : at.Facts.EcfmgCertified == false || procedure.Value == SuspectSearch.NoCertificate
                    ? $"You {(at.Facts.EcfmgCertified == false ? "have no ECFMG certificate" : "had no ECFMG certificate when you applied")}: programs filter on it, and unless ECFMG confirmed you by the rank deadline, nobody could match you."
                : "Your ECFMG certificate had ended by the rank deadline: unless ECFMG confirmed you all the same, nobody could match you.", AndBeside()),
        BriefSituation.FewInterviews =>
            (Invariant($"{Capital(Counted(Interviews, "interview"))}: something in the file{OrHowItWasSent()} held programs back."),
                Plan.Diagnosis is { Suspects: var shown } && shown.All(s => s.Weakness == WeaknessKind.VisaNeed) && OldLetters() is null
                    ? at.IsFileUnstated
                        ? "The case states nothing of the file: add exams first, then graduation, US experience and letters."
                        : string.Join("; ", WeakByNow()) is { Length: > 0 } now
                        ? $"As far as the case states it, what you sent shows no weak part; by now there is: {now}. Show the file to two outside advisers."
                        : "What the case states shows no weak part: show the file to two outside advisers."
                    : IsNothingToMend(Plan.Diagnosis?.Suspects ?? [])
                    ? "What is weak cannot be mended: explain it, ask programs that accept it, and show the file to two outside advisers."
                    : at.IsLate && at.Today < Plan.Season.ReviewDay
                    ? $"Little of it can be mended before programs begin to review, on {Day(Plan.Season.ReviewDay)}: send it by then, explain what is weak, or wait a year."
                    : at.AreAdvisersLeftOut ? "Mend its weakest parts first."
                    : "Mend its weakest parts first, and show it to two outside advisers."),
        BriefSituation.SomeInterviews =>
            (Invariant($"{Capital(Counted(Interviews, "program"))} wanted to meet you, but you did not match."),
                Plan.Diagnosis!.Suspects is [{ Weakness: WeaknessKind.RankStrategy, Evidence: Evidence.Shown }, ..]
                    ? Invariant($"The file was good enough to be invited. You ranked {at.Cycle?.Ranked}: rank every program where you would train.")
                    : $"The file was good enough to be invited. The interview{(IsEveryOneRanked ? "" : ", the ranking")} or the fit lost it."),
        BriefSituation.ManyInterviews =>
            (Invariant($"{Capital(Counted(Interviews, "program"))} interviewed you, and it did not end in a match."), Flag()),
        _ when at.Unended is { RankListCertified: false, SeasonOrSubmitted: { } closed } => (
            Invariant($"No rank list was certified for the {closed} Match, so nobody could match you there."),
            "If SOAP brought a position, say so in the case; if not, say that you did not match."),
        _ when at.Unended is { } unended => (
            unended.SeasonOrSubmitted is { } over ? Invariant($"How the {over} Match ended for you is not stated.") : "How the last Match ended for you is not stated.",
            "Say whether you matched; if you did not, the plan says what most likely went wrong."),
        _ when at.IsFirstApplication => ("This is your first application.", Strengthen()),
        _ when at.IsLastUnsent => ("Nothing was sent in the last cycle: no program has tested your file yet.", Strengthen()),
        _ => ("How the last cycle went is not stated.", "State its interviews and applications, and the plan says what went wrong"
            + (Plan.Case.AppliedBefore == true ? "." : "; if you have never applied, say so in the case.")),
    };

    private string NoneYet => at.Today == Running!.ReviewDay ? "Programs begin to review today." : "No interview yet, and the season is not over.";

    private string Strengthen() => at.IsFileUnstated
        ? "The case states nothing of the file: add exams first, then graduation, US experience and letters."
        : at.AreAdvisersLeftOut ? "Strengthen the weakest parts of the file first."
        : "Strengthen the weakest parts of the file first, and show it to two outside advisers.";

    // What stands against the next application, and did not stand against the last.
    private IEnumerable<string> WeakByNow()
    {
        foreach (var weakness in Plan.Weaknesses.Where(w => Today(w.Kind) is { Tier: Tier.Borderline or Tier.Concerning }))
            yield return $"{Words.Sentence(weakness.Kind)}, {weakness.Value} ({Named(Today(weakness.Kind)!.Tier)})";
        if (at.Facts.Step3.IsFailedOrRepeated)
            yield return $"Step 3, {ExamText.Of(at.Facts.Step3)}";
        if (at.IsCertificateOver(Training.FirstDay(Plan.Season.Year)) && !at.IsBehind(BriefStanding.Revalidate))
            yield return "an ECFMG certificate that ends before residency begins";
    }

    private bool IsNothingToMend(ValueList<Suspect> shown) => !shown.IsEmpty && OldLetters() is null && shown.All(s => IsToStay(s.Weakness)) && !at.AreAdvisersLeftOut;

    // SOAP is no easier way in: it too goes out through ERAS, to those who are registered.
    private (string Headline, string Advice) NothingSent(Season season) =>
        at.Today < season.ReviewDay ? ("As your case stands, nothing is sent yet.",
            $"What is sent before programs begin to review, on {Day(season.ReviewDay)}, carries the same date: send it before then.")
        : at.AreInterviewsOver ? ("As your case stands, nothing was sent, and programs are ranking already.",
            $"What is left is SOAP, from {Day(season[SeasonEvent.MatchWeekBegins].Date)}: it takes an ERAS account of this season, "
                + $"and registration with NRMP by {Day(at.RankDeadline)}.")
        : ("As your case stands, nothing was sent: no program can invite you.",
            $"{SinceReview(season, at.Today)}: sending late has its price, and programs that know you come first. SOAP takes an ERAS account of this season too, "
                + $"and registration with NRMP by {Day(at.RankDeadline)}.");

    // An advanced position begins a year after the Match, and who has no first year before it is partially matched.
    private (string Headline, string Advice) Advanced()
    {
        if (at.AdvancedIn is not { } season)
            return ("You matched into an advanced position.", "It begins after a first year: if you have none yet, ask the program what to do.");
        var (first, begins) = (Training.FirstDay(season.Year), Training.FirstDay(season.Year + 1));
        if (at.Today >= begins)
            return ("You matched.", $"Nothing to plan here. {IfLost}");
        return ($"You matched into an advanced position: it begins on {DayText.Said(begins)}, after a first year.", at.Today switch
        {
            var day when day < season[SeasonEvent.MatchWeekBegins].Date =>
                $"Without that first year you can take part in SOAP, from {Day(season[SeasonEvent.MatchWeekBegins].Date)}: be ready for it.",
            var day when day < season[SeasonEvent.SoapEnds].Date =>
                "Without that first year you are partially matched, and SOAP is open to you: apply for a preliminary or transitional year.",
            var day when day == season[SeasonEvent.SoapEnds].Date =>
                "Without that first year, answer SOAP offers today between 9:00 and 21:00 Eastern.",
            var day when day < first =>
                "Without that first year, look for a preliminary or transitional year outside the Match now, and tell the program.",
            _ => "If you are not in that first year, ask the program today what becomes of the position.",
        });
    }

    // A place can be lost or given up, and then the search begins anew.
    private const string IfLost = "If the position was lost or given up, state the cycle as not matched, and the plan begins anew.";

    // What residency cannot begin without, and the file lacks.
    private string? Lacking()
    {
        if (at.Begins is not { } first)
            return null;
        var facts = at.Facts;
        var lacking = new[]
        {
            facts.Type.NeedsEcfmgCertificate() && facts.EcfmgCertified == false ? "without an ECFMG certificate you cannot begin"
                : facts.Type.NeedsEcfmgCertificate() && facts.EcfmgExpires?.IsValidOn(first) == false ? "your ECFMG certificate ends before it" : null,
            Training.CanBegin(first.Year, Plan.Case.Profile.Graduation) ? null : "you graduate after it",
            facts is { Visa: VisaNeed.H1B, Step3.Outcome: not (ExamOutcome.Passed or ExamOutcome.Unknown), SitsComlexAlone: false }
                ? "no H-1B can be filed without Step 3" : null,
        }.OfType<string>();
        return string.Join(", and ", lacking) is { Length: > 0 } said ? said : null;
    }

    // In the last days of a season its own task comes first.
    private bool IsToSayFirst => !at.IsLastCall && !at.AreListsClosed && at.Situation is not (BriefSituation.MatchWeek or BriefSituation.ExamsMissing);

    private string LastHour() => at.Today == at.RankDeadline ? "today, by 21:00 Eastern" : $"by {Day(at.RankDeadline)}, 21:00 Eastern";

    private string IfUnmatched() => at.Today < Running![SeasonEvent.SoapEnds].Date
        ? (at.IsRegistered is null ? $"If not, and you were registered with NRMP by {Day(at.RankDeadline)}: send" : "If not: send")
            + " up to 45 SOAP applications through ERAS, and wait for programs to contact you first."
        : "If you did not: answer SOAP offers today between 9:00 and 21:00 Eastern.";

    /// <summary>For whom SOAP is, where the case does not say that it is for the applicant.</summary>
    public string OnlyForSoap() => string.Join(" and ", new[]
    {
        at.IsRegistered is null ? $"you were registered by {Day(at.RankDeadline)}" : null,
        at.Cycle?.Ended is null && !at.HasNoList ? "did not match" : null,
    }.OfType<string>()) is not { Length: > 0 } condition ? ""
        : $"if {(condition.StartsWith("you", StringComparison.Ordinal) ? "" : "you ")}{condition}: ";

    // SOAP is for who was registered when lists closed.
    private string ToSoap => (at.IsRegistered is null ? $"if you were registered by {Day(at.RankDeadline)}, " : "")
        + (IsOfferDay ? "SOAP offers come today" : "send up to 45 SOAP applications");

    // On the last day of SOAP nothing is sent any more.
    private bool IsOfferDay => at.Today >= Running![SeasonEvent.SoapEnds].Date;

    private const string Unregistered = "without it there is neither Match nor SOAP";

    public string CauseTitle => at.Situation == BriefSituation.ExamsMissing ? "What stands in the way"
        : (Left().Any() && !IsToldWhy) || (IsToldWhy && IsNewSpecialtyWeak) ? "What went wrong, and what is weakest"
        : !IsToldWhy ? "What is weakest"
        : Plan.Diagnosis!.Suspects.All(s => s.Evidence == Evidence.Supposed) ? "What may have gone wrong" : "What most likely went wrong";

    // What is diagnosed is the last cycle that the case states, not the one after it.
    private bool IsToldWhy => Plan.Diagnosis is { Suspects.IsEmpty: false } && IsOfLastCycle;

    private bool IsOfLastCycle => at.Cycle == Plan.Case.Cycle && (!at.IsInSeason || at.IsUnmatchedOnMatchDay);

    // Why a season was over before its Match: that is known before anything of it can be diagnosed.
    private IEnumerable<BriefCause> Left()
    {
        (SuspectKind Kind, WeaknessKind Weakness, string Value)? why = at.Situation == BriefSituation.ExamsMissing ? null : at.Exit switch
        {
            SeasonExit.NotRegistered => (SuspectKind.NotRegistered, WeaknessKind.NotRegistered, Unregistered),
            SeasonExit.Withdrawn => (SuspectKind.Withdrawn, WeaknessKind.Withdrawn, "who withdraws cannot match"),
            SeasonExit.NotEligible => (SuspectKind.NotEligible, WeaknessKind.NotEligible, $"not confirmed by {at.Confirmer} by the rank deadline"),
            _ => null,
        };
        return why is var (kind, weakness, value)
            ? [new BriefCause(weakness, BriefWords.Of(weakness), value, null, at.Rules.Interviews.Thresholds.Rules[kind])] : [];
    }

    public IEnumerable<BriefCause> Causes(ValueList<BriefTask> week)
    {
        if (at.IsMatched)
            return [];
        var bars = Plan.Bars.Select(b => new BriefCause(b.Exam.AsWeakness(), b.Exam.Title(), b.Value(at.Today), b.Against, b.Rule));
        var missing = bars.Concat(at.MissingExams().Select(e =>
            new BriefCause(e.Exam.AsWeakness(), e.Title, _exams.State(e), at.IsBarred ? SitBy(e.Exam) : PassDue, e.Rule)));
        var failed = FailedLevels().ToList();
        var suspects = (Plan.Diagnosis is not { } diagnosis ? []
            : diagnosis.Kind == DiagnosisKind.Structural ? failed.Concat(diagnosis.Suspects.Select(Cause))
            : diagnosis.Suspects.Select(Cause).Concat(failed)).ToList();
        // What has become weak since the last cycle did not decide it; that people doubt the specialty is of that cycle too.
        var weak = Plan.Weaknesses.Where(w => !IsToldWhy || at.Situation == BriefSituation.ExamsMissing || w.Kind == WeaknessKind.SpecialtyChoice)
            .OrderBy(w => Today(w.Kind) is { Tier: not Tier.Concerning }).ThenBy(w => IsToStay(w.Kind)).ThenBy(w => Today(w.Kind)?.Component)
            .Select(w => new BriefCause(w.Kind, BriefWords.Of(w.Kind), w.Value, Against(w.Kind), w.Rule));
        // A season that runs is not diagnosed yet: how the application before it was sent, and how its interviews went, is past.
        var causes = !IsOfLastCycle
            ? weak.Where(c => !IsOfTheCycle(c.Weakness)).Concat(suspects.Where(c => c.Weakness == WeaknessKind.VisaNeed))
            : suspects.Concat(weak);
        if (OldLetters() is { } old)
            causes = causes.Where(c => c.Weakness != WeaknessKind.VisaNeed).Append(old).Concat(causes);
        // What speaks for the new specialty is told before what the old one was held against.
        if (IsNewSpecialtyWeak && IsToldWhy)
            causes = causes.Where(c => c.Weakness == WeaknessKind.SpecialtyChoice)
                .Concat(OfTheNew.OrderByDescending(f => f.Tier == Tier.Concerning)
                    .Select(f => suspects.Find(c => c.Weakness == f.Component.AsWeakness()) ?? new BriefCause(
                        f.Component.AsWeakness(), BriefWords.Of(f.Component.AsWeakness()), f.Value,
                        $"{Named(f.Tier)} for {string.Join(", ", Plan.Report.Specialties)}", f.Rule)))
                .Concat(causes).ToList();
        var all = (at.Situation == BriefSituation.ExamsMissing || at.IsAtRisk ? missing : Left().Concat(Step3ForH1B(causes))).Concat(causes)
            .DistinctBy(c => c.Weakness)
            .Where(c => !(c.Weakness == WeaknessKind.NotEligible && IsToldByExams)
                && !IsToldByProcedure(c.Weakness) && !(c.Weakness == WeaknessKind.RankStrategy && IsEveryOneRanked))
            .Select(c => IsOutOfTime(c.Weakness) && !IsMended(c.Weakness, week) ? c with { Against = c.Against is { } against ? $"{against}; not this season" : "not this season" }
                : c with { From = Mended(c.Weakness, week), IsAnswered = IsOnlyAnswered(c.Weakness), ToldIn = at.Today.Year });
        var isOfFew = at.Situation == BriefSituation.FewInterviews || (at.IsUnmatchedOnMatchDay && Plan.Diagnosis?.Kind == DiagnosisKind.Structural);
        return isOfFew && IsOfLastCycle && !IsNewSpecialtyWeak ? all.OrderBy(Rank) : all;
    }

    // A letter counts for 18 months (clause M5.14); the tier of a file does not tell its age.
    private BriefCause? OldLetters()
    {
        if (Running is not null || !(at.Situation == BriefSituation.FewInterviews && IsOfLastCycle || at.Situation == BriefSituation.NoCycleStated))
            return null;
        var then = at.Situation == BriefSituation.FewInterviews ? Plan.Diagnosis?.FileAsOf ?? at.Today : at.Today;
        var read = at.Rules.Letters.Assess((Plan.Case.Before is { } before && before.AsOf == then ? before.Profile : Plan.Case.Profile).Letters, then);
        return read.Letters.IsEmpty || read.Letters.Any(l => l.Recency != LetterRecency.Old) || read.Checks is not [var recent, ..] ? null
            : new BriefCause(WeaknessKind.Letters, BriefWords.Of(WeaknessKind.Letters),
                $"no {recent.Subject}{(then == at.Today ? "" : " when you applied")}{LastRotation(then)}", $"{recent.Asked.Replace(",", "", StringComparison.Ordinal)} advised", recent.Rule);
    }

    private string LastRotation(LocalDate then) => (Plan.Case.Profile.Usce?.Rotations ?? []).Select(r => r.End ?? r.Start).Where(day => day is not null && day <= then).Max() is { } last
        && last.PlusMonths(MonthsOfALetter) < then ? $", and no US rotation since {BriefWords.MonthOf(last)}" : "";

    // A DO's levels give no tier, and a failure of one is seen by every program.
    private IEnumerable<BriefCause> FailedLevels() => !at.Facts.SitsComlexAlone || at.Facts.HasPassedNeededExams != true ? []
        : new[] { (Exam.Step1, ComlexLevel.Level1, RubricComponent.Step1), (Exam.Step2Ck, ComlexLevel.Level2Ce, RubricComponent.Step2Ck) }
            .Where(e => Plan.Case.Profile.Comlex.Any(a => a.Level == e.Item2 && a.Result == ExamResult.Failed))
            .Select(e => new BriefCause(
                e.Item1.AsWeakness(), new MissingExam(e.Item1, ExamState.Passed, IsComlex: true, Plan.Report[e.Item3].Rule).Title,
                "failed, and passed since", null, Plan.Report[e.Item3].Rule));

    private string PassDue => Running is null
        ? $"a pass is due before programs review, {DayText.Said(Plan.Season.ReviewDay)}"
        : $"a pass is needed by the rank deadline, {DayText.Said(at.RankDeadline)}";

    private string? SitBy(Exam exam) => Plan.Bars.FirstOrDefault(b => b.ToSit == exam) is { Lapses: { } last } bar
        ? $"to be sat by {DayText.Said(last)}, while {bar.Exam.Title()} counts" : null;

    // Where only an H-1B will do, no strength of the file makes up for it; the need of a visa tells it too.
    private IEnumerable<BriefCause> Step3ForH1B(IEnumerable<BriefCause> causes) =>
        !IsToldWhy && !causes.Any(c => c.Weakness == WeaknessKind.VisaNeed && (IsOfLastCycle || (at.Facts.Step3.State == ExamState.NotTaken && c.Value.Contains("Step 3", StringComparison.Ordinal)))) && at.Facts is { Visa: VisaNeed.H1B, Step3.State: ExamState.Failed or ExamState.NotTaken } facts
        ? [new BriefCause(WeaknessKind.Step3, BriefWords.Of(WeaknessKind.Step3), ExamText.Of(facts.Step3),
            Plan.IsStep3Closed ? "H-1B needs its pass, and no attempt is left" : "H-1B needs its pass", Plan.Step3.Rule)]
        : [];

    // What is begun by now, or this week, needs no day; what is sound by now no mending; years have none; what nobody can see is only asked about, and programs
    // are ranked when the next season has come.
    private LocalDate? Mended(WeaknessKind weakness, ValueList<BriefTask> week)
    {
        if (IsPast(weakness) || IsToStay(weakness) || IsAwaited(weakness) || at.IsBarred || IsComlex(weakness) || Today(weakness) is { Tier: Tier.Competitive }
            || Suspected(weakness) is { Evidence: Evidence.Supposed })
            return null;
        var mending = at.Schedule.Milestones
            .Where(m => m.Milestone.Addresses.Contains(weakness) && !at.IsBehind(m.Milestone.Id)).ToList();
        return mending.Exists(m => m.Start <= at.EndOfWeek) || IsMended(weakness, week) ? null
            : mending.Min(m => (LocalDate?)m.Start);
    }

    private bool IsMended(WeaknessKind weakness, ValueList<BriefTask> week) => at.Schedule.Milestones
        .Any(m => m.Milestone.Addresses.Contains(weakness) && !at.IsBehind(m.Milestone.Id) && week.Any(t => t.Milestone == m.Milestone.Id));

    // What begins this season and cannot end in it mends nothing of its application.
    private bool IsOutOfTime(WeaknessKind weakness) => weakness is WeaknessKind.Usce or WeaknessKind.Letters && at.IsShort && !at.IsBarred
        && Today(weakness) is { Tier: Tier.Borderline or Tier.Concerning } && Suspected(weakness) is not { Evidence: Evidence.Supposed }
        && Plan.Schedule.Dated(weakness == WeaknessKind.Usce ? CaseBasis.Rotate : CaseBasis.Ask) is null
        && Plan.WhatIf.Levers.Where(l => l.Lever.Kind == (weakness == WeaknessKind.Usce ? LeverKind.Rotation : LeverKind.StrongLetter)).ToList() is { Count: > 0 } offers
        && offers.TrueForAll(l => !l.Fits);

    // What has happened is explained; nothing mends it.
    private static bool IsOnlyAnswered(WeaknessKind weakness) =>
        weakness is WeaknessKind.Gap or WeaknessKind.Professionalism or WeaknessKind.Attitude or WeaknessKind.Communication;

    private static bool IsPast(WeaknessKind weakness) => weakness is WeaknessKind.RankStrategy or WeaknessKind.YearsSinceGraduation or WeaknessKind.LateSubmission
        or WeaknessKind.Withdrawn or WeaknessKind.NotRegistered or WeaknessKind.NoRankList or WeaknessKind.NotEligible;

    // The plan answers a need, years and a pass as it is; it does not mend them.
    private bool IsToStay(WeaknessKind weakness) => weakness switch
    {
        WeaknessKind.VisaNeed or WeaknessKind.YearsSinceGraduation => true,
        WeaknessKind.Step1 => at.Facts.Step1.Outcome == ExamOutcome.Passed,
        WeaknessKind.Step2Ck => at.Facts.Step2Ck.Outcome == ExamOutcome.Passed,
        _ => false,
    };

    // A result is waited for, not planned.
    private bool IsAwaited(WeaknessKind weakness) => at.MissingExams().Any(e => e.State == ExamState.Pending && e.Exam.AsWeakness() == weakness);

    // What the plan holds of a Step does nothing for a COMLEX level.
    private bool IsComlex(WeaknessKind weakness) => (at.Facts.SitsComlexAlone && weakness is WeaknessKind.Step1 or WeaknessKind.Step2Ck)
        || at.MissingExams().Any(e => e.IsComlex && e.Exam.AsWeakness() == weakness);

    private bool IsOfTheCycle(WeaknessKind kind) => Suspected(kind) is not null && Today(kind) is null;

    /// <summary>What is said beside: of platforms, dates, exams, and of a case or a pack that has grown old.</summary>
    public ValueList<string> Notices() => at.IsMatched ? []
        : _exams.Notices()
            .Concat(new[]
            {
                at.IsCertificateEnded && at.AreListsClosed
                    ? $"Your ECFMG certificate {Ends(at.Today)}: if ECFMG did not confirm you, you are withdrawn." : null,
                Plan.IsH1BClosed && !IsToSayFirst ? $"{H1BClosed} {H1BWayOut}" : null, Step3InSeason() ?? Step3ForH1BPlanned(), OwnMatch(),
                OwnService(), NewSpecialty(), OfEachAlone(), FirstToBegin(), ToAdd(), FewOrLate(), Open(), OfThePlan(), Overfull(), LateChance(), Comlex(), CycleOfLongAgo(), OldRules(),
            }.OfType<string>())
            .ToValueList();

    // What is ticked as done and stands nowhere in the file changes nothing that programs see.
    private string? ToAdd()
    {
        var usce = Plan.Case.Profile.Usce;
        var what = string.Join(" and ", new[]
        {
            Done(Rotating) is { } worked && usce?.Months is null
                && !(usce?.Rotations ?? []).Any(r => (r.End ?? r.Start) is not { } ended || ended.PlusMonths(MonthsSinceRotation) >= worked) ? "rotation" : null,
            Done(LettersIn) is { } confirmed && !(Plan.Case.Profile.Letters ?? []).Any(l => l.Date is not { Latest: var written } || written.PlusMonths(MonthsOfALetter) >= confirmed)
                ? "letters" : null,
        }.OfType<string>());
        return Running is not null || what.Length == 0 ? null : $"Add the {what} to your case: what is marked as done counts for no component until the file states it.";

        LocalDate? Done(MilestoneId id) => Plan.Case.Progress.Of(id) is { State: MilestoneState.Done, Finished: { } day } ? day : null;
    }

    private string BeforeDiploma(int year) =>
        Invariant($"Residency of the {year} Match begins on {DayText.Said(Training.FirstDay(year))}, before you graduate ({BriefWords.Of(Plan.Case.Profile.Graduation!)})");

    // The Match before the one planned for is ahead still, and is no use to whoever graduates after its residency has begun.
    private string? FirstToBegin() => at.Exit is null && !at.IsBarred && Plan.Season.Year - 1 is var before
        && !Training.CanBegin(before, Plan.Case.Profile.Graduation) && at.Rules.Seasons.Find(before)?[SeasonEvent.MatchDay].Date >= at.Today
        ? Invariant($"{BeforeDiploma(before)}: the {Plan.Season.Year} Match is your first.") : null;

    // Whoever is told of a later Match should know what rules the earlier one out.
    private string FirstInTime() => FirstToBegin() is not null
        ? Invariant($"The results can come in time for the {Plan.Season.Year} Match.")
        : at.Rules.Seasons.ReachedBy(at.Today) is var next && next.Year < Plan.Season.Year
        ? $"Programs for the {next.Year} Match begin to review on {Day(next.ReviewDay)}, before these results: {Plan.Season.Year} is the first in time."
            + (_exams.HoursToReach(next) is { } hours
                ? Invariant($" With {hours} hours of study a week from now on (the case has {Plan.Case.HoursToStudy}), {next.Year} would be.") : "")
        : Plan.Case.HoursToStudy < at.Rules.Exams.Study.FewestWeeklyHours
        ? Invariant($"Only with {at.Rules.Exams.Study.FewestWeeklyHours} or more hours of study a week can the results come in time for the {Plan.Season.Year} Match.")
        : Invariant($"The {Plan.Season.Year} Match is the first for which the results can come in time.");

    // The case does not say that nobody was confirmed; the certificate makes it likely.
    private bool IsByCertificate(Suspect procedure) => procedure.Weakness == WeaknessKind.NotEligible
        && at.Cycle?.Eligible is null && at.Facts.HasPassedNeededExams != false;

    private static string Ended(WeaknessKind procedure) => procedure switch
    {
        WeaknessKind.Withdrawn => "You withdrew from the last Match, so nobody could match you.",
        WeaknessKind.NotRegistered => "You were not registered for the last Match, so nobody could match you.",
        WeaknessKind.NoRankList => "No rank list was certified, so nobody could match you.",
        _ => "You were not eligible by the rank deadline, so nobody could match you.",
    };

    // How many programs were asked, and when, is no part of the file.
    private string OrHowItWasSent() => Plan.Diagnosis is { Suspects: var shown } && shown.Any(s => s.Evidence == Evidence.Shown
        && s.Weakness is WeaknessKind.ApplicationBreadth or WeaknessKind.Geography or WeaknessKind.LateSubmission) ? ", or how it was sent," : "";

    private string AndBeside() => at.Situation switch
    {
        BriefSituation.FewInterviews when Interviews == 0 =>
            "There was no interview either: something in the file held programs back. Mend its weakest parts.",
        BriefSituation.FewInterviews =>
            $"With {Counted(Interviews, "interview")} alone, something in the file held programs back too. Mend its weakest parts.",
        BriefSituation.SomeInterviews => $"{Capital(Counted(Interviews, "program"))} wanted to meet you: the file was good enough.",
        _ => $"{Capital(Counted(Interviews, "program"))} interviewed you. Ask a program director how your file reads all the same.",
    };

    private string Flag() => Plan.Report.RedFlags is { IsEmpty: false }
        ? "The flag in your file is the first suspect. Ask a program director how it reads."
        : Plan.Diagnosis!.Suspects is [{ Weakness: WeaknessKind.RankStrategy, Evidence: Evidence.Shown }, ..]
            ? Invariant($"You ranked {at.Cycle?.Ranked} of them, and there may be a flag that you cannot see. ")
                + "Ask a program director to read the file."
            : "A flag that you cannot see is the first suspect. Ask a program director to read the file.";

    private string WhyOver(SeasonExit exit) => exit switch
    {
        SeasonExit.NotRegistered => "You were not registered by the rank deadline: there is no Match result and no SOAP for you this season.",
        SeasonExit.NotEligible =>
            $"By the rank deadline you were not confirmed by {at.Confirmer}: you are withdrawn, with no Match result and no SOAP this season.",
        SeasonExit.TooLate => $"No pass of {Titles(at.MissingExams().Where(e => e.State != ExamState.Pending))} can come by the rank deadline, {Day(at.RankDeadline)}: "
            + "there is no Match and no SOAP for you this season.",
        SeasonExit.GraduatesLater => BeforeDiploma(at.RankDeadline.Year) + ": you cannot begin it, and neither match nor SOAP is for you this season.",
        _ => "You are withdrawn from the Match: there is no Match result and no SOAP for you this season.",
    };

    private string BeforeTheRebuild(SeasonExit exit) => exit switch
    {
        SeasonExit.NotEligible => "If you were confirmed, say so in the case; else the",
        SeasonExit.GraduatesLater => "A match that cannot be begun is a breach: certify no list. If the day of graduation is wrong, correct it in your case; else the",
        SeasonExit.TooLate => (at.FirstSitting > at.Today
                ? $"No attempt is allowed before {Day(at.FirstSitting)}, and its result would come too late. "
                : $"Sat after {Day(at.LastSitting)}, its result comes too late. If it is sat already, say so in the case. ")
            + "Neither register nor pay for this season: the",
        _ => "The",
    };

    private string AtRisk()
    {
        var lacking = Titles(at.MissingExams());
        var what = lacking.Length == 0 ? $"your eligibility confirmed by {at.Confirmer}" : $"a confirmed pass of {lacking}";
        return $"Without {what} by {Day(at.RankDeadline)} you are withdrawn from the Match, and cannot take part in SOAP either.";
    }

    private string StillPossible()
    {
        var missing = at.MissingExams().ToList();
        if (missing.Count == 0 && at.IsCertificateEnded)
            return $"Your ECFMG certificate {Ends(at.Today)}: ask ECFMG today whether you are confirmed all the same, and revalidate it.";
        if (missing.Count == 0 && at.IsPathwayMissing && at.PathwayDeadline(Running!) is var last && at.Today <= last)
            return $"ECFMG needs your pathway application, usually by {Day(last)}, and the English test result with it"
                + (at.IsEnglishInTime ? "." : ": without that result this season is over for you.");
        return missing.Exists(e => e.State == ExamState.Pending)
            ? $"The result may still arrive in time: write to {at.Confirmer}, and keep your rank list ready meanwhile."
                + (at.IsPathwayMissing && at.PathwayDeadline(Running!) < at.Today
                    ? $" Your pathway application is missing too, and is usually due by {Day(at.PathwayDeadline(Running!))}: ask first whether it can still count."
                    : "")
            : missing.Count > 0 && at.FirstSitting <= at.LastSitting
                ? $"A result may still arrive if you sit by {Day(at.LastSitting)}, and {at.Confirmer} is told of it at once{OrLater()}."
                : $"Only what is on its way can still arrive: write to {at.Confirmer} today, and ask what it waits for.";
    }

    private string Ends(LocalDate day) => at.Facts.EcfmgExpires is { On: { } last }
        ? $"{(last.Latest < day ? "ended" : "ends")} on {DayText.Said(last.Latest)}" : "is not valid";

    // What the plan beside the season has is for the Match after.
    private string OrLater() => Plan.Schedule.Milestones
        .Where(m => at.MissingExams().Any(e => !e.IsComlex && m.Milestone.Id == e.Exam.Milestone("sit")) && m.Finish > at.LastSitting)
        .Select(m => (LocalDate?)m.Finish).Max() is { } later
            ? Invariant($"; the {Day(later)} of the plan is for the {Plan.Season.Year} Match") : "";

    private string Unmatched() => at.Cycle?.OneYear is { } track
        ? $"It is Match Week. You matched into a {Words.Sentence(track)} year alone: "
            + (IsOfferDay ? "SOAP offers for the position beside or after it come today." : "send up to 45 SOAP applications for the position beside or after it.")
        : at.HasNoList ? $"It is Match Week. Without {at.Lacking} you are unmatched: {ToSoap}."
        : $"It is Match Week. As your case stands, you did not match: {ToSoap}.";

    // Where programs did not ask, what was grave comes before what was middling, what is mended after it, and a need that cannot be changed last.
    private int Rank(BriefCause cause) => cause.Weakness == WeaknessKind.VisaNeed ? 3
        : Suspected(cause.Weakness) is not { Tier: { } tier } ? 0
        : Today(cause.Weakness) is { Tier: Tier.Competitive } ? 2
        : tier == Tier.Concerning ? 0 : 1;

    // The number of interviews stands in the headline already.
    private BriefCause Cause(Suspect suspect)
    {
        var (value, against) = suspect switch
        {
            { Evidence: Evidence.Supposed } => (WhoCanTell(suspect.Weakness), null),
            { Weakness: WeaknessKind.Withdrawn } => ("who withdraws cannot match", null),
            { Weakness: WeaknessKind.NotRegistered } => (Unregistered, null),
            { Weakness: WeaknessKind.NotEligible, Value: SuspectSearch.NoCertificate } =>
                ($"no ECFMG certificate{(at.Facts.EcfmgCertified != true ? "" : " when you applied"
                    + (Plan.Case.CertifiedOn(at.Today) is { } received ? $" (received {DayText.Said(received)})" : ""))}, and programs filter on it", null),
            { Weakness: WeaknessKind.ApplicationBreadth or WeaknessKind.Geography, Threshold: { } asked } => (suspect.Value, $"{asked} advised"),
            { Weakness: WeaknessKind.VisaNeed } when at.Facts is { Visa: VisaNeed.H1B, SitsComlexAlone: false } && ExamText.Of(at.Facts.Step3) is var now
                && suspect.Value.Contains("Step 3", StringComparison.Ordinal) && !suspect.Value.EndsWith($"Step 3 {now}", StringComparison.Ordinal)
                => ($"{suspect.Value} when you applied", $"{now} now"),
            { Weakness: WeaknessKind.Step3 } when Plan.IsStep3Closed => (ExamText.Of(at.Facts.Step3), "no attempt is left"),
            { Weakness: WeaknessKind.RankStrategy } => (suspect.Value, "ranking all where you would train is advised"),
            { Weakness: WeaknessKind.Step3 } when ExamText.Of(at.Facts.Step3) is var now && now != suspect.Value
                => ($"{suspect.Value} when you applied", $"{now} now"),
            { Tier: { } then, Weakness: WeaknessKind.YearsSinceGraduation } when Today(suspect.Weakness) is { } today && today.Tier == then && today.Value != suspect.Value
                => ($"{suspect.Value} when you applied, {today.Value} now", Named(then)),
            { Tier: { } then } when Specialty is var (_, wished) && Today(suspect.Weakness) is { } today && today.Tier == then && today.Value != suspect.Value
                => (suspect.Value, Named(then) is { } tier ? $"{tier}; {today.Value} for {wished}" : null),
            { Tier: { } then } when Today(suspect.Weakness) is { } today => Told(suspect.Value, then, today),
            _ => (suspect.Value, (string?)null),
        };
        return new BriefCause(suspect.Weakness, BriefWords.Of(suspect.Weakness), value, against, suspect.Rule);
    }

    private (string Then, string Now)? Specialty => Plan.Case.ChangeOfSpecialty(at.Rules.Rubric.Reading.Specialties);

    // No file shows these.
    private static string WhoCanTell(WeaknessKind weakness) => weakness switch
    {
        WeaknessKind.InterviewSkills or WeaknessKind.Communication => "only a mock interview shows it",
        WeaknessKind.Professionalism or WeaknessKind.Attitude => "only those who worked with you can tell",
        WeaknessKind.RankStrategy => "how many you ranked is not stated",
        _ => "only a program can tell",
    };

    // What has kept its tier is told as it is now; what has not, as it was.
    private static (string Value, string? Against) Told(string value, Tier then, Finding today) =>
        today.Tier == then ? (today.Value, Named(then))
            : then == Tier.Unknown ? ($"{today.Value} now", Named(today.Tier))
            : ($"{value} when you applied", today.Tier switch
            {
                Tier.Competitive => "competitive now",
                Tier.Unknown => Named(then),
                _ => $"{Named(then)} then, {Named(today.Tier)} now",
            });

    // A component is told by its tier: the band it fell into is no advice.
    private string? Against(WeaknessKind kind) => Today(kind) is not { } finding || Named(finding.Tier) is not { } tier ? null
        : IsOfAnotherSpecialty && OfTheNew.Contains(finding) ? $"{tier} for {string.Join(", ", Plan.Report.Specialties)}" : tier;

    private static string? Named(Tier tier) => tier == Tier.Unknown ? null : Words.Sentence(tier);

    private Finding? Today(WeaknessKind kind) => Plan.Report.Findings.FirstOrDefault(f => f.Component.AsWeakness() == kind);

    private Suspect? Suspected(WeaknessKind kind) => Plan.Diagnosis?.Suspects.FirstOrDefault(s => s.Weakness == kind);

    // The order of a list decides where somebody matches, not whether: a list of all who interviewed lost nothing.
    private bool IsEveryOneRanked => at.Cycle is { Ranked: { } ranked, Interviews: var held } && ranked >= held;

    // That the file was not eligible is the missing exam in other words.
    private bool IsToldByExams => Running is null && at.Facts.HasPassedNeededExams == false;

    // Who was out of the Match ranked nobody.
    private bool IsToldByProcedure(WeaknessKind weakness) => at.Procedure?.Weakness is { } ended && ended != weakness
        && weakness is WeaknessKind.RankStrategy or WeaknessKind.NoRankList;

    private string? CycleOfLongAgo() => Plan.Case.Cycle is { Matched: false, SeasonOrSubmitted: { } season }
        && at.Rules.Seasons.LastMatchDay(at.Today).Year - season >= LongAgo
        ? Invariant($"The cycle in the case is that of the {season} Match. If you have applied since, add the last one: it counts.")
        : null;

    private string? Comlex() => at.Facts is { SitsComlexAlone: true, HasPassedNeededExams: true }
        ? "COMLEX is passed and counts; it is not converted, so it gives no tier for Step 1 and Step 2 CK."
        : null;

    private string? OldRules() => Plan.Pack.Effective.PlusYears(LongAgo) < at.Today
        ? $"The rules are those of {DayText.Said(Plan.Pack.Effective)}: look for a newer version, and check fees and dates."
        : null;

    private string? OwnService() => Plan.Report.Specialties
        .Select(s => at.Rules.Fees.ServiceOf(s, (Running ?? Plan.Season).Year) is { } service
            ? $"{s} takes applications by {service.Name}, not by ERAS: look up its own days and fees; the days here are those of ERAS."
            : null)
        .FirstOrDefault(n => n is not null);

    private const string OwnDays = "Its rank lists close about January, and its results come about the first of February: look its days up. "
        + "The days of lists, Match Week and SOAP here are those of NRMP, for a first year or another specialty.";

    private string? OwnMatch() => at.OwnMatch is not var (specialty, match) || (at.IsInSeason && at.IsWithoutNrmp && !at.IsAtRisk
        && at.Situation != BriefSituation.MatchWeek) ? null : $"{specialty} matches by {match}, not by NRMP. {OwnDays}";

    /// <summary>Whether the specialty changes, and what the file has of the new one is weak.</summary>
    public bool IsNewSpecialtyWeak => Running is null && !at.IsBarred && !at.IsResident && IsOfAnotherSpecialty && OfTheNew.Any();

    // The season that runs, or the last cycle, is in another specialty than the one that the file is read for.
    private bool IsOfAnotherSpecialty => !Plan.Report.Specialties.IsEmpty && (Plan.Case.Decisions.Specialty == SpecialtyChoice.Change || Specialty is not null);

    // What is of another specialty is counted apart, and said in a note.
    private IEnumerable<Finding> OfTheNew => Plan.Report.Findings.Where(f => f is
    { Component: RubricComponent.Usce or RubricComponent.Letters, Tier: Tier.Borderline or Tier.Concerning, Notes.IsEmpty: false });

    private string? NewSpecialty() => !IsNewSpecialtyWeak ? null
        : $"Counted for {string.Join(", ", Plan.Report.Specialties)} alone: "
            + $"{string.Join("; ", OfTheNew.Select(f => $"{(f.Component == RubricComponent.Usce ? "USCE" : "letters")}, {f.Value} ({Named(f.Tier)})"))}.";

    // Programs count what is of their own specialty, whatever the file has for all that are applied in.
    private string? OfEachAlone()
    {
        if (Running is not null || at.IsBarred || Plan.Report.Specialties.Count < 2)
            return null;
        var weaker = Plan.Report.Specialties.Select(s => (Specialty: s, Weak: at.Rules.Rubric.Assess(Plan.Case.File(), Plan.AsOf, [s]).Findings
            .Where(f => f is { Component: RubricComponent.Usce or RubricComponent.Letters, Tier: Tier.Borderline or Tier.Concerning } && f.Tier != Plan.Report[f.Component].Tier)
            .Select(f => $"{(f.Component == RubricComponent.Usce ? "USCE" : "letters")}, {f.Value} ({Named(f.Tier)})").ToList()));
        return string.Join(" ", weaker.Where(w => w.Weak.Count > 0).Select(w => $"Counted for {w.Specialty} alone: {string.Join("; ", w.Weak)}."))
            is { Length: > 0 } said ? said : null;
    }

    // What a plan that is short of time says first.
    private string? OfThePlan() => Plan switch
    {
        { Bars: [var bar, ..] } when Running is not null && !at.IsAtRisk => $"{bar.Sentence(at.Today)} {bar.WayOut}",
        _ when Running is not null || at.IsBarred => null,
        // A year of residency is better than none by itself.
        { SubmitOrWait: { HasImproved: false } choice } when !at.IsResident && at.Today.PlusMonths(MonthsToImprove) > Plan.Season.SubmissionDay => choice.Sentence,
        { Schedule.Depth: PlanDepth.Core } => "Time is short: what an application cannot go without comes first.",
        _ => null,
    };

    private string? Open() => !at.IsLate || at.IsBarred || at.Situation == BriefSituation.ExamsMissing ? null
        : at.Today < Plan.Season.ReviewDay
        ? "The season is open: all that is sent before programs begin to review carries the same date."
        : $"{SinceReview(Plan.Season, at.Today)}: check each deadline before you pay.";

    // The running season, while nobody has invited and programs can still be added.
    private Season? StillToAdd => at.Running is { } season && at.Today >= season.ReviewDay && !at.AreInterviewsOver
        && at.Situation == BriefSituation.SeasonRunningWithoutInterview ? season : null;

    /// <summary>The applications that a running season had, where they are fewer than advised, nobody has invited, and programs can still be added.</summary>
    public string? FewSent() => StillToAdd is not null
        && at.Cycle is { Applications: > 0 and var sent } cycle && sent < at.Rules.Interviews.Thresholds.FewestApplications
        && at.Rules.Interviews.IsHeldAgainstBreadth(cycle, Plan.Report.Specialties)
        ? Invariant($"{sent} application{(sent == 1 ? "" : "s")}") : null;

    private string? FewOrLate()
    {
        if (StillToAdd is not { } season)
            return null;
        var late = at.Cycle?.Submitted is { } sent && sent > season.ReviewDay
            ? Invariant($"sent on {Day(sent)}, {Counted(Period.DaysBetween(season.ReviewDay, sent), "day")} after programs began to review") : null;
        return FewSent() is { } few
            ? Invariant($"{few}{(late is null ? "" : $", {late}")}: {at.Rules.Interviews.Thresholds.FewestApplications} or more are advised, and programs can still be added.")
            : late is null ? null : $"The application was {late}: some programs may not have seen it in time.";
    }

    // The hours are those that the case states. A plan that is fuller than its weeks is no news; one for which there are no hours at all is.
    private string? Overfull() => Running is not null || at.IsBarred
        || Plan.Schedule.OverfullWeeks is not { Count: >= FewestOverfull } weeks || weeks[0].Limit >= FewHours ? null
        : Invariant($"{weeks.Count} weeks of the plan hold more work than your {weeks[0].Limit} hours: find more hours for them, or leave out what matters least.");

    /// <summary>The day until which the SOAP of a running season can be registered for, by whoever is not in it.</summary>
    public SeasonDate? SoapRegistration => IsSoapOpen(out var season) ? season[SeasonEvent.RankListDeadline] : null;

    private bool IsSoapOpen(out Season season)
    {
        season = at.Rules.Seasons.Running(at.Today)!;
        return season is not null && LateChance() is not null && at.Today > season.ReviewDay.PlusDays(DaysLate)
            && at.Today <= season[SeasonEvent.RankListDeadline].Date && IsConfirmed(season) is not null;
    }

    /// <summary>In its last week the registration for SOAP is a task; nobody pays for it whom ECFMG cannot confirm, and who has to revalidate first is not sent there.</summary>
    public BriefTask? SoapCall() => SoapRegistration is not { Date: var last } || last > at.EndOfWeek || (last > at.Today && at.IsCertificateOver(last)) ? null
        : new BriefTask(
            $"To take part in SOAP, register with NRMP {(last == at.Today ? "today, by 21:00 Eastern" : $"by 21:00 Eastern on {DayText.DayAndMonth(last)}")}"
                + (IsConfirmed(at.Rules.Seasons.Running(at.Today)!) == true ? "" : ", if ECFMG can confirm you"),
            last, null);

    /// <summary>What there is to decide for a resident whose year ends as that of the running season begins: the next one leaves a year between.</summary>
    public BriefTask? YearWithout()
    {
        if (LateChance() is null || at.Rules.Seasons.Running(at.Today) is not { } season || season.Year >= Plan.Season.Year || at.YearEnds != Training.FirstDay(season.Year)
            || season[SeasonEvent.RankListDeadline].Date is var lists && at.Today > lists || IsConfirmed(season) is null)
            return null;
        return new BriefTask((at.Today <= season.ReviewDay.PlusDays(DaysLate)
                ? Invariant($"Decide today whether to apply for the {season.Year} Match too, late")
                : Invariant($"Decide whether to take part in the SOAP of {season.Year}: register by {Day(lists)}"))
            + Invariant($"; the {Plan.Season.Year} Match leaves you a year without training from {DayText.Said(at.YearEnds)}"), null, null);
    }

    // Whoever is not in a season should know that it is running, and what it still offers.
    private string? LateChance()
    {
        if (Plan.Running is not { CanEnter: true, Season: var season } || SeasonInCase.CycleOf(Plan.Case, season) is not null || Plan.IsH1BClosed
            || (Plan.Season.Year == season.Year && at.IsShort))
            return null;
        var (lists, learn) = (season[SeasonEvent.RankListDeadline].Date, season[SeasonEvent.MatchWeekBegins].Date);
        return at.Today switch
        {
            var day when day <= season.ReviewDay.PlusDays(DaysLate) =>
                $"{InSeason(season)}. {SinceReview(season, day)}: check each deadline; the plan says how to apply late.",
            var day when day <= lists => IsConfirmed(season) is not { } isConfirmed
                ? $"{InSeason(season)}: rank lists close {(day == lists ? "today" : $"on {Day(lists)}")}. {SayIfInIt}"
                : Invariant($"Late for {season.Year}, not closed: ")
                    + (isConfirmed ? "if you register "
                        : at.Facts.EcfmgCertified == true ? "if ECFMG revalidates your certificate and confirms you, and you are registered, "
                        : "if ECFMG can confirm your exams and pathway, and you are registered, ")
                    + $"{(day == lists ? "today, by 21:00 Eastern" : $"by {Day(lists)}")}, you can take part in SOAP.",
            var day when day < learn => $"{InSeason(season)}: rank lists are closed, and results come on {Day(learn)}. {SayIfInIt}",
            var day when day <= season[SeasonEvent.SoapEnds].Date =>
                $"{InSeason(season)}: it is Match Week, and SOAP ends on {Day(season[SeasonEvent.SoapEnds].Date)}. {SayIfInIt}",
            _ => $"{InSeason(season)} until today, Match Day. If you were in it, say so in the case, and how it ended.",
        };
    }

    private const string SayIfInIt = "If you are in it, say so in the case.";

    private static string InSeason(Season season) => Invariant($"The {season.Year} season is running");

    // Whether ECFMG confirms an applicant by the rank deadline: sure, not sure yet, or (null) too late.
    private bool? IsConfirmed(Season season) => at.IsUsGraduate ? true
        : at.Facts.EcfmgCertified == true ? at.Facts.EcfmgExpires?.IsValidOn(season[SeasonEvent.RankListDeadline].Date) != false
        : at.IsPathwayMissing && at.Today > at.PathwayDeadline(season) ? null
        : false;

    /// <summary>How many programs still take applications: each closes when it likes, until the season ends.</summary>
    public static string SinceReview(Season season, LocalDate day) => Period.DaysBetween(season.ReviewDay, day) switch
    {
        <= 0 => "Programs begin to review today, and most still take applications",
        <= DaysLate => $"Programs began to review on {DayText.SaidIn(day.Year, season.ReviewDay)}, and some may have closed since",
        _ => $"Programs began to review on {DayText.SaidIn(day.Year, season.ReviewDay)}, and many may have closed since",
    };

    // An H-1B cannot be asked for without it, and programs want it by the rank deadline.
    public string? Step3InSeason()
    {
        if (Running is null || at.AreListsClosed || Plan.IsStep3Closed || at.Facts is not { Visa: VisaNeed.H1B, Step3.Outcome: not ExamOutcome.Passed } facts)
            return null;
        var (needs, last) = ($"H-1B needs the result of Step 3 by {Day(at.RankDeadline)}", at.Rules.Exams.Certification.LastStep3Day(Running));
        return facts.Step3.State == ExamState.Pending || at.IsBehind(Exam.Step3.Milestone("sit"))
                ? at.Step3Sat > last ? $"{needs}, which an exam after {Day(last)} misses: it is missed for this season." : $"{needs}: it must arrive by then."
            : last >= at.Today && at.Step3Booked is { } booked
                ? booked > last ? at.IsTooLateToBook(last)
                        ? $"{needs}: the {Day(booked)} that is booked comes too late, and no day before it can be had any more. It is missed for this season."
                        : $"{needs}: the {Day(booked)} that is booked comes too late. Move it to {Day(last)} or before, if practice scores pass already, or this season will hardly do."
                    : $"{needs}: sit it on {Day(booked)}, as booked."
            : last < at.Today ? $"{needs}, which an exam after {Day(last)} misses: it is missed for this season."
            : facts.Step3.State == ExamState.Unknown ? $"{needs}: if it is not passed yet, sit it by {Day(last)}, or this season will hardly do."
            : at.LastStep3Day is not null && at.IsTooLateToBook(last) && !at.IsBehind(Exam.Step3.Milestone("register"))
            ? $"{needs}: sit it by {Day(last)} only if your day is booked already and practice scores pass; else it is missed for this season."
                + OfThePlanned(last)
            : at.LastStep3Day is not null ? $"{needs}: sit it by {Day(last)}, or this season will hardly do."
                + (IsRushed(last) ? " Only with practice scores that pass already: a failure stays in your file." : "")
                + OfThePlanned(last)
            : !at.IsUsGraduate && facts.EcfmgCertified == false ? $"{needs}, and Step 3 needs the ECFMG certificate first: this season will hardly do."
            : $"{needs}, and no attempt is allowed by {Day(last)}: it is missed for this season.";
    }

    private bool IsRushed(LocalDate exam) => exam < at.Today.PlusWeeks(at.Rules.Exams.Study.ShortestWeeks);

    private string OfThePlanned(LocalDate last) => PlannedStep3 is { } planned && planned > last
        ? Invariant($" The {Day(planned)} of the plan is for the {Plan.Season.Year} Match.") : "";

    private LocalDate? PlannedStep3 => Plan.Schedule.Dated(Exam.Step3.Milestone("sit"))?.Finish;

    // The same of the season that is planned for.
    private string? Step3ForH1BPlanned()
    {
        if (Running is not null || at.IsBarred || at.Situation == BriefSituation.ExamsMissing
            || at.Facts is not { Visa: VisaNeed.H1B, Step3: { State: ExamState.Failed or ExamState.NotTaken or ExamState.Pending } step3 }
            || Plan.IsStep3Closed)
            return null;
        var (due, last) = (Plan.Season[SeasonEvent.RankListDeadline].Date, at.Rules.Exams.Certification.LastStep3Day(Plan.Season));
        var needs = $"H-1B needs the result of Step 3 by {DayText.Said(due)}";
        return step3.State == ExamState.Pending && !(at.Step3Sat > last) ? $"{needs}: it must arrive by then."
            : last >= at.Today && at.Step3Booked is { } booked
                ? booked > last ? $"{needs}: the {DayText.Said(booked)} that is booked comes too late. Move it to {DayText.Said(last)} or before."
                    : $"{needs}: sit it on {DayText.Said(booked)}, as booked."
            : step3.State == ExamState.Pending || last < at.Today || Plan.Schedule.Request.Basis.Shown.Contains(FileState.Step3OutOfReach)
            ? Invariant($"{needs}, which an exam after {DayText.Said(last)} misses: the {Plan.Season.Year} Match will hardly do.")
            : $"{needs}: sit it by {DayText.Said(last)}.";
    }

    private string Day(LocalDate day) => DayText.SaidIn(at.Today.Year, day);
}
