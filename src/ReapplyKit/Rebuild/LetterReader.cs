namespace ReapplyKit;

/// <summary>Reads the <c>letters</c> section of a pack.</summary>
internal static class LetterReader
{
    public static LetterRules Read(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows();
        return new LetterRules();
    }
}
