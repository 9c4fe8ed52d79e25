namespace ReapplyKit.Reports;

/// <summary>What looks have in common.</summary>
internal static class StyleTraits
{
    /// <summary>Whether a look breaks its text into lines.</summary>
    public static bool Wraps(this CellLook look) =>
        look is CellLook.Title or CellLook.Header or CellLook.Text or CellLook.Sentence or CellLook.Note or CellLook.Total || look.IsTone();

    /// <summary>The size of its letters, in points.</summary>
    public static double FontSize(this CellLook look) => look switch
    {
        CellLook.Title => 18,
        CellLook.Heading => 13,
        CellLook.WeekDay or CellLook.Slack => 9,
        _ => 11,
    };

    public static bool IsMoney(this CellLook look) => look is CellLook.Dollars or CellLook.TotalDollars or CellLook.TotalNumber;

    public static bool IsHeading(this CellLook look) =>
        look is CellLook.Title or CellLook.Heading or CellLook.Header or CellLook.Month or CellLook.WeekDay;

    public static bool IsTotal(this CellLook look) => look is CellLook.Total or CellLook.TotalNumber or CellLook.TotalDollars;

    public static bool IsTone(this CellLook look) => look is CellLook.Good or CellLook.Fair or CellLook.Poor or CellLook.Unknown;
}
