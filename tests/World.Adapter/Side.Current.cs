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
        _ => "matched",
    };

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
