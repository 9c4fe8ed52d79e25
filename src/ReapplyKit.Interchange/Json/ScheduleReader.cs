using static ReapplyKit.Interchange.KeptValues;

namespace ReapplyKit.Interchange;

/// <summary>
/// Reads a schedule back. Members that are not known are passed over, since a later writer of the same version may add some, and so are
/// those that follow from others.
/// </summary>
internal static class ScheduleReader
{
    public static Schedule? Read(JsonCursor at)
    {
        var schedule = new Schedule
        {
            Request = Request(at["request"])!,
            Season = SeasonReader.Read(at["season"].Required())!,
            Decisions = CaseJson.Decisions(at["decisions"].Required()),
            Depth = at["depth"].Word<PlanDepth>() ?? PlanDepth.Full,
            Milestones = List(at["milestones"], Dated),
            NotThisSeason = List(at["notThisSeason"], Postponed),
            Conflicts = List(at["conflicts"], Conflict),
            Held = List(at["held"], Held),
            Dropped = List(at["dropped"], Milestone),
            OverfullWeeks = at["overfullWeeks"].IsStated ? List(at["overfullWeeks"], Overfull) : [],
            DoneBefore = at["doneBefore"].IsStated ? List(at["doneBefore"], DoneBefore) : [],
            OpenDecisions = List(at["openDecisions"], Open),
            CriticalPath = List(at["criticalPath"], MilestoneName),
            WindowsFrom = PlanningDay(at["windowsFrom"]),
            NominalDays = Whole(at["nominalDays"]),
            LeadIn = at["leadIn"].IsStated ? Days(at["leadIn"]) : null,
        };
        return at.Log.IsEmpty ? schedule : null;
    }

    public static PlanDifference? Difference(JsonCursor at)
    {
        at.Required();
        var difference = new PlanDifference(List(at["added"], Dated), List(at["removed"], Dated), List(at["moved"], Moved));
        return at.Log.IsEmpty ? difference : null;
    }

    public static ScheduledMilestone? Dated(JsonCursor at)
    {
        var dated = new ScheduledMilestone
        {
            Milestone = Milestone(at["milestone"].Required())!,
            Window = Days(at["window"])!,
            EarliestStart = Day(at["earliestStart"]),
            Start = Day(at["start"]),
            Finish = Day(at["finish"]),
            LatestStart = Day(at["latestStart"]),
            LatestFinish = Day(at["latestFinish"]),
            FreeSlackDays = Whole(at["freeSlackDays"]),
            Due = at["due"].Date(),
        };
        return at.Log.IsEmpty ? dated : null;
    }

    public static MovedMilestone? Moved(JsonCursor at)
    {
        var (before, after) = (Dated(at["before"].Required()), Dated(at["after"].Required()));
        return before is not null && after is not null ? new MovedMilestone(before, after) : null;
    }

    public static Milestone? Milestone(JsonCursor at)
    {
        var milestone = new Milestone
        {
            Id = MilestoneName(at["id"])!,
            Title = Text(at["title"]),
            From = Mark(at["from"]),
            To = Mark(at["to"]),
            Workstream = Word<Workstream>(at["workstream"]),
            MinDays = Whole(at["minDays"]),
            Importance = Word<Importance>(at["importance"]),
            After = List(at["after"], After),
            When = at["when"].IsStated ? Condition(at["when"]) : null,
            Decides = at["decides"].Word<DecisionGate>(),
            Locks = at["locks"].Word<DecisionGate>(),
            Hours = Whole(at["hours"]),
            NotBefore = at["notBefore"].IsStated ? Mark(at["notBefore"]) : null,
            NotAfter = at["notAfter"].IsStated ? Mark(at["notAfter"]) : null,
            Depth = Word<PlanDepth>(at["depth"]),
            Needs = List(at["needs"], MilestoneName),
            Targets = List(at["targets"], Target),
            Addresses = at["addresses"].Required().WordList<WeaknessKind>(),
            Clauses = List(at["clauses"], ClauseNumber),
            Guidance = List(at["guidance"], ClauseNumber),
        };
        return at.Log.IsEmpty ? milestone : null;
    }

    public static HeldMilestone? Held(JsonCursor at)
    {
        var (milestone, gates) = (Milestone(at["milestone"].Required()), at["waitsFor"].Required().WordList<DecisionGate>());
        return milestone is null ? null : new HeldMilestone(milestone, gates);
    }

