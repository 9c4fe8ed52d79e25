using static System.FormattableString;

namespace ReapplyKit;

/// <summary>What the brief of a plan asks for: the tasks of the week, and the next deadline.</summary>
internal sealed class BriefTasks(BriefStanding at, BriefTelling telling)
{
    private const int DaysToApply = 30;
    private const string Record = "interview.record";

    private readonly BriefExams _exams = new(at);

    private static readonly MilestoneId RedFlags = MilestoneId.Parse("statement.red-flags");
    private static readonly MilestoneId Book = BriefStanding.Book;
    private static readonly MilestoneId Arranging = MilestoneId.Parse("clinical.usce.arrange");
    private static readonly MilestoneId Token = MilestoneId.Parse("eras.token");
    private static readonly MilestoneId Account = MilestoneId.Parse("eras.account");
    private static readonly MilestoneId Credentials = MilestoneId.Parse("eras.credentials");
    private static readonly MilestoneId Upload = MilestoneId.Parse("eras.upload");
    private static readonly MilestoneId Register = MilestoneId.Parse("nrmp.register");
    private static readonly MilestoneId RegisterLate = MilestoneId.Parse("nrmp.register-late");
    private static readonly MilestoneId Status = MilestoneId.Parse("match.status");
    private static readonly MilestoneId Interviewing = MilestoneId.Parse("season.interviews");
    private static readonly MilestoneId ApplyInSoap = MilestoneId.Parse("soap.apply");
    private static readonly MilestoneId MatchDay = MilestoneId.Parse("match.day");
    private static readonly ValueList<MilestoneId> StudyForStep3 =
        [.. ((string[])["study", "question-bank", "final-review", "practice-days"]).Select(s => Exam.Step3.Milestone(s))];
    private static readonly ValueList<MilestoneId> Study = [Exam.Step1.Milestone("study"), Exam.Step2Ck.Milestone("study"), .. StudyForStep3];
    private static readonly BriefTask Ranked = new("Add to your case how many of these programs you ranked", null, null);

    private ReapplicationPlan Plan => at.Plan;

    private Season? Running => at.Running;

    private Schedule Schedule => at.Schedule;

    private LocalDate EndOfWeek => at.EndOfWeek;

    /// <summary>What to do or to start this week, at most so much: what has a day in it first, and the later days in their order.</summary>
    public ValueList<BriefTask> ThisWeek(int most)
    {
        var all = All().Take(most).ToList();
        // What takes the place of another keeps that place: it is no reason to put off what leads.
        var chosen = WithTheNext([.. all], most)
            .OrderBy(t => IsFirst(t) ? LocalDate.MinIsoValue : t.By is { } day && day <= EndOfWeek && all.Contains(t) ? day : LocalDate.MaxIsoValue).ToList();
        var dated = new Queue<BriefTask>(chosen.Where(t => t.By is not null && !IsFirst(t)).OrderBy(t => t.By));
        return chosen.Select(t => t.By is null || IsFirst(t) ? t : dated.Dequeue()).ToValueList();
    }

    // What is due before the last of them takes its place, where that is nothing but the calendar's: the next deadline is no news to whoever
    // reads the tasks.
    private List<BriefTask> WithTheNext(List<BriefTask> tasks, int most)
    {
        var told = tasks.Select(t => t.Milestone).ToHashSet();
        var showing = tasks.FindIndex(t => t.Milestone == BriefStanding.Showing);
        if (Running is not null || at.IsMatched || at.IsBarred || Essential(told).Where(m => !IsUnfit(m.Milestone.Id)).MinBy(m => m.Finish) is not { } next)
            return tasks;
        var task = new BriefTask(Title(next), next.Finish, next.Milestone.Id);
        // A decision waits for what comes before every other day.
        var isDeadline = tasks.TrueForAll(t => t.By is null || t.By > next.Finish);
        bool CanWait(BriefTask t) => IsOfTheCalendar(t) || (isDeadline && Decisions().Any(d => d == t));
        var last = showing >= 0 && !at.IsBehind(Book) ? showing : tasks.FindLastIndex(t => t.By is not null && CanWait(t) && t.By == tasks.Where(CanWait).Max(o => o.By));
        if (last >= 0 && next.Finish < tasks[last].By && (last != showing || next.Milestone.Id == Book))
            tasks[last] = task;
        else if (tasks.Count < most && at.Situation != BriefSituation.ExamsMissing && (isDeadline || next.Start <= EndOfWeek || next.Finish <= tasks.Max(t => t.By)))
            tasks.Add(task);
        return tasks;
    }

    private bool IsOfTheCalendar(BriefTask task) => !ToCertify.Exists(t => t.Milestone == task.Milestone)
        && Enum.GetValues<Exam>().All(exam => task.Milestone != exam.Milestone("register"))
        && Schedule.Dated(task.Milestone) is { Milestone: { Gate: null, Importance: not Importance.Essential } } dated && Title(dated) == task.What;

    // What of the plan must not be missed, and is not told.
    private IEnumerable<ScheduledMilestone> Essential(HashSet<MilestoneId?> told) => Schedule.Milestones
        .Where(m => m.Milestone.Importance == Importance.Essential && m.Milestone.Gate is null && m.Finish > at.Today && !at.IsShort
            && !at.IsBehind(m.Milestone.Id) && !IsToWait(m.Milestone.Id))
        .Select(BookedFirst).Where(m => !told.Contains(m.Milestone.Id));

    /// <summary>The heading over these tasks.</summary>
    public string Title(ValueList<BriefTask> week) => week.Any(t => t.By > EndOfWeek) ? "Start this week" : "This week";

