namespace ReapplyKit.Reports;

/// <summary>A report before it is rendered: the same for every format.</summary>
internal sealed record ReportDocument(string Title, BriefPart Brief, ValueList<ReportPart> Parts)
{
    public static ReportDocument Of(ReportSource source)
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
        var title = $"Re-application plan for the {ReportWords.Number(source.Plan.Season.Year)} Match";
        return new ReportDocument(title, BriefPart.Of(source), [.. parts, AboutPart.Of(source), SourcePart.Of(source, parts)]);
    }
}

/// <summary>A part of a report under its own heading.</summary>
internal sealed record ReportPart(string Id, string Title, ValueList<Block> Blocks);
