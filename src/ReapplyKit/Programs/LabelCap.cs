using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>The best label that an applicant can have at any program while something is missing.</summary>
/// <param name="Best">The best label.</param>
/// <param name="Rule">The rule that states it, with its reason.</param>
public sealed record LabelCap(ProgramLabel Best, RuleId Rule)
{
    /// <summary>The best label.</summary>
    public ProgramLabel Best { get; init => field = Guard.Against.Undefined(value, nameof(Best)); } = Guard.Against.Undefined(Best, nameof(Best));

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Best} at best ({Rule})");
}

/// <summary>The best labels while an exam that the application needs is not passed, or the certificate is missing.</summary>
/// <param name="Failed">Today, where one was failed.</param>
/// <param name="NotPassed">Today, where one is not taken, or its result is not known.</param>
/// <param name="NotCertified">Today, where all are passed, and the certificate is missing or ends before training begins.</param>
/// <param name="IfPassed">If it is passed before the review day.</param>
public sealed record ExamCaps(LabelCap Failed, LabelCap NotPassed, LabelCap NotCertified, LabelCap IfPassed)
{
    internal LabelCap? Today(ExamsNeeded exams) => exams switch
    {
        ExamsNeeded.Failed => Failed,
        ExamsNeeded.NotPassed => NotPassed,
        ExamsNeeded.NotCertified => NotCertified,
        _ => null,
    };

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"Failed: {Failed}; not passed: {NotPassed}; not certified: {NotCertified}; if passed: {IfPassed}");
}
