namespace ReapplyKit;

/// <summary>Whole years as they grow from one day to another.</summary>
internal static class Years
{
    /// <summary>Whole years on a later day; where the day of graduation is not known, an anniversary may lie between or not.</summary>
    public static Quantity Later(Quantity years, LocalDate from, LocalDate until)
    {
        if (years.IsUnknown || until <= from)
            return years;
        var whole = Period.Between(from, until, PeriodUnits.Years).Years;
        var more = from.PlusYears(whole) < until ? whole + 1 : whole;
        return years.AtMost is { } most ? Quantity.Between(years.AtLeast + whole, most + more) : Quantity.OrMore(years.AtLeast + whole);
    }
}
