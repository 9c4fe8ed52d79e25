namespace ReapplyKit;

/// <summary>Reads the <c>usce</c> section of a pack.</summary>
internal static class UsceReader
{
    private const int MostMonths = 12;

    public static UsceRules Read(JsonCursor at, RuleRegister rules, RulePackStamp pack, ProfileReading reading)
    {
        at.Required().Knows("additional", "arranged");
        var arranged = at["arranged"];
        var fewest = arranged["atLeast"].Required().Whole(1, MostMonths) ?? 1;
        return new UsceRules
        {
            Pack = pack,
            Reading = reading,
            Additional = rules.Read(at["additional"]),
            FewestMonths = fewest,
            MostMonths = arranged["atMost"].Required().Whole(fewest, MostMonths) ?? fewest,
            Guidance = rules.ReadClauses(arranged["guidance"].Required()),
            Arranged = rules.Read(arranged, "atLeast", "atMost", "guidance"),
        };
    }
}
