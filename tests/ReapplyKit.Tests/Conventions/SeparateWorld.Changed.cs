namespace ReapplyKit.Tests;

/// <summary>Of the separate world: WhatIf.</summary>
internal static partial class SeparateWorld
{
    private static object[] Changed(RulePack rules) =>
    [
        new EarlierFile(Profile(), AsOf),
        new Check("letters", CheckState.Met, "3", "3 or more", RuleId.Parse("letters.recent")),
        .. Proven(rules),
    ];
}
