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
    private const string Sessions = "opinions.sessions";

    private static readonly BriefSituation[] Running =
        [BriefSituation.SeasonRunningWithoutInterview, BriefSituation.SeasonRunningWithInterviews, BriefSituation.MatchWeek];

    private readonly Season? _running = SeasonInCase.Entered(rules, plan.Case, today);

    private CycleOutcome? Cycle => _running is null ? plan.Case.Cycle : SeasonInCase.CycleOf(plan.Case, _running);

    private int Interviews => Cycle?.Interviews ?? 0;

    // In a running season its own tasks come before those of the rebuild.
    private Schedule Schedule => _running is not null && plan.Running?.Schedule is { } ofSeason ? ofSeason : plan.Schedule;

    public PlanBrief Write()
    {
        var situation = Situation();
        var (headline, advice) = Told(situation);
        var deadlines = Deadlines().Where(d => d.Day >= today).OrderBy(d => d.Day).ToList();
        var submission = Deadline("Applications can be submitted", plan.Season[SeasonEvent.SubmissionOpens]);
        return new PlanBrief
        {
            Today = today,
            Situation = situation,
            Season = (_running ?? plan.Season).Year,
            Headline = headline,
            Advice = advice,
            CauseTitle = situation == BriefSituation.ExamsMissing ? "What stands in the way"
                : plan.Diagnosis is { Suspects.IsEmpty: false } && !Running.Contains(situation) ? "What most likely went wrong"
                : "What is weakest",
            Causes = Causes(situation).Take(Most).ToValueList(),
            Tasks = Tasks(situation).DistinctBy(t => t.Milestone is null ? t.What : t.Milestone.ToString()).Take(Most).ToValueList(),
            Deadline = deadlines.FirstOrDefault(),
            Submission = submission.DaysLeft >= 0 && deadlines.FirstOrDefault()?.Day != submission.Day && !Running.Contains(situation)
                ? submission : null,
            Notice = string.Join(" ", new[] { OwnService(), Notice(), CycleOfLongAgo(), OldRules() }.OfType<string>()) is { Length: > 0 } notice ? notice : null,
            Components = plan.Report.Findings,
            KnownComponents = plan.Report.Findings.Count(f => f.Tier != Tier.Unknown),
            Changes = Changes(),
        };
    }

    private BriefSituation Situation()
    {
        if (Cycle is { Matched: true })
            return BriefSituation.Matched;
        if (_running is { } season)
            return today >= season[SeasonEvent.MatchWeekBegins].Date ? BriefSituation.MatchWeek
                : Interviews == 0 ? BriefSituation.SeasonRunningWithoutInterview
                : BriefSituation.SeasonRunningWithInterviews;
        if (plan.Report.Facts.HasPassedNeededExams == false)
            return BriefSituation.ExamsMissing;
        if (plan.Case.Decisions.MainActivity == MainActivity.PrelimResident)
            return BriefSituation.PreliminaryResident;
        return plan.Diagnosis?.Kind switch
        {
            DiagnosisKind.Structural => BriefSituation.FewInterviews,
            DiagnosisKind.Conversion => BriefSituation.SomeInterviews,
            DiagnosisKind.RedFlag => BriefSituation.ManyInterviews,
            _ => BriefSituation.NoCycleStated,
        };
    }

    private (string Headline, string Advice) Told(BriefSituation situation) => situation switch
    {
        BriefSituation.Matched => ("You matched.", "There is nothing to diagnose; this page shows how the file stands."),
        BriefSituation.SeasonRunningWithoutInterview or BriefSituation.SeasonRunningWithInterviews when today < _running!.ReviewDay =>
            ("Your application is in.",
                $"Programs begin to review on {Day(_running.ReviewDay)}; what is sent before then carries the same date."),
        BriefSituation.SeasonRunningWithoutInterview or BriefSituation.SeasonRunningWithInterviews when AreListsClosed =>
            ("Rank lists are closed.",
                $"Results come on {Day(_running![SeasonEvent.MatchWeekBegins].Date)}; until then get ready for SOAP, in case you need it."),
        BriefSituation.SeasonRunningWithoutInterview =>
            ("No interview yet, and the season is not over.",
                "Register for the Match even without an interview: only those registered by the rank deadline can take part in SOAP."),
        BriefSituation.SeasonRunningWithInterviews =>
            (Invariant($"{Capital(Counted(Interviews, "interview"))} so far, and the season is not over."),
                "Prepare each interview, and rank every program where you would train."),
        BriefSituation.MatchWeek =>
            ("It is Match Week.", "SOAP applications go out through ERAS; wait for programs to contact you first."),
        BriefSituation.ExamsMissing =>
            ($"No application yet: {string.Join(" and ", MissingExams().Select(e => e.Name))} not passed.",
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

    private IEnumerable<BriefCause> Causes(BriefSituation situation)
    {
        var missing = MissingExams().Select(e => new BriefCause(
            e.Weakness, e.Name, e.Outcome == ExamOutcome.Failed ? "failed" : "not taken", "a pass is needed by the rank deadline", e.Rule));
        var suspects = (plan.Diagnosis?.Suspects ?? []).Select(Cause);
        var weak = plan.Weaknesses.Select(w => new BriefCause(w.Kind, BriefWords.Of(w.Kind), w.Value, Against(w.Kind), w.Rule));
        var all = (situation == BriefSituation.ExamsMissing ? missing : []).Concat(suspects).Concat(weak).DistinctBy(c => c.Weakness);
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

    private IEnumerable<(string Name, WeaknessKind Weakness, ExamOutcome Outcome, RuleId Rule)> MissingExams()
    {
        var facts = plan.Report.Facts;
        if (facts.FirstExam is ExamOutcome.Failed or ExamOutcome.NotTaken)
            yield return ("Step 1", WeaknessKind.Step1, facts.FirstExam, plan.Report[RubricComponent.Step1].Rule);
        if (facts.SecondExam is ExamOutcome.Failed or ExamOutcome.NotTaken)
            yield return ("Step 2 CK", WeaknessKind.Step2Ck, facts.SecondExam, plan.Report[RubricComponent.Step2Ck].Rule);
    }

    private string? CycleOfLongAgo() => plan.Case.Cycle is { Matched: false, SeasonOrSubmitted: { } season } && rules.Seasons.LastMatchDay(today).Year - season >= LongAgo
        ? Invariant($"The cycle in the case is that of the {season} Match. If you have applied since, add the last one: it counts.")
        : null;

    private string? OldRules() => plan.Pack.Effective.PlusYears(LongAgo) < today
        ? $"The rules are those of {Day(plan.Pack.Effective)} {plan.Pack.Effective.Year.ToString(CultureInfo.InvariantCulture)}: look for a newer version, and check fees and dates."
        : null;

    private string? OwnService() => plan.Report.Specialties
        .Select(s => _running is null && rules.Fees.ServiceOf(s, plan.Season.Year) is { } service
            ? $"{s} takes applications by {service.Name}, not by ERAS: look up its own days and fees; the days here are those of ERAS."
            : null)
        .FirstOrDefault(n => n is not null);

    // What a plan that is short of time says first.
    private string? Notice() => plan switch
    {
        _ when _running is not null => null,
        { SubmitOrWait: { HasImproved: false } choice } => choice.Sentence,
        { Schedule.Depth: PlanDepth.Core } => "There is time only for what an application cannot go without.",
        { Schedule.Depth: PlanDepth.Late } => "The season is open: submit what is ready, then what follows.",
        _ => null,
    };

    private IEnumerable<BriefTask> Tasks(BriefSituation situation)
    {
        var lead = Lead(situation).Where(t => t.Milestone is not { } id || !IsBehind(id)).ToList();
        var told = lead.Select(t => t.Milestone?.ToString()).ToHashSet();
        if (told.Contains(Sessions))
            told.UnionWith(["opinions.book", "opinions.answers"]);
        var calendar = FromTheCalendar().Where(t => !told.Contains(t.Milestone?.ToString()));
        if (IsStep3Retaken)
            told.Add(Exam.Step3.Milestone("register").ToString());
        return Step3First().Concat(IsShort ? calendar.Concat(lead) : lead.Concat(calendar))
            .Concat(ToState(situation))
            .Concat(Next().Where(t => !told.Contains(t.Milestone?.ToString())));
    }

    // With weeks left, the application comes before everything else.
    private bool IsShort => _running is null && plan.Schedule.Depth is PlanDepth.Core or PlanDepth.Late;

    private bool IsDue => IsShort && today.PlusDays(DaysToApply) >= plan.Season.SubmissionDay;

    // H-1B alone cannot do without Step 3: where it is decided against, that comes first.
    // After a failure nobody books it again unprepared.
    private IEnumerable<BriefTask> Step3First() =>
        IsStep3Retaken
            ? [new BriefTask("Before you book Step 3 again, show somebody practice scores well above the passing score", null, null)]
            : plan.Report.Facts is { Visa: VisaNeed.H1B, Step3.Outcome: not ExamOutcome.Passed } && plan.Case.Decisions.Step3 == false
            ? [new BriefTask("Decide again on Step 3: programs that sponsor H-1B need its pass", null, MilestoneId.Parse("decide.step3-for-h1b"))]
            : [];

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
        switch (situation)
        {
            case BriefSituation.SeasonRunningWithoutInterview:
                if (Registration() is { } register)
                    yield return register;
                yield return Milestone("outreach.write", "Write a short, honest e-mail to each program that knows you");
                if (plan.Report.Facts.Type.NeedsEcfmgCertificate() && plan.Case.Profile.Comlex.IsEmpty)
                    yield return new BriefTask("Check that your ECFMG certificate is valid until 1 July", null, null);
                break;
            case BriefSituation.SeasonRunningWithInterviews:
                if (Registration() is { } registration)
                    yield return registration;
                yield return Milestone("interview.mock", "Hold a mock interview with a physician, and one with a stranger");
                var rankList = MilestoneId.Parse("rank.list");
                yield return new BriefTask(
                    "Keep notes on each program for the rank list",
                    Schedule.Milestones.FirstOrDefault(m => m.Milestone.Id == rankList) is { } dated ? dated.Due ?? dated.Finish : null, rankList);
                break;
            case BriefSituation.ExamsMissing:
                foreach (var exam in MissingExams())
                    yield return new BriefTask($"Register for {exam.Name}, and plan your study back from its day", null, null);
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
        ? string.Join(" and ", missing.Take(2).Select(v => BriefWords.Of(v)))
        : "a US mentor and an IMG who matched recently";

    // After the rank deadline nobody can register, certify a list or be interviewed any more.
    private bool AreListsClosed => _running is { } season && season[SeasonEvent.RankListDeadline].Date < today;

    private BriefTask? Registration()
    {
        var (register, late) = (MilestoneId.Parse("nrmp.register"), MilestoneId.Parse("nrmp.register-late"));
        if (Cycle?.Registered == true || IsBehind(register) || IsBehind(late))
            return null;
        var inTime = _running![SeasonEvent.NrmpStandardRegistrationCloses].Date;
        return inTime >= today
            ? new BriefTask("Register for the Match with NRMP", inTime, register)
            : new BriefTask("Register for the Match with NRMP", _running[SeasonEvent.RankListDeadline].Date, late);
    }

    private BriefTask Milestone(string id, string what)
    {
        var dated = Schedule.Milestones.FirstOrDefault(m => m.Milestone.Id.ToString() == id);
        return new BriefTask(what, dated?.Finish is { } finish && finish >= today && finish <= today.PlusDays(DaysAhead) ? finish : null,
            MilestoneId.Parse(id));
    }

    private LocalDate? FinishOf(MilestoneId id) => Schedule.Milestones.FirstOrDefault(m => m.Milestone.Id == id)?.Finish;

    // What the plan has for this week, the essential first.
    // Decisions come first, but for an application that is due: nothing of it waits for them.
    private IEnumerable<BriefTask> FromTheCalendar()
    {
        var decisions = Schedule.OpenDecisions.Where(d => d.Due <= today.PlusDays(DaysAhead) && _running is null)
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

    private IEnumerable<BriefDeadline> Deadlines() => _running is { } running
        ?
        [
            Deadline("Register with NRMP without a late fee", running[SeasonEvent.NrmpStandardRegistrationCloses]),
            Deadline("Registration and rank lists close", running[SeasonEvent.RankListDeadline]),
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
