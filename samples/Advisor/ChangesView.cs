using ReapplyKit;
using Spectre.Console;

namespace Advisor;

/// <summary>What has changed since the plan so far.</summary>
internal static class ChangesView
{
    public static void Show(IAnsiConsole console, ReapplicationPlan plan, bool withIds)
    {
        if (plan.Case.PlanSoFar is not { } before)
            return;
        Style.Heading(console, $"What has changed since {Style.Of(before.AsOf)}");
        console.WriteLine(plan.Changes is { } changes
            ? changes.ToText(plan.Case.Progress, withIds).TrimEnd()
            : $"The plan so far was for the {before.Season.Year} Match; every date of this one is new.");
    }
}
