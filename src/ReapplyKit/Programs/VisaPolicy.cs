using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>A program's visa policy, type by type.</summary>
/// <remarks>Default: nothing is stated.</remarks>
/// <param name="J1">J-1, sponsored through ECFMG.</param>
/// <param name="H1B">H-1B, filed by the employer.</param>
/// <param name="Step3ForH1B">When an H-1B wants Step 3 passed.</param>
/// <param name="Other">Any other visa the applicant may need.</param>
/// <param name="UsCitizensOnly">Whether only US citizens are taken, and permanent residents are not; null where not stated.</param>
public readonly record struct VisaPolicy(
    Sponsorship J1,
    Sponsorship H1B,
    Step3Demand Step3ForH1B = Step3Demand.Unknown,
    Sponsorship Other = Sponsorship.Unknown,
    bool? UsCitizensOnly = null)
{
    /// <summary>J-1, sponsored through ECFMG.</summary>
    public Sponsorship J1 { get; init => field = Guard.Against.Undefined(value, nameof(J1)); } = Guard.Against.Undefined(J1, nameof(J1));

    /// <summary>H-1B, filed by the employer.</summary>
    public Sponsorship H1B { get; init => field = Guard.Against.Undefined(value, nameof(H1B)); } = Guard.Against.Undefined(H1B, nameof(H1B));

    /// <summary>When an H-1B wants Step 3 passed.</summary>
    public Step3Demand Step3ForH1B { get; init => field = Guard.Against.Undefined(value, nameof(Step3ForH1B)); } = Guard.Against.Undefined(Step3ForH1B, nameof(Step3ForH1B));

    /// <summary>Any other visa the applicant may need.</summary>
    public Sponsorship Other { get; init => field = Guard.Against.Undefined(value, nameof(Other)); } = Guard.Against.Undefined(Other, nameof(Other));

    /// <summary>Whether only US citizens are taken, and permanent residents are not; null where not stated.</summary>
    public bool? UsCitizensOnly { get; init; } = UsCitizensOnly;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"J-1 {J1}, H-1B {H1B}, other {Other}");
}

/// <summary>When a program that sponsors an H-1B wants Step 3 passed.</summary>
public enum Step3Demand
{
    /// <summary>Not stated: ask. The petition itself needs the pass.</summary>
    Unknown,

    /// <summary>The program says that it wants none.</summary>
    None,

    /// <summary>Before it files the petition, or before the rank list.</summary>
    BeforePetition,

    /// <summary>When one applies: without the pass the application is not considered.</summary>
    AtApplication,
}
