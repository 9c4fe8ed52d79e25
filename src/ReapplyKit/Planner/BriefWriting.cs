using System.Globalization;
using static System.FormattableString;

namespace ReapplyKit;

/// <summary>Writes the brief of a plan.</summary>
internal sealed class BriefWriting(ReapplicationPlan plan, RulePack rules, LocalDate today)
{
    private const int Most = 3;
    private const int DaysAhead = 6;
    private const int DaysToApply = 30;
    private const int LongAgo = 2;
    private const int LastCallDays = 2;
    private const string Sessions = "opinions.sessions";

    private static readonly BriefSituation[] InSeason =
        [BriefSituation.SeasonRunningWithoutInterview, BriefSituation.SeasonRunningWithInterviews, BriefSituation.MatchWeek];

    private readonly (Season? Entered, SeasonExit? Exit) _season = SeasonInCase.Entered(rules, plan.Case, today) is { } entered
        ? (entered, SeasonInCase.ExitFrom(rules, plan.Case, entered, today)) : default;

    private Season? Entered => _season.Entered;

    private SeasonExit? Exit => _season.Exit;

    private Season? Running => Exit is null ? Entered : null;

    // Who matched in the season that was running is not told of the cycle before.
    private CycleOutcome? Cycle => Entered is { } season ? SeasonInCase.CycleOf(plan.Case, season)
        : plan.Case.Running is { Matched: true } running ? running : plan.Case.Cycle;

    private bool? IsRegistered => Cycle is { } cycle ? SeasonInCase.IsRegistered(plan.Case, cycle) : null;

    // Without a confirmed pass by the rank deadline there is neither Match nor SOAP.
    private bool IsAtRisk => Running is not null && !AreListsClosed && Cycle is { } cycle
        && SeasonInCase.LacksEligibility(cycle, plan.Report.Facts);

    private int? MatchedIn => Cycle is { Matched: true } cycle ? cycle.SeasonOrSubmitted ?? Entered?.Year : null;

    private int Interviews => Cycle?.Interviews ?? 0;

    // In a running season its own tasks come before those of the rebuild.
    private Schedule Schedule => Running is not null && plan.Running?.Schedule is { } ofSeason ? ofSeason : plan.Schedule;

    public PlanBrief Write()
    {
        var situation = Situation();
        var (headline, advice) = Told(situation);
        var isMatched = situation == BriefSituation.Matched;
        var deadlines = Deadlines().Where(d => d.Day >= today).OrderBy(d => d.Day).ToList();
        var submission = Deadline("Applications can be submitted", plan.Season[SeasonEvent.SubmissionOpens]);
        return new PlanBrief
        {
            Today = today,
            Situation = situation,
            Season = isMatched ? MatchedIn ?? plan.Season.Year : (Running ?? plan.Season).Year,
            Headline = headline,
            Advice = advice,
            CauseTitle = situation == BriefSituation.ExamsMissing ? "What stands in the way"
                : plan.Diagnosis is { Suspects.IsEmpty: false } && !InSeason.Contains(situation) ? "What most likely went wrong"
                : "What is weakest",
            Causes = (isMatched ? [] : Causes(situation)).Where(c => c.Weakness != WeaknessKind.NotEligible || !IsToldByExams).Take(Most).ToValueList(),
            Tasks = Tasks(situation).DistinctBy(t => t.Milestone is null ? t.What : t.Milestone.ToString()).Take(Most).ToValueList(),
            Deadline = IsBarred ? null : deadlines.FirstOrDefault(),
            Submission = !isMatched && !IsBarred && !InSeason.Contains(situation)
                && submission.DaysLeft >= 0 && deadlines.FirstOrDefault()?.Day != submission.Day ? submission : null,
            Notice = string.Join(" ", isMatched ? []
                    : new[] { Step3InSeason(), OwnService(), Notice(), Comlex(), CycleOfLongAgo(), OldRules() }.OfType<string>())
                is { Length: > 0 } notice ? notice : null,
            Components = plan.Report.Findings,
            KnownComponents = plan.Report.Findings.Count(f => f.Tier != Tier.Unknown),
            Changes = Changes(),
        };
    }