    private IEnumerable<BriefTask> All()
    {
        if (at.IsMatched && at.AdvancedIn is { } advanced && at.Today < Training.FirstDay(advanced.Year + 1))
            return _exams.OfToday().Concat(FirstYear(advanced).Take(1)).Concat(BeforeItBegins()).Concat(FirstYear(advanced).Skip(1));
        if (at.IsMatched)
            return [.. _exams.OfToday(), .. BeforeItBegins(), new BriefTask($"Keep to your program's own dates{(HasBegun ? "" : " for contract, visa and start")}", null, null)];
        if (at.IsBarred && at.Situation == BriefSituation.ExamsMissing)
            return Plan.Bars.SelectMany(BarTasks);
        IEnumerable<BriefTask> awaited = at.Situation == BriefSituation.MatchWeek || _exams.OverdueStep3() is not { } overdue ? [] : [overdue];
        var lead = (_exams.ResultOrMark() is { } question ? [question] : Running is null ? _exams.Rebooking(Milestone) : []).Concat(_exams.AskingTheSchool()).Concat(_exams.Moving()).Concat(ToNewSpecialty())
            .Concat(Running is null ? [] : awaited).Concat(Lead()).Concat(awaited)
            .Where(t => t.Milestone is not { } id || !at.IsBehind(id)).ToList();
        // What the library reads by itself is nobody's task, and what leads is told once.
        var told = lead.Select(t => t.Milestone?.ToString()).Append("autopsy.interviews").ToHashSet();
        if (told.Contains(BriefStanding.Showing.ToString()) || told.Contains(Book.ToString()))
            told.UnionWith([Book.ToString(), BriefStanding.Showing.ToString(), "opinions.answers"]);
        // Who certifies a list registers with it: one task has both.
        if ((at.IsLastCall || at.Situation == BriefSituation.SeasonRunningWithInterviews) && at.IsRegistered != true && Certifying().Any())
            told.UnionWith([Register.ToString(), RegisterLate.ToString()]);
        var calendar = LeftOfSoap().Concat(FromTheCalendar()).Where(t => !told.Contains(t.Milestone?.ToString()));
        if (at.IsStep3Retaken)
            told.Add(Exam.Step3.Milestone("register").ToString());
        var week = _exams.OfToday().Concat(Plan.TickedEarly.Select(Early))
            .Concat(telling.SoapCall() is { } soap ? [soap] : []).Concat(Step3First().Where(_ => Plan.IsH1BClosed && !at.IsLastCall))
            .Concat(_exams.AskingTheSchool().Where(_ => at.IsShort)).Concat(Pathway()).Concat(ToCertify.Where(IsFirst)).Concat(lead.Where(IsResult)).Concat(Submitting()).Concat(ToCertify.Where(_ => at.Exit is null)).Concat(Certifying().Where(_ => at.IsLastCall)).Concat(Revalidation()).Concat(Step3First())
            .Concat(IsDue ? _exams.Studying().Concat(calendar.Where(IsForSubmission)).Concat(lead).Concat(calendar) : WithStudy(lead.Concat(ToCertify).Concat(calendar).ToList()))
            .Concat(IsTimeToState ? ToState() : [])
            .DistinctBy(t => t.Milestone is null ? t.What : t.Milestone.ToString()).ToList();
        return week.Count > 0 ? week : Later();
    }

    private static BriefTask Early(TickedEarly early) => new(
        $"Say on which day this was done: “{early.Milestone.Title}”. It is marked as done on {DayText.DayAndMonth(early.Told)}, and opens on {DayText.DayAndMonth(early.Opens)}",
        null, early.Milestone.Id);

    // Among the first things of a week is the study for an exam whose day is booked; a file is shown to advisers once they are.
    private IEnumerable<BriefTask> WithStudy(List<BriefTask> tasks)
    {
        var study = _exams.Studying().ToList();
        if (study.Count > 0 && tasks.Exists(t => t.Milestone == Book))
            tasks.RemoveAll(t => t.Milestone == BriefStanding.Showing);
        return [.. tasks.Take(PlanBrief.Most - study.Count), .. study, .. tasks.Skip(PlanBrief.Most - study.Count)];
    }

    // Everything hangs on a result that should be there, and on whether its exam was sat; the fees of a season too.
    private bool IsResult(BriefTask task) => at.Situation == BriefSituation.ExamsMissing && task.Milestone is { } id
        && new[] { Exam.Step1, Exam.Step2Ck }.Any(exam => id == exam.Milestone("result")
            || (id == exam.Milestone("sit") && Plan.Case.AskedAbout(exam, at.Today) is not null));

    // A day that is booked already can be kept; a new one takes its registration.
    private IEnumerable<BriefTask> BarTasks(ExamBar bar) => bar is { ToSit: { } exam, Lapses: { } last }
        ?
        [
            new BriefTask(
                $"Show somebody practice scores: only if they are well above the passing score, sit {exam.Title()} by {Day(last)}"
                    + (at.IsTooLateToBook(last) ? ", if your day is booked already" : ""),
                last, null),
            new BriefTask(bar.Task, null, null),
        ]
        : [new BriefTask(bar.Task, null, null)];

    /// <summary>The next day that counts: no task of the week has an earlier one, and what is a task already is told in its words.</summary>
    public BriefDeadline? Next(ValueList<BriefTask> week)
    {
        var told = week.Where(t => t.By is not null).ToList();
        return Dated(week).Concat(told.Select(t => Deadline(t.What, t.By!.Value)))
            .Where(d => d.Day >= at.Today).MinBy(d => d.Day);
    }

