namespace ReapplyKit.Reports;

/// <summary>How much of a plan goes into its calendar.</summary>
public enum CalendarScope
{
    /// <summary>What must not be missed and still lies ahead: the season's deadlines, essential milestones, letters.</summary>
    Essentials,

    /// <summary>Every milestone and every date.</summary>
    Everything,
}