    private BriefSituation Situation()
    {
        if (Cycle is { Matched: true })
            return BriefSituation.Matched;
        if (Running is { } season)
            return today >= season[SeasonEvent.MatchWeekBegins].Date ? BriefSituation.MatchWeek
                : Interviews == 0 ? BriefSituation.SeasonRunningWithoutInterview
                : BriefSituation.SeasonRunningWithInterviews;
        if (plan.Report.Facts.HasPassedNeededExams == false || !plan.Bars.IsEmpty)
            return BriefSituation.ExamsMissing;
        if (plan.Case.Decisions.MainActivity == MainActivity.PrelimResident)
            return BriefSituation.PreliminaryResident;
        return plan.Diagnosis?.Kind switch
        {
            DiagnosisKind.Structural => BriefSituation.FewInterviews,
            DiagnosisKind.Conversion => BriefSituation.SomeInterviews,
            DiagnosisKind.RedFlag => BriefSituation.ManyInterviews,
            DiagnosisKind.Running when Exit is not null => Interviews == 0 ? BriefSituation.FewInterviews : BriefSituation.SomeInterviews,
            _ => BriefSituation.NoCycleStated,
        };
    }

    private (string Headline, string Advice) Told(BriefSituation situation) => situation switch
    {
        BriefSituation.Matched => ("You matched.", "Nothing to plan here."),
        _ when Exit is { } exit => (WhyOver(exit), (exit == SeasonExit.NotEligible ? "If you were confirmed, say so in the case; else the" : "The")
            + Invariant($" rebuild for the {plan.Season.Year} Match begins now.")),
        _ when IsAtRisk => (AtRisk(), StillPossible()),
        BriefSituation.SeasonRunningWithoutInterview or BriefSituation.SeasonRunningWithInterviews when today < Running!.ReviewDay =>
            ("Your application is in.",
                $"Programs begin to review on {Day(Running.ReviewDay)}; what is sent before then carries the same date."),
        BriefSituation.SeasonRunningWithoutInterview or BriefSituation.SeasonRunningWithInterviews when AreListsClosed =>
            ("Rank lists are closed.",
                $"Results come on {Day(Running![SeasonEvent.MatchWeekBegins].Date)}; until then get ready for SOAP, in case you need it."),
        BriefSituation.SeasonRunningWithoutInterview when IsRegistered == true =>
            ("No interview yet, and the season is not over.",
                "You are registered, so SOAP is open to you: programs may still invite, and some fill their places there."),
        BriefSituation.SeasonRunningWithoutInterview =>
            ("No interview yet, and the season is not over.",
                "Register for the Match even without an interview: only those registered by the rank deadline can take part in SOAP."),
        BriefSituation.SeasonRunningWithInterviews =>
            (Invariant($"{Capital(Counted(Interviews, "interview"))} so far, and the season is not over."),
                IsCertified ? $"Your rank order list is certified; it can be changed, and certified again, until {Day(RankDeadline)}."
                    : "Prepare each interview, and rank every program where you would train."),
        BriefSituation.MatchWeek when today > Running![SeasonEvent.SoapEnds].Date =>
            ("It is Match Day, and SOAP is over.",
                Invariant($"If you have no position, the rebuild for the {plan.Season.Year} Match begins today.")),
        BriefSituation.MatchWeek => (Unmatched(), today < Running![SeasonEvent.SoapEnds].Date
            ? "They go out through ERAS; wait for programs to contact you first. If the case is behind, and you matched, say so in it."
            : "Answer offers today between 9:00 and 21:00 Eastern."),
        BriefSituation.ExamsMissing when plan.Bars is [var bar, ..] => (bar.Sentence(today), bar.WayOut),
        BriefSituation.ExamsMissing =>
            ($"{(Cycle is null ? "No application yet" : "Do not apply before the pass")}: {string.Join(" and ", MissingExams().Select(e => e.Exam.Title()))} not passed.",
                Invariant($"The plan leads to the {plan.Season.Year} Match, the first that the results can reach.")),
        BriefSituation.PreliminaryResident =>
            ("Your residency year counts.",
                "It is US experience month for month. Look for second-year and physician-only positions beside first-year ones."),
        BriefSituation.FewInterviews =>
            (Invariant($"{Capital(Counted(Interviews, "interview"))}: something in the file held programs back."),
                "Mend its weakest parts first, and show it to two people who choose residents."),
        BriefSituation.SomeInterviews =>
            (Invariant($"{Capital(Counted(Interviews, "program"))} wanted to meet you."),
                "The file was good enough. The interview, the ranking or the fit lost it."),
        BriefSituation.ManyInterviews =>
            (Invariant($"{Capital(Counted(Interviews, "program"))} interviewed you, and it did not end in a match."),
                plan.Report.RedFlags is { IsEmpty: false }
                    ? "The flag in your file is the first suspect. Ask a program director how it reads."
                    : "A flag that you cannot see is the first suspect. Ask a program director to read the file."),
        _ => ("How the last cycle went is not stated.", "State its interviews and applications, and the plan says what went wrong."),
    };

