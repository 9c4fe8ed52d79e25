using static System.FormattableString;

namespace ReapplyKit;

/// <summary>What the brief of a plan says of the exams that are not passed: how they stand, when they are sat, and what is due of them.</summary>
internal sealed class BriefExams(BriefStanding at)
{
    private const int DaysPerWeek = 7;

    private ReapplicationPlan Plan => at.Plan;

    private ExamRules Rules => at.Rules.Exams;

    /// <summary>The exams and how they stand: "Step 1 and Step 2 CK not taken".</summary>
    public string Missing() => string.Join(", ", at.MissingExams().GroupBy(e => (State: IsCertifiedWithout(e) ? ExamState.Unknown : e.State, IsAsked: Asked(e) is not null)).Select(g =>
        BriefWords.Titles(g) + g.Key.State switch
        {
            ExamState.Pending when g.Key.IsAsked => " not marked as sat",
            ExamState.Pending => " result awaited",
            ExamState.NotTaken => " not taken",
            ExamState.Unknown => " not stated",
            _ => " not passed",
        }));

    /// <summary>How one stands, beside its name. The next attempt may be the last that is allowed.</summary>
    public string State(MissingExam exam) => exam switch
    {
        _ when IsCertifiedWithout(exam) => "no pass stated, and the ECFMG certificate is marked as received",
        { State: ExamState.Pending } when Asked(exam) is { } day => $"planned for {DayText.Said(day)}, not marked as sat",
        { State: ExamState.Pending } => (Facts(exam).IsAwaited ? "failed before, " : "")
            + (at.IsResultOverdue(exam) ? "result awaited for longer than it takes" : "result not out yet"),
        { State: ExamState.Failed, IsComlex: true } => "failed",
        { State: ExamState.Failed } when Facts(exam) is var facts => IsLast(exam) ? $"{ExamText.Of(facts)}; the next is the last that is allowed"
            : facts.Attempts == Quantity.Exactly(1) ? "failed" : ExamText.Of(facts),
        { State: ExamState.Unknown } => "not stated",
        _ => "not taken",
    };

    /// <summary>The days on which the plan has them, each with the day by which it has to be.</summary>
    public string Sittings() => string.Join(", ", Sat().Select(e => $"{e.Exam.Title} on {DayText.Said(e.Day)}")) is { Length: > 0 } days
        ? $"Planned: {days}. " : "";

    /// <summary>What is due of them this week: a result to be added, a registration, or practice scores where the last attempt failed.</summary>
    public IEnumerable<BriefTask> Tasks(Func<string, string, BriefTask> milestone, bool isWithResults)
    {
        var missing = at.MissingExams().Where(e => !IsCertifiedWithout(e)).ToList();
        foreach (var exam in missing.Where(e => isWithResults && e.State == ExamState.Pending && Asked(e) is null))
        {
            if (!exam.IsComlex && at.IsBehind(exam.Exam.Milestone("result")))
                yield return new BriefTask($"Say in your case whether {exam.Title} was passed: its result is marked as in hand", null, null);
            else if (at.IsResultOverdue(exam))
                yield return Overdue(exam.Title, exam.IsComlex ? null : exam.Exam.Milestone("result"));
            else if (IsResultDue(exam))
                yield return new BriefTask($"Add the {exam.Title} result to your case once it is out", null, exam.Exam.Milestone("result"));
        }
        var toSit = missing.Where(e => e.State is ExamState.NotTaken or ExamState.Failed).ToList();
        var first = toSit.Min(Registers);
        foreach (var exam in toSit)
        {
            if (exam.State == ExamState.Failed)
                yield return new BriefTask(
                    $"Before you book {exam.Title} again{(IsLast(exam) ? ", the last attempt allowed" : "")}, "
                        + "show somebody practice scores well above the passing score",
                    null, exam.IsComlex ? null : exam.Exam.Milestone("register"));
            else if (!exam.IsComlex && at.IsBehind(exam.Exam.Milestone("register")))
                continue;
            else if (Registers(exam) is not { } day || day <= at.EndOfWeek || day == first)
                yield return milestone(exam.Exam.Milestone("register").ToString(),
                    Rules.HoursToFind(exam.Exam, Plan.Case.HoursToStudy) ?? $"Register for {exam.Title} and book its day");
        }
    }

