namespace ReapplyKit.Tests;

/// <summary>Of the separate world: WhatIf.</summary>
internal static partial class SeparateWorld
{
    private static object[] Changed(RulePack rules) =>
    [
        new EarlierFile(Profile(), AsOf),
        new Check("letters", CheckState.Met, "3", "3 or more", RuleId.Parse("letters.recent")),
        .. Proven(rules),
        rules.WhatIf.Explore(
            WhatIfCase.Sound with { Step2Ck = ExamFacts.Passed(230, 1), UsceRotations = 1 },
            [.. Enumerable.Range(0, 6).Select(n => Program(n) with { Requirements = Asking.Nothing })],
            rules.Programs.DefaultTarget with { States = ["NJ"] },
            rules.Seasons.For(2027),
            AsOf),
    ];
}