    // IMG are confirmed by ECFMG, all others by their school.
    private string Confirmer => plan.Report.Facts.Type.NeedsEcfmgCertificate() ? "ECFMG" : "your school";

    private string WhyOver(SeasonExit exit) => exit switch
    {
        SeasonExit.NotRegistered => "You were not registered by the rank deadline: there is no Match result and no SOAP for you this season.",
        SeasonExit.NotEligible =>
            $"By the rank deadline you were not confirmed by {Confirmer}: you are withdrawn, with no Match result and no SOAP this season.",
        _ => "You are withdrawn from the Match: there is no Match result and no SOAP for you this season.",
    };

    private string AtRisk()
    {
        var lacking = MissingExams().Select(e => e.Exam.Title()).ToList();
        var what = lacking.Count == 0 ? $"your eligibility confirmed by {Confirmer}" : $"a confirmed pass of {string.Join(" and ", lacking)}";
        return $"Without {what} by {Day(RankDeadline)} you are withdrawn from the Match, and cannot take part in SOAP either.";
    }

    private string StillPossible() => plan.Report.Facts is { Step1.State: ExamState.Pending } or { Step2Ck.State: ExamState.Pending }
        ? $"The result may still arrive in time: write to {Confirmer}, and keep your rank list ready meanwhile."
        : MissingExams().Any() && today.PlusDays(rules.Exams.Result.Days) <= RankDeadline
            ? $"A result may still arrive if you sit by {Day(RankDeadline.PlusDays(-rules.Exams.Result.Days))}, and {Confirmer} is told of it at once."
            : $"Only what is on its way can still arrive: write to {Confirmer} today, and ask what it waits for.";

    private string Unmatched() => Cycle?.PartialMatch is { } track
        ? $"It is Match Week. You matched into a {Words.Sentence(track)} year alone: send up to 45 SOAP applications for the position beside or after it."
        : "It is Match Week. As your case stands, you did not match: send up to 45 SOAP applications.";

    private IEnumerable<BriefCause> Causes(BriefSituation situation)
    {
        var bars = plan.Bars.Select(b => new BriefCause(b.Exam.AsWeakness(), b.Exam.Title(), b.Value(today), b.Against, b.Rule));
        var missing = bars.Concat(MissingExams().Select(e => new BriefCause(
            e.Exam.AsWeakness(), e.Exam.Title(), e.Outcome == ExamOutcome.Failed ? "failed" : e.State == ExamState.Pending ? "result not out yet" : "not taken",
            "a pass is needed by the rank deadline", e.Rule)));
        var suspects = (plan.Diagnosis?.Suspects ?? []).Select(Cause);
        var weak = plan.Weaknesses.Select(w => new BriefCause(w.Kind, BriefWords.Of(w.Kind), w.Value, Against(w.Kind), w.Rule));
        var all = (situation == BriefSituation.ExamsMissing || IsAtRisk ? missing : []).Concat(suspects).Concat(weak).DistinctBy(c => c.Weakness);
        return situation == BriefSituation.FewInterviews ? all.OrderBy(Rank) : all;
    }

