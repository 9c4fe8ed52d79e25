using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>What the applicant has decided of the year so far; null is undecided, and stays so until somebody decides.</summary>
/// <remarks><see cref="Undecided"/> has decided nothing.</remarks>
public sealed record YearDecisions
{
    /// <summary>Nothing is decided yet.</summary>
    public static YearDecisions Undecided { get; } = new();

    /// <summary>Same or changed specialty.</summary>
    public SpecialtyChoice? Specialty { get; init; }

    /// <summary>The main activity.</summary>
    public MainActivity? MainActivity { get; init; }

    /// <summary>Step 3 within the next 12 months.</summary>
    public bool? Step3 { get; init; }

    /// <summary>Whether a gate has been decided.</summary>
    /// <param name="gate">The gate.</param>
    /// <returns>True once decided.</returns>
    public bool IsDecided(DecisionGate gate) => Guard.Against.Undefined(gate) switch
    {
        DecisionGate.Specialty => Specialty is not null,
        DecisionGate.MainActivity => MainActivity is not null,
        _ => Step3 is not null,
    };

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"Specialty {Specialty}, activity {MainActivity}, Step 3 {Step3}");
}

/// <summary>The one primary identity of the gap year (clauses M11.10 to M11.14).</summary>
public enum MainActivity
{
    /// <summary>Research scholar or research fellow.</summary>
    ResearchFellow,

    /// <summary>Full-time observer or extern.</summary>
    ObserverExtern,

    /// <summary>Physician in the home country who keeps US ties.</summary>
    HomeCountryPhysician,

    /// <summary>Transitional or preliminary resident.</summary>
    PrelimResident,
}

/// <summary>Same specialty or another (clause M12.27).</summary>
public enum SpecialtyChoice
{
    /// <summary>Apply to the same specialty again.</summary>
    Same,

    /// <summary>Change specialty.</summary>
    Change,
}

/// <summary>The three decisions that fall due by the last day of Month 12 (clauses M12.27 to M12.29).</summary>
public enum DecisionGate
{
    /// <summary>Same or changed specialty.</summary>
    Specialty,

    /// <summary>The main activity of the year.</summary>
    MainActivity,

    /// <summary>Step 3 within the next 12 months, or not.</summary>
    Step3,
}