    /// <summary>The day on which applications can be submitted.</summary>
    public BriefDeadline Submission() => Deadline(
        Invariant($"Applications for the {Plan.Season.Year} Match open"), Plan.Season[SeasonEvent.SubmissionOpens]);

    // With weeks left, the application comes before everything else.
    private bool IsDue => at.IsShort
        && at.Situation != BriefSituation.ExamsMissing && at.Today.PlusDays(DaysToApply) >= Plan.Season.SubmissionDay;

    // What runs on past the submission is not what the application waits for.
    private bool IsForSubmission(BriefTask task) => task.By is not { } by || by <= EndOfWeek || by <= Plan.Season.SubmissionDay;

    // In an open season the application itself is never left out, nor what it starts with; but nobody submits without a pass it needs.
    private IEnumerable<BriefTask> Submitting()
    {
        if (!at.IsLate || IsUnfit(BriefStanding.Submitting) || Schedule.Dated(BriefStanding.Submitting) is not { } submit)
            yield break;
        var register = at.Today >= Plan.Season.ReviewDay && !IsRegistrationBehind ? Registration(Plan.Season) : null;
        if (register?.By == at.Today)
            yield return register;
        if (IsTokenDue && at.Rules.Countdown.Find(Token) is { } token)
            yield return new BriefTask(token.Title, Schedule.Dated(Token) is { } dated ? By(dated) : null, Token);
        yield return new BriefTask(Title(submit), at.Today < Plan.Season.ReviewDay ? By(submit) : null, BriefStanding.Submitting);
        if (register is not null)
            yield return register;
    }

    // A token is new each season, and what comes after it in ERAS cannot be done without.
    private bool IsTokenDue => !Plan.IsH1BClosed && at.Rules.Countdown.Find(Token)?.When is var when
        && !Plan.Schedule.Request.Basis.Shown.Any(s => when?.Unless.Contains(s) == true)
        && !new[] { Token, Account, Credentials, Upload }.Any(at.IsBehind);

    // What a milestone is called on a day that its title does not speak of.
    private string Title(ScheduledMilestone m) =>
        m.Milestone.Id == BriefStanding.Submitting && !IsHeldForResults ? SubmissionTitle(m)
        : m.Milestone.Title;

    private string SubmissionTitle(ScheduledMilestone submit) => at.Facts.HasPassedNeededExams is null
        ? $"Add to your case whether {NeededExams} are passed; if both are, {char.ToLowerInvariant(Submission(submit)[0])}{Submission(submit)[1..]}" : Submission(submit);

    private string NeededExams => at.Facts.SitsComlexAlone ? "COMLEX Level 1 and Level 2-CE" : "Step 1 and Step 2 CK";

    private string Submission(ScheduledMilestone submit) =>
        at.Today == Plan.Season.ReviewDay ? "Submit today: programs begin to review, and most still take applications"
        : at.Today > Plan.Season.ReviewDay ? "Submit at once, late, to the programs that still take applications"
        : submit.Finish >= Plan.Season.SubmissionDay.PlusDays(CaseBasis.BestDays) ? CaseBasis.SubmitBeforeReview
        : submit.Milestone.Title;

    // A pathway is applied for by the end of January, with the English test; who is in the season waits for neither.
    private IEnumerable<BriefTask> Pathway()
    {
        if (!at.IsAtRisk || !at.IsPathwayMissing)
            yield break;
        var last = at.PathwayDeadline(at.Running!);
        if (at.Today > last)
            yield break;
        if (!at.IsEnglishInTime)
        {
            yield return new BriefTask(
                (at.Today == last ? "Apply for the ECFMG pathway today, its usual last day, only if your English test result (OET) is there: "
                    : $"Apply for the ECFMG pathway only if your English test result (OET) is there by {DayText.DayAndMonth(last)}: ")
                    + "a test sat from now on comes too late for this season", at.Today == last ? last : null, null);
            yield break;
        }
        foreach (var id in (MilestoneId[])[BriefStanding.English, BriefStanding.Pathway])
        {
            if (!at.IsBehind(id) && at.Rules.Countdown.Find(id) is { } milestone)
                yield return new BriefTask(
                    milestone.Title + (id == BriefStanding.English && at.IsTooLateToBook(Plan.Schedule.Dated(id)?.Finish) ? ", if your day is booked already" : ""),
                    Plan.Schedule.Dated(id)?.Finish, id);
        }
    }

    // Where nothing but the pathway is missing, what it waits for comes before all else; an application that is due comes before it, and so
    // does the question whether ECFMG had confirmed the applicant all the same.
    private bool IsFirst(BriefTask task) => Plan.TickedEarly.Any(e => e.Milestone.Id == task.Milestone) ||
        !at.IsShort && at.Exit is null && task.Milestone is { } id && ToCertify.Exists(t => t.Milestone == id);

    private List<BriefTask> ToCertify => field ??= [.. ForTheCertificate()];

    private IEnumerable<BriefTask> ForTheCertificate() => Running is not null || at.IsMatched || at.IsBarred || at.Facts.HasPassedNeededExams != true || !at.IsPathwayMissing ? []
        : ((MilestoneId[])[BriefStanding.English, BriefStanding.Pathway])
            .Where(id => !at.IsBehind(id)).Select(Schedule.Dated).OfType<ScheduledMilestone>().Take(1)
            .Where(m => m.Start <= EndOfWeek).Select(m => new BriefTask(m.Milestone.Title, m.Finish, m.Milestone.Id));