    // Where programs did not ask, what is grave today comes before what is middling, and a need that cannot be changed comes last.
    private int Rank(BriefCause cause) => cause.Weakness == WeaknessKind.VisaNeed ? 2
        : plan.Report.Findings.Any(f => f.Component.AsWeakness() == cause.Weakness && f.Tier != Tier.Concerning) ? 1 : 0;

    // The number of interviews stands in the headline already.
    private BriefCause Cause(Suspect suspect) => suspect.Evidence == Evidence.Supposed
        ? new(suspect.Weakness, BriefWords.Of(suspect.Weakness), "suspected; the file cannot show it", null, suspect.Rule)
        : new(suspect.Weakness, BriefWords.Of(suspect.Weakness), suspect.Value, Against(suspect), suspect.Rule);

    private string? Against(Suspect suspect) => suspect switch
    {
        { Weakness: WeaknessKind.ApplicationBreadth or WeaknessKind.Geography, Threshold: { } asked } => $"{asked} advised",
        { Weakness: WeaknessKind.RankStrategy } => "ranking all of them is advised",
        _ => Against(suspect.Weakness),
    };

    // A component is told by its tier: the band it fell into is no advice.
    private string? Against(WeaknessKind kind) => plan.Report.Findings.FirstOrDefault(f => f.Component.AsWeakness() == kind) is { } finding
        && finding.Tier != Tier.Unknown ? Words.Sentence(finding.Tier) : null;

    // That the file was not eligible is the missing exam in other words.
    private bool IsToldByExams => Running is null && plan.Report.Facts.HasPassedNeededExams == false;

    private bool IsBarred => Running is null && !plan.Bars.IsEmpty;

    private IEnumerable<(Exam Exam, ExamOutcome Outcome, ExamState State, RuleId Rule)> MissingExams()
    {
        var facts = plan.Report.Facts;
        if (facts.FirstExam is ExamOutcome.Failed or ExamOutcome.NotTaken)
            yield return (Exam.Step1, facts.FirstExam, facts.Step1.State, plan.Report[RubricComponent.Step1].Rule);
        if (facts.SecondExam is ExamOutcome.Failed or ExamOutcome.NotTaken)
            yield return (Exam.Step2Ck, facts.SecondExam, facts.Step2Ck.State, plan.Report[RubricComponent.Step2Ck].Rule);
    }

    private string? CycleOfLongAgo() => plan.Case.Cycle is { Matched: false, SeasonOrSubmitted: { } season } && rules.Seasons.LastMatchDay(today).Year - season >= LongAgo
        ? Invariant($"The cycle in the case is that of the {season} Match. If you have applied since, add the last one: it counts.")
        : null;

    private string? Comlex() => plan.Report.Facts is { SitsComlexAlone: true, HasPassedNeededExams: true }
        ? "COMLEX is passed and counts; it is not converted, so Step 1 and Step 2 CK stay unknown."
        : null;

    private string? OldRules() => plan.Pack.Effective.PlusYears(LongAgo) < today
        ? $"The rules are those of {DayText.Said(plan.Pack.Effective)}: look for a newer version, and check fees and dates."
        : null;

    private string? OwnService() => plan.Report.Specialties
        .Select(s => Running is null && rules.Fees.ServiceOf(s, plan.Season.Year) is { } service
            ? $"{s} takes applications by {service.Name}, not by ERAS: look up its own days and fees; the days here are those of ERAS."
            : null)
        .FirstOrDefault(n => n is not null);

