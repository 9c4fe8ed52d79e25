using System.Text.Json.Serialization;

namespace ReapplyKit.Reports;

/// <summary>How much of a plan a report tells.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReportLength>))]
public enum ReportLength
{
    /// <summary>The first screen, and every part of the plan below it; the texts of the clauses that its verdicts cite.</summary>
    [JsonStringEnumMemberName("standard")]
    Standard,

    /// <summary>One page to hand over: the first screen, the next dates, what the list and the money come to.</summary>
    [JsonStringEnumMemberName("onePage")]
    OnePage,

    /// <summary>Everything: also the name of each rule, its reading of the text, and the clauses of each milestone.</summary>
    [JsonStringEnumMemberName("withAppendix")]
    WithAppendix,
}
