namespace ReapplyKit;

/// <summary>Reads the <c>application</c> section of a pack.</summary>
internal static class ApplicationReader
{
    public static ApplicationRules Read(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows();
        return new ApplicationRules();
    }
}
