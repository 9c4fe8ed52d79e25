namespace ReapplyKit.Reports;

/// <summary>The phases of the season: a lane with their names above the rows, every other one tinted down to the last row.</summary>
internal static class GanttPhases
{
    private const double Inset = 5;

    public static void Write(MarkupWriter page, Season season, GanttScale scale, double top, double bottom)
    {
        ValueList<(string Name, LocalDate From)> starts =
        [
            ("Rebuild", scale.First),
            ("Preparation", season[SeasonEvent.ErasOpens].Date),
            ("Submission", season.SubmissionDay),
            ("Interviews", season.ReviewDay),
            ("Ranking", season[SeasonEvent.RankingOpens].Date),
            ("Match", season[SeasonEvent.RankListDeadline].Date.PlusDays(1)),
        ];
        foreach (var (place, (name, from)) in starts.Index())
        {
            var next = place + 1 < starts.Count ? starts[place + 1].From : scale.Last.PlusDays(1);
            if (next <= scale.First || from > scale.Last)
                continue;
            var (left, right) = (scale.At(LocalDate.Max(from, scale.First)), scale.At(LocalDate.Min(next, scale.Last.PlusDays(1))));
            if (place % 2 == 1)
                page.Add($"""<rect class="phase" x="{left}" y="{top}" width="{right - left}" height="{bottom - top}"/>""");
            if (TextWidth.Of(name, GanttLayout.FontSize) + Inset < right - left)
                page.Add($"""<text class="month" x="{left + Inset}" y="{top + GanttLayout.Baseline}">{name}</text>{"\n"}""");
        }
    }
}
