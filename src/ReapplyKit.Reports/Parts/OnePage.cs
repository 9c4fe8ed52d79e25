namespace ReapplyKit.Reports;

/// <summary>What follows the first screen on the page that an advisor hands over.</summary>
internal static class OnePage
{
    private const int MostDates = 10;
    private const int MostPrograms = 5;

    public static ValueList<ReportPart> Parts(ReportSource source) => Enumerable.Empty<ReportPart?>()
        .Append(Dates(source)).Append(Programs(source)).Append(Money(source)).Append(Limits(source)).OfType<ReportPart>().ToValueList();

    private static ReportPart? Dates(ReportSource source)
    {
        var schedules = source.Plan.Schedules().ToList();
        var next = schedules[0].Milestones
            .Where(m => m.Finish >= source.Now && m.Milestone.Importance == Importance.Essential && source.Plan.Case.Progress.Of(m.Milestone.Id)?.State != MilestoneState.Done)
            .Select(m => (Day: m.AtLatest ?? m.Finish, What: m.Milestone.Title))
            .Concat(schedules.SelectMany(s => s.Season.Dates.Where(d => d.Date >= source.Now && IsTold(d.Event))
                .Select(d => (Day: d.Date, What: FormattableString.Invariant($"{ReportWords.Title(d.Event)}, {s.Season.Year} Match")))))
            .OrderBy(d => d.Day).Take(MostDates).ToList();
        return next.Count == 0 ? null : new ReportPart("dates", "The next dates", [
            new Entries(next.Select(d => new Entry(Run.Strong(ReportWords.Day(d.Day)), d.What)).ToValueList()),
        ]);
    }

    private static bool IsTold(SeasonEvent date) => date == SeasonEvent.SubmissionOpens || SeasonEntries.IsDeadline(date);

    private static ReportPart? Programs(ReportSource source) => source.Plan.List is not { Programs.IsEmpty: false } list ? null : new ReportPart("programs", "The list", [
        new Paragraph(ProgramPart.Counted(list)),
        Blocks.Text($"First on it: {Phrase.Listed(list.Programs.Take(MostPrograms).Select(p => p.Assessment.Program.Name))}."),
        .. ProgramPart.Asked(list),
    ]);

    private static ReportPart? Money(ReportSource source) =>
        source.Options.Sheet is not { } sheet ? null : new ReportPart("cost", "The money", [Blocks.Text($"{sheet.Budget.ToString()}")]);

    private static ReportPart Limits(ReportSource source) => new("sources", "What this is", [
        Blocks.Text($"Judged as of {source.Plan.AsOf} by the rules {source.Plan.Pack.Id} {source.Plan.Pack.Version}. No verdict is a probability, and what is not stated is unknown. Every reason with its source stands in the full report."),
    ]);
}
