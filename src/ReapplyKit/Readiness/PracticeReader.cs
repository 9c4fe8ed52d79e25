namespace ReapplyKit;

/// <summary>Reads the <c>practice</c> section of a pack.</summary>
internal static class PracticeReader
{
    public static PracticeRules Read(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows();
        return new PracticeRules();
    }
}
