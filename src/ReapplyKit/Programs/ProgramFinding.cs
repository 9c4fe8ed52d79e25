namespace ReapplyKit;

/// <summary>
/// One thing that speaks for or against a program, or that nobody knows: what was read of the applicant, what the program says, and the
/// rule.
/// </summary>
/// <param name="Factor">What was looked at.</param>
/// <param name="Applicant">What the file says.</param>
/// <param name="Program">What the program says.</param>
/// <param name="Rule">The rule that was applied.</param>
public sealed record ProgramFinding(ProgramFactor Factor, string Applicant, string Program, RuleId Rule)
{
    /// <summary>The tie it is about; null for every factor but a connection.</summary>
    public ConnectionKind? Tie { get; init; }
}