    // What a plan that is short of time says first.
    private string? Notice() => plan switch
    {
        { Bars: [var bar, ..] } when Running is not null => $"{bar.Sentence(today)} {bar.WayOut}",
        _ when Running is not null || IsBarred => null,
        { SubmitOrWait: { HasImproved: false } choice } => choice.Sentence,
        { Schedule.Depth: PlanDepth.Core } => "There is time only for what an application cannot go without.",
        { Schedule.Depth: PlanDepth.Late } => "The season is open: submit what is ready, then what follows.",
        _ => null,
    };

    private IEnumerable<BriefTask> Tasks(BriefSituation situation)
    {
        if (situation == BriefSituation.Matched)
            return [new BriefTask("Keep to your program's own dates for contract, visa and start", null, null)];
        if (IsBarred && situation == BriefSituation.ExamsMissing)
            return plan.Bars.Select(b => new BriefTask(b.Task, null, null));
        var lead = Lead(situation).Where(t => t.Milestone is not { } id || !IsBehind(id)).ToList();
        var told = lead.Select(t => t.Milestone?.ToString()).ToHashSet();
        if (told.Contains(Sessions))
            told.UnionWith(["opinions.book", "opinions.answers"]);
        var calendar = FromTheCalendar().Where(t => !told.Contains(t.Milestone?.ToString()));
        if (IsStep3Retaken)
            told.Add(Exam.Step3.Milestone("register").ToString());
        return Certifying().Where(_ => IsLastCall).Concat(Revalidation()).Concat(Step3First())
            .Concat(IsShort ? calendar.Concat(lead) : lead.Concat(calendar))
            .Concat(ToState(situation))
            .Concat(Next().Where(t => !told.Contains(t.Milestone?.ToString())));
    }

    // With weeks left, the application comes before everything else.
    private bool IsShort => Running is null && plan.Schedule.Depth is PlanDepth.Core or PlanDepth.Late;

    private bool IsDue => IsShort && today.PlusDays(DaysToApply) >= plan.Season.SubmissionDay;

    // Without a valid certificate on its first day there is no residency; nothing else of the week comes before that.
    private IEnumerable<BriefTask> Revalidation()
    {
        var begins = Training.FirstDay((Running ?? plan.Season).Year);
        if (!IsCertificateKnown || plan.Report.Facts.EcfmgExpires is not { On: { } last } expiry || expiry.IsValidOn(begins) != false
            || IsBehind(Revalidate))
            return [];
        return [new BriefTask(
            last.Latest < today ? $"Your ECFMG certificate ended on {Text(last)}: revalidate it now"
                : $"Your ECFMG certificate ends on {Text(last)}, before residency begins: revalidate it",
            null, Revalidate)];
    }

    private static readonly MilestoneId Revalidate = MilestoneId.Parse("ecfmg.revalidate");

    private bool IsCertificateKnown => plan.Report.Facts is { EcfmgCertified: true } facts && facts.Type.NeedsEcfmgCertificate();

    private static string Text(PartialDate last) =>
        last.Earliest == last.Latest ? DayText.Said(last.Latest) : last.ToString();

    // H-1B alone cannot do without Step 3: where it is decided against, that comes first.
    // After a failure nobody books it again unprepared.
    private IEnumerable<BriefTask> Step3First() =>
        Step3InSeason() is not null && plan.Report.Facts.Step3.State == ExamState.NotTaken
            ? LastStep3Day < today ? []
                : [new BriefTask("Sit Step 3: H-1B needs its result by the rank deadline", LastStep3Day, null)]
            : IsStep3Retaken
            ? [new BriefTask("Before you book Step 3 again, show somebody practice scores well above the passing score", null, null)]
            : plan.Report.Facts is { Visa: VisaNeed.H1B, Step3.Outcome: not ExamOutcome.Passed } && plan.Case.Decisions.Step3 == false
            ? [new BriefTask("Decide again on Step 3: programs that sponsor H-1B need its pass", null, MilestoneId.Parse("decide.step3-for-h1b"))]
            : [];