    private static OverfullWeek? Overfull(JsonCursor at)
    {
        var (week, minutes, limit) = (Days(at["week"]), Whole(at["minutes"]), Whole(at["limit"]));
        return week is null ? null : new OverfullWeek(week, minutes, limit);
    }

    private static DoneMilestone? DoneBefore(JsonCursor at)
    {
        var (milestone, reason) = (Milestone(at["milestone"].Required()), Text(at["reason"]));
        return milestone is null ? null : new DoneMilestone(milestone, reason);
    }

    private static PostponedMilestone? Postponed(JsonCursor at)
    {
        var postponed = new PostponedMilestone
        {
            Milestone = Milestone(at["milestone"].Required())!,
            Reason = Word<PostponedReason>(at["reason"]),
            NoUseWithout = at["noUseWithout"].IsStated ? MilestoneName(at["noUseWithout"]) : null,
            NeededDays = Whole(at["neededDays"]),
            AvailableDays = Whole(at["availableDays"]),
            ComesNext = Day(at["comesNext"]),
        };
        return at.Log.IsEmpty ? postponed : null;
    }

    private static ScheduleConflict? Conflict(JsonCursor at)
    {
        var conflict = new ScheduleConflict
        {
            Milestone = MilestoneName(at["milestone"])!,
            Deadline = Day(at["deadline"]),
            EarliestFinish = Day(at["earliestFinish"]),
            NeededDays = Whole(at["neededDays"]),
            AvailableDays = Whole(at["availableDays"]),
            Chain = List(at["chain"], MilestoneName),
            WaysOut = List(at["waysOut"], WayOut),
        };
        return at.Log.IsEmpty ? conflict : null;
    }

    private static WayOut WayOut(JsonCursor at) =>
        new(Relaxation(at["relaxation"].Required()), Whole(at["gainDays"]), at["suffices"].Required().YesNo() == true);

    private static ScheduleRequest? Request(JsonCursor at)
    {
        at.Required();
        var season = SeasonReader.Read(at["season"].Required());
        var (asOf, decisions) = (PlanningDay(at["asOf"]), CaseJson.Decisions(at["decisions"].Required()));
        var relaxations = List(at["relaxations"], Relaxation);
        return season is null ? null : new ScheduleRequest(season, asOf, decisions, relaxations);
    }

    private static Relaxation Relaxation(JsonCursor at) =>
        new(Word<RelaxationKind>(at["kind"]), List(at["milestones"], MilestoneName));

    private static OpenDecision? Open(JsonCursor at)
    {
        var (gate, milestone, due) = (Word<DecisionGate>(at["gate"]), MilestoneName(at["milestone"]), Day(at["due"]));
        var (isOverdue, clauses) = (at["isOverdue"].Required().YesNo(), List(at["clauses"], ClauseNumber));
        return milestone is null ? null : new OpenDecision(gate, milestone, due, isOverdue == true, clauses);
    }

    private static Prerequisite? After(JsonCursor at)
    {
        var (milestone, lag) = (MilestoneName(at["milestone"]), Whole(at["lagDays"]));
        return milestone is null ? null : new Prerequisite(milestone, lag, at["fromStart"].YesNo() == true);
    }

    private static MilestoneTarget? Target(JsonCursor at)
    {
        var (id, text, unit) = (Text(at["id"]), Text(at["text"]), Text(at["unit"]));
        var (atLeast, atMost, clause) = (Whole(at["atLeast"]), at["atMost"].Whole(0, int.MaxValue), ClauseNumber(at["clause"]));
        return clause is null ? null : new MilestoneTarget(id, text, atLeast, atMost, unit, clause);
    }

    private static MilestoneCondition Condition(JsonCursor at) => new()
    {
        Step3 = at["step3"].YesNo(),
        Specialty = at["specialty"].Word<SpecialtyChoice>(),
        MainActivities = at["mainActivities"].WordList<MainActivity>(),
        UnlessActivities = at["unlessActivities"].WordList<MainActivity>(),
        Shown = at["shown"].WordList<FileState>(),
        Unless = at["unless"].WordList<FileState>(),
    };

    public static WindowMark Mark(JsonCursor at)
    {
        if (WindowMark.TryParse(at.Required().Text(), out var mark))
            return mark;
        if (at.IsStated)
            at.Problem("is not a place on the countdown such as M12W1");
        return default;
    }
}
