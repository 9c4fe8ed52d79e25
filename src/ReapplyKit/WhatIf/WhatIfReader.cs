namespace ReapplyKit;

/// <summary>Reads the <c>levers</c> section of a pack.</summary>
internal static class WhatIfReader
{
    private const int MostDays = 366;

    // Sets of levers are looked at one by one, and every lever multiplies their number.
    private const int MostUnits = 12;
    private const int MostNames = 5;

    public static LeverRules Read(JsonCursor at, RuleRegister rules, ValueList<string> lessCompetitive, int researchMonths)
    {
        var (rotation, letter) = (at["rotation"], at["strongLetter"]);
        var states = at["otherStates"];
        return new LeverRules
        {
            RotationLeadDays = rotation["leadDays"].Required().Whole(0, MostDays) ?? 0,
            RotationDays = rotation["days"].Required().Whole(1, MostDays) ?? 1,
            MostRotations = rotation["most"].Required().Whole(1, MostUnits) ?? 1,
            LetterWritingDays = letter["writingDays"].Required().Whole(0, MostDays) ?? 0,
            MostLetters = letter["most"].Required().Whole(1, MostUnits) ?? 1,
            Specialties = lessCompetitive,
            MostStates = states["most"].Required().Whole(0, MostNames) ?? 0,
            ResearchMonths = researchMonths,
            Rules = rules.ReadEach<LeverKind>(at, Figures, "together", "stateFirst", "immovable"),
            Together = rules.Read(at["together"]),
            StateFirst = rules.Read(at["stateFirst"]),
            Immovable = rules.ReadEach<ImmovableKind>(at["immovable"]),
        };
    }

    private static string[] Figures(string lever) => lever switch
    {
        "rotation" => ["leadDays", "days", "most"],
        "strongLetter" => ["writingDays", "most"],
        "otherStates" => ["most"],
        _ => [],
    };
}