    // Who has an advanced position and no first year before it looks for that year.
    private IEnumerable<BriefTask> FirstYear(Season season)
    {
        var (first, offers) = (Training.FirstDay(season.Year), season[SeasonEvent.SoapEnds].Date);
        if (at.Today >= season[SeasonEvent.MatchWeekBegins].Date && at.Today < offers)
            yield return new BriefTask("Send up to 45 SOAP applications for a preliminary or transitional year, and wait until programs contact you", at.Today, null);
        if (at.Today >= season[SeasonEvent.MatchWeekBegins].Date && at.Today <= offers)
            yield return new BriefTask("Answer SOAP offers between 9:00 and 21:00 Eastern", offers, null);
        if (at.Today > offers && at.Today < first)
            yield return new BriefTask($"Look for a preliminary or transitional year from {DayText.Said(first)}; some are filled outside the Match", null, null);
        yield return new BriefTask("Tell the program of your advanced position how your first year stands", null, null);
        yield return new BriefTask("If you have that first year, state the cycle in your case as matched, without a track", null, null);
    }

    // Residency does not begin without them; nor can an H-1B be filed.
    private IEnumerable<BriefTask> BeforeItBegins()
    {
        if (at.Begins is not { } first)
            yield break;
        if (at.Facts.EcfmgCertified == false && !at.IsUsGraduate)
            yield return new BriefTask("Ask ECFMG what is missing for your certificate, and tell your program: without it residency does not begin", null, null);
        foreach (var revalidate in Revalidation())
            yield return revalidate;
        if (at.Facts is { Visa: VisaNeed.H1B, Step3: { Outcome: not (ExamOutcome.Passed or ExamOutcome.Unknown) } step3, SitsComlexAlone: false })
        {
            yield return new BriefTask(
                Plan.IsStep3Closed || step3.State == ExamState.Pending || at.Today.PlusDays(at.Rules.Exams.Result.Days) >= first
                    ? "Ask your program whether a J-1 will do: no H-1B can be filed without a pass of Step 3"
                    : "Ask your program by when Step 3 must be passed for the H-1B, or whether a J-1 will do", null, null);
        }
    }

    // Without a valid certificate on its first day there is no residency; nothing else of the week comes before that.
    private IEnumerable<BriefTask> Revalidation()
    {
        var begins = at.Begins ?? Training.FirstDay((Running ?? Plan.Season).Year);
        if (!IsCertificateKnown || at.Facts.EcfmgExpires is not { On: { } last } expiry || expiry.IsValidOn(begins) != false
            || at.IsBehind(BriefStanding.Revalidate))
            return [];
        return [new BriefTask(
            last.Latest < at.Today ? $"Your ECFMG certificate ended on {BriefWords.Of(last)}: revalidate it now"
                : $"Your ECFMG certificate ends on {BriefWords.Of(last)}, {(Plan.Case.IsInTheYear(at.Today) ? CaseReading.BeforeTheYearIsOver : "before residency begins")}: revalidate it",
            null, BriefStanding.Revalidate)];
    }

    private bool HasBegun => at.MatchedIn is { } year && Training.FirstDay(year) <= at.Today;

    private bool IsCertificateKnown => at.Facts is { EcfmgCertified: true } facts && facts.Type.NeedsEcfmgCertificate();

    // H-1B alone cannot do without Step 3: where it is decided against, that comes first.
    // After a failure nobody books it again unprepared, and a registration takes days that there may not be.
    private IEnumerable<BriefTask> Step3First() =>
        Plan.IsH1BClosed ? [new BriefTask("Ask an immigration lawyer, and programs that would take you, whether a J-1 or another status will do", null, null)]
            : telling.Step3InSeason() is not null && _exams.OverdueStep3() is { } overdue ? [overdue]
            : telling.Step3InSeason() is not null && (at.Facts.Step3.State == ExamState.NotTaken
                || (at.IsStep3Retaken && (at.IsBehind(Exam.Step3.Milestone("register")) || at.IsTooLateToBook(at.LastStep3Day))))
            ? at.LastStep3Day is not { } last ? []
                : at.Step3Booked is { } booked ? booked > last && at.IsTooLateToBook(last) ? [] : [new BriefTask(
                    booked > last
                        ? $"Move Step 3 from {Day(booked)} to {Day(last)} or before: H-1B needs its result by the rank deadline"
                        : "Sit Step 3: H-1B needs its result by the rank deadline",
                    booked > last ? last : booked, Exam.Step3.Milestone("sit"))]
                : [new BriefTask(
                    at.IsTooLateToBook(last) && !at.IsBehind(Exam.Step3.Milestone("register"))
                        ? "Sit Step 3 if your day is booked already and practice scores pass: H-1B needs its result by the rank deadline"
                        : (at.IsBehind(Exam.Step3.Milestone("register")) ? "Sit Step 3" : "Register for Step 3 and sit it")
                            + ": H-1B needs its result by the rank deadline",
                    last, Exam.Step3.Milestone("sit"))]
            : at.IsStep3Retaken && !at.IsBehind(Exam.Step3.Milestone("register"))
            ? [new BriefTask("Before you book Step 3 again, show somebody practice scores well above the passing score", null, null)]
            : at.Facts is { Visa: VisaNeed.H1B, Step3.Outcome: not ExamOutcome.Passed } && Plan.Case.Decisions.Step3 == false
            ? [new BriefTask("Decide again on Step 3: programs that sponsor H-1B need its pass", null, MilestoneId.Parse("decide.step3-for-h1b"))]
            : at is { Running: null, Facts: { Visa: VisaNeed.H1B, Step3.State: ExamState.NotTaken } } && Schedule.Dated(Exam.Step3.Milestone("register")) is { } register
                && register.Start <= EndOfWeek && !at.IsBehind(register.Milestone.Id)
            ? [new BriefTask(register.Milestone.Title, register.Finish, register.Milestone.Id)]
            : [];

