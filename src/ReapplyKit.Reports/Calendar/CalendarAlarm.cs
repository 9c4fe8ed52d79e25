namespace ReapplyKit.Reports;

/// <summary>How an event is announced.</summary>
internal enum CalendarAlarm
{
    None,

    /// <summary>Some days before its end, so that the work can still be done.</summary>
    Preparation,

    /// <summary>Shortly before: the work is done, and the day must not be missed.</summary>
    Deadline,
}
