using Ardalis.GuardClauses;

namespace ReapplyKit.Interchange;

/// <summary>A dated plan as calendars and other programs take it: days and words, without the rules it was made by.</summary>
public sealed record PublishedSchedule
{
    /// <summary>The pack it was made by.</summary>
    public required RulePackStamp Pack { get; init; }

    /// <summary>The day it was made for.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The Match year it aims at.</summary>
    public required int Season { get; init; }

    /// <summary>Whether that season's days are published.</summary>
    public required DateStatus SeasonStatus { get; init; }

    /// <summary>That season's days.</summary>
    public required ValueList<SeasonDate> Dates { get; init; }

    /// <summary>Whether less time is left than the countdown asks for.</summary>
    public required bool IsCompressed { get; init; }

    /// <summary>The dated milestones, in the plan's order.</summary>
    public required ValueList<PublishedMilestone> Milestones { get; init; }

    /// <summary>What is not dated yet.</summary>
    public required ValueList<PublishedHold> Held { get; init; }

    /// <summary>What was left out for want of time.</summary>
    public required ValueList<MilestoneId> Dropped { get; init; }

    /// <summary>The schedule of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>Its schedule; null where the plan does not fit its year.</returns>
    public static PublishedSchedule? Of(ReapplicationPlan plan)
    {
        Guard.Against.Null(plan);
        return plan.Schedule.TryPickT0(out var schedule, out _) ? Of(schedule, plan) : null;
    }

    private static PublishedSchedule Of(Schedule schedule, ReapplicationPlan plan) => new()
    {
        Pack = plan.Pack,
        AsOf = plan.AsOf,
        Season = plan.Season.Year,
        SeasonStatus = plan.Season.Status,
        Dates = plan.Season.Dates,
        IsCompressed = schedule.IsCompressed,
        Milestones = schedule.Milestones.Select(m => PublishedMilestone.Of(m, plan.Emphasis(m.Milestone.Id))).ToValueList(),
        Held = schedule.Held.Select(h => new PublishedHold(h.Milestone.Id, h.Milestone.Title, h.WaitsFor)).ToValueList(),
        Dropped = schedule.Dropped.Select(m => m.Id).ToValueList(),
    };
}