    // Whoever is told not to book yet is not told a day to book by.
    private bool IsToWait(MilestoneId id) => at.IsStep3Retaken && id == Exam.Step3.Milestone("register");

    // In the last days of a season what an earlier one left unstated is nobody's business.
    private bool IsTimeToState => Running is null || at.IsUnmatchedOnMatchDay || !(at.IsLastCall || at.AreListsClosed);

    private IEnumerable<BriefTask> ToState() =>
        Unstated().Take(2).ToList() is { Count: > 0 } missing
            ? [new BriefTask($"Add to your case: {string.Join(", ", missing)}", null, null)]
            : [];

    // Whoever has passed COMLEX owes no Step, and who sits it is asked for its levels.
    private IEnumerable<string> Unstated() =>
        (Plan.Diagnosis?.Unchecked.AsEnumerable() ?? Plan.Report.Findings.AsEnumerable().SelectMany(f => f.Missing.AsEnumerable()))
        .Select(m => SuspectSearch.Asked(m, at.Facts)).OfType<string>()
        .Where(m => at.Facts.HasPassedNeededExams != true || !m.StartsWith("Step ", StringComparison.Ordinal))
        .Where(m => m != SuspectSearch.ProgramsRanked || !IsRankingUnstated);

    // Fewer programs ranked than interviewed would explain by itself what many interviews did not come to.
    private bool IsRankingUnstated => at.Situation is BriefSituation.SomeInterviews or BriefSituation.ManyInterviews
        && Plan.Diagnosis?.Unchecked.Contains(SuspectSearch.ProgramsRanked) == true;

    // What the situation asks for before anything the calendar says.
    // Letters of a specialty come from a rotation in it.
    private IEnumerable<BriefTask> ToNewSpecialty() => !telling.IsNewSpecialtyWeak ? []
        : Schedule.Dated(Arranging) is not null
            ? [Milestone(Arranging.ToString(), $"Arrange a rotation in {Plan.Report.Specialties[0]}, and earn letters there")]
        : Schedule.NotThisSeason.Any(m => m.Milestone.Id == Arranging)
            ? [new BriefTask($"Settle with an adviser: apply in {Plan.Report.Specialties[0]} now, or after a rotation and letters there, for which this season has no time", null, null)]
        : [];