    // An H-1B cannot be asked for without it, and programs want it by the rank deadline.
    private string? Step3InSeason() =>
        Running is null || AreListsClosed || plan.Report.Facts is not { Visa: VisaNeed.H1B, Step3.Outcome: not ExamOutcome.Passed } facts ? null
        : facts.Step3.State == ExamState.Pending ? $"H-1B needs the result of Step 3 by {Day(RankDeadline)}: it must arrive by then."
        : LastStep3Day < today
            ? $"H-1B needs the result of Step 3 by {Day(RankDeadline)}, which an exam after {Day(LastStep3Day)} misses: it is missed for this season."
            : $"H-1B needs the result of Step 3 by {Day(RankDeadline)}: sit it by {Day(LastStep3Day)}, or this season will hardly do.";

    private LocalDate LastStep3Day => rules.Exams.Certification.LastStep3Day(Running!);

    private LocalDate RankDeadline => Running![SeasonEvent.RankListDeadline].Date;

    private bool IsStep3Retaken => plan.Step3.Recommendation == Step3Recommendation.RetakeWithCare && plan.Case.Decisions.Step3 != false;

    // Whoever is told not to book yet is not told a day to book by.
    private bool IsToWait(MilestoneId id) => IsStep3Retaken && id == Exam.Step3.Milestone("register");

    private IEnumerable<BriefTask> ToState(BriefSituation situation) =>
        situation != BriefSituation.NoCycleStated && Unstated().Take(2).ToList() is { Count: > 0 } missing
            ? [new BriefTask($"Add to your case: {string.Join(", ", missing)}", null, null)]
            : [];

    // Whoever has passed COMLEX owes no Step.
    private IEnumerable<string> Unstated() => (plan.Diagnosis?.Unchecked ?? [])
        .Where(m => plan.Report.Facts.HasPassedNeededExams != true || !m.StartsWith("Step ", StringComparison.Ordinal));

    // What the situation asks for before anything the calendar says.
    private IEnumerable<BriefTask> Lead(BriefSituation situation)
    {
        if (AreListsClosed)
            yield break;
        if (IsAtRisk)
            yield return new BriefTask($"Write to {Confirmer}: what is missing, and will it be confirmed in time?", RankDeadline, null);
        switch (situation)
        {
            case BriefSituation.SeasonRunningWithoutInterview:
                if (Registration() is { } register)
                    yield return register;
                yield return Milestone("outreach.write", "Write a short, honest e-mail to each program that knows you");
                if (!Revalidation().Any() && Certificate() is { } certificate)
                    yield return certificate;
                break;
            case BriefSituation.SeasonRunningWithInterviews:
                if (Registration() is { } registration)
                    yield return registration;
                if (!IsLastCall)
                    yield return Milestone("interview.mock", "Hold a mock interview with a physician, and one with a stranger");
                foreach (var certify in Certifying())
                    yield return certify;
                if (!IsCertified && today < Running![SeasonEvent.RankingOpens].Date)
                    yield return new BriefTask("Keep notes on each program for the rank list", DueOf(RankList), RankList);
                break;
            case BriefSituation.ExamsMissing:
                foreach (var (exam, _, _, _) in MissingExams().Where(e => e.State != ExamState.Pending))
                    yield return Milestone(exam.Milestone("register").ToString(), $"Register for {exam.Title()}, and plan your study back from its day");
                break;
            case BriefSituation.PreliminaryResident:
                yield return new BriefTask("Tell your program director that you apply again, and ask for a letter", null, null);
                break;
            case BriefSituation.SomeInterviews:
                yield return Milestone("interview.record", "Record your answers to five common interview questions, and watch them with somebody");
                break;
            case BriefSituation.ManyInterviews:
                yield return Milestone(Sessions, "Ask a program director how your file reads");
                yield return Milestone("statement.red-flags", "Write down in three sentences what happened, and what has changed since");
                break;
            case BriefSituation.FewInterviews when plan.Opinions is null or { MissingVoices.IsEmpty: false }:
                yield return Milestone(Sessions, "Book a session with " + Voices());
                break;
            case BriefSituation.NoCycleStated:
                yield return new BriefTask("Add to your case how the last cycle went: interviews, applications, day of submission", null, null);
                break;
            default:
                break;
        }
    }

