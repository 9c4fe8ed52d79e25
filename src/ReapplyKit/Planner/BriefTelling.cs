using static ReapplyKit.BriefWords;
using static System.FormattableString;

namespace ReapplyKit;

/// <summary>What the brief of a plan tells: where the applicant stands, what follows, and why.</summary>
internal sealed class BriefTelling(BriefStanding at)
{
    private const int LongAgo = 2;
    private const int DaysLate = 30;
    private const int MonthsToImprove = 6;

    private readonly BriefExams _exams = new(at);

    private ReapplicationPlan Plan => at.Plan;

    private Season? Running => at.Running;

    private int Interviews => at.Interviews;

    public (string Headline, string Advice) Told() => at.Situation switch
    {
        BriefSituation.Matched => ("You matched.", "Nothing to plan here."),
        _ when at.Exit is { } exit => (WhyOver(exit), (exit == SeasonExit.NotEligible ? "If you were confirmed, say so in the case; else the" : "The")
            + Invariant($" rebuild for the {Plan.Season.Year} Match begins now.")),
        _ when at.IsAtRisk => (AtRisk(), StillPossible()),
        BriefSituation.SeasonRunningWithoutInterview or BriefSituation.SeasonRunningWithInterviews when at.Today < Running!.ReviewDay =>
            ("Your application is in.",
                $"Programs begin to review on {Day(Running.ReviewDay)}; what is sent before then carries the same date."),
        BriefSituation.SeasonRunningWithoutInterview or BriefSituation.SeasonRunningWithInterviews when at.AreListsClosed =>
            ("Rank lists are closed.",
                $"Results come on {Day(Running![SeasonEvent.MatchWeekBegins].Date)}; until then get ready for SOAP, in case you need it."),
        BriefSituation.SeasonRunningWithoutInterview when at.IsRegistered == true =>
            ("No interview yet, and the season is not over.",
                "You are registered, so SOAP is open to you: programs may still invite, and some fill their places there."),
        BriefSituation.SeasonRunningWithoutInterview =>
            ("No interview yet, and the season is not over.",
                $"Register for the Match even without an interview: only those registered by the rank deadline, {Day(at.RankDeadline)}, "
                    + $"can take part in SOAP, from {Day(Running![SeasonEvent.MatchWeekBegins].Date)}."),
        BriefSituation.SeasonRunningWithInterviews =>
            (Invariant($"{Capital(Counted(Interviews, "interview"))} so far, and the season is not over."),
                at.IsCertified ? $"Your rank order list is certified; it can be changed, and certified again, until {Day(at.RankDeadline)}."
                    : "Prepare each interview, and rank every program where you would train."),
        BriefSituation.MatchWeek when at.Today > Running![SeasonEvent.SoapEnds].Date =>
            ("It is Match Day, and SOAP is over.",
                Invariant($"If you have no position, the rebuild for the {Plan.Season.Year} Match begins today.")),
        BriefSituation.MatchWeek => (Unmatched(), at.Today < Running![SeasonEvent.SoapEnds].Date
            ? "They go out through ERAS; wait for programs to contact you first. If the case is behind, and you matched, say so in it."
            : "Answer offers today between 9:00 and 21:00 Eastern."),
        BriefSituation.ExamsMissing when Plan.Bars is [var bar, ..] => (bar.Sentence(at.Today), bar.WayOut),
        BriefSituation.ExamsMissing =>
            ($"{(at.Cycle is null ? "No application yet" : "Do not apply before the pass")}: {_exams.Missing()}.",
                _exams.Sittings() + FirstInTime()),
        BriefSituation.PreliminaryResident =>
            (at.YearBegins is { } first ? $"Your residency year counts: it begins on {Day(first)}." : "Your residency year counts.",
                "Each month of it is US experience, and it opens PGY-2 and reserved (R) positions to you beside first-year ones."),
        BriefSituation.FewInterviews or BriefSituation.SomeInterviews or BriefSituation.ManyInterviews when at.Procedure is { } procedure =>
            (Ended(procedure.Weakness), AndBeside()),
        BriefSituation.FewInterviews =>
            (Invariant($"{Capital(Counted(Interviews, "interview"))}: something in the file{OrHowItWasSent()} held programs back."),
                Plan.Diagnosis is { Suspects: var shown } && shown.All(s => s.Weakness == WeaknessKind.VisaNeed)
                    ? "What the case states shows no weak part: show the file to two outside advisers."
                    : "Mend its weakest parts first, and show it to two outside advisers."),
        BriefSituation.SomeInterviews =>
            (Invariant($"{Capital(Counted(Interviews, "program"))} wanted to meet you, but you did not match."),
                Plan.Diagnosis!.Suspects is [{ Weakness: WeaknessKind.RankStrategy, Evidence: Evidence.Shown }, ..]
                    ? Invariant($"The file was good enough to be invited. You ranked {at.Cycle?.Ranked}: rank every program where you would train.")
                    : $"The file was good enough to be invited. The interview{(IsEveryOneRanked ? "" : ", the ranking")} or the fit lost it."),
        BriefSituation.ManyInterviews =>
            (Invariant($"{Capital(Counted(Interviews, "program"))} interviewed you, and it did not end in a match."), Flag()),
        _ => ("How the last cycle went is not stated.", "State its interviews and applications, and the plan says what went wrong."),
    };