    private IEnumerable<BriefTask> Lead()
    {
        if (at.AreListsClosed)
            yield break;
        if (Plan.SeasonUnanswered is { } unanswered)
            yield return new BriefTask(Invariant($"Did you submit for the {unanswered.Year} Match? If so, mark it as done with its day, or state the season in your case"), null, null);
        if (at.IsAtRisk)
            yield return AtRisk();
        if (at.Exit == SeasonExit.NotEligible && at.Situation != BriefSituation.ExamsMissing)
            yield return new BriefTask($"Ask {at.Confirmer} whether you were confirmed by the rank deadline, and if not, what was missing", null, null);
        if (at is { Situation: BriefSituation.FewInterviews or BriefSituation.SomeInterviews or BriefSituation.ManyInterviews, Exit: null, Cycle.Eligible: false }
            && at.Facts.EcfmgCertified != false)
            yield return new BriefTask($"Ask {at.Confirmer} what was missing, and what the next season needs by when", null, null);
        if (at.Exit == SeasonExit.GraduatesLater && at.IsRegistered != false)
            yield return at.Today <= at.RankDeadline
                ? new BriefTask($"Ask NRMP and {at.Confirmer} how to withdraw, before you certify any list", at.RankDeadline, null)
                : new BriefTask($"Write to NRMP and {at.Confirmer} today that you cannot begin on {DayText.DayAndMonth(Training.FirstDay(at.RankDeadline.Year))}", null, null);
        if (at is { IsInSeason: true, IsWithoutNrmp: true, OwnMatch: var (_, match) })
            yield return new BriefTask($"Look up the days of {match}: rank list, result, and what it offers the unmatched", null, null);
        if (at.IsInSeason && at.IsResident)
            yield return AfterTheYear($"Ask your program director for a PGY-2 position, and look for reserved (R) ones from {DayText.Said(at.YearEnds)}");
        switch (at.Situation)
        {
            case BriefSituation.SeasonRunningWithoutInterview:
                if (at.IsNothingSent)
                {
                    foreach (var unsent in ToSend(Running!))
                        yield return unsent;
                }
                if (at.Today < Running!.ReviewDay && at.IsSendingUnstated)
                    yield return new BriefTask(
                        "Send your application if it is not sent yet; if it is, add its day to your case", Running.ReviewDay.PlusDays(-1), BriefStanding.Submitting);
                else if (at.IsPerhapsUnsent)
                    yield return new BriefTask(
                        "Add to your case the day on which the application was sent; if it is not sent, ask the programs that know you whether they still take it", null, null);
                if (telling.FewSent() is { } few)
                    yield return new BriefTask(
                        $"Ask programs that still take applications whether yours is welcome, and add them: {few} are few", null, null);
                if (at.AreInterviewsUnstated)
                {
                    if (at.Today >= Running.ReviewDay)
                        yield return new BriefTask("Add to your case how many interviews you have had, 0 if none", null, null);
                    foreach (var certify in Certifying())
                        yield return certify with { What = "If a program interviewed you: " + char.ToLowerInvariant(certify.What[0]) + certify.What[1..] };
                }
                if (Registration() is { } register)
                    yield return register;
                if (!at.AreInterviewsOver && !at.IsNothingSent)
                    yield return Milestone("outreach.write", "Write a short, honest e-mail to each program that knows you");
                if (!Revalidation().Any() && Certificate() is { } certificate)
                    yield return certificate;
                break;
            case BriefSituation.SeasonRunningWithInterviews:
                if (at.RankedFewer is { } ranked)
                    yield return new BriefTask(
                        Invariant($"Add to your rank order list every program where you would train: {ranked} of {at.Interviews} are on it"),
                        at.RankDeadline, null);
                if (!Certifying().Any() && Registration() is { } registration)
                    yield return registration;
                if (!at.AreInterviewsOver)
                    yield return Milestone("interview.mock", "Hold a mock interview with a physician, and one with a stranger");
                foreach (var certify in Certifying())
                    yield return certify;
                if (!at.IsCertified && at.Today < Running![SeasonEvent.RankingOpens].Date)
                    yield return new BriefTask(
                        "Keep notes on each program for the rank list", null, Interviewing);
                break;
            case BriefSituation.ExamsMissing:
                foreach (var booking in Applying().Concat(_exams.Tasks(Milestone, isWithResults: true)))
                    yield return booking;
                break;
            case BriefSituation.PreliminaryResident:
                foreach (var lacking in BeforeItBegins())
                    yield return lacking;
                if (telling.YearWithout() is { } gap)
                    yield return gap;
                yield return at.YearEnded is { } ended
                    ? AfterTheYear($"Ask the program director of your {Words.Sentence(ended)} year for a letter, and look for a PGY-2 or reserved (R) position; some are filled outside the Match")
                    : AfterTheYear((at.YearBegins is not { } first || first <= EndOfWeek ? "Tell your program director that you apply again, ask for a letter, and look" : "Look")
                    + $" for a PGY-2 or reserved (R) position from {DayText.Said(at.YearEnds)}; some are filled outside the Match");
                break;
            case BriefSituation.SomeInterviews when at.IsUntried:
                break;
            case BriefSituation.SomeInterviews:
                yield return Recording();
                if (IsRankingUnstated)
                    yield return Ranked;
                break;
            case BriefSituation.ManyInterviews:
                yield return at.IsBehind(Book) ? Milestone(BriefStanding.Showing.ToString(), "Ask a program director how your file reads")
                    : Milestone(Book.ToString(), "Book a session with a program director: how does your file read?");
                yield return Plan.Report.RedFlags is { IsEmpty: false }
                    ? Milestone("statement.red-flags", "Write down in three sentences what happened, and what has changed since")
                    : Recording();
                if (IsRankingUnstated)
                    yield return Ranked;
                break;
            case BriefSituation.FewInterviews:
            case BriefSituation.NoCycleStated when at.IsFirstApplication || at.IsLastUnsent:
                if (at.IsFileUnstated)
                {
                    foreach (var unstated in ToState())
                        yield return unstated;
                }
                if (Plan.Opinions is null or { MissingVoices.IsEmpty: false } && !at.AreAdvisersLeftOut && !at.IsBehind(BriefStanding.Showing))
                    yield return at.IsBehind(Book) ? Milestone(BriefStanding.Showing.ToString(), "Show the file to " + Voices())
                        : Milestone(Book.ToString(), "Book a session with " + Voices());
                break;
            case BriefSituation.NoCycleStated when at.Unended is { } unended:
                yield return new BriefTask(
                    $"Add to your case how the {(unended.SeasonOrSubmitted is { } over ? Invariant($"{over} Match") : "last Match")} ended: matched or not", null, null);
                foreach (var missing in ToState())
                    yield return missing;
                break;
            case BriefSituation.NoCycleStated:
                yield return new BriefTask("Add to your case how the last cycle went: interviews, applications, day of submission", null, null);
                foreach (var missing in ToState())
                    yield return missing;
                break;
            default:
                break;
        }
    }

    // Sent before programs begin to review it is in time; after that nobody pays before a program has said that it still takes applications.
    private IEnumerable<BriefTask> ToSend(Season season)
    {
        var isInTime = at.Today < season.ReviewDay;
        if (IsTokenDue)
            yield return new BriefTask(
                $"Get this season's ECFMG token and open the ERAS account: {(isInTime ? "nothing is sent without it" : "SOAP goes out through ERAS too")}", null, Token);
        if (isInTime)
            yield return new BriefTask("Submit before programs begin to review", season.ReviewDay.PlusDays(-1), BriefStanding.Submitting);
        else if (!at.AreInterviewsOver)
            yield return new BriefTask("Ask the programs that know you whether they still take applications, before you pay to send one", null, MilestoneId.Parse("outreach.write"));
    }

    private static BriefTask AfterTheYear(string what) => new(what, null, MilestoneId.Parse("activity.prelim-year"));

    // Who has withdrawn practises early too; the plan gives that its day once the season is over and read.
    private BriefTask Recording() => Milestone(Record, "Record your answers to five common interview questions, and watch them with somebody") is var record
        && at.Exit == SeasonExit.Withdrawn ? record with { By = null } : record;

    // Nobody registers for an exam whom ECFMG does not know.
    private IEnumerable<BriefTask> Applying() =>
        Schedule.Dated(BriefStanding.EcfmgApplication) is { } first && first.Start <= EndOfWeek
            ? [new BriefTask(first.Milestone.Title, first.Finish, BriefStanding.EcfmgApplication)] : [];

    // A pass can still come of an exam that may be sat in time; nobody should sit it unprepared for that.
    private BriefTask AtRisk()
    {
        var toSit = at.MissingExams().Where(e => e.State != ExamState.Pending).ToList();
        return toSit.Count > 0 && at.FirstSitting <= at.LastSitting
            ? new BriefTask($"Settle with an adviser whether you can pass {BriefWords.Titles(toSit)} in time: a rushed failure is worse than a later pass",
                at.LastSitting, null)
            : new BriefTask($"Write to {at.Confirmer}: what is missing, and will it be confirmed in time?", null, null);
    }

