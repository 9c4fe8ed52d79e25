namespace ReapplyKit.Tests;

/// <summary>Of the separate world: WhatIf, proof of change.</summary>
internal static partial class SeparateWorld
{
    private static object[] Proven(RulePack rules)
    {
        var after = rules.Rubric.Assess(Profile() with { Usce = UsceHistory.OfMonths(3), RedFlags = [] }, AsOf);
        var diagnosis = rules.Interviews.Diagnose(Case(0).Cycle!, rules.Rubric.Assess(Profile(), AsOf));
        return
        [
            rules.Proof.Compare(
                rules.Rubric.Assess(Profile(), AsOf), after, diagnosis,
                rules.Proof.LastCycle(Case(0).Cycle), rules.Proof.NextCycle(null, new LocalDate(2026, 9, 3), rules.Seasons.For(2027))),
        ];
    }
}
