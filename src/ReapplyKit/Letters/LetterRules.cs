using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>When letters are asked for, and what the portfolio should hold (clauses M9.7 to M9.11 and M5.11 to M5.15).</summary>
public sealed class LetterRules : RulePackPart
{
    internal LetterRules(LetterRequestWeeks ask, LetterTiming timing) =>
        (Ask, Timing) = (ask, timing);

    /// <summary>What the portfolio should hold (clauses M5.14 and M5.15).</summary>
    public required LetterStandards Standards { get; init; }

    /// <summary>Which specialties count for which.</summary>
    public required SpecialtyFamilies Specialties { get; init; }

    /// <summary>When a letter is asked for (clause M9.7).</summary>
    internal LetterRequestWeeks Ask { get; }

    /// <summary>What follows the request, and when (clauses M9.8 to M9.11 and M5.11 to M5.13).</summary>
    internal LetterTiming Timing { get; }

    /// <summary>
    /// Assesses the letters as of a day (clauses M5.14 and M5.15). What is not stated of a letter makes its count a range; letters written
    /// later than the day are left out.
    /// </summary>
    /// <param name="letters">The letters; null where they are not stated, so that every check is unknown.</param>
    /// <param name="asOf">The day of judgement.</param>
    /// <param name="specialty">The specialty applied in, whose family counts (clause M10.11); null or blank for no such check.</param>
    /// <returns>The portfolio.</returns>
    public LetterPortfolio Assess(ValueList<Letter>? letters, LocalDate asOf, string? specialty = null)
    {
        Guard.Against.DayOutOfRange(asOf);
        return new LetterAssessment(Standards, Specialties, asOf, string.IsNullOrWhiteSpace(specialty) ? null : specialty.Trim()).Assess(letters, Pack);
    }

    /// <summary>
    /// Dates the request for a letter on each rotation (clause M9.7), the reminder (clause M5.11) and the harvest (clause M9.11).
    /// </summary>
    /// <param name="profile">The file; of its rotations those not yet over, or over for a short time only.</param>
    /// <param name="season">The season to apply in; rotations that begin on its submission day or later are left out.</param>
    /// <param name="asOf">The day of planning.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public LetterPlan Plan(ApplicantProfile profile, Season season, LocalDate asOf)
    {
        Guard.Against.Null(profile);
        Guard.Against.Null(season);
        Guard.Against.DayOutOfRange(asOf);
        ValueList<LetterRequest>? requests = profile.Usce is { Months: null } usce
            ? usce.Rotations.Select(r => Ask.On(r, season.SubmissionDay, asOf)).OfType<LetterRequest>().ToValueList()
            : null;
        return Timing.Of(requests, season, asOf, Pack);
    }
}
