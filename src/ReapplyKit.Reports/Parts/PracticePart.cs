namespace ReapplyKit.Reports;

/// <summary>How interview practice stands; left out where not stated.</summary>
internal static class PracticePart
{
    public static ReportPart? Of(ReportSource source) => source.Plan.Practice is not { } practice ? null : new ReportPart("practice", "Interview practice", [
        Blocks.Text($"{practice.Checks.Count(c => c.State == CheckState.Met)} of {practice.Checks.Count} points are met."),
        .. Blocks.Checks(source, "Points still open", practice.Checks.Where(c => c.State != CheckState.Met)),
        .. Blocks.List(practice.Lengths.Where(l => !l.Seconds.IsUnknown).Select(l =>
            Phrase.Of($"{ReportWords.Title(l.Question)}{(l.Explains is { } kind ? $", on {ReportWords.Of(kind)}" : "")}: {l.Seconds} seconds{(l.IsMeasured ? "" : ", estimated")}"))),
        .. practice.ToHear.IsEmpty ? [] : (Block[])[Blocks.Text($"Only a listener can tell:"), .. Blocks.List(practice.ToHear.Select(source.Told))],
    ]);
}