    /// <summary>The exams whose day is today.</summary>
    public IEnumerable<BriefTask> OfToday() => Enum.GetValues<Exam>().Where(exam => Plan.Case.IsSatToday(Rules, exam, at.Today))
        .Select(exam => new BriefTask($"Sit {exam.Title()} today", at.Today, exam.Milestone("sit")));

    /// <summary>The study for an exam that is booked, once its days have come.</summary>
    public IEnumerable<BriefTask> Studying() => at.Situation != BriefSituation.ExamsMissing ? StudyingForStep3() : at.MissingExams()
        .Where(e => !e.IsComlex && e.State is ExamState.NotTaken or ExamState.Failed && at.IsBehind(e.Exam.Milestone("register")))
        .Select(e => Plan.Schedule.Dated(e.Exam.Milestone("study"))).OfType<ScheduledMilestone>()
        .Where(study => study.Start <= at.EndOfWeek && at.Today <= study.Finish && !at.IsBehind(study.Milestone.Id))
        .Select(study => new BriefTask(study.Milestone.Title, null, study.Milestone.Id));

    private IEnumerable<BriefTask> StudyingForStep3() => at.Running is null && at.Step3Booked is { } day
        && Plan.Schedule.Dated(Exam.Step3.Milestone("study")) is { } study && study.Start <= at.EndOfWeek && at.Today <= study.Finish && !at.IsBehind(study.Milestone.Id)
        ? [new BriefTask($"Study for Step 3: its day is {Day(day)}", null, study.Milestone.Id)] : [];

    /// <summary>The Step 3 result that should be out; null where none is awaited, or not for long enough.</summary>
    public BriefTask? OverdueStep3() => at.Facts.Step3.State == ExamState.Pending && at.IsResultOverdue(Exam.Step3)
        ? Overdue(Exam.Step3.Title(), Exam.Step3.Milestone("result")) : null;

    /// <summary>What a diploma that comes shortly before residency leaves to ask.</summary>
    public IEnumerable<BriefTask> AskingTheSchool() => !IsCertificateLate ? []
        : [new BriefTask(
            $"Ask your school, in writing, by when it will have your diploma verified with ECFMG: the certificate is needed by {DayText.Said(Begins.PlusDays(-1))}",
            null, BriefStanding.Verification)];

    /// <summary>
    /// The hours of study a week from now on with which the missing exams would still be in time for a season; null where no hours are, where
    /// the case states none, or has the season that it is planned for from the applicant.
    /// </summary>
    public int? HoursToReach(Season season)
    {
        if (Plan.Case.Season is not null || Plan.Case.HoursToStudy is not { } has
            || !Training.CanBegin(season.Year, Plan.Case.Profile.Graduation) || !With(Rules.Study.Fastest.WeeklyHours).IsInTime)
            return null;
        var hours = Math.Max(has + 1, Rules.Study.FewestWeeklyHours);
        var making = With(hours);
        while (!making.IsInTime)
            making = With(++hours);
        ExamPlan[] sat = [.. making.SatExams];
        var days = sat.Length == 0 ? 0 : Period.DaysBetween(at.Today, sat.Max(plan => plan.ExamDay));
        return days == 0 ? null : Math.Max(hours, HoursAWeek(Rules.Study.TotalHours * sat.Length, days)) is var needed && needed <= ExamStudy.MostWeeklyHours / 2
            ? needed : null;

        PlanMaking With(int weekly) => new(
            at.Rules, Plan.Case with { Study = (Plan.Case.Study ?? Rules.Study.Fastest) with { WeeklyHours = weekly } }, season, at.Today);
    }

    private static int HoursAWeek(int hours, int days) => (hours * DaysPerWeek + days - 1) / days;

    private LocalDate Begins => Training.FirstDay((at.Running ?? Plan.Season).Year);

    private bool IsCertificateLate => !at.IsUsGraduate && !at.IsMatched && !at.IsBarred && at.Facts.EcfmgCertified != true
        && Plan.Case.Profile.Graduation is { } graduation && at.Today <= graduation.Latest && Rules.Certification.CertificateAfter(graduation) >= Begins;

