namespace ReapplyKit.Reports.Tests;

/// <summary>Calendars of plans, written and read back.</summary>
internal static class Calendars
{
    /// <summary>Everything there is to say.</summary>
    public static CalendarOptions Whole { get; } = new() { Scope = CalendarScope.Everything };

    public static IcsComponent Of(ReapplicationPlan plan, CalendarOptions? options = null) =>
        IcsReader.Read(PlanCalendar.Write(plan, FictionalPlans.Rules, (options ?? Whole) with { Scope = CalendarScope.Everything }));

    public static IcsComponent Essentials(ReapplicationPlan plan, CalendarOptions? options = null) =>
        IcsReader.Read(PlanCalendar.Write(plan, FictionalPlans.Rules, options));

    public static IcsComponent Event(this IcsComponent calendar, string id) => Assert.Single(calendar.Events, e => e.Id == id);

    /// <summary>The id of the first milestone of the plan.</summary>
    public static string First => FictionalPlans.Whole.Schedule.Milestones[0].Milestone.Id.ToString();

    /// <summary>A plan whose first milestone is called something else.</summary>
    public static ReapplicationPlan Entitled(string title)
    {
        var schedule = FictionalPlans.Whole.Schedule;
        var first = schedule.Milestones[0];
        var renamed = first with { Milestone = first.Milestone with { Title = title } };
        return FictionalPlans.Whole with { Schedule = schedule with { Milestones = [renamed, .. schedule.Milestones.Skip(1)] } };
    }
}
