namespace ReapplyKit.Tests;

/// <summary>Of the separate world: Decisions.</summary>
internal static partial class SeparateWorld
{
    private static object[] Decided(RulePack rules) =>
    [
        new OutsideOpinion { Adviser = AdviserKind.FacultyMentor, Minutes = 45, WouldSwitch = true },
        rules.Opinions.Assess(Opinions(), null, AsOf),
        rules.Opinions.Assess(Opinions(), SpecialtyChoice.Same, AsOf),
        rules.Opinions.Assess([], null, AsOf),
        rules.Exams.Study.Fastest,
    ];

    private static ValueList<OutsideOpinion> Opinions() =>
    [
        new OutsideOpinion { Adviser = AdviserKind.FacultyMentor, Specialty = "Surgery", WouldSwitch = true, ClearYes = "A publication" },
        new OutsideOpinion { Adviser = AdviserKind.ProgramDirector, Held = AsOf, WouldInterview = false, WouldSwitch = true },
    ];
}
