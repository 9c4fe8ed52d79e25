namespace ReapplyKit;

/// <summary>How a program limits the time since graduation: by years, by the year of graduation, or both.</summary>
internal readonly record struct GraduationAsked(Requirement<int> MostYears, Requirement<int> Earliest)
{
    public GraduationAsked(in ProgramRequirements asks)
        : this(asks.MaxYearsSinceGraduation, asks.EarliestGraduationYear)
    {
    }

    /// <summary>What the limit of years comes to; no question where only the year of graduation is spoken of.</summary>
    public FactorOutcome OfYears(in GraduationFact fact) =>
        MostYears.Kind == RequirementKind.Unknown && Earliest.Kind != RequirementKind.Unknown ? FactorOutcome.NotAsked
            : GateReading.Of(MostYears.Kind, fact.Years.IsAtMost(MostYears.Value ?? 0));

    /// <summary>What the year of graduation comes to; no question where none is stated.</summary>
    public FactorOutcome OfYear(in GraduationFact fact) =>
        Earliest.Value is { } year ? GateReading.Of(Earliest.Kind, fact.Year.IsAtLeast(year)) : FactorOutcome.NotAsked;
}

/// <summary>Since when an applicant has been a graduate: whole years on the day judged, and the year itself.</summary>
internal readonly record struct GraduationFact(Quantity Years, Quantity Year)
{
    public GraduationFact(in ApplicantFacts facts)
        : this(facts.YearsSinceGraduation, facts.GraduationYear)
    {
    }
}
