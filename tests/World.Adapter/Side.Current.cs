namespace World.Adapter;

/// <summary>What is said differently by version 0.1.0 and this tree: as this tree says it.</summary>
internal static class Side
{
    public const string Name = "this tree";

    public static Schedule? ScheduleOf(ReapplicationPlan plan) => plan.Schedule;

    public static ValueList<ScheduleConflict> ConflictsOf(ReapplicationPlan plan) => plan.Schedule.Conflicts;

    public static string KindOf(Diagnosis diagnosis) => diagnosis.Kind switch
    {
        DiagnosisKind.Structural => "structuralProblem",
        DiagnosisKind.Conversion => "conversionProblem",
        DiagnosisKind.RedFlag => "likelyRedFlag",
        DiagnosisKind.Running => "running",
        _ => "matched",
    };

    public static string Overall(CompetitivenessReport report) => Plain.Word(report.Overall.Tier);

    public static JsonArray Ask(Diagnosis diagnosis) => Plain.Texts(diagnosis.Ask);

    public static LocalDate Due(ScheduledMilestone milestone) => milestone.Due ?? milestone.LatestFinish;

    // Where a milestone stands that the plan does not date.
    public static JsonObject Accounted(ReapplicationPlan plan) => Plain.Keyed(
        plan.Schedule.NotThisSeason.Select(m => (m.Milestone.Id, Where: "not this season"))
            .Concat(plan.Schedule.DoneBefore.Select(m => (m.Milestone.Id, Where: "done before")))
            .Concat(plan.Schedule.Dropped.Select(m => (m.Id, Where: "dropped")))
            .Concat(plan.Schedule.Held.Select(m => (m.Milestone.Id, Where: "held"))),
        m => m.Id.ToString(), m => m.Where);

    public static int? RunningYear(ReapplicationPlan plan) => plan.Running?.Season.Year;

    public static JsonObject FirstScreen(ReapplicationPlan plan) => new()
    {
        ["headline"] = plan.Brief.Headline,
        ["advice"] = plan.Brief.Advice,
        ["causes"] = Plain.Keyed(plan.Brief.Causes, c => Plain.Word(c.Weakness), c => c.ToString()),
        ["tasks"] = Plain.Keyed(plan.Brief.Tasks, t => t.What, t => t.By is { } by ? Plain.Day(by) : null),
        ["deadline"] = plan.Brief.Deadline is { } next
            ? new JsonObject { ["what"] = next.What, ["day"] = Plain.Day(next.Day), ["daysLeft"] = next.DaysLeft } : null,
    };

    public static bool? IsSameAgain(ReapplicationPlan plan) =>
        PlanJson.Read(PlanJson.Write(plan, RulePack.Default)).TryPickT0(out var kept, out _)
        && ReapplyPlanner.Plan(RulePack.Default, kept.Case, kept.AsOf).TryPickT0(out var again, out _)
        && again.Equals(plan);

    public static Diagnosis Verdict(Diagnosis diagnosis) => diagnosis;

    public static object ScheduleOfDefaultCountdown(Season season, LocalDate asOf, YearDecisions decisions) =>
        RulePack.Default.Countdown.Schedule(season, asOf, decisions);

    public static bool? NeedsStep3(VisaPolicy visa) => visa.Step3ForH1B switch
    {
        Step3Demand.Unknown => null,
        Step3Demand.None => false,
        _ => true,
    };

    public static JsonArray Notes(ProgramTable table) =>
        Plain.List([.. table.SetAside.SelectMany(row => row.Problems).Select(Plain.Problem), .. table.Notes.Select(note => (JsonNode)note.ToString())]);

    public static JsonArray Notes(Roster roster) =>
        Plain.List([.. roster.SetAside.SelectMany(row => row.Problems).Select(Plain.Problem), .. roster.Notes.Select(note => (JsonNode)note.ToString())]);

    public static IEnumerable<(int Line, ValueList<Problem> Problems)> SetAside(RosterChunk chunk) =>
        chunk.SetAside.Select(row => (row.Line, row.Problems));
}
