namespace ReapplyKit.Tests;

/// <summary>Of the separate world: Decisions.</summary>
internal static partial class SeparateWorld
{
    private static object[] Decided(RulePack rules) =>
    [
        new OutsideOpinion { Adviser = AdviserKind.FacultyMentor, Minutes = 45, WouldSwitch = true },
    ];
}