    private string Voices() => plan.Opinions is { MissingVoices: { IsEmpty: false } missing }
        ? string.Join(" and ", missing.Take(2).Select(v => BriefWords.Of(v, IsUsGraduate)))
        : "a US mentor and " + BriefWords.Of(AdviserKind.MatchedImg, IsUsGraduate);

    private bool IsUsGraduate => !plan.Report.Facts.Type.NeedsEcfmgCertificate();

    // After the rank deadline nobody can register, certify a list or be interviewed any more.
    private bool AreListsClosed => Running is not null && RankDeadline < today;

    private static readonly MilestoneId RankList = MilestoneId.Parse("rank.list");

    private bool IsCertified => Cycle?.RankListCertified == true || IsBehind(RankList);

    // The last days before lists close: certifying is then the first thing.
    private bool IsLastCall => Running is not null && !AreListsClosed && today.PlusDays(LastCallDays) >= RankDeadline;

    private IEnumerable<BriefTask> Certifying() =>
        Running is null || AreListsClosed || Interviews == 0 || IsCertified || today < Running[SeasonEvent.RankingOpens].Date ? []
            : [new BriefTask(
                $"{(IsRegistered == false ? "Register with NRMP, and certify" : "Certify")} your rank order list by 21:00 Eastern on {Day(RankDeadline)}",
                RankDeadline, RankList)];

    // Who has none yet, or knows until when it is valid, has nothing to look up.
    private BriefTask? Certificate()
    {
        var (facts, begins) = (plan.Report.Facts, Training.FirstDay(Running!.Year));
        if (!facts.Type.NeedsEcfmgCertificate() || !plan.Case.Profile.Comlex.IsEmpty || facts.EcfmgCertified == false
            || facts.EcfmgExpires?.IsValidOn(begins) is not null)
            return null;
        return new BriefTask(
            $"Check that your ECFMG certificate is valid until {DayText.Said(begins)}", null, null);
    }

    private BriefTask? Registration()
    {
        var (register, late) = (MilestoneId.Parse("nrmp.register"), MilestoneId.Parse("nrmp.register-late"));
        if (IsRegistered == true || IsBehind(register) || IsBehind(late))
            return null;
        var inTime = Running![SeasonEvent.NrmpStandardRegistrationCloses].Date;
        return inTime >= today
            ? new BriefTask("Register for the Match with NRMP", inTime, register)
            : new BriefTask("Register for the Match with NRMP", RankDeadline, late);
    }

    private BriefTask Milestone(string id, string what)
    {
        var dated = Schedule.Milestones.FirstOrDefault(m => m.Milestone.Id.ToString() == id);
        return new BriefTask(what, dated?.Finish is { } finish && finish >= today && finish <= today.PlusDays(DaysAhead) ? finish : null,
            MilestoneId.Parse(id));
    }

    private LocalDate? DueOf(MilestoneId id) =>
        Schedule.Milestones.FirstOrDefault(m => m.Milestone.Id == id) is { } dated ? dated.Due ?? dated.Finish : null;

    private LocalDate? FinishOf(MilestoneId id) => Schedule.Milestones.FirstOrDefault(m => m.Milestone.Id == id)?.Finish;