    private string Voices() => Plan.Opinions is { MissingVoices: { IsEmpty: false } missing }
        ? string.Join(" and ", missing.Take(2).Select(v => BriefWords.Of(v, at.IsUsGraduate)))
        : "a US mentor and " + BriefWords.Of(AdviserKind.MatchedImg, at.IsUsGraduate);

    private IEnumerable<BriefTask> Certifying() =>
        Running is null || at.AreListsClosed || at.Cycle is { Interviews: 0 } || at.IsNothingSent || at.IsCertified || at.IsWithoutNrmp
        || at.Today < Running[SeasonEvent.RankingOpens].Date ? []
            : [new BriefTask(
                (at.IsRegistered switch
                    {
                        true => "Certify",
                        false => "Register with NRMP, and certify",
                        null => "Register with NRMP if you have not, and certify",
                    })
                    + $" your rank order list by 21:00 Eastern on {DayText.DayAndMonth(at.RankDeadline)}",
                at.RankDeadline, BriefStanding.RankList)];

    // Who has none yet, or knows until when it is valid, has nothing to look up.
    private BriefTask? Certificate()
    {
        var (facts, begins) = (at.Facts, Training.FirstDay(Running!.Year));
        if (at.IsUsGraduate || facts.EcfmgCertified == false || facts.EcfmgExpires?.IsValidOn(begins) is not null)
            return null;
        return new BriefTask($"Check that your ECFMG certificate is valid until {DayText.Said(begins)}", null, null);
    }

    private BriefTask? Registration()
    {
        if (at.IsRegistered == true || IsRegistrationBehind)
            return null;
        // Nobody pays for a Match from which they will be withdrawn.
        return at.IsAtRisk
            ? Registration(Running!) with { What = $"Register with NRMP once you know that {at.Confirmer} can confirm you in time", By = at.RankDeadline }
            : Registration(Running!);
    }

    private BriefTask Registration(Season season) =>
        season[SeasonEvent.NrmpStandardRegistrationCloses].Date is var inTime && inTime >= at.Today
            ? new BriefTask("Register with NRMP without a late fee", inTime, Register)
            : new BriefTask($"Register for the Match with NRMP{LatePrice(season)}", season[SeasonEvent.RankListDeadline].Date, RegisterLate);

    // What is published last, each with its year: the fees of a season come out late, if at all.
    private string LatePrice(Season season)
    {
        var known = at.Rules.Fees.Seasons.Where(f => f.Year <= season.Year).OrderByDescending(f => f.Year).ToList();
        return known.Find(f => f.NrmpRegistration is not null) is { NrmpRegistration: { } fee } regular
            && known.Find(f => f.NrmpLateFee is not null) is { NrmpLateFee: { } late } latest
            ? Invariant($": ${fee.Dollars} ({regular.Year}) and a late fee of ${late.Dollars} ({latest.Year})") : "";
    }

    private bool IsRegistrationBehind => at.IsBehind(Register) || at.IsBehind(RegisterLate);

    private BriefTask Milestone(string id, string what)
    {
        var milestone = MilestoneId.Parse(id);
        return new BriefTask(what, Schedule.Dated(milestone) is { } dated && By(dated) is { } by && by >= at.Today ? by : null, milestone);
    }

    // In a season the calendar's own days count, and a day of grace is none to aim for. What has no day there, and whose time in the text is
    // past, is for this week: told anew each day, its day would move along. So would that of a day's work that can as well wait for a week.
    // Study has no day but that of its exam.
    private LocalDate? By(ScheduledMilestone m) =>
        Study.Contains(m.Milestone.Id) ? null
        : Running is null || at.IsUnmatchedOnMatchDay ? m.Finish == at.Today && m.SlackDays > BriefStanding.DaysAhead && (m.Due is null || IsLast(m)) ? m.Due : m.Finish
        : m.Finish == at.Today && m.SlackDays > BriefStanding.DaysAhead && m.Milestone.Importance != Importance.Essential ? null
        : m.Due == m.Finish.PlusDays(1) ? m.Finish
        : m.Due ?? (m.Finish <= m.Window.End ? m.Finish : null);

    // Nothing else of the plan waits for it.
    private bool IsLast(ScheduledMilestone m) =>
        m.Due >= at.Today && !Schedule.Milestones.Any(next => next.Milestone.After.Any(a => a.Milestone == m.Milestone.Id));

    // Decisions of one day are one task. What is overdue is decided on the day that the plan has for it.
    private IEnumerable<BriefTask> Decisions() => Running is not null ? [] : Schedule.ToDecide()
        .Where(d => !at.IsBehind(d.Open.Milestone) && !Schedule.NotThisSeason.Any(p => p.Milestone.Id == d.Open.Milestone))
        .GroupBy(d => d.By < at.Today ? (LocalDate?)null : d.By)
        .OrderBy(same => same.Key)
        .Select(same => new BriefTask(BriefWords.Decide(same.Select(d => d.Open.Gate)), same.Key, same.First().Open.Milestone));

    // What the plan has for this week, the essential first.
    // Decisions come first, but for an application that is due: nothing of it waits for them.
    private IEnumerable<BriefTask> FromTheCalendar()
    {
        var decisions = Decisions().Where(d => d.By is null || d.By <= EndOfWeek || IsDueByTheText(d));
        var work = Schedule.Milestones
            .Where(m => m.Start <= EndOfWeek && m.Finish >= at.Today && m.Milestone.Gate is null && !at.IsBehind(m.Milestone.Id)
                && !IsUnfit(m.Milestone.Id))
            .OrderBy(m => m.Milestone.Importance).ThenBy(m => m.Finish)
            .Select(m => new BriefTask(Title(m), By(m), m.Milestone.Id));
        return IsDue ? work.Concat(decisions) : decisions.Concat(work);
    }