    public string CauseTitle => at.Situation == BriefSituation.ExamsMissing ? "What stands in the way"
        : !IsToldWhy ? "What is weakest"
        : Plan.Diagnosis!.Suspects.All(s => s.Evidence == Evidence.Supposed) ? "What may have gone wrong" : "What most likely went wrong";

    private bool IsToldWhy => Plan.Diagnosis is { Suspects.IsEmpty: false } && !at.IsInSeason;

    public IEnumerable<BriefCause> Causes(ValueList<BriefTask> week)
    {
        if (at.IsMatched)
            return [];
        var bars = Plan.Bars.Select(b => new BriefCause(b.Exam.AsWeakness(), b.Exam.Title(), b.Value(at.Today), b.Against, b.Rule));
        var missing = bars.Concat(at.MissingExams().Select(e =>
            new BriefCause(e.Exam.AsWeakness(), e.Title, _exams.State(e), at.IsBarred ? SitBy(e.Exam) : PassDue, e.Rule)));
        var suspects = (Plan.Diagnosis?.Suspects ?? []).Select(Cause);
        // What has become weak since the last cycle did not decide it.
        var weak = IsToldWhy && at.Situation != BriefSituation.ExamsMissing ? []
            : Plan.Weaknesses.Select(w => new BriefCause(w.Kind, BriefWords.Of(w.Kind), w.Value, Against(w.Kind), w.Rule));
        // A season that runs is not diagnosed yet: how the application before it was sent, and how its interviews went, is past.
        var causes = at.IsInSeason
            ? weak.Where(c => !IsOfTheCycle(c.Weakness)).Concat(suspects.Where(c => c.Weakness == WeaknessKind.VisaNeed))
            : suspects.Concat(weak);
        var all = (at.Situation == BriefSituation.ExamsMissing || at.IsAtRisk ? missing : Step3ForH1B(causes)).Concat(causes)
            .DistinctBy(c => c.Weakness)
            .Where(c => !(c.Weakness == WeaknessKind.NotEligible && IsToldByExams)
                && !IsToldByProcedure(c.Weakness) && !(c.Weakness == WeaknessKind.RankStrategy && IsEveryOneRanked))
            .Select(c => c with { From = Mended(c.Weakness, week) });
        return at.Situation == BriefSituation.FewInterviews ? all.OrderBy(Rank) : all;
    }

    private string PassDue => Running is null
        ? $"a pass is due before programs review, {DayText.Said(Plan.Season.ReviewDay)}"
        : $"a pass is needed by the rank deadline, {DayText.Said(at.RankDeadline)}";

    private string? SitBy(Exam exam) => Plan.Bars.FirstOrDefault(b => b.ToSit == exam) is { Lapses: { } last } bar
        ? $"to be sat by {DayText.Said(last)}, while {bar.Exam.Title()} counts" : null;

