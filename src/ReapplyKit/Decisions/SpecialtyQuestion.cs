namespace ReapplyKit;

/// <summary>Where the question of the specialty stands after outside opinions (clauses M10.7 to M10.9).</summary>
public enum SpecialtyQuestion
{
    /// <summary>Too few experienced people call the specialty unrealistic to force a choice.</summary>
    Open,

    /// <summary>Enough do, and nothing is decided: a choice is due (clause M10.7).</summary>
    ChoiceDue,

    /// <summary>Enough do, and the applicant stays (clause M10.8).</summary>
    RiskAccepted,

    /// <summary>Enough do, and the applicant changes (clause M10.9).</summary>
    Pivot,
}