    // The usual weeks are no promise either way: some schools verify within days.
    private string CertificateLate(PartialDate graduation) =>
        Invariant($"Counted from your graduation ({BriefWords.Of(graduation)}), the usual weeks of verification bring the ECFMG certificate ")
            + $"{(graduation.Earliest == graduation.Latest ? "" : "as late as ")}on {DayText.Said(Rules.Certification.CertificateAfter(graduation))}, after residency of the "
            + Invariant($"{Begins.Year} Match begins ({DayText.Said(Begins)}): unless your school confirms that it verifies faster, the {Begins.Year + 1} Match is the first in time.");

    /// <summary>What a plan with exams does not leave time for.</summary>
    public IEnumerable<string> Notices()
    {
        if (IsCertificateLate)
            yield return CertificateLate(Plan.Case.Profile.Graduation!);
        // Step 3 is of the plan beside a running season, unless that needs it itself.
        if (at.Running is not null && at.Facts.Visa != VisaNeed.H1B && Unbooked(Exam.Step3) is { } beside)
            yield return NotBooked(Exam.Step3, beside.Then, beside.Now);
        if (at.Running is not null || at.IsBarred)
            yield break;
        foreach (var exam in Enum.GetValues<Exam>())
        {
            if (Unbooked(exam) is { } unbooked)
                yield return NotBooked(exam, unbooked.Then, unbooked.Now);
        }
        if (CertifiedWithout() is { Count: > 0 } without)
            yield return $"The ECFMG certificate is marked as received on {DayText.Said(Plan.Case.CertifiedOn(at.Today)!.Value)}, and {BriefWords.Titles(without)} "
                + $"{(without.Count > 1 ? "have" : "has")} no pass: ECFMG certifies only with both passes. The days here stand until you answer.";
        foreach (var exam in Enum.GetValues<Exam>())
        {
            if (Plan.Case.AskedAbout(exam, at.Today) is { } day)
                yield return $"{exam.Title()} was planned for {DayText.Said(day)}, and nothing says that it was booked or sat. "
                    + (at.Today.PlusDays(Rules.Registration.Days + Rules.Result.Days) < Plan.Season.ReviewDay
                        ? "If you did not sit it, plan anew without the earlier plan."
                        : Invariant($"The days of the {Plan.Season.Year} Match stand until you answer; if you did not sit it, that Match is out of reach: plan anew without the earlier plan."));
        }
        foreach (var (exam, day) in Plan.Case.TakenAsSat(at.Today))
            yield return $"{exam.Title()} is taken to be sat on {DayText.Said(day)}, as booked: mark it as done. If you did not sit it, state the new day in the case.";
        foreach (var exam in Enum.GetValues<Exam>().Where(exam => Plan.Case.IsBeyondTheLimit(Rules, exam, at.Today)))
        {
            yield return $"{exam.Title()} on {DayText.Said(Plan.Case.PlannedDay(exam, at.Today)!.Value)} comes too late: "
                + $"{Other(exam).Title()} counts only until {DayText.Said(Rules.LastDayFor(exam, Plan.Case.Profile, at.Today)!.Value)}. Move it to that day or before, today.";
        }
        foreach (var exam in Enum.GetValues<Exam>())
        {
            if (UnderWay(exam) is { } day)
                yield return $"{exam.Title()} stays on {DayText.Said(day)}: its study is taken to be under way as planned. If it is not, plan anew without the earlier plan.";
        }
        // With weeks left the application takes the tasks.
        if (at.IsShort && at.Facts.Visa == VisaNeed.H1B && OverdueStep3() is not null)
            yield return "The Step 3 result should be out by now, and H-1B needs it: add it to your case.";
        var sat = Sat().ToList();
        foreach (var (exam, day) in sat)
        {
            if (Rules.LastDayFor(exam.Exam, Plan.Case.Profile, at.Today) is { } last && Rules.IsOnlySitting(day, last))
                yield return $"{Other(exam.Exam).Title()} counts for certification only until {DayText.Said(last)}: sit {exam.Title} by then. "
                    + "A failure would leave no time for another try.";
        }
        if (sat is [var (one, firstDay), var (two, secondDay)] && firstDay.PlusDays(Rules.Result.Days) is var result && secondDay < result)
            yield return $"{two.Title} comes before the {one.Title} result is due, {DayText.Said(result)}: nothing else reaches "
                + Invariant($"the {Plan.Season.Year} Match, and the {Plan.Season.Year + 1} Match leaves time to wait for it.")
                + (IsLast(one) ? $" One more failure of {one.Title} bars all Steps." : "");
        if (LateResult(sat) is { } late)
            yield return late;
        if (sat.Where(s => s.Day > at.Today).ToList() is { Count: > 0 } ahead && HoursShort(ahead) is { } hours)
            yield return hours;
    }

