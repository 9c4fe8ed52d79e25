namespace ReapplyKit.Reports;

/// <summary>How ready the application is; left out where not stated.</summary>
internal static class ApplicationPart
{
    public static ReportPart? Of(ReportSource source) => source.Plan.Application is not { } application ? null : new ReportPart("application", "The application", [
        new Paragraph(application.IsReadyToSubmit switch
        {
            true => Run.Mark("ready to submit", Tone.Good),
            false => Run.Mark("not ready", Tone.Bad),
            null => Run.Mark("not known to be ready", Tone.Unknown),
        }),
        .. Blocks.Checks(source, "Points still open", application.Checks.Select(c => c.Check).Where(c => c.State != CheckState.Met)),
        .. Blocks.List(application.Statements.Select(s => Phrase.Of(
            $"Statement {Run.Strong(s.Name)}: {ReportWords.Count(s.Characters, "character")}, {(s.RedFlagPercent is { } percent ? $"{ReportWords.Number(percent)} % on red flags" : "share on red flags unknown")}"))),
    ]);
}
