namespace ReapplyKit.Reports;

/// <summary>How a stretch of text is set.</summary>
internal enum RunKind
{
    Plain,
    Strong,
    Faint,

    /// <summary>A verdict's word on a coloured ground.</summary>
    Mark,

    /// <summary>A clause's number.</summary>
    Clause,

    /// <summary>A rule's name.</summary>
    Rule,
}
