namespace ReapplyKit.Reports;

/// <summary>How much of a plan a report tells.</summary>
public enum ReportLength
{
    /// <summary>The first screen, and every part of the plan below it; the texts of the clauses that its verdicts cite.</summary>
    Standard,

    /// <summary>One page to hand over: the first screen, the next dates, what the list and the money come to.</summary>
    OnePage,

    /// <summary>Everything: also the name of each rule, its reading of the text, and the clauses of each milestone.</summary>
    WithAppendix,
}
