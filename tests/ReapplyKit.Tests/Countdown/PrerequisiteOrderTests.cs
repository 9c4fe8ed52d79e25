using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

public sealed class PrerequisiteOrderTests
{
    [Fact]
    public void A_cycle_is_refused_and_spelled_out_from_prerequisite_to_follower()
    {
        var problem = Assert.Single(PackDocument.Problems(SmallCountdown.Document(
            Milestone("start"),
            Milestone("a", "c", "start"),
            Milestone("b", "a"),
            Milestone("c", "b"),
            Milestone("end", "c"))).AsEnumerable());

        Assert.Equal(("$.countdown.milestones", "prerequisites form a cycle: a → b → c → a"), (problem.Where, problem.Message));
    }

    [Fact]
    public void A_milestone_that_waits_for_itself_is_a_cycle_of_one() => Assert.Equal(
        "prerequisites form a cycle: a → a",
        Assert.Single(PackDocument.Problems(SmallCountdown.Document(Milestone("a", "a"))).AsEnumerable()).Message);

    [Fact]
    public void The_template_puts_prerequisites_first()
    {
        var seen = new HashSet<MilestoneId>();
        foreach (var milestone in RulePack.Default.Countdown.Milestones)
        {
            Assert.All(milestone.After, before => Assert.Contains(before.Milestone, seen));
            seen.Add(milestone.Id);
        }
    }

    public static TheoryData<string> Orders => ["reversed", "by name", "every seventh"];

    [Theory]
    [MemberData(nameof(Orders))]
    public void The_order_of_milestones_in_the_document_changes_no_date(string order)
    {
        var document = PackDocument.Rules("countdown");
        var milestones = document.At("$.countdown.milestones").AsArray().Select(m => m!.DeepClone()).ToArray();
        var permuted = order switch
        {
            "reversed" => milestones.Reverse(),
            "by name" => milestones.OrderBy(m => (string)m["id"]!, StringComparer.Ordinal),
            _ => milestones.Select((m, i) => (Milestone: m, Place: i * 7 % milestones.Length)).OrderBy(m => m.Place)
                .Select(m => m.Milestone),
        };
        document.Set("$.countdown.milestones", new JsonArray([.. permuted]));
        var countdown = PackDocument.Load(document).Countdown;

        Assert.NotEqual(RulePack.Default.Countdown.Milestones, countdown.Milestones);
        Assert.All(DecisionSets.All, decisions => Assert.Equal(Dated(RulePack.Default.Countdown, decisions), Dated(countdown, decisions)));
    }

    private static HashSet<(MilestoneId, LocalDate, LocalDate, LocalDate, LocalDate, DateInterval)> Dated(
        CountdownTemplate countdown, YearDecisions decisions) =>
        countdown.Schedule(RulePack.Default.Seasons.For(2027), Iso.Day("2025-12-01"), decisions).Milestones
            .Select(m => (m.Milestone.Id, m.Start, m.Finish, m.LatestStart, m.LatestFinish, m.Window)).ToHashSet();

    private static JsonObject Milestone(string id, params string[] after) =>
        SmallCountdown.Milestone(id, "M12W1", "M12W1", 1, [.. after.Select(before => (before, 0))]);
}
