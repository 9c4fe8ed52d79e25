namespace ReapplyKit;

/// <summary>What letter writers get, when they are reminded, and when letters come in (clauses M9.8 to M9.11 and M5.11 to M5.13).</summary>
internal sealed record LetterTiming
{
    internal LetterTiming()
    {
    }

    /// <summary>What the writer gets with the request, one clause each (clauses M9.8 to M9.10).</summary>
    public required ValueList<ClauseId> HandOver { get; init; }

    /// <summary>The rule of what is handed over.</summary>
    public required RuleId HandOverRule { get; init; }

    /// <summary>Writers are reminded by the last day of this month of the countdown (clause M5.11).</summary>
    public required int RemindMonth { get; init; }

    /// <summary>What the writer gets with the reminder, one clause each (clause M5.13).</summary>
    public required ValueList<ClauseId> RemindWith { get; init; }

    /// <summary>The clause of the ERAS letter request forms (clause M5.12).</summary>
    public required ClauseId RequestForms { get; init; }

    /// <summary>The rule of the reminder.</summary>
    public required RuleId Remind { get; init; }

    /// <summary>Letters come in from the first day of this month of the countdown (clause M9.11).</summary>
    public required int HarvestFromMonth { get; init; }

    /// <summary>Letters come in to the last day of this month of the countdown (clause M9.11).</summary>
    public required int HarvestToMonth { get; init; }

    /// <summary>The rule of the harvest.</summary>
    public required RuleId Harvest { get; init; }

    internal LetterPlan Of(ValueList<LetterRequest>? requests, Season season, LocalDate asOf, RulePackStamp pack) => new()
    {
        Pack = pack,
        AsOf = asOf,
        Requests = requests,
        HandOver = HandOver,
        RemindBy = LastDayOf(season, RemindMonth),
        RemindWith = RemindWith,
        RequestForms = RequestForms,
        RequestFormsFrom = season[SeasonEvent.ErasOpens].Date,
        HarvestFrom = season.MonthStart(HarvestFromMonth),
        HarvestUntil = LastDayOf(season, HarvestToMonth),
    };

    private static LocalDate LastDayOf(Season season, int month) => season.MonthStart(month - 1).PlusDays(-1);
}
