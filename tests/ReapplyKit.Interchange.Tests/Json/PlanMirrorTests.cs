using System.Text.Json.Nodes;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Nothing a plan says is lost on the way into its document, and nothing is invented.</summary>
public sealed class PlanMirrorTests
{
    // Parts written in a form of their own, and the member they stand in.
    private static readonly Dictionary<string, string> OwnForm = new()
    {
        [nameof(ReapplicationPlan.Pack)] = "pack",
        [nameof(ReapplicationPlan.AsOf)] = "asOf",
        [nameof(ReapplicationPlan.Season)] = "season",
        [nameof(ReapplicationPlan.Report)] = "verdict",
        [nameof(ReapplicationPlan.Diagnosis)] = "diagnosis",
        [nameof(ReapplicationPlan.Weaknesses)] = "weaknesses",
        [nameof(ReapplicationPlan.Schedule)] = "schedule",
        [nameof(ReapplicationPlan.List)] = "programList",
        [nameof(ReapplicationPlan.ListPolicy)] = "programList",
    };

    public static TheoryData<string> Names => PlanSamples.Names;

    private static IEnumerable<string> Properties => typeof(ReapplicationPlan).GetProperties().Select(p => p.Name);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_part_holds_its_member_holds_and_nothing_else(string name)
    {
        var plan = PlanSamples.Named(name);
        var document = PlanSamples.Document(plan);
        var mirror = new PlanMirror(plan, RulePack.Default.Book);

        foreach (var part in Properties.Except(OwnForm.Keys))
        {
            var member = PlanMirror.MemberOf(part);
            mirror.Holds(typeof(ReapplicationPlan).GetProperty(part)!.GetValue(plan), document[member], member);
        }
    }

    [Fact]
    public void Every_part_of_a_plan_that_states_everything_has_its_member()
    {
        var document = PlanSamples.Document(PlanSamples.Everything);

        Assert.All(Properties, part => Assert.NotNull(document[OwnForm.GetValueOrDefault(part, PlanMirror.MemberOf(part))]));
        Assert.Equal(
            Properties.Select(part => OwnForm.GetValueOrDefault(part, PlanMirror.MemberOf(part))).Append("version").Distinct().Order(),
            document.Select(member => member.Key).Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_rule_in_the_document_is_in_the_pack_with_the_same_text(string name)
    {
        var document = PlanSamples.Document(PlanSamples.Named(name));
        var rules = Objects(document).Where(o => o.ContainsKey("clauses") && o.ContainsKey("text")).ToList();

        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Equal(
            RulePack.Default.Book[RuleId.Parse(rule["id"]!.GetValue<string>())].Text, rule["text"]!.GetValue<string>()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_check_is_one_document_everywhere(string name)
    {
        var checks = Objects(PlanSamples.Document(PlanSamples.Named(name))).Where(o => o.ContainsKey("asked")).ToList();

        Assert.NotEmpty(checks);
        Assert.All(checks, check => Assert.Equal(["subject", "state", "value", "asked", "rule"], check.Select(member => member.Key)));
        Assert.All(checks, check => Assert.Contains(check["state"]!.GetValue<string>(), (string[])["met", "missed", "unknown"]));
    }

    [Fact]
    public void A_plan_made_again_of_the_same_case_gives_the_same_bytes() => Assert.Equal(
        PlanJson.Write(PlanSamples.Everything, RulePack.Default), PlanJson.Write(PlanSamples.MakeEverything(), RulePack.Default));

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(member => Objects(member.Value)).Prepend(o),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
