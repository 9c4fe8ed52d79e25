namespace ReapplyKit;

/// <summary>What no lever changes.</summary>
public enum ImmovableKind
{
    /// <summary>Years since graduation: they only grow (clause M12.12).</summary>
    YearsSinceGraduation,

    /// <summary>Step 1: a failure, or more than one attempt (clause M12.10).</summary>
    Step1Attempts,

    /// <summary>Step 1: a long gap to Step 2 CK (clause M12.10).</summary>
    Step1Gap,

    /// <summary>Step 2 CK: a failure, or more than one attempt (clause M12.11).</summary>
    Step2CkAttempts,

    /// <summary>Step 2 CK: the score of a pass, which is not retaken (clause M12.11).</summary>
    Step2CkScore,
}