    // Where only an H-1B will do, no strength of the file makes up for it; the need of a visa tells it too.
    private IEnumerable<BriefCause> Step3ForH1B(IEnumerable<BriefCause> causes) =>
        !IsToldWhy && causes.All(c => c.Weakness != WeaknessKind.VisaNeed) && at.Facts is { Visa: VisaNeed.H1B, Step3.State: ExamState.Failed or ExamState.NotTaken } facts
        ? [new BriefCause(WeaknessKind.Step3, BriefWords.Of(WeaknessKind.Step3), ExamText.Of(facts.Step3), "H-1B needs its pass", Plan.Step3.Rule)]
        : [];

    // What is begun by now, or this week, needs no day; what is sound by now no mending; what nobody can see is only asked about, and programs
    // are ranked when the next season has come.
    private LocalDate? Mended(WeaknessKind weakness, ValueList<BriefTask> week)
    {
        if (weakness == WeaknessKind.RankStrategy || IsToStay(weakness) || at.IsBarred || IsComlex(weakness) || Today(weakness) is { Tier: Tier.Competitive }
            || Suspected(weakness) is { Evidence: Evidence.Supposed })
            return null;
        var mending = at.Schedule.Milestones
            .Where(m => m.Milestone.Addresses.Contains(weakness) && !at.IsBehind(m.Milestone.Id)).ToList();
        return mending.Exists(m => m.Start <= at.EndOfWeek || week.Any(t => t.Milestone == m.Milestone.Id)) ? null
            : mending.Min(m => (LocalDate?)m.Start);
    }

    // The plan answers a need, years and a pass as it is; it does not mend them.
    private bool IsToStay(WeaknessKind weakness) => weakness switch
    {
        WeaknessKind.VisaNeed or WeaknessKind.YearsSinceGraduation => true,
        WeaknessKind.Step1 => at.Facts.Step1.Outcome == ExamOutcome.Passed,
        WeaknessKind.Step2Ck => at.Facts.Step2Ck.Outcome == ExamOutcome.Passed,
        _ => false,
    };

    // What the plan holds of a Step does nothing for a COMLEX level.
    private bool IsComlex(WeaknessKind weakness) => at.MissingExams().Any(e => e.IsComlex && e.Exam.AsWeakness() == weakness);

    private bool IsOfTheCycle(WeaknessKind kind) => Suspected(kind) is not null && Today(kind) is null;

    /// <summary>What is said beside: of platforms, dates, exams, and of a case or a pack that has grown old.</summary>
    public ValueList<string> Notices() => at.IsMatched ? []
        : _exams.Notices()
            .Concat(new[] { Step3InSeason(), OwnService(), Open(), OfThePlan(), LateChance(), Comlex(), CycleOfLongAgo(), OldRules() }.OfType<string>())
            .ToValueList();

