namespace ReapplyKit.Batch;

/// <summary>At how many pairs of applicant and program one factor is missed or cannot be told, whatever the others say.</summary>
/// <remarks>Default: of no factor, no pairs.</remarks>
/// <param name="Factor">The factor.</param>
/// <param name="Blocked">Pairs where a strict requirement is missed, so that the program is out of reach.</param>
/// <param name="Unknown">Pairs where nobody can tell whether a strict requirement is met, or nobody knows what is asked.</param>
/// <param name="PreferenceMissed">Pairs where a preference is missed.</param>
/// <param name="PreferenceUnknown">Pairs where nobody can tell whether a preference is met.</param>
public readonly record struct FactorCount(LabelReasons Factor, long Blocked, long Unknown, long PreferenceMissed, long PreferenceUnknown)
{
    internal FactorCount Plus(FactorOutcome outcome, long pairs) => outcome switch
    {
        FactorOutcome.Missed => this with { Blocked = Blocked + pairs },
        FactorOutcome.Unknown or FactorOutcome.NotStated => this with { Unknown = Unknown + pairs },
        FactorOutcome.PreferenceMissed => this with { PreferenceMissed = PreferenceMissed + pairs },
        FactorOutcome.PreferenceUnknown => this with { PreferenceUnknown = PreferenceUnknown + pairs },
        _ => this,
    };

    internal FactorCount Plus(FactorCount other) => new(
        Factor,
        Blocked + other.Blocked,
        Unknown + other.Unknown,
        PreferenceMissed + other.PreferenceMissed,
        PreferenceUnknown + other.PreferenceUnknown);

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{Factor}: {Blocked} blocked, {Unknown} unknown, {PreferenceMissed} preferences missed");
}
