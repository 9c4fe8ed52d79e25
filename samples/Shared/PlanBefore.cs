using System.Text.Json;
using OneOf;
using ReapplyKit;
using ReapplyKit.Interchange;

namespace Samples.Shared;

/// <summary>The plan so far: a whole plan, which holds its case too, or a schedule by itself.</summary>
internal sealed record PlanBefore(KeptPlan? Plan, Schedule? Schedule)
{
    public static PlanBefore Nothing { get; } = new(null, null);

    public static OneOf<PlanBefore, InputProblems> Read(byte[] utf8) => HoldsCase(utf8)
        ? PlanJson.Read(utf8).MapT0(plan => new PlanBefore(plan, plan.Schedule))
        : ScheduleJson.Read(utf8).MapT0(schedule => new PlanBefore(null, schedule));

    public ReapplicationCase NextCase(ReapplicationCase @case) =>
        Plan?.NextCase(@case) ?? @case with { PlanSoFar = Schedule ?? @case.PlanSoFar };

    // Whatever is no JSON is told by the reader of schedules.
    private static bool HoldsCase(byte[] utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("case", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
