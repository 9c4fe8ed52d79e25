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
    public bool IsDecided(DecisionGate gate) => gate switch
    {
        DecisionGate.Specialty => Specialty is not null,
        DecisionGate.MainActivity => MainActivity is not null,
        _ => Step3 is not null,
    };
}
