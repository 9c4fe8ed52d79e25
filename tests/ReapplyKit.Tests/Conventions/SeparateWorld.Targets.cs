namespace ReapplyKit.Tests;

/// <summary>Of the separate world: Rebuild, targets.</summary>
internal static partial class SeparateWorld
{
    private static object[] Targeted(RulePack rules)
    {
        var plan = rules.Countdown.Schedule(rules.Seasons.For(2028), AsOf, Case(0).Decisions);
        ValueList<RebuildTarget> targets = [new RebuildTarget { Kind = TargetKind.Letters, Amount = 3, By = AsOf.PlusMonths(15) }];
        return [rules.Targets.Assess(targets, rules.Rubric.Assess(Profile(), AsOf), plan, rules.Programs.DefaultTarget, step3: null, AsOf)];
    }
}
