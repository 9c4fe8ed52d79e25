using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using ReapplyKit;
using ReapplyKit.Interchange;

namespace WebApi;

/// <summary>The examples of the route document: each is answered when it is sent.</summary>
internal static class Examples
{
    /// <summary>The day of judgement.</summary>
    public const string AsOf = "2026-11-23";

    // Enough to show what one looks like.
    private const int Programs = 3;
    private const int Milestones = 2;

    private static readonly LocalDate Day = new(2026, 11, 23);

    /// <summary>A case by itself, with all that the route needs.</summary>
    public static JsonObject Case(Body body)
    {
        var example = JsonNode.Parse(Embedded.File("case.json"))!.AsObject();
        if (body.Needed.Contains("programs"))
            example["programs"] = JsonNode.Parse(ProgramJson.Write(Given.Take(Programs).ToValueList()))!["programs"]!.DeepClone();
        if (body.Needed.Contains("since"))
            example["planSoFar"] = Schedule();
        return example;
    }

    /// <summary>The parts of a form.</summary>
    public static JsonObject Form(Body body) => body == Body.TwoPlans
        ? new() { ["since"] = Schedule().ToJsonString(), ["later"] = Schedule().ToJsonString() }
        : With(body, new JsonObject
        {
            ["case"] = Encoding.UTF8.GetString(Embedded.File("case.json")),
            ["programs"] = Encoding.UTF8.GetString(ProgramCsv.Write(Given.Take(Programs).ToValueList())),
        });

    private static ValueList<ResidencyProgram> Given => ProgramCsv.Read(new MemoryStream(Embedded.File("programs.csv"))).AsT0.Programs;

    private static JsonObject With(Body body, JsonObject form)
    {
        if (body.Needed.Contains("since"))
            form["since"] = Schedule().ToJsonString();
        return form;
    }

    // A schedule of its first milestones only.
    private static JsonObject Schedule()
    {
        var @case = CaseJson.Read(Embedded.File("case.json")).AsT0;
        var schedule = JsonNode.Parse(ScheduleJson.Write(ReapplyPlanner.Plan(RulePack.Default, @case, Day).AsT0.Schedule))!.AsObject();
        foreach (var list in schedule.Select(member => member.Value).OfType<JsonArray>())
        {
            while (list.Count > Milestones)
                list.RemoveAt(list.Count - 1);
        }
        schedule["criticalPath"] = new JsonArray();
        return schedule;
    }
}
