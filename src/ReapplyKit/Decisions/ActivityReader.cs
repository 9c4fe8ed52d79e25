namespace ReapplyKit;

/// <summary>Reads the <c>activities</c> section of a pack.</summary>
internal static class ActivityReader
{
    public static ActivityRules Read(JsonCursor at, RuleRegister rules, RulePackStamp pack)
    {
        var activities = Enum.GetValues<MainActivity>();
        at.Required().Knows(["one", .. activities.Select(Words.Of)]);
        return new ActivityRules(activities.Select(activity => Activity(activity, at[Words.Of(activity)], rules)).ToValueList())
        {
            Pack = pack,
            One = rules.Read(at["one"]),
        };
    }

    private static ActivityRule Activity(MainActivity activity, JsonCursor at, RuleRegister rules) =>
        new(activity, at["carries"].Word<WorkKind>(), rules.Read(at, "carries"));
}
