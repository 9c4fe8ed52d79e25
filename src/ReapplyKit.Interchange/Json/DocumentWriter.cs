namespace ReapplyKit.Interchange;

/// <summary>Turns verdicts into documents, each rule with its text, so that a file can be read without the library.</summary>
internal sealed class DocumentWriter(RulePack rules)
{
    public const int Version = 1;

    public PlanDocument Plan(ReapplicationPlan plan) => new(
        Version,
        Pack(plan.Pack),
        plan.AsOf,
        Season(plan.Season),
        Verdict(plan.Report),
        Diagnosis(plan.Diagnosis),
        plan.Weaknesses.Select(w => new WeaknessDocument(Words.Of(w.Kind), w.Value, Rule(w.Rule), w.Milestones.Select(Text))),
        new Step3Document(Words.Of(plan.Step3.Recommendation), plan.Step3.Value, Rule(plan.Step3.Rule)),
        plan.Schedule.TryPickT0(out var schedule, out var conflicts) ? Schedule(schedule, plan) : null,
        conflicts?.Conflicts.Select(Conflict),
        plan.List is null ? null : List(plan.List, plan.ListPolicy));

    public RosterDocument Roster(Roster roster, LocalDate asOf) => new(Version, Pack(rules.Stamp), asOf, roster.Entries.Select(entry =>
    {
        var report = rules.Rubric.Assess(entry.Profile, asOf);
        var diagnosis = entry.Cycle is null ? null : rules.Interviews.Diagnose(entry.Cycle, report);
        return new RosterEntryDocument(entry.Line, entry.Profile.Reference, Verdict(report), Diagnosis(diagnosis));
    }));

    private static PackDocument Pack(RulePackStamp stamp) => new(stamp.Id, stamp.Version, stamp.Effective);

    private static SeasonDocument Season(Season season) => new(season.Year, Words.Of(season.Status), season.Dates.Select(d =>
        new SeasonDateDocument(Words.Of(d.Event), d.Date, d.Time, d.Zone, Words.Of(d.Status), d.Source)));

    private VerdictDocument Verdict(CompetitivenessReport report) => new(
        Words.Of(report.Tiers.Overall),
        report.Tiers.HasUnknown,
        report.Findings.Select(f => new FindingDocument(Words.Of(f.Component), Words.Of(f.Tier), f.Value, f.Threshold, Rule(f.Rule), f.Missing, f.Notes)));

    private DiagnosisDocument? Diagnosis(Diagnosis? diagnosis)
    {
        if (diagnosis is null)
            return null;
        var problem = diagnosis.Match(_ => "structural", _ => "conversion", _ => "redFlag", _ => "matched");
        var verdict = diagnosis.Verdict;
        return new DiagnosisDocument(problem, verdict.Interviews, Rule(verdict.Rule), verdict.Suspects.Select(s =>
            new SuspectDocument(Words.Of(s.Weakness), Words.Of(s.Evidence), s.Value, s.Threshold, Rule(s.Rule))), verdict.Unchecked);
    }

    private static ScheduleDocument Schedule(Schedule schedule, ReapplicationPlan plan) => new(
        schedule.IsCompressed,
        schedule.Milestones.Select(m => Milestone(m, plan)),
        schedule.Held.Select(h => new HeldDocument(Text(h.Milestone.Id), h.Milestone.Title, h.WaitsFor.Select(Words.Of))),
        schedule.Dropped.Select(m => Text(m.Id)));

    private static MilestoneDocument Milestone(ScheduledMilestone dated, ReapplicationPlan plan) => new(
        Text(dated.Milestone.Id),
        dated.Milestone.Title,
        Words.Of(dated.Milestone.Workstream),
        Words.Of(dated.Milestone.Importance),
        dated.Start,
        dated.Finish,
        dated.LatestFinish,
        dated.SlackDays,
        dated.Milestone.After.Select(p => Text(p.Milestone)),
        dated.Milestone.Targets.Select(t => $"{t.Text}: {t.Amount}"),
        plan.Emphasis(dated.Milestone.Id).Select(Words.Of),
        dated.Milestone.Clauses.Select(Text),
        dated.Milestone.Guidance.Select(Text));

    private static ConflictDocument Conflict(ScheduleConflict c) => new(
        Text(c.Milestone), c.Deadline, c.EarliestFinish, c.NeededDays, c.AvailableDays, c.Chain.Select(Text), c.Relaxations.Select(r => Words.Of(r.Kind)));

    private ProgramListDocument List(ProgramList list, ValueList<RuleId> policy) => new(
        Pack(list.Pack),
        list.Target.Total,
        list.Target.RedCap,
        policy.Select(Rule),
        list.Shortfalls.Select(s => new ShortfallDocument(Words.Of(s.Setting), s.Wanted, s.Found, s.StandIns, s.Empty)),
        list.Programs.Select(p => Program(p.Assessment, p.IsStandIn ? Words.Of(p.Seat) : null, null)),
        list.LeftOut.Select(p => Program(p.Assessment, null, Words.Of(p.Reason))));

    private ListedProgramDocument Program(ProgramAssessment a, string? standsInFor, string? leftOut) => new(
        a.Program.Key,
        a.Program.Name,
        a.Program.Specialty,
        Words.Of(a.Program.Track),
        Words.Of(a.Program.Setting),
        a.Program.City,
        a.Program.State,
        Words.Of(a.Label),
        Rule(a.Rule),
        a.LiftedBy?.ToString(),
        standsInFor,
        leftOut,
        Findings(a.Blockers),
        Findings(a.Cautions),
        Findings(a.Strengths),
        Findings(a.Unknowns));

    private static IEnumerable<ProgramFindingDocument> Findings(ValueList<ProgramFinding> findings) =>
        findings.Select(f => new ProgramFindingDocument(Words.Of(f.Factor), f.Applicant, f.Program, Text(f.Rule)));

    private RuleDocument Rule(RuleId id)
    {
        var rule = rules.Book[id];
        return new RuleDocument(Text(id), rule.Text, rule.Clauses.Select(Text), rule.Interpretation);
    }

    private static string Text(object id) => id.ToString()!;
}
