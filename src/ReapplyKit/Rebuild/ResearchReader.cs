namespace ReapplyKit;

/// <summary>Reads the <c>research</c> section of a pack.</summary>
internal static class ResearchReader
{
    public static ResearchRules Read(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows();
        return new ResearchRules();
    }
}
