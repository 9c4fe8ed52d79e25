namespace ReapplyKit.Interchange.Tests;

/// <summary>One document of each kind, with everything stated that there is to state.</summary>
internal static class WrittenDocuments
{
    private static readonly RulePack Rules = RulePack.Default;

    public static IReadOnlyList<(DocumentKind Kind, byte[] Utf8)> All { get; } =
        [.. Enum.GetValues<DocumentKind>().Select(kind => (kind, Write(kind)))];

    public static TheoryData<DocumentKind> Kinds => [.. Enum.GetValues<DocumentKind>()];

    private static byte[] Write(DocumentKind kind) => kind switch
    {
        DocumentKind.Case => CaseJson.Write(KeptDocuments.Case),
        DocumentKind.Programs => ProgramJson.Write(KeptDocuments.Programs),
        DocumentKind.RulePack => RulePackJson.WriteDefault(),
        DocumentKind.Plan => PlanJson.Write(PlanSamples.Everything, Rules),
        DocumentKind.Schedule => ScheduleJson.Write(PlanSamples.Everything.Schedule),
        DocumentKind.Assessment => AssessmentJson.Write(PlanSamples.Everything.Report, Rules),
        _ => RosterJson.Write(new Roster([new RosterEntry(2, KeptDocuments.Case.Profile, KeptDocuments.Case.Cycle)], [], []), Rules, PlanSamples.AsOf),
    };
}
