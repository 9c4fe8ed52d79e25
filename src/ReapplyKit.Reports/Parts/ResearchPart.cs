namespace ReapplyKit.Reports;

/// <summary>Whether each project fits the year; left out where projects are not stated.</summary>
internal static class ResearchPart
{
    public static ReportPart? Of(ReportSource source) => source.Plan.Research is not { } projects ? null : new ReportPart("research", "Research", [
        .. projects.IsEmpty ? [Blocks.Text($"No project is stated.")] : projects.SelectMany((fit, place) => Project(source, fit, place + 1)),
    ]);

    private static IEnumerable<Block> Project(ReportSource source, ResearchFit fit, int number)
    {
        var title = fit.Project.Title ?? $"Project {ReportWords.Number(number)}, without a title";
        yield return new Subheading(title);
        yield return fit.IsDone ? Blocks.Text($"Done.") : Blocks.Text($"{fit.MonthsNeeded} months needed, {fit.MonthsAvailable} there.");
        foreach (var block in Blocks.Checks(source, $"How it fits: {title}", fit.Checks))
            yield return block;
    }
}
