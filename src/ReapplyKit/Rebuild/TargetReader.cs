namespace ReapplyKit;

/// <summary>Reads the <c>targets</c> section of a pack.</summary>
internal static class TargetReader
{
    public static TargetRules Read(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows();
        return new TargetRules();
    }
}
