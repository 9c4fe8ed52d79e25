namespace ReapplyKit;

/// <summary>Reads the <c>proof</c> section of a pack.</summary>
internal static class ProofReader
{
    public static ProofRules Read(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows();
        return new ProofRules();
    }
}