    // Programs read SOAP applications from Tuesday on; what is not sent by then still can be, until offers go out.
    private IEnumerable<BriefTask> LeftOfSoap() => Running is not { } season || at.Situation != BriefSituation.MatchWeek
        || at.Today >= season[SeasonEvent.SoapEnds].Date || at.IsBehind(ApplyInSoap) || Schedule.Dated(ApplyInSoap)?.Finish >= at.Today ? []
        : [new BriefTask(
            BriefWords.Capital($"{telling.OnlyForSoap()}send the SOAP applications that are not sent yet, 45 at most: programs read them already"),
            at.Today, ApplyInSoap)];

    // Nobody submits without a pass that is needed, pays for a token before a visa is open, explains what is not there, or learns what the
    // case states already.
    private bool IsUnfit(MilestoneId id) => id == BriefStanding.Submitting ? at.Situation == BriefSituation.ExamsMissing && !IsHeldForResults
        : id == Token ? Plan.IsH1BClosed
        : Exam.Step3.Has(id) && id != Exam.Step3.Milestone("register") ? HasTooFewHoursForStep3
        : id == RedFlags ? !PlanMaking.HasToExplain(Plan.Report, Plan.Case.Profile)
        : id == Status ? at.Cycle?.Ended is not null || at.HasNoList
        : id == MatchDay && (at.Cycle?.Ended == false || at.HasNoList);

    // Whether to sit it at all is asked first.
    private bool HasTooFewHoursForStep3 =>
        Plan.Step3Exam.TryPickT1(out var obstacles, out _) && obstacles.Obstacles.Any(o => o.Kind == ExamObstacleKind.TooFewHours);

    // The plan names a submission that waits for results by what it waits for.
    private bool IsHeldForResults =>
        Schedule.Dated(BriefStanding.Submitting)?.Milestone.Title is not CaseBasis.SubmitBeforeReview and var title
            && title != at.Rules.Countdown.Find(BriefStanding.Submitting)?.Title;

    private bool IsDueByTheText(BriefTask decision) =>
        Schedule.OpenDecisions.Any(d => d.Milestone == decision.Milestone && d.Due <= EndOfWeek);

    // A quiet week says what comes next.
    private IEnumerable<BriefTask> Later() => Decisions().Concat(Schedule.Milestones
        .Where(m => m.Start > EndOfWeek && m.Milestone.Gate is null && !at.IsBehind(m.Milestone.Id))
        .Select(m => m.Start == m.Finish
            ? new BriefTask($"On {Day(m.Start)}: {m.Milestone.Title}", null, m.Milestone.Id)
            : new BriefTask($"From {Day(m.Start)}: {m.Milestone.Title}", null, m.Milestone.Id)));

    private IEnumerable<BriefDeadline> Dated(ValueList<BriefTask> week) => at.IsBarred ? []
        : at.AdvancedIn is { } advanced ?
        [
            Deadline("SOAP ends", advanced[SeasonEvent.SoapEnds]),
            Deadline("First years begin", Training.FirstDay(advanced.Year)),
            Deadline("The advanced position begins", Training.FirstDay(advanced.Year + 1)),
        ]
        : at.IsMatched ? at.MatchedIn is { } year && at.Cycle is { LacksFirstYear: false } ? [Deadline("Residency begins", Training.FirstDay(year))] : []
        : Running is { } running
        ?
        [
            .. at.IsSendingUnstated ? (BriefDeadline[])[Deadline("Programs begin to review", running[SeasonEvent.ReviewOpens])] : [],
            .. at.IsRegistered == true ? (BriefDeadline[])[Deadline(at.IsWithoutNrmp ? "The rank lists of NRMP close" : "Rank lists close", running[SeasonEvent.RankListDeadline])] :
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
            .. telling.SoapCall() is { By: { } last } ? (BriefDeadline[])[Deadline("Last day to register for SOAP", last)] : [],
            .. Decisions().Where(d => d.By is not null && !IsDue && !at.IsLate).Select(d => Deadline(d.What, d.By!.Value)),
            .. Essential(week.Select(t => t.Milestone).ToHashSet()).Where(m => !week.Any(t => t.By == m.Finish)).Select(m => Deadline(m.Milestone.Title, m.Finish)),
            Submission(),
            Deadline("Programs begin to review", Plan.Season[SeasonEvent.ReviewOpens]),
            .. at.IsLate ? (BriefDeadline[])[Deadline("Registration and rank lists close", Plan.Season[SeasonEvent.RankListDeadline])] : [],
            Deadline("Match Day", Plan.Season[SeasonEvent.MatchDay]),
        ];

    // Nobody shows a file to advisers who are not booked.
    private ScheduledMilestone BookedFirst(ScheduledMilestone m) =>
        m.Milestone.Id == BriefStanding.Showing && !at.IsBehind(Book) && Schedule.Dated(Book) is { } booking && booking.Finish >= at.Today ? booking : m;

    private BriefDeadline Deadline(string what, LocalDate day) => new(what, day, Left(day), DateStatus.Confirmed);

    private BriefDeadline Deadline(string what, SeasonDate date) => new(what, date.Date, Left(date.Date), date.Status);

    private string Day(LocalDate day) => DayText.SaidIn(at.Today.Year, day);

    private int Left(LocalDate day) => Period.DaysBetween(at.Today, day);
}
