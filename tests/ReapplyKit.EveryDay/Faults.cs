namespace ReapplyKit.EveryDay;

/// <summary>
/// What no plan may do on any day, written from the rules of the season and without the scheduler's own arithmetic. Each fault is a sentence
/// that begins with its kind.
/// </summary>
internal static class Faults
{
    private const int DaysOfAWeek = 7;
    private const int MinutesOfAnHour = 60;

    public static IEnumerable<string> Of(ReapplicationPlan plan, LocalDate asOf)
    {
        var running = plan.Running?.Schedule;
        if (plan.Schedule.Milestones.Concat(running?.Milestones ?? []).All(m => m.Finish < asOf))
            yield return "nothing to do: every milestone lies behind";
        if (plan.Season.ReviewDay <= asOf)
            yield return "season: programs review already in the season planned for";
        if (plan.Running is { } season && (season.Season.ReviewDay > asOf || season.Season[SeasonEvent.MatchDay].Date < asOf))
            yield return "season: what is called running is not";
        foreach (var fault in OfSchedule(plan.Schedule, plan.Case.Profile, asOf)
            .Concat(running is null ? [] : OfSchedule(running, plan.Case.Profile, asOf)))
            yield return fault;
        if (running is not null)
        {
            foreach (var dated in running.Milestones.Where(m => Id(m) is "submit.apply" or "eras.upload" or "list.final" or "eras.token"))
                yield return $"asked again: {Id(dated)} although the application is sent";
            if (plan.Case.Running?.Registered == true && Find(running, "nrmp.register") is not null)
                yield return "asked again: to register with NRMP";
            if (plan.Case.Running is { Registered: not true } && plan.Running!.Phase < SeasonPhase.Waiting
                && asOf >= plan.Running.Season[SeasonEvent.NrmpRegistrationOpens].Date
                && Find(running, "nrmp.register") is null && Find(running, "nrmp.register-late") is null)
                yield return "missing: to register with NRMP";
            if (plan.Diagnosis is { Kind: not DiagnosisKind.Matched } && plan.Case.Cycle?.Season == plan.Running!.Season.Year
                && plan.Running.Phase < SeasonPhase.MatchWeek && plan.Diagnosis.Kind != DiagnosisKind.Running)
                yield return "diagnosed: a season that is not over";
        }
        foreach (var fault in OfDates(plan).Concat(OfHours(plan.Schedule, plan.Case.WeeklyHours ?? plan.Case.Study?.WeeklyHours)))
            yield return fault;
        if (plan.Schedule.Decisions.Step3 == true && plan.Report.Facts.Step3.Outcome == ExamOutcome.Passed && Find(plan.Schedule, "exam.step3.sit") is not null)
            yield return "asked again: Step 3, which is passed";
    }

    // One thing has one date: in the schedule, the exam plan, the letter plan and the brief.
    private static IEnumerable<string> OfDates(ReapplicationPlan plan)
    {
        var dated = plan.Schedule.Milestones.Concat(plan.Running?.Schedule?.Milestones ?? []).ToLookup(Id);
        if (plan.Step3Exam.TryPickT0(out var exam, out _) && plan.Schedule.Decisions.Step3 == true)
        {
            foreach (var (id, first, last) in new[]
            {
                ("exam.step3.register", exam.Registration.Start, exam.Registration.End), ("exam.step3.study", exam.Study.Start, exam.Study.End),
                ("exam.step3.sit", exam.ExamDay, exam.ExamDay), ("exam.step3.result", exam.ResultExpected, exam.ResultExpected),
            })
            {
                // An H-1B in a running season wants it sat by a day of that season; the exam plan is for the Match after.
                foreach (var m in plan.Schedule.Milestones.Where(m => Id(m) == id && (m.Start, m.Finish) != (first, last)))
                    yield return $"two dates: {id} on {m.Start} to {m.Finish}, in the exam plan {first} to {last}";
            }
        }
        foreach (var remind in dated["letters.remind"].Where(m => m.Finish != plan.LetterPlan.RemindBy))
            yield return $"two dates: letters.remind on {remind.Finish}, in the letter plan {plan.LetterPlan.RemindBy}";
        foreach (var task in plan.Brief.Tasks.Where(t => t.By is not null))
        {
            // The plan advises the day before; the deadline itself stands on the first screen.
            if (task.Milestone?.ToString() == "rank.list" && task.By == plan.Running?.Season[SeasonEvent.RankListDeadline].Date)
                continue;
            if (task.Milestone?.ToString() is { } id && dated[id] is var same && same.Any() && same.All(m => m.Finish != task.By && m.Due != task.By))
                yield return $"two dates: {task.Milestone} on {same.First().Finish}, in the brief {task.By}";
        }
        // The season that runs and the one planned for may each have it.
        if (plan.Brief.Deadline is { } deadline && dated.SelectMany(m => m).Where(m => m.Milestone.Title == deadline.What).ToList() is [var one, ..] named
            && named.TrueForAll(m => m.Finish != deadline.Day && m.Due != deadline.Day))
            yield return $"two dates: {Id(one)} on {one.Finish}, next deadline {deadline.Day}";
    }

