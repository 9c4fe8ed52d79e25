namespace ReapplyKit.Rules;

/// <summary>Where a date that falls on a weekend moves.</summary>
public enum WeekendRule
{
    /// <summary>It stays.</summary>
    Keep,

    /// <summary>To the Monday after.</summary>
    NextMonday,

    /// <summary>To the Friday before.</summary>
    PreviousFriday,
}
