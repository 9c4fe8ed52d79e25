using Ardalis.GuardClauses;

namespace ReapplyKit.Interchange;

/// <summary>One applicant of a roster.</summary>
/// <param name="Line">The line it stands on.</param>
/// <param name="Profile">The file, as far as the roster states it.</param>
/// <param name="Cycle">How the cycle went; null where the number of interviews or the match is not stated, since then nothing can be diagnosed.</param>
public sealed record RosterEntry(int Line, ApplicantProfile Profile, CycleOutcome? Cycle)
{
    /// <summary>The day the row tells of; null where it names none, and is judged as of the day asked.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The months between the Step 1 and Step 2 CK passes, where the roster states them and not the days; null otherwise.</summary>
    public int? Step1GapMonths { get; init; }

    /// <summary>The whole years since graduation, where the roster states them and not the date; null otherwise.</summary>
    public int? YearsSinceGraduation { get; init; }

    /// <summary>Judges the applicant, as of the row's own day where it names one.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="asOf">The day of judgement, where the row names none.</param>
    /// <returns>The report.</returns>
    public CompetitivenessReport Assess(CompetitivenessRubric rubric, LocalDate asOf)
    {
        Guard.Against.Null(rubric);
        Guard.Against.DayOutOfRange(asOf);
        return rubric.Assess(Profile, FactsOf(rubric.Reading, asOf), AsOf ?? asOf);
    }

    internal ApplicantFacts FactsOf(ProfileReading reading, LocalDate asOf)
    {
        var facts = reading.Read(Profile, AsOf ?? asOf);
        if (RosterDay.GraduatesTooLate(Profile.Graduation, AsOf ?? asOf))
            facts = facts with { YearsSinceGraduation = Quantity.Unknown };
        if (YearsSinceGraduation is { } years && Profile.Graduation is null)
            facts = facts with { YearsSinceGraduation = Quantity.Exactly(years) };
        return Step1GapMonths is { } months && facts.Step1GapMonths.IsUnknown ? facts with { Step1GapMonths = Quantity.Exactly(months) } : facts;
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"Line {Line}: {Profile}");
}
