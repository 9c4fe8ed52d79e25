using System.Text.Json;

namespace ReapplyKit.Interchange.Tests;

public sealed class PlanJsonTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 23);

    [Fact]
    public void The_same_plan_gives_the_same_bytes() => Assert.Equal(Write(Sample()), Write(Sample()));

    [Fact]
    public void The_document_names_its_pack_and_every_rule_with_its_text()
    {
        using var document = JsonDocument.Parse(Write(Sample()));
        var root = document.RootElement;

        Assert.Equal(2, root.GetProperty("version").GetInt32());
        Assert.Equal("countdown-article", root.GetProperty("pack").GetProperty("id").GetString());
        Assert.Equal("2026-11-23", root.GetProperty("asOf").GetString());
        foreach (var finding in root.GetProperty("report").GetProperty("findings").EnumerateArray())
        {
            var rule = finding.GetProperty("rule").GetString()!;
            Assert.Equal(RulePack.Default.Book[RuleId.Parse(rule)].Text, root.GetProperty("rules").GetProperty(rule).GetProperty("text").GetString());
        }
    }

    [Fact]
    public void Every_dated_milestone_and_every_program_is_in_the_document()
    {
        var plan = Sample();
        using var document = JsonDocument.Parse(Write(plan));
        var milestones = document.RootElement.GetProperty("schedule").GetProperty("milestones").EnumerateArray();
        var list = document.RootElement.GetProperty("list");

        Assert.Equal(plan.Schedule.Milestones.Select(m => m.Milestone.Id.ToString()), milestones.Select(m => m.GetProperty("milestone").GetProperty("id").GetString()));
        Assert.Equal(plan.List!.Programs.Count, list.GetProperty("programs").GetArrayLength());
        Assert.Equal(plan.List.LeftOut.Count, list.GetProperty("leftOut").GetArrayLength());
    }

    [Fact]
    public void A_plan_of_another_pack_is_a_programmers_mistake() =>
        Assert.Throws<ArgumentException>(() => PlanJson.Write(Sample() with { Pack = new RulePackStamp("other", "1.0.0", AsOf) }, RulePack.Default));

    private static byte[] Write(ReapplicationPlan plan) => PlanJson.Write(plan, RulePack.Default);

    private static ReapplicationPlan Sample()
    {
        var read = CaseJson.Read(Repository.Read("samples", "Advisor", "case.json")).AsT0;
        var programs = ProgramCsv.Read(new MemoryStream(Repository.Read("samples", "Advisor", "programs.csv"))).AsT0.Programs;
        return ReapplyPlanner.Plan(RulePack.Default, read with { Programs = programs }, AsOf).AsT0;
    }
}