    /// <summary>The registration for an exam that was moved because nobody says that it is booked.</summary>
    public IEnumerable<BriefTask> Rebooking(Func<string, string, BriefTask> milestone) => Asking().Concat(Enum.GetValues<Exam>()
        .Where(exam => Unbooked(exam) is not null && !IsRetaken(exam) && Plan.Schedule.Dated(exam.Milestone("register"))?.Start <= at.EndOfWeek)
        .Select(exam => Kept(exam) is { } day
            ? new BriefTask(
                day < at.Today.PlusDays(Rules.Registration.Days)
                    ? Invariant($"Mark the {exam.Title()} registration as done if {Day(day)} is booked: no new day reaches the {Plan.Season.Year} Match")
                    : $"Book {exam.Title()} today, for {Day(day)} or near it, or mark its registration as done",
                at.Today, exam.Milestone("register"))
            : milestone(exam.Milestone("register").ToString(), Plan.Case.DayInPlan(exam) is { } then && then <= at.Today
                ? $"Mark {exam.Title()} as sat if you sat it on {Day(then)}; if not, register and book its day"
                : $"Register for {exam.Title()} and book its day, or mark it as done")));

    /// <summary>The question that a marked certificate and a missing pass leave open.</summary>
    public BriefTask? ResultOrMark() => CertifiedWithout() is not { Count: > 0 } without ? null
        : new BriefTask($"Enter the {BriefWords.Titles(without)} result, or take back that the ECFMG certificate is received", at.Today, without[0].Exam.Milestone("result"));

    private List<MissingExam> CertifiedWithout() => at.MissingExams().Where(IsCertifiedWithout).ToList();

    private bool IsCertifiedWithout(MissingExam exam) => !exam.IsComlex && !at.IsUsGraduate && at.Running is null && Plan.Case.CertifiedOn(at.Today) is not null;

    private IEnumerable<BriefTask> Asking() =>
        from exam in Enum.GetValues<Exam>()
        let day = Plan.Case.AskedAbout(exam, at.Today)
        where day is not null
        select new BriefTask($"Mark {exam.Title()} as sat if you sat it on {Day(day.Value)}; if not, plan anew without the earlier plan", at.Today, exam.Milestone("sit"));

    private LocalDate? Asked(MissingExam exam) => exam.IsComlex ? null : Plan.Case.AskedAbout(exam.Exam, at.Today);

    /// <summary>The exams whose booked day comes too late for a season that an earlier one would reach.</summary>
    public IEnumerable<BriefTask> Moving()
    {
        if (Plan.Case.Season is not null || at.Running is not null || Sooner() is not { } season)
            yield break;
        var last = LastInTime(season);
        foreach (var exam in Enum.GetValues<Exam>())
        {
            if (Booked(exam) is not { } booked || booked <= last)
                continue;
            var days = $"from {DayText.SaidIn(last.Year, booked)} to {DayText.Said(last)} or earlier";
            var reached = Invariant($"the {season.Year} Match is then in reach");
            var safe = season.ReviewDay.PlusDays(-Rules.Result.AllowDays - 1);
            yield return new BriefTask(
                at.Today.PlusDays(Rules.DaysToResult) < season.ReviewDay
                    ? $"Move {exam.Title()} {days}, if practice scores allow it: {reached} ({DayText.SaidIn(last.Year, safe)} leaves room for a late result)"
                    : $"Only with practice scores well above the passing score: move {exam.Title()} {days}; {reached}",
                null, null);
        }
    }

