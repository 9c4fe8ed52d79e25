namespace ReapplyKit;

/// <summary>Reads the <c>usce</c> section of a pack.</summary>
internal static class UsceReader
{
    public static UsceRules Read(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows();
        return new UsceRules();
    }
}
