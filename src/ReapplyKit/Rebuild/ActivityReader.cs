namespace ReapplyKit;

/// <summary>Reads the <c>activities</c> section of a pack.</summary>
internal static class ActivityReader
{
    public static ActivityRules Read(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows();
        return new ActivityRules();
    }
}
