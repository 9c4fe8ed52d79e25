namespace ReapplyKit.Reports;

/// <summary>A report before it is rendered: the same for every format.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Brief">Its first screen.</param>
/// <param name="Parts">What follows.</param>
/// <param name="IsFolded">Whether the parts are folded where a format can fold.</param>
internal sealed record ReportDocument(string Title, BriefPart Brief, ValueList<ReportPart> Parts, bool IsFolded)
{
    public static ReportDocument Of(ReportSource source)
    {
        if (!source.Plan.HasDays)
            return WithoutDays(source);
        var title = $"Re-application plan for the {ReportWords.Number(source.Plan.Season.Year)} Match";
        return source.Options.Length == ReportLength.OnePage
            ? new ReportDocument(title, BriefPart.Of(source), OnePage.Parts(source), IsFolded: false)
            : new ReportDocument(title, BriefPart.Of(source), InFull(source), IsFolded: true);
    }

    // Whoever matched, or cannot, has a verdict on the file, and nothing to rebuild.
    private static ReportDocument WithoutDays(ReportSource source)
    {
        ValueList<ReportPart> parts = [VerdictPart.Of(source)];
        return new ReportDocument(
            source.Plan.Brief.Situation == BriefSituation.Matched ? $"Matched for {ReportWords.Number(source.Plan.Brief.Season)}" : "No Match can be reached yet", BriefPart.Of(source),
            source.Options.Length == ReportLength.OnePage ? [] : [.. parts, SourcePart.Of(source, parts)], IsFolded: true);
    }

    private static ValueList<ReportPart> InFull(ReportSource source)
    {
        ValueList<ReportPart> parts = Enumerable.Empty<ReportPart?>()
            .Append(DiagnosisPart.Of(source))
            .Append(VerdictPart.Of(source))
            .Append(WeekPart.Of(source))
            .Append(SchedulePart.Of(source))
            .Append(DecisionPart.Of(source))
            .Append(TargetPart.Of(source))
            .Append(ClinicalPart.Of(source))
            .Append(ResearchPart.Of(source))
            .Append(PracticePart.Of(source))
            .Append(ApplicationPart.Of(source))
            .Append(WorkloadPart.Of(source))
            .Append(ProgramPart.Of(source))
            .Append(CostPart.Of(source))
            .Append(WhatIfPart.Of(source))
            .Append(ProofPart.Of(source))
            .OfType<ReportPart>()
            .ToValueList();
        return [.. parts, SourcePart.Of(source, parts)];
    }
}

/// <summary>A part of a report under its own heading.</summary>
/// <param name="Id">Where links to it lead.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Blocks">What it says.</param>
/// <param name="Gist">What it comes to, beside the heading of a part that is folded.</param>
internal sealed record ReportPart(string Id, string Title, ValueList<Block> Blocks, string Gist = "");