    // Whoever is told of a later Match should know what rules the earlier one out.
    private string FirstInTime() => at.Rules.Seasons.ReachedBy(at.Today) is var next && next.Year < Plan.Season.Year
        ? $"Programs for the {next.Year} Match begin to review on {Day(next.ReviewDay)}, before these results: {Plan.Season.Year} is the first in time."
        : Invariant($"The {Plan.Season.Year} Match is the first for which the results can come in time.");

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
        _ => "You are withdrawn from the Match: there is no Match result and no SOAP for you this season.",
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
        if (at.IsLost)
            return $"No attempt is allowed before {Day(at.FirstSitting)}, and its result would come too late: what is left is the next season.";
        return missing.Exists(e => e.State == ExamState.Pending)
            ? $"The result may still arrive in time: write to {at.Confirmer}, and keep your rank list ready meanwhile."
            : missing.Count > 0 && at.FirstSitting <= at.LastSitting
                ? $"A result may still arrive if you sit by {Day(at.LastSitting)}, and {at.Confirmer} is told of it at once."
                : $"Only what is on its way can still arrive: write to {at.Confirmer} today, and ask what it waits for.";
    }

    private string Unmatched() => at.Cycle?.PartialMatch is { } track
        ? $"It is Match Week. You matched into a {Words.Sentence(track)} year alone: "
            + "send up to 45 SOAP applications for the position beside or after it."
        : "It is Match Week. As your case stands, you did not match: send up to 45 SOAP applications.";

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
            { Weakness: WeaknessKind.NotRegistered } => ("without it there is neither Match nor SOAP", null),
            { Weakness: WeaknessKind.ApplicationBreadth or WeaknessKind.Geography, Threshold: { } asked } => (suspect.Value, $"{asked} advised"),
            { Weakness: WeaknessKind.RankStrategy } => (suspect.Value, "ranking all of them is advised"),
            { Weakness: WeaknessKind.Step3 } when ExamText.Of(at.Facts.Step3) is var now && now != suspect.Value
                => ($"{suspect.Value} when you applied", $"{now} now"),
            { Tier: { } then } when Today(suspect.Weakness) is { } today => Told(suspect.Value, then, today),
            _ => (suspect.Value, (string?)null),
        };
        return new BriefCause(suspect.Weakness, BriefWords.Of(suspect.Weakness), value, against, suspect.Rule);
    }

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
    private string? Against(WeaknessKind kind) => Today(kind) is { } finding ? Named(finding.Tier) : null;

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
        ? "COMLEX is passed and counts; it is not converted, so Step 1 and Step 2 CK stay unknown."
        : null;

    private string? OldRules() => Plan.Pack.Effective.PlusYears(LongAgo) < at.Today
        ? $"The rules are those of {DayText.Said(Plan.Pack.Effective)}: look for a newer version, and check fees and dates."
        : null;

    private string? OwnService() => Plan.Report.Specialties
        .Select(s => Running is null && at.Rules.Fees.ServiceOf(s, Plan.Season.Year) is { } service
            ? $"{s} takes applications by {service.Name}, not by ERAS: look up its own days and fees; the days here are those of ERAS."
            : null)
        .FirstOrDefault(n => n is not null);

    // What a plan that is short of time says first.
    private string? OfThePlan() => Plan switch
    {
        { Bars: [var bar, ..] } when Running is not null => $"{bar.Sentence(at.Today)} {bar.WayOut}",
        _ when Running is not null || at.IsBarred => null,
        { SubmitOrWait: { HasImproved: false } choice } when at.Today.PlusMonths(MonthsToImprove) > Plan.Season.SubmissionDay => choice.Sentence,
        { Schedule.Depth: PlanDepth.Core } => "Time is short: what an application cannot go without comes first.",
        _ => null,
    };

    private string? Open() => !at.IsLate || at.IsBarred ? null
        : at.Today < Plan.Season.ReviewDay
        ? $"The season is open: submit before {Day(Plan.Season.ReviewDay)}, when programs begin to review, then what follows."
        : "The season is open: submit what is ready, then what follows.";

    // Whoever just missed the review day should know that a season is running.
    private string? LateChance() => Plan.Running is { CanStillApply: true } running && !at.IsBarred
        && at.Facts.HasPassedNeededExams != false
        ? at.Today > running.Season.ReviewDay.PlusDays(DaysLate)
            ? Invariant($"Late for {running.Season.Year}, not closed: registered by ")
                + $"{Day(running.Season[SeasonEvent.RankListDeadline].Date)}, you can take part in SOAP."
            : Invariant($"The {running.Season.Year} season is running. ")
                + "An application could still be sent, late and to the few that have not closed: the plan says how."
        : null;

    // An H-1B cannot be asked for without it, and programs want it by the rank deadline.
    public string? Step3InSeason() =>
        Running is null || at.AreListsClosed || at.Facts is not { Visa: VisaNeed.H1B, Step3.Outcome: not ExamOutcome.Passed } facts ? null
        : facts.Step3.State == ExamState.Pending ? $"H-1B needs the result of Step 3 by {Day(at.RankDeadline)}: it must arrive by then."
        : at.LastStep3Day < at.Today
            ? $"H-1B needs the result of Step 3 by {Day(at.RankDeadline)}, which an exam after {Day(at.LastStep3Day)} misses: "
                + "it is missed for this season."
            : $"H-1B needs the result of Step 3 by {Day(at.RankDeadline)}: sit it by {Day(at.LastStep3Day)}, or this season will hardly do.";

    private static string Day(LocalDate day) => DayText.DayAndMonth(day);
}