    // What the plan has for this week, the essential first.
    // Decisions come first, but for an application that is due: nothing of it waits for them.
    private IEnumerable<BriefTask> FromTheCalendar()
    {
        var decisions = Schedule.OpenDecisions.Where(d => d.Due <= today.PlusDays(DaysAhead) && Running is null)
            .Select(d => new BriefTask(BriefWords.Decide(d.Gate), d.IsOverdue ? FinishOf(d.Milestone) : d.Due, d.Milestone));
        var gates = Schedule.OpenDecisions.Select(d => d.Milestone).ToHashSet();
        var work = Schedule.Milestones
            .Where(m => m.Start <= today.PlusDays(DaysAhead) && m.Finish >= today && !IsBehind(m.Milestone.Id) && !(IsDue && gates.Contains(m.Milestone.Id)))
            .OrderBy(m => m.Milestone.Importance).ThenBy(m => m.Finish)
            .Select(m => new BriefTask(m.Milestone.Title, m.Finish, m.Milestone.Id));
        return IsDue ? work.Concat(decisions) : decisions.Concat(work);
    }

    private IEnumerable<BriefTask> Next() => Schedule.Milestones
        .Where(m => m.Start > today.PlusDays(DaysAhead) && !IsBehind(m.Milestone.Id))
        .Take(1)
        .Select(m => new BriefTask($"From {Day(m.Start)}: {m.Milestone.Title}", m.Finish, m.Milestone.Id));

    private bool IsBehind(MilestoneId id) => plan.Case.Progress.Of(id)?.State is MilestoneState.Done or MilestoneState.Skipped;

    private IEnumerable<BriefDeadline> Deadlines() => Cycle is { Matched: true }
        ? MatchedIn is { } year ? [Deadline("Residency begins", Training.FirstDay(year))] : []
        : Running is { } running
        ?
        [
            .. IsRegistered == true ? (BriefDeadline[])[Deadline("Rank lists close", running[SeasonEvent.RankListDeadline])] :
            [
                Deadline("Register with NRMP without a late fee", running[SeasonEvent.NrmpStandardRegistrationCloses]),
                Deadline("Registration and rank lists close", running[SeasonEvent.RankListDeadline]),
            ],
            Deadline("Match Week begins", running[SeasonEvent.MatchWeekBegins]),
            Deadline("SOAP ends", running[SeasonEvent.SoapEnds]),
            Deadline("Match Day", running[SeasonEvent.MatchDay]),
        ]
        :
        [
            .. Schedule.OpenDecisions.Select(d => Deadline(BriefWords.Decide(d.Gate), d.Due)),
            .. Schedule.Milestones
                .Where(m => m.Milestone.Importance == Importance.Essential && m.Finish > today && !IsShort && !IsBehind(m.Milestone.Id)
                    && !IsToWait(m.Milestone.Id))
                .Select(m => Deadline(m.Milestone.Title, m.Finish)),
            Deadline("Applications can be submitted", plan.Season[SeasonEvent.SubmissionOpens]),
            Deadline("Programs begin to review", plan.Season[SeasonEvent.ReviewOpens]),
            Deadline("Match Day", plan.Season[SeasonEvent.MatchDay]),
        ];

    private BriefDeadline Deadline(string what, LocalDate day) => new(what, day, Left(day), DateStatus.Confirmed);

    private BriefDeadline Deadline(string what, SeasonDate date) => new(what, date.Date, Left(date.Date), date.Status);

    private int Left(LocalDate day) => Period.DaysBetween(today, day);

    private BriefChanges? Changes()
    {
        if (plan.Changes is not { } changes || plan.Case.PlanSoFar is not { } before)
            return null;
        bool IsDone(ScheduledMilestone m) => plan.Case.Progress.Of(m.Milestone.Id)?.State == MilestoneState.Done;
        var done = plan.Case.Progress.Milestones.Count(m => m.State == MilestoneState.Done && m.Finished >= before.AsOf);
        return new BriefChanges(
            before.AsOf, done, changes.Added.Count(m => !IsDone(m)), changes.Moved.Count(m => !IsDone(m.After)), changes.Removed.Count);
    }

    private static string Counted(int count, string noun) =>
        $"{(count < Numbers.Length ? Numbers[count] : count.ToString(CultureInfo.InvariantCulture))} {noun}{(count == 1 ? "" : "s")}";

    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Day(LocalDate day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);
}
