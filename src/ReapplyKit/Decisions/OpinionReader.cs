namespace ReapplyKit;

/// <summary>Reads the <c>opinions</c> section of a pack.</summary>
internal static class OpinionReader
{
    public static OpinionRules Read(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows();
        return new OpinionRules();
    }
}
