namespace ReapplyKit;

/// <summary>Reads the countdown: milestones whose prerequisites exist and form no cycle.</summary>
internal static class CountdownReader
{
    private const int LongestDays = 730;
    private const int MostHours = 10_000;
    private const int HighestTarget = 100_000;

    public static CountdownTemplate? Read(JsonCursor at, RuleRegister rules, SeasonCalendar seasons)
    {
        at.Required().Knows("guidance", "milestones", "audit", "corrections", "emphasis");
        var milestones = new Dictionary<MilestoneId, Milestone>();
        var places = new Dictionary<MilestoneId, JsonCursor>();
        foreach (var item in at["milestones"].Required().Items())
        {
            if (ReadMilestone(item, rules) is not { } milestone)
                continue;
            if (!milestones.TryAdd(milestone.Id, milestone))
                item["id"].Problem("names two milestones");
            places[milestone.Id] = item;
        }
        foreach (var milestone in milestones.Values)
        {
            foreach (var before in milestone.After)
            {
                if (!milestones.ContainsKey(before.Milestone))
                    places[milestone.Id]["after"].Problem($"waits for {before.Milestone}, which does not exist");
            }
            foreach (var needed in milestone.Needs)
            {
                if (!milestones.ContainsKey(needed))
                    places[milestone.Id]["needs"].Problem($"needs {needed}, which does not exist");
            }
        }
        var guidance = rules.ReadClauses(at["guidance"]);
        var audit = at["audit"].Items().Select(a => Check(a, rules, milestones)).ToValueList();
        var corrections = Corrections(at["corrections"].Required(), rules);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in at["emphasis"].Items())
        {
            if (rule["id"].Required().Text() is { } name && !names.Add(name))
                rule["id"].Problem("names two emphases");
        }
        var emphasis = at["emphasis"].Items().Select(e => Emphasis(e, rules, milestones)).ToValueList();
        if (!at.Log.IsEmpty)
            return null;
        if (PrerequisiteOrder.Of(milestones).TryPickT0(out var ordered, out var cycle))
            return new CountdownTemplate(ordered, guidance, audit, corrections!, seasons, emphasis);
        at.Log.Add(at["milestones"].Path, null, $"prerequisites form a cycle: {string.Join(" → ", cycle)}");
        return null;
    }

    private static EmphasisRule Emphasis(JsonCursor at, RuleRegister rules, Dictionary<MilestoneId, Milestone> milestones)
    {
        at.Knows("id", "when", "milestones", "clauses");
        var when = at["when"].Required();
        when.Knows("diagnosis", "component", "tier", "mainActivity", "applicant");
        if (when["component"].IsStated != when["tier"].IsStated)
            when.Problem("component and tier are stated together");
        return new EmphasisRule
        {
            Diagnosis = when["diagnosis"].Word<DiagnosisKind>(),
            Component = when["component"].Word<RubricComponent>(),
            Tier = when["tier"].Word<Tier>(),
            MainActivity = when["mainActivity"].Word<MainActivity>(),
            Applicants = when["applicant"].WordList<ApplicantType>(),
            Settings = at["milestones"].Required().Items().Select(m => Setting(m, milestones)).OfType<MilestoneSetting>().ToValueList(),
            Clauses = rules.ReadClauses(at["clauses"].Required()),
        };
    }

    private static MilestoneSetting? Setting(JsonCursor at, Dictionary<MilestoneId, Milestone> milestones)
    {
        at.Knows("milestone", "title", "importance", "hours", "from", "to");
        var id = at["milestone"].Required().Read<MilestoneId>(MilestoneId.TryParse, "a milestone name such as exam.step3.register");
        if (id is null)
            return null;
        // A pack that leaves a milestone out does not have to say so twice.
        if (!milestones.TryGetValue(id, out var milestone))
            return null;
        var (from, to) = (Mark(at["from"]), Mark(at["to"]));
        if (!(from ?? milestone.From).CanReach(to ?? milestone.To))
            at["to"].Problem("lies before the window's start, or beyond the submission day or review day that its start lies before");
        return new MilestoneSetting(id)
        {
            Title = at["title"].Text(),
            Importance = at["importance"].Word<Importance>(),
            Hours = at["hours"].Whole(1, MostHours),
            From = from,
            To = to,
        };
    }

    private static AuditCheck Check(JsonCursor at, RuleRegister rules, Dictionary<MilestoneId, Milestone> milestones)
    {
        at.Knows("text", "milestone", "target", "clauses");
        var milestone = at["milestone"].Read<MilestoneId>(MilestoneId.TryParse, "a milestone name such as exam.step3.register");
        var target = at["target"].Text();
        if (milestone is null == target is null)
            at.Problem("a check names either a milestone or a target");
        if (milestone is not null && !milestones.ContainsKey(milestone))
            at["milestone"].Problem("does not exist");
        if (rules.IsChecked && target is not null && !milestones.Values.Any(m => m.Targets.Any(t => t.Id == target)))
            at["target"].Problem("does not exist");
        return new AuditCheck(at["text"].Required().Text() ?? "", milestone, target, rules.ReadClauses(at["clauses"].Required()));
    }

    private static CorrectionClauses? Corrections(JsonCursor at, RuleRegister rules)
    {
        at.Knows("addHours", "cutCommitments", "moveStep3");
        var (hours, commitments, step3) =
            (rules.ReadClause(at["addHours"]), rules.ReadClause(at["cutCommitments"]), rules.ReadClause(at["moveStep3"]));
        return hours is null || commitments is null || step3 is null ? null : new CorrectionClauses(hours, commitments, step3);
    }

    private static Milestone? ReadMilestone(JsonCursor at, RuleRegister rules)
    {
        at.Knows("id", "title", "from", "to", "workstream", "minDays", "importance", "after", "when", "decides", "locks", "hours",
            "notBefore", "notAfter", "depth", "needs", "targets", "addresses", "clauses", "guidance");
        var id = at["id"].Required().Read<MilestoneId>(MilestoneId.TryParse, "a milestone name such as exam.step3.register");
        if (id is null)
            return null;
        var (from, to) = (Mark(at["from"].Required()), Mark(at["to"].Required()));
        if (from is { } start && to is { } end && !start.CanReach(end))
            at["to"].Problem("lies before the window's start, or beyond the submission day or review day that its start lies before");
        var clauses = rules.ReadClauses(at["clauses"].Required());
        if (clauses.IsEmpty)
            at["clauses"].Problem("a milestone carries out at least one clause");
        return new Milestone
        {
            Id = id,
            Title = rules.ReadText(at["title"].Required()) ?? "",
            From = from ?? default,
            To = to ?? default,
            Workstream = at["workstream"].Required().Word<Workstream>() ?? default,
            MinDays = at["minDays"].Required().Whole(1, LongestDays) ?? 1,
            Importance = at["importance"].Required().Word<Importance>() ?? default,
            After = at["after"].Items().Select(After).OfType<Prerequisite>().ToValueList(),
            When = at["when"].IsStated ? When(at["when"]) : null,
            Decides = at["decides"].Word<DecisionGate>(),
            Locks = at["locks"].Word<DecisionGate>(),
            Hours = at["hours"].Required().Whole(1, MostHours) ?? 1,
            NotBefore = Mark(at["notBefore"]),
            NotAfter = Mark(at["notAfter"]),
            Depth = at["depth"].Word<PlanDepth>() ?? PlanDepth.Pressed,
            Needs = at["needs"].Items().Select(Name).OfType<MilestoneId>().ToValueList(),
            Targets = at["targets"].Items().Select(t => Target(t, rules)).OfType<MilestoneTarget>().ToValueList(),
            Addresses = at["addresses"].WordList<WeaknessKind>(),
            Clauses = clauses,
            Guidance = rules.ReadClauses(at["guidance"]),
        };
    }

    private static WindowMark? Mark(JsonCursor at)
    {
        if (WindowMark.TryParse(at.Text(), out var mark))
            return mark;
        if (at.IsStated)
            at.Problem("is not a place on the countdown such as M12W1, M1D3, FW2 or erasOpens+21");
        return null;
    }

    private static MilestoneId? Name(JsonCursor at) =>
        at.Read<MilestoneId>(MilestoneId.TryParse, "a milestone name such as exam.step3.register");

    private static Prerequisite? After(JsonCursor at)
    {
        at.Knows("milestone", "lagDays", "fromStart");
        var milestone = at["milestone"].Required().Read<MilestoneId>(MilestoneId.TryParse, "a milestone name such as exam.step3.register");
        return milestone is null ? null : new Prerequisite(
            milestone, at["lagDays"].Whole(0, LongestDays) ?? 0, at["fromStart"].YesNo() == true);
    }

    private static MilestoneCondition When(JsonCursor at)
    {
        at.Knows("step3", "specialty", "mainActivity", "unlessActivity", "shown", "unless");
        return new MilestoneCondition
        {
            Step3 = at["step3"].YesNo(),
            Specialty = at["specialty"].Word<SpecialtyChoice>(),
            MainActivities = at["mainActivity"].WordList<MainActivity>(),
            UnlessActivities = at["unlessActivity"].WordList<MainActivity>(),
            Shown = at["shown"].WordList<FileState>(),
            Unless = at["unless"].WordList<FileState>(),
        };
    }

    private static MilestoneTarget? Target(JsonCursor at, RuleRegister rules)
    {
        at.Knows("id", "text", "atLeast", "atMost", "unit", "clause");
        var (id, text, unit, clause) =
            (at["id"].Required().Text(), at["text"].Required().Text(), at["unit"].Required().Text(), rules.ReadClause(at["clause"]));
        var (atLeast, atMost) = (at["atLeast"].Required().Whole(0, HighestTarget), at["atMost"].Whole(0, HighestTarget));
        if (atMost < atLeast)
            at["atMost"].Problem("lies below atLeast");
        return id is null || text is null || unit is null || clause is null || atLeast is null
            ? null
            : new MilestoneTarget(id, text, atLeast.Value, atMost, unit, clause);
    }
}
