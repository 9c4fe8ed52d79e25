using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

/// <summary>Countdowns small enough to date by hand.</summary>
internal static class SmallCountdown
{
    /// <summary>
    /// Four milestones of 3, 2, 10 and 1 days, one after the other, four days between the first two: 19 days of work and waiting before the
    /// submission day.
    /// </summary>
    public static CountdownTemplate Chain { get; } = Template(
        Milestone("a", "M12W1", "M12W1", 3),
        Milestone("b", "M12W1", "M12W1", 2, ("a", 4)),
        Milestone("c", "M11W1", "M11W2", 10, ("b", 0)),
        Milestone("d", "M1D1", "M1D3", 1, ("c", 0)));

    public static CountdownTemplate Template(params JsonNode[] milestones) => PackDocument.Load(Document(milestones)).Countdown;

    public static JsonObject Document(params JsonNode[] milestones) =>
        PackDocument.Extending().Set("$.countdown", new JsonObject
        {
            ["milestones"] = PackDocument.Instead(PackDocument.Rules("countdown").At("$.countdown.milestones").AsArray(), "id", milestones),
            ["audit"] = null,
            ["corrections"] = new JsonObject { ["addHours"] = "M6.7", ["cutCommitments"] = "M6.8", ["moveStep3"] = "M6.9" },
        });

    public static JsonObject Milestone(string id, string from, string to, int days, params (string Milestone, int LagDays)[] after) => new()
    {
        ["id"] = id,
        ["title"] = id,
        ["from"] = from,
        ["to"] = to,
        ["workstream"] = "admin",
        ["minDays"] = days,
        ["hours"] = days,
        ["importance"] = "essential",
        ["after"] = new JsonArray([.. after.Select(a => new JsonObject { ["milestone"] = a.Milestone, ["lagDays"] = a.LagDays })]),
        ["clauses"] = new JsonArray("M12.1"),
    };
}
