using System.Text;
using System.Text.Json.Nodes;

namespace ReapplyKit.Reports.Tests;

/// <summary>The library's pack with one section edited by a test.</summary>
internal static class OwnPack
{
    public static RulePack With(string section, Action<JsonObject> edit)
    {
        var rules = Seed("rules");
        var own = Seed(section);
        edit(own);
        rules[section] = own;
        rules["id"] = "own";
        return RulePack.Parse(Encoding.UTF8.GetBytes(rules.ToJsonString())).AsT0;
    }

    public static ReapplicationPlan Plan(this RulePack rules) =>
        ReapplyPlanner.Plan(rules, FictionalPlans.Case(FictionalPlans.Varenholm), new LocalDate(2026, 11, 9)).AsT0;

    private static JsonObject Seed(string name) => JsonNode.Parse(Repository.Read("seeds", name + ".json"))!.AsObject();
}