    // A week with more work than the applicant has hours is named.
    private static IEnumerable<string> OfHours(Schedule plan, int? hours)
    {
        if (hours is not { } limit || plan.Milestones.IsEmpty)
            yield break;
        var named = plan.OverfullWeeks.Select(w => w.Week.Start).ToHashSet();
        var (first, last) = (named.Count > 0 ? named.Min() : LocalDate.Max(plan.AsOf, plan.WindowsFrom), plan.Milestones.Max(m => m.Finish));
        while (first.PlusDays(-DaysOfAWeek) >= plan.AsOf)
            first = first.PlusDays(-DaysOfAWeek);
        for (var week = first; week <= last; week = week.PlusDays(DaysOfAWeek))
        {
            var end = week.PlusDays(DaysOfAWeek - 1);
            var work = plan.Milestones.Sum(m => m.Start > end || m.Finish < week ? 0d
                : (double)m.Milestone.Hours * Days(LocalDate.Max(m.Start, week), LocalDate.Min(m.Finish, end)) / Days(m.Start, m.Finish));
            // The library counts whole minutes of each milestone.
            if (work > limit + (double)plan.Milestones.Count / MinutesOfAnHour && !named.Contains(week))
                yield return $"hours: {work:0.0} in the week of {week}, of {limit}, and nobody is told";
        }
    }

    private static int Days(LocalDate first, LocalDate last) => Period.DaysBetween(first, last) + 1;

    private static IEnumerable<string> OfSchedule(Schedule plan, ApplicantProfile profile, LocalDate asOf)
    {
        var season = plan.Season;
        var dated = plan.Milestones.ToDictionary(m => m.Milestone.Id);
        foreach (var m in plan.Milestones.ToArray())
        {
            if (m.Start < asOf)
                yield return $"past: {Id(m)} starts on {m.Start}";
            if (m.Finish < m.Start)
                yield return $"order: {Id(m)} ends before it starts";
            foreach (var before in m.Milestone.After.ToArray())
            {
                if (!dated.TryGetValue(before.Milestone, out var first) || (Id(m) == "letters.ask" && IsInRotation(profile, m.Start)))
                    continue;
                var ready = before.FromStart ? first.Start.PlusDays(before.LagDays) : first.Finish.PlusDays(1 + before.LagDays);
                // With days left before the review, what is short may be done on one day, one after the other.
                if (m.Start < ready && !(plan.Depth >= PlanDepth.Core && !before.FromStart && m.Start >= first.Finish))
                    yield return $"order: {Id(m)} before {before.Milestone} is done";
            }
            if (Opening(Id(m), season) is { } opening && m.Start < opening)
                yield return $"too early: {Id(m)} on {m.Start}, possible from {opening}";
            if (Closing(Id(m), season) is { } closing && m.Finish > closing && closing >= asOf)
                yield return $"too late: {Id(m)} until {m.Finish}, of use until {closing}";
        }
        foreach (var open in plan.OpenDecisions.Where(o => o.Milestone.ToString().StartsWith("decide.", StringComparison.Ordinal)))
        {
            if (dated.TryGetValue(open.Milestone, out var decision) && decision.Due != open.Due)
                yield return $"due: {open.Milestone} is due on {decision.Due} and on {open.Due}";
            var textual = season.SubmissionDay.PlusMonths(-10).PlusDays(-1);
            var afterMatch = LastMatch(plan.WindowsFrom).PlusMonths(1).PlusDays(-1);
            var first = plan.WindowsFrom.PlusMonths(1).PlusDays(1);
            if (open.Due > LocalDate.Max(textual, afterMatch) || (open.Due > first && open.Due > LocalDate.Max(textual, afterMatch)))
                yield return $"due: {open.Milestone} only on {open.Due}";
        }
        if (dated.Values.FirstOrDefault(m => Id(m) == "letters.ask") is { } ask
            && dated.Values.FirstOrDefault(m => Id(m) == "clinical.usce.rotate") is { } rotation && (ask.Start < rotation.Start || ask.Start > rotation.Finish)
            && !IsInRotation(profile, ask.Start))
            yield return $"letter: asked on {ask.Start}, outside the rotation of {rotation.Start} to {rotation.Finish}";
        var waits = plan.NotThisSeason.Select(m => m.Milestone.Id).ToHashSet();
        foreach (var orphan in plan.Milestones.Where(m => m.Milestone.Needs.Any(waits.Contains)))
            yield return $"pointless: {Id(orphan)} without what it needs";
        foreach (var left in plan.NotThisSeason.ToArray())
        {
            if (left.ComesNext < asOf)
                yield return $"turn: {left.Milestone.Id} comes on {left.ComesNext}, which is past";
            if (left.Milestone.Depth == PlanDepth.Late && Closing(left.Milestone.Id.ToString(), season) is { } last && last >= asOf.PlusDays(1)
                && left.Reason == PostponedReason.TooLittleTime && Opening(left.Milestone.Id.ToString(), season) is { } open && open <= asOf)
                yield return $"left out: {left.Milestone.Id}, which no application can go without, although it can be done until {last}";
        }
        var all = plan.Milestones.Select(m => m.Milestone.Id).Concat(plan.Held.Select(h => h.Milestone.Id)).Concat(plan.Dropped.Select(m => m.Id))
            .Concat(plan.DoneBefore.Select(m => m.Milestone.Id)).Concat(waits).ToArray();
        if (all.Length != RulePack.Default.Countdown.Milestones.Count || all.Distinct().Count() != all.Length)
            yield return $"account: {all.Length} of {RulePack.Default.Countdown.Milestones.Count} milestones are told";
    }

