namespace ReapplyKit.Reports;

/// <summary>A report before it is rendered: the same for every format.</summary>
internal sealed record ReportDocument(string Title, ValueList<ReportFact> Facts, ValueList<ReportPart> Parts)
{
    public static ReportDocument Of(ReportSource source)
    {
        ValueList<ReportPart> parts = Enumerable.Empty<ReportPart?>()
            .Append(WeekPart.Of(source))
            .Append(VerdictPart.Of(source))
            .Append(DiagnosisPart.Of(source))
            .Append(DecisionPart.Of(source))
            .Append(WhatIfPart.Of(source))
            .Append(TargetPart.Of(source))
            .Append(ClinicalPart.Of(source))
            .Append(ResearchPart.Of(source))
            .Append(PracticePart.Of(source))
            .Append(ApplicationPart.Of(source))
            .Append(SchedulePart.Of(source))
            .Append(WorkloadPart.Of(source))
            .Append(ProgramPart.Of(source))
            .Append(CostPart.Of(source))
            .Append(ProofPart.Of(source))
            .OfType<ReportPart>()
            .ToValueList();
        var title = $"Re-application plan for the {ReportWords.Number(source.Plan.Season.Year)} Match";
        return new ReportDocument(title, HeadFacts.Of(source), [.. parts, SourcePart.Of(source, parts)]);
    }
}

/// <summary>A line at the head of a report.</summary>
internal sealed record ReportFact(string Name, Phrase Value);

/// <summary>A part of a report under its own heading.</summary>
internal sealed record ReportPart(string Id, string Title, ValueList<Block> Blocks);
