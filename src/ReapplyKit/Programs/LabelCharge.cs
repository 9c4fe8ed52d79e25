namespace ReapplyKit;

/// <summary>
/// One charge against an applicant at a program: a component that is concerning or unknown and that no stated requirement answers, a
/// preference that is missed, or a stated requirement that the file says too little to be held against.
/// </summary>
public sealed record LabelCharge
{
    internal LabelCharge(ProgramFactor factor, RubricComponent? component, string reason) =>
        (Factor, Component, Reason) = (factor, component, reason);

    /// <summary>The requirement that would answer the component, or that is missed itself.</summary>
    public ProgramFactor Factor { get; internal init; }

    /// <summary>The component that is charged; null where the requirement itself is.</summary>
    public RubricComponent? Component { get; internal init; }

    /// <summary>The charge for people, such as <c>Step 2 CK concerning</c>.</summary>
    public string Reason { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Factor}: {Reason}");
}