    private static LocalDate? Opening(string id, Season season) => id switch
    {
        "eras.token" => season[SeasonEvent.ErasOpens].Date.PlusDays(21),
        "eras.account" or "eras.upload" or "eras.credentials" or "letters.request-forms" => season[SeasonEvent.ErasOpens].Date,
        "submit.apply" => season.SubmissionDay,
        "nrmp.register" => season[SeasonEvent.NrmpRegistrationOpens].Date,
        "season.interviews" or "outreach.write" or "update.publications" => season.ReviewDay,
        "rank.list" or "soap.ready" => season[SeasonEvent.RankingOpens].Date,
        "soap.apply" or "match.status" => season[SeasonEvent.MatchWeekBegins].Date,
        "soap.offers" => season[SeasonEvent.SoapEnds].Date,
        "match.day" => season[SeasonEvent.MatchDay].Date,
        _ => null,
    };

    private static LocalDate? Closing(string id, Season season) => id switch
    {
        "submit.apply" or "submit.double-check" or "list.final" => season.ReviewDay.PlusDays(-1),
        "eras.upload" or "eras.token" or "eras.account" => season.ReviewDay.PlusDays(-7),
        "nrmp.register" => season[SeasonEvent.NrmpStandardRegistrationCloses].Date,
        "nrmp.register-late" => season[SeasonEvent.RankListDeadline].Date,
        "season.interviews" or "interview.mock" => season[SeasonEvent.RankingOpens].Date.PlusDays(-1),
        "rank.list" => season[SeasonEvent.RankListDeadline].Date.PlusDays(-1),
        "soap.ready" => season[SeasonEvent.MatchWeekBegins].Date.PlusDays(-1),
        "soap.apply" => season[SeasonEvent.MatchWeekBegins].Date.PlusDays(1),
        "soap.offers" => season[SeasonEvent.SoapEnds].Date,
        "match.day" => season[SeasonEvent.MatchDay].Date,
        _ => null,
    };

    // A letter is asked for in a rotation that the plan arranges, or in one that the file has ahead.
    private static bool IsInRotation(ApplicantProfile profile, LocalDate day) =>
        profile.Usce?.Rotations.Any(r => r.Start <= day && day <= (r.End ?? r.Start?.PlusDays(27))) == true;

    private static LocalDate LastMatch(LocalDate day)
    {
        var sameYear = RulePack.Default.Seasons.For(day.Year)[SeasonEvent.MatchDay].Date;
        return sameYear <= day ? sameYear : RulePack.Default.Seasons.For(day.Year - 1)[SeasonEvent.MatchDay].Date;
    }

    private static ScheduledMilestone? Find(Schedule plan, string id) => plan.Milestones.FirstOrDefault(m => Id(m) == id);

    private static string Id(ScheduledMilestone m) => m.Milestone.Id.ToString();
}
