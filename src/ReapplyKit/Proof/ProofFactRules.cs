namespace ReapplyKit;

/// <summary>The rules of facts that belong to no component of the rubric.</summary>
/// <param name="Step3">Step 3.</param>
/// <param name="EcfmgCertificate">The ECFMG certificate.</param>
/// <param name="VisaNeed">The visa needed.</param>
/// <param name="Connections">Ties to programs.</param>
/// <param name="RedFlags">Red flags stated.</param>
internal sealed record ProofFactRules(RuleId Step3, RuleId EcfmgCertificate, RuleId VisaNeed, RuleId Connections, RuleId RedFlags);
