namespace ReapplyKit.Tests;

/// <summary>Of the separate world: Rebuild.</summary>
internal static partial class SeparateWorld
{
    private static object[] Rebuilt(RulePack rules) =>
    [
        new RebuildTarget { Kind = TargetKind.UsceMonths, Amount = 3, By = AsOf.PlusMonths(9) },
        new ResearchProject { Title = "Sepsis bundle", Kind = ProjectKind.QualityImprovement, Months = 6, AuthorPosition = 1, Roles = [ResearchRole.Writing] },
        rules.Activities.Of(MainActivity.ObserverExtern, rules.Countdown, rules.TimeBudget, weeklyHours: 50),
        rules.Activities.Of(null, rules.Countdown, rules.TimeBudget, weeklyHours: null),
        .. OnTheWards(rules),
        .. InResearch(rules),
        .. Targeted(rules),
    ];
}
