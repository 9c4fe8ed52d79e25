namespace ReapplyKit;

/// <summary>What the ECFMG certificate takes beside the exams, and how long; facts of the examiners, not of the text.</summary>
internal sealed record CertificationRules
{
    /// <summary>Days from the application to ECFMG until exams can be registered for.</summary>
    public required int ApplicationDays { get; init; }

    /// <summary>Days to prepare and sit the English test.</summary>
    public required int EnglishDays { get; init; }

    /// <summary>Days for the pathway application.</summary>
    public required int PathwayDays { get; init; }

    /// <summary>Days the medical school takes to verify the diploma.</summary>
    public required int VerificationDays { get; init; }

    /// <summary>Days from the last of all these to the certificate.</summary>
    public required int IssueDays { get; init; }

    /// <summary>The rule of these days.</summary>
    public required RuleId DaysRule { get; init; }

    /// <summary>The last day of the pathway application, in the Match year: its month.</summary>
    public required int PathwayMonth { get; init; }

    /// <summary>The day of that month.</summary>
    public required int PathwayDay { get; init; }

    /// <summary>The rule of that day.</summary>
    public required RuleId PathwayRule { get; init; }

    /// <summary>All exams are passed within so many years of the first pass.</summary>
    public required int Years { get; init; }

    /// <summary>The rule of those years.</summary>
    public required RuleId YearsRule { get; init; }

    /// <summary>The month of the last day on which Step 3 is sat for its result to be there by the rank list deadline.</summary>
    public required int Step3Month { get; init; }

    /// <summary>The day of that month, in the year before the Match.</summary>
    public required int Step3Day { get; init; }

    /// <summary>The rule of Step 3 for an H-1B.</summary>
    public required RuleId Step3Rule { get; init; }

    // There is no diploma to verify before graduation.
    public LocalDate CertificateAfter(PartialDate graduation) => graduation.Latest.PlusDays(VerificationDays + IssueDays);

    public LocalDate PathwayDeadline(Season season) => new(season.Year, PathwayMonth, PathwayDay);

    // The English result goes with the pathway application, and takes some weeks to come.
    public LocalDate EnglishDeadline(Season season) => PathwayDeadline(season).PlusMonths(-1);

    public LocalDate LastStep3Day(Season season) => new(season.Year - 1, Step3Month, Step3Day);
}
