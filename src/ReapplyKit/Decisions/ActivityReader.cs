namespace ReapplyKit;

/// <summary>Reads the <c>activities</c> section of a pack.</summary>
internal static class ActivityReader
{
    public static ActivityRules Read(JsonCursor at, RuleRegister rules, RulePackStamp pack)
    {
        at.Required().Knows(["one", .. Words.OfEach(typeof(MainActivity))]);
        return new ActivityRules(new(Array.ConvertAll(
            Enum.GetValues<MainActivity>(), activity => Activity(activity, at[Words.Of(activity)], rules))))
        {
            Pack = pack,
            One = rules.Read(at["one"]),
        };
    }

    private static ActivityRule Activity(MainActivity activity, JsonCursor at, RuleRegister rules) =>
        new(activity, at["carries"].Word<WorkKind>(), rules.Read(at, "carries"));
}
