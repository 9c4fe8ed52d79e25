namespace World.Adapter;

/// <summary>What is said differently by version 0.1.0 and this tree: as 0.1.0 says it.</summary>
internal static class Side
{
    public const string Name = "0.1.0";

    public static Schedule? ScheduleOf(ReapplicationPlan plan) => plan.Schedule.TryPickT0(out var schedule, out _) ? schedule : null;

    public static ValueList<ScheduleConflict> ConflictsOf(ReapplicationPlan plan) =>
        plan.Schedule.TryPickT1(out var conflicts, out _) ? conflicts.Conflicts : [];

    public static string KindOf(Diagnosis diagnosis) => Plain.Word(diagnosis.Verdict.GetType().Name);

    public static string Overall(CompetitivenessReport report) => Plain.Word(report.Tiers.Overall);

    // Version 0.1.0 has no first screen, says nothing of a running season, asks nothing back and opens no plan again.
    public static JsonArray Ask(Diagnosis diagnosis) => [];

    public static LocalDate Due(ScheduledMilestone milestone) => milestone.LatestFinish;

    public static JsonObject? Accounted(ReapplicationPlan plan) => null;

    public static int? RunningYear(ReapplicationPlan plan) => null;

    public static JsonObject? FirstScreen(ReapplicationPlan plan) => null;

    public static bool? IsSameAgain(ReapplicationPlan plan) => null;

    public static InterviewVerdict Verdict(Diagnosis diagnosis) => diagnosis.Verdict;

    public static object ScheduleOfDefaultCountdown(Season season, LocalDate asOf, YearDecisions decisions) =>
        RulePack.Default.Countdown.Schedule(season, asOf, decisions).Value;

    public static bool? NeedsStep3(VisaPolicy visa) => visa.H1BNeedsStep3;

    public static JsonArray Notes(ProgramTable table) =>
        Plain.List([.. table.Ambiguous.Select(Plain.Problem), .. table.IgnoredColumns.Select(c => (JsonNode)$"ignored column: {c}")]);

    public static JsonArray Notes(Roster roster) => Plain.List([.. roster.IgnoredColumns.Select(c => (JsonNode)$"ignored column: {c}")]);

    public static IEnumerable<(int Line, ValueList<Problem> Problems)> SetAside(RosterChunk chunk) =>
        chunk.BadRows.Select(row => (row.Line, row.Problems));
}