    // The season that could be reached with earlier days than those booked, each taken to be prepared for.
    private Season? Sooner()
    {
        var first = at.Today.PlusDays(Rules.Registration.Days);
        if (!new[] { Exam.Step1, Exam.Step2Ck }.Any(exam => Booked(exam) is not null))
            return null;
        var season = at.Rules.Seasons.ReachedBy(Rules.ResultsBy(Plan.Case.File(), at.Today,
            exam => Booked(exam) is { } booked ? LocalDate.Min(booked, first) : Plan.Case.KeptDay(Rules, exam, at.Today)));
        if (season.Year >= Plan.Season.Year || !Training.CanBegin(season.Year, Plan.Case.Profile.Graduation))
            return null;
        var moved = new[] { Exam.Step1, Exam.Step2Ck }.Aggregate(Plan.Case, (@case, exam) => Booked(exam) > LastInTime(season)
            ? @case with { Profile = @case.Profile.With(exam, @case.Profile.HistoryOf(exam).Moved(at.Today, LastInTime(season))) } : @case);
        return new PlanMaking(at.Rules, moved, season, at.Today).IsInTime ? season : null;
    }

    private LocalDate LastInTime(Season season) => season.ReviewDay.PlusDays(-Rules.Result.Days - 1);

    private LocalDate? Booked(Exam exam) => exam != Exam.Step3 && at.MissingExams().Any(e => e.Exam == exam && !e.IsComlex)
        ? Plan.Case.Profile.HistoryOf(exam).BookedAfter(at.Today) : null;

    // The days that an exam had in the plan so far and has now, where nobody says that it is booked.
    private (LocalDate Then, LocalDate Now)? Unbooked(Exam exam) =>
        Plan.Case.IsBookingMissed(Rules, exam, at.Today) && Plan.Case.DayInPlan(exam) is { } then
        && Plan.Schedule.Dated(exam.Milestone("sit"))?.Start is { } now ? (then, now) : null;

    // Who has studied as planned loses no more than the days that a booking takes; who has not is told the way out.
    private string NotBooked(Exam exam, LocalDate then, LocalDate now)
    {
        var isPast = then <= at.Today;
        var told = $"{exam.Title()} was planned for {DayText.Said(then)}, and nothing says that it is booked{(isPast ? " or sat" : "")}: ";
        var marked = isPast ? "If you sat it, mark that as done." : "If it is booked, mark its registration as done.";
        if (Kept(exam) is null)
            return $"{told}it is planned for {DayText.Said(now)} now. {marked}";
        var keeps = now == then ? "the day stands" : $"{DayText.Said(now)} is about the first day that can still be booked";
        return $"{told}{keeps}. Its study is taken to be under way as planned: {marked[..1].ToLowerInvariant()}{marked[1..^1]}; if you have not studied for it, plan anew "
            + "without the earlier plan.";
    }

    private LocalDate? Kept(Exam exam) => Plan.Case.IsBookingMissed(Rules, exam, at.Today) ? Plan.Case.KeptDay(Rules, exam, at.Today) : null;

    private bool IsRetaken(Exam exam) => at.Facts.Of(exam).State == ExamState.Failed;

    // The day that an exam keeps from the plan so far, where the study it takes no longer fits between today and that day.
    private LocalDate? UnderWay(Exam exam) => Plan.Case.PlanSoFar?.AsOf < at.Today
        && Unbooked(exam) is null && !at.IsBehind(exam.Milestone("register")) && !at.IsBehind(exam.Milestone("study"))
        && Plan.Case.PlannedDay(exam, at.Today) is { } day && day == Plan.Schedule.Dated(exam.Milestone("sit"))?.Start
        && Rules.Study.Fastest.WeeklyHours * Period.DaysBetween(at.Today, day) < Rules.Study.TotalHours * DaysPerWeek ? day : null;

    // Planned by the weeks that results take as a rule, it has nothing to spare.
    private string? LateResult(List<(MissingExam Exam, LocalDate Day)> sat) => sat is not [.., var (exam, day)]
        || day.PlusDays(Rules.Result.Days) >= Plan.Season.ReviewDay || day.PlusDays(Rules.Result.AllowDays) < Plan.Season.ReviewDay ? null
        : $"The {exam.Title} result is planned for {Day(day.PlusDays(Rules.Result.Days))} and may take until {Day(day.PlusDays(Rules.Result.AllowDays))}: "
            + $"programs begin to review on {Day(Plan.Season.ReviewDay)}"
            + (at.IsUsGraduate ? "." : Plan.Schedule.Dated(BriefStanding.Certificate) is { Finish: var certificate } && certificate >= Plan.Season.ReviewDay
                ? $", and filter on the ECFMG certificate, which can be there on {Day(certificate)}." : ", and filter on the ECFMG certificate.");

