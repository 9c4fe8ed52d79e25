namespace ReapplyKit;

/// <summary>Reads the <c>levers</c> section of a pack.</summary>
internal static class WhatIfReader
{
    public static WhatIfRules Read(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows();
        return new WhatIfRules();
    }
}
