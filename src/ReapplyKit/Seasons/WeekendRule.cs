namespace ReapplyKit;

/// <summary>Where a date that falls on a weekend moves.</summary>
internal enum WeekendRule
{
    /// <summary>It stays.</summary>
    Keep,

    /// <summary>To the Monday after.</summary>
    NextMonday,

    /// <summary>To the Friday before.</summary>
    PreviousFriday,
}
