namespace ReapplyKit;

/// <summary>
/// The years of the days that the library answers for: from the one in which the first season opened that the calendar knows to that of the
/// last Match. Days that a file states reach further, as <see cref="PartialDate"/> does.
/// </summary>
internal static class KnownYears
{
    public const int First = 2009;
    public const int Last = 2100;

    /// <summary>The last of the days that a plan is made for or read on: it reaches into the season after the next.</summary>
    public const int LastPlanned = Last - 2;
}