    // All hours from today on are counted; with what else the plan holds, fewer are left for the exams. Where the days stand since an
    // earlier plan, its study is taken to be under way.
    private string? HoursShort(List<(MissingExam Exam, LocalDate Day)> sat)
    {
        var from = Plan.Case.PlanSoFar is { } before && sat.TrueForAll(s => before.Dated(s.Exam.Exam.Milestone("sit"))?.Start == s.Day || Kept(s.Exam.Exam) == s.Day)
            ? LocalDate.Min(at.Today, before.WindowsFrom) : at.Today;
        var (needed, days) = (Rules.Study.TotalHours * sat.Count, Math.Max(1, Period.DaysBetween(from, sat[^1].Day)));
        if (Plan.Case.HoursToStudy is not { } weekly)
            return needed * DaysPerWeek <= Rules.Study.Fastest.WeeklyHours * days ? null
                : Invariant($"{BriefWords.Titles(sat.Select(s => s.Exam))} {(sat.Count > 1 ? "need" : "needs")} {needed} hours of study by {DayText.Said(sat[^1].Day)}, ")
                    + Invariant($"{HoursAWeek(needed, days)} a week: with fewer, plan for the {Plan.Season.Year + 1} Match.");
        var there = weekly * days / DaysPerWeek;
        var prepared = from.PlusDays((needed * DaysPerWeek + weekly - 1) / weekly);
        return needed <= there ? null
            : Invariant($"Time is short: {BriefWords.Titles(sat.Select(s => s.Exam))} {(sat.Count > 1 ? "need" : "needs")} {needed} hours of study, ")
                + Invariant($"and {weekly} a week until {DayText.Said(sat[^1].Day)} are {there}: {needed - there} are missing. ")
                + (sat.Exists(s => Rules.LastDayFor(s.Exam.Exam, Plan.Case.Profile, at.Today) < prepared) ? "Find them."
                    : prepared.PlusDays(Rules.Result.Days) < Plan.Season.ReviewDay
                    ? $"Find them, or move {sat[^1].Exam.Title} to {DayText.Said(prepared)} or later."
                    : Invariant($"Find them, or plan for the {Plan.Season.Year + 1} Match."));
    }

    private string Day(LocalDate day) => DayText.SaidIn(at.Today.Year, day);

    private static BriefTask Overdue(string title, MilestoneId? milestone) =>
        new($"Add the {title} result to your case: it should be out by now", null, milestone);

    // By the weeks that a result takes as a rule; until it is overdue it may as well not be there.
    private bool IsResultDue(MissingExam exam) => !exam.IsComlex
        && Plan.Case.Profile.HistoryOf(exam.Exam).AwaitedSince(at.Today)?.PlusDays(Rules.Result.Days) < at.Today;

    private IEnumerable<(MissingExam Exam, LocalDate Day)> Sat() => at.MissingExams().Where(e => e is { IsComlex: false, State: not ExamState.Pending })
        .Select(e => (Exam: e, Day: at.Schedule.Dated(e.Exam.Milestone("sit"))?.Finish))
        .Where(e => e.Day is not null).Select(e => (e.Exam, e.Day!.Value)).OrderBy(e => e.Value);

    private LocalDate? Registers(MissingExam exam) => at.Schedule.Dated(exam.Exam.Milestone("register"))?.Start;

    private bool IsLast(MissingExam exam) => !exam.IsComlex && Rules.Attempts.Left(Facts(exam).Attempts) == Quantity.Exactly(1);

    private ExamFacts Facts(MissingExam exam) => at.Facts.Of(exam.Exam);

    private static Exam Other(Exam exam) => exam == Exam.Step1 ? Exam.Step2Ck : Exam.Step1;
}

/// <summary>An exam that an application needs and that is not passed.</summary>
/// <param name="Exam">The Step, or the one whose place a COMLEX level takes.</param>
/// <param name="State">How it stands.</param>
/// <param name="IsComlex">Whether it is a DO's COMLEX level.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record MissingExam(Exam Exam, ExamState State, bool IsComlex, RuleId Rule)
{
    /// <summary>Its name as people say it.</summary>
    public string Title => !IsComlex ? Exam.Title() : Exam == Exam.Step1 ? "COMLEX Level 1" : "COMLEX Level 2-CE";
}
