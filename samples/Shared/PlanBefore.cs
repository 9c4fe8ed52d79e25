using System.Text.Json;
using OneOf;
using ReapplyKit;
using ReapplyKit.Interchange;

namespace Samples.Shared;

/// <summary>The plan so far: a whole plan, which holds its case too, or a schedule by itself.</summary>
internal sealed record PlanBefore(KeptPlan? Plan, Schedule? Schedule)
{
    public static PlanBefore Nothing { get; } = new(null, null);

    public static OneOf<PlanBefore, ValueList<Problem>> Read(byte[] utf8) => Names(utf8) switch
    {
        var names when names.Contains("case") => PlanJson.Read(utf8).MapT0(plan => new PlanBefore(plan, plan.Schedule)).MapT1(p => p.Problems),
        var names when names.Contains("applicant") => ValueList.Create<Problem>([new Problem("", null, "is a case, not a plan; give it as case")]),
        _ => ScheduleJson.Read(utf8).MapT0(schedule => new PlanBefore(null, schedule)).MapT1(p => p.Problems),
    };

    public ReapplicationCase NextCase(ReapplicationCase @case) =>
        Plan?.NextCase(@case) ?? @case with { PlanSoFar = Schedule ?? @case.PlanSoFar };

    // Whatever is no JSON is told by the reader of schedules.
    private static HashSet<string> Names(byte[] utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return document.RootElement.ValueKind == JsonValueKind.Object ? [.. document.RootElement.EnumerateObject().Select(p => p.Name)] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
