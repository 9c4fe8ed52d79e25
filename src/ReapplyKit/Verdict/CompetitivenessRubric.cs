using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>
/// The competitiveness table (clause M12.9): five components, three tiers, and unknown as a state of its own. Judging bare facts is the
/// specification; judging a file reads its facts as of a day and says why.
/// </summary>
public sealed class CompetitivenessRubric : RulePackPart
{
    internal CompetitivenessRubric()
    {
    }

    /// <summary>How facts are read off a file.</summary>
    public required ProfileReading Reading { get; init; }

    /// <summary>How Step 1 is judged.</summary>
    public required Step1Criteria Step1 { get; init; }

    /// <summary>How Step 2 CK is judged.</summary>
    public required Step2CkCriteria Step2Ck { get; init; }

    /// <summary>How years since graduation are judged.</summary>
    public required CountCriteria YearsSinceGraduation { get; init; }

    /// <summary>How US clinical experience is judged.</summary>
    public required CountCriteria Usce { get; init; }

    /// <summary>How letters are judged.</summary>
    public required LetterCriteria Letters { get; init; }

    /// <summary>Where citations are looked up.</summary>
    public required RuleBook Book { get; init; }

    /// <summary>Assesses bare facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The tier of each component.</returns>
    public TierSet Assess(in ApplicantFacts facts)
    {
        // Each Step is done with before the next begins, so that nothing of it is kept in a register.
        var step1 = Step1.TierOf(facts);
        var openPass = TierSet.OpenPass(step1, facts.Step1.Outcome);
        var step2Ck = Step2Ck.TierOf(facts);
        openPass |= TierSet.OpenPass(step2Ck, facts.Step2Ck.Outcome);
        return new TierSet(
            step1,
            step2Ck,
            YearsSinceGraduation.Bands.TierOf(facts.YearsSinceGraduation),
            Usce.Bands.TierOf(facts.UsceRotations),
            Letters.TierOf(facts.Letters),
            openPass);
    }

    /// <summary>Assesses a file as of a day, with a finding for each component.</summary>
    /// <param name="profile">The file.</param>
    /// <param name="asOf">The day of judgement, of the years 2009 to 2100.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 2009 to 2100, as one that was never set does.</exception>
    public CompetitivenessReport Assess(ApplicantProfile profile, LocalDate asOf) => Assess(profile, asOf, specialties: []);

    /// <summary>
    /// Assesses a file for an application in some specialties: letters and rotations of others are counted apart and named.
    /// </summary>
    /// <param name="profile">The file.</param>
    /// <param name="asOf">The day of judgement, of the years 2009 to 2100.</param>
    /// <param name="specialties">The specialties applied in; empty where they are open.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 2009 to 2100, as one that was never set does.</exception>
    public CompetitivenessReport Assess(ApplicantProfile profile, LocalDate asOf, ValueList<string> specialties)
    {
        Guard.Against.Null(profile);
        Guard.Against.DayOutOfRange(asOf);
        return Assess(profile, Reading.FactsOf(profile, asOf, specialties), asOf, specialties);
    }

    /// <summary>Judges a file on facts of which some are stated apart from it.</summary>
    internal CompetitivenessReport Assess(
        ApplicantProfile profile, in ApplicantFacts facts, LocalDate asOf, ValueList<string> specialties = default)
    {
        var writer = new FindingWriter(this, profile, facts, asOf, specialties);
        return new CompetitivenessReport
        {
            Pack = Pack,
            AsOf = asOf,
            Facts = facts,
            Specialties = specialties,
            Tiers = Assess(facts),
            Findings = [writer.Step1(), writer.Step2Ck(), writer.YearsSinceGraduation(), writer.Usce(), writer.Letters()],
            Notes = NotesOn(facts),
            RedFlags = profile.RedFlags,
        };
    }

    private static ValueList<string> NotesOn(in ApplicantFacts facts) => facts.Type switch
    {
        ApplicantType.UsDo =>
            ["the text is written for IMGs; a DO needs no ECFMG certificate, and COMLEX passes count as passes and are not converted"],
        ApplicantType.UsMd => ["the text is written for IMGs; a graduate of a US school needs no ECFMG certificate"],
        _ => [],
    };
}
